// In what order people look themselves up on the lists that hang in public.
import { expect, test } from 'vitest';
import { inOrderOfNames } from '../../../../renderer/report/teams/orders.ts';
import { person } from '../../../shared/samples.ts';

test('by name, whatever titles stand before it; an initial is part of a name', () => {
  const names = ['Prof. Dr. Zainal Contoh', 'R. Citra Contoh', 'drh.Hj. Ani Contoh', 'Dewi Contoh', 'K.H. Budi Contoh, S.Ag.'];
  const unseated = names.map((name, i) => ({ person: person(i), name, agency: 'Dinas Sosial', post: null }));
  expect(inOrderOfNames({ retreat: null, teams: [], unseated, draw: null }).map(({ person: { name } }) => name)).toEqual([names[2], names[4], names[3], names[1], names[0]]);
});
