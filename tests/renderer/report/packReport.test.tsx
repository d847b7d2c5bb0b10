// A paper about a simulation's pack is never guessed: an address that names no pack is an error, not an empty sheet.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { LinkContext } from '../../../renderer/link/useLink.ts';
import { PackReport } from '../../../renderer/report/packs/PackReport.tsx';
import type { HostLink } from '../../../shared/contract.ts';
import type { ExerciseId } from '../../../shared/units.ts';

/** No view ever comes, so that nothing is drawn. */
const silent = new Proxy({}, { get: () => () => { throw new Error('nothing may be asked'); } }) as HostLink;
const drawn = (exercise: ExerciseId | undefined): string => renderToStaticMarkup(<LinkContext value={silent}><PackReport language="id" exercise={exercise} of={() => null} /></LinkContext>);

it('waits for its retreat where there is such a pack, and refuses where there is none', () => {
  expect(drawn('sim-ruas' as ExerciseId)).toBe('');
  expect(() => drawn('yel' as ExerciseId)).toThrow('no such pack: yel');
  expect(() => drawn(undefined)).toThrow('no such pack');
});
