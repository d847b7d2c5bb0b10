// What every paper about teams is given.
import type { PaperSize } from '../../../shared/contract.ts';
import type { TeamPapersView } from '../../../shared/domain/draw/teamPapers.ts';
import type { Retreat } from '../../../shared/domain/model.ts';
import type { Instant, Language } from '../../../shared/units.ts';

export type TeamPaperProps = {
  readonly view: TeamPapersView;
  readonly retreat: Retreat;
  readonly language: Language;
  readonly size: PaperSize;
  readonly madeAt: Instant;
};
