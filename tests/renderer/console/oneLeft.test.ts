// Enter takes a name where what is typed leaves that one alone, and no other.
import { expect, it } from 'vitest';
import { isOneLeft } from '../../../renderer/console/oneLeft.ts';

const names = ['Laras Kencanasangi, S.Psi., M.Pd.', 'Wahyuni Sekarjagat, S.Psi., M.Si.', 'Lintang Wulansari'];

it('takes one that is the only one left, however it is typed', () => {
  for (const typed of ['Laras', 'laras', ' Kencana ', 'm.pd']) expect(isOneLeft(names, typed), typed).toBe(true);
});

it('takes none while two are left, none where nobody is meant, and none where nothing is typed', () => {
  for (const typed of ['L', 'S.Psi', 'Larasati', '', '  ']) expect(isOneLeft(names, typed), typed).toBe(false);
});

it('leaves a name alone that stands there whole, so that Enter hands it in', () => expect(isOneLeft(names, 'lintang wulansari')).toBe(false));
