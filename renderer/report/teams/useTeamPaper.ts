// Gives a paper about teams its title and foot: which draw it is of, from which seed, and whether members changed since.
import { formatCount } from '../../../shared/text/format.ts';
import { hashWords } from '../../../shared/text/hashWords.ts';
import { teamPaperText } from '../../../shared/text/teamPaper.ts';
import { usePaper } from '../usePaper.ts';
import type { TeamPaperProps } from './teamPaperProps.ts';

/** As many groups of four as a printed seal has. */
const GROUPS = 8;

export const useTeamPaper = ({ view: { draw }, retreat, language, madeAt }: TeamPaperProps, title: string): void => {
  const text = teamPaperText[language];
  const seal = draw === null ? null : [
    text.draw(formatCount(draw.number, language), formatCount(draw.of, language), draw.seed),
    ...(draw.resultHash === null ? [] : [text.result(hashWords(draw.resultHash, GROUPS))]),
    ...(draw.hasChanged ? [text.changed] : []),
  ].join(', ');
  usePaper({ title, retreat, language, madeAt, seal });
};
