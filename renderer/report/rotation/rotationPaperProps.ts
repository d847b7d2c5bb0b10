// What every paper of the rotation is given.
import type { PaperSize } from '../../../shared/contract.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { Retreat } from '../../../shared/domain/model.ts';
import type { RotationTeam } from '../../../shared/domain/rotation/rotationPapers.ts';
import type { Rotation } from '../../../shared/domain/rotation/schemas.ts';
import type { Instant, Language } from '../../../shared/units.ts';

export type RotationPaperProps = {
  readonly retreat: Retreat;
  readonly rotation: Rotation | null;
  readonly teams: readonly RotationTeam[];
  /** One a station; null: none. */
  readonly exercises: readonly (Exercise | null)[];
  readonly language: Language;
  readonly size: PaperSize;
  readonly madeAt: Instant;
};
/** Once there is one. */
export type RotationSheetProps = Pick<RotationPaperProps, 'teams' | 'exercises' | 'language'> & { readonly rotation: Rotation };
