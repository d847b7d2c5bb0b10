// What every paper about teams is given.
import type { PaperProps } from '../paperProps.ts';

export type TeamPaperProps = PaperProps<'teamPapers'>;
