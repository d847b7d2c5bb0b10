// A paper about a simulation's pack is never guessed: an address that names no pack is an error, not an empty sheet.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { LinkContext } from '../../../renderer/link/useLink.ts';
import { PackReport } from '../../../renderer/report/packs/PackReport.tsx';
import type { ExerciseId } from '../../../shared/units.ts';
import { silentLink } from '../silentLink.ts';

/** No view ever comes, so that nothing is drawn. */
const drawn = (exercise: ExerciseId | undefined): string => renderToStaticMarkup(<LinkContext value={silentLink}><PackReport language="id" exercise={exercise} of={() => null} /></LinkContext>);

it('waits for its retreat where there is such a pack, and refuses where there is none', () => {
  expect(drawn('sim-ruas' as ExerciseId)).toBe('');
  expect(() => drawn('yel' as ExerciseId)).toThrow('no such pack: yel');
  expect(() => drawn(undefined)).toThrow('no such pack');
});
