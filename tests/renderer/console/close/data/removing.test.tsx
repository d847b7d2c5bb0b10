// The second step of removing personal data: where more files came to hold it, the screen lists them and says that none was deleted.
import { expect, it } from 'vitest';
import { RemovalDesk } from '../../../../../renderer/console/close/data/RemovalDesk.tsx';
import type { Removing } from '../../../../../renderer/console/close/data/useRemoving.ts';
import { afterDeleting } from '../../../../../renderer/console/close/data/useRemoving.ts';
import { LinkContext } from '../../../../../renderer/link/useLink.ts';
import type { Anonymised, Remain } from '../../../../../shared/dataOut.ts';
import type { BranchId, FileHandle } from '../../../../../shared/units.ts';
import { silentLink } from '../../../silentLink.ts';
import { wordsOn } from '../../onPage.ts';

const remain = (file: string, kind: Remain['kind'], name: string): Remain => ({ file: file as FileHandle, kind, name, where: 'Kompak' });
const old = remain('f1', 'retreat', 'Retret.kompak');
const made: Anonymised = { file: 'f0' as FileHandle, name: 'Bersih.kompak', seq: 3, seal: 'satu-dua', removed: 40, remains: [old], sources: [] };
const words = (removing: Removing): string => wordsOn(
  <LinkContext value={silentLink}><RemovalDesk removing={removing} make={() => undefined} remove={() => undefined} /></LinkContext>, 'en');

it('lists what came since, and says that nothing was deleted', () => {
  const shown = words(afterDeleting(made, { ok: true, value: { listedAnew: [old, remain('f2', 'backup', '1750.kompak')] } }));
  expect(shown).toContain('1750.kompak');
  expect(shown).toContain('Delete 2 files');
  expect(shown).toContain('more files have come to hold personal data, so nothing was deleted');
});

it('says so only then', () => {
  expect(words({ kind: 'made', made, refusal: null, isListedAnew: false })).not.toContain('nothing was deleted');
  expect(words(afterDeleting(made, { ok: false, refusal: { code: 'fileInUse', name: 'Bersih.kompak' } }))).not.toContain('more files have come');
});

it('ends where all were deleted, and is to begin anew where a file holds more', () => {
  expect(afterDeleting(made, { ok: true, value: { deleted: 1, left: [], branches: ['b1' as BranchId] } })).toEqual({ kind: 'deleted', done: { deleted: 1, left: [] }, branches: ['b1'] });
  expect(afterDeleting(made, { ok: false, refusal: { code: 'anonymiseOutdated', name: 'Retret.kompak' } }).kind).toBe('refused');
});
