// Who judges a team in a run, and the mean of what they gave, without the highest and the lowest where these are left out; it knows no formula (rules: Several judges).
import type { MemberId, TeamId } from '../../../units.ts';
import type { Run } from '../../things.ts';
import type { Fraction } from './fraction.ts';
import { add, divide, fraction, least, most, subtract } from './fraction.ts';

/** So that something is left between the highest and the lowest. */
export const FEWEST_TO_DROP = 4;

/** Who is to hand in a sheet for a team: one without a name where no judges are set. */
export const judgesOf = (run: Run, team: TeamId): readonly (MemberId | null)[] => {
  const judges = run.formerJudges[team] ?? run.judges;
  return judges.length === 0 ? [null] : judges;
};

export const isReleased = ({ released }: Run, team: TeamId, judge: MemberId | null): boolean => released.some((each) => each.team === team && each.judge === judge);

/** In whatever order. */
export const sameJudges = (a: readonly MemberId[], b: readonly MemberId[]): boolean => a.length === b.length && a.every((judge) => b.includes(judge));

/** Every team is judged by the judges of today. */
export const isJudgedAlike = ({ judges, formerJudges }: Pick<Run, 'judges' | 'formerJudges'>): boolean => Object.values(formerJudges).every((former) => sameJudges(former, judges));

/** The highest and lowest are left out for every team, or for none (rules: Several judges). */
export const dropsEnds = (run: Run): boolean => run.dropsEnds && !run.released.some(({ team, judge }) => judgesOf(run, team).includes(judge)) && run.judges.length >= FEWEST_TO_DROP && isJudgedAlike(run);

/** Several judges' results as they come in: their sum, and the lowest and highest among them where these are to be left out. */
export type Results = { count: number; sum: Fraction; readonly ends: { lowest: Fraction; highest: Fraction } | null };
export const noResults = (leavesOut: boolean): Results => ({ count: 0, sum: fraction(0), ends: leavesOut ? { lowest: fraction(0), highest: fraction(0) } : null });

export const addResult = (results: Results, result: Fraction): void => {
  const { ends, count } = results;
  results.count += 1;
  results.sum = add(results.sum, result);
  if (ends === null) return;
  ends.lowest = count === 0 ? result : least(ends.lowest, result);
  ends.highest = count === 0 ? result : most(ends.highest, result);
};

/** Their mean, without one that is lowest and one that is highest where these are to be left out and there are enough. null: no judge. */
export const meanOfJudges = ({ count, sum, ends }: Results): Fraction | null => {
  if (count === 0) return null;
  return ends === null || count < FEWEST_TO_DROP ? divide(sum, count) : divide(subtract(subtract(sum, ends.lowest), ends.highest), count - 2);
};
