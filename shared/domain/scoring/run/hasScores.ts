// Whether a run has a score of any kind, which fixes how it is scored; it counts none.
import type { Run } from '../../things.ts';

export const hasScores = ({ sheets, ratings }: Pick<Run, 'sheets' | 'ratings'>): boolean => Object.keys(sheets).length + Object.keys(ratings).length > 0;
