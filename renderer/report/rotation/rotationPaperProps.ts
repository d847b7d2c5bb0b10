// What every paper of the rotation is given.
import type { RotationPapersView } from '../../../shared/domain/rotation/rotationPapers.ts';
import type { Rotation } from '../../../shared/domain/rotation/schemas.ts';
import type { PaperProps } from '../paperProps.ts';

export type RotationPaperProps = PaperProps<'rotationPapers'>;
/** Once there is one. */
export type RotationSheetProps = Pick<RotationPapersView, 'teams' | 'exercises'> & Pick<RotationPaperProps, 'language'> & { readonly rotation: Rotation };
