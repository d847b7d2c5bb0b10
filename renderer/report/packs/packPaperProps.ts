// What every paper about a simulation's pack is given.
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { Retreat } from '../../../shared/domain/things.ts';
import type { Pack } from '../../../shared/library/packs/pack.ts';
import type { Instant, Language } from '../../../shared/units.ts';

export type PackPaperProps = {
  readonly pack: Pack;
  readonly exercise: Exercise;
  readonly retreat: Retreat;
  /** How many teams will play; 0 before the draw. */
  readonly teams: number;
  readonly language: Language;
  readonly madeAt: Instant;
};
