// The score of one team in one run, from its printed parts (rules: Points, Score of a run).
import type { Hundredths, TeamId } from '../../units.ts';
import type { Run } from '../model.ts';
import { sheetResult } from './sheetResult.ts';

/** null while no sheet is in. Without observers the whole weight lies on Hasil, so Score = Hasil. */
export const runScore = (run: Run, team: TeamId): Hundredths | null => {
  const sheet = run.sheets[team];
  return sheet === undefined ? null : sheetResult(run.exercise, sheet);
};
