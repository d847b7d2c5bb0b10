// The score of a team in one run, those that were merged into it counted in (rules: Points, Merging two teams).
import type { Hundredths } from '../../../units.ts';
import type { FormerTeam } from '../../draw/schemas.ts';
import type { Run } from '../../things.ts';
import { cellOf, cellsIn } from './cell.ts';
import { fraction, printed } from './fraction.ts';

export type Merged = Pick<FormerTeam, 'id' | 'formerly'>;

/** The mean of what a team and each merged into it has, as printed; one that has none leaves the other's. Each merger is rounded half up once. */
const mergedMean = ({ id, formerly }: Merged, own: (id: Merged['id']) => Hundredths | null): Hundredths | null => {
  const alone = own(id);
  return formerly === undefined ? alone : formerly.reduce<Hundredths | null>((value, former) => {
    const other = mergedMean(former, own);
    if (value === null || other === null) return value ?? other;
    return printed(fraction(value + other, 2));
  }, alone);
};

/** What each team's score in a run is, for whoever asks for many of them; null: nothing of it counts. */
export const scoresIn = (run: Run): ((team: Merged) => Hundredths | null) => {
  const cell = cellsIn(run);
  const own = (id: Merged['id']): Hundredths | null => cell(id).score;
  return (team) => mergedMean(team, own);
};

export const teamScore = (run: Run, team: Merged): Hundredths | null => scoresIn(run)(team);

/** The names of those merged into the team, at whatever time, whose own score counts in this run. */
export const countedIn = (run: Run, { formerly = [] }: Pick<Merged, 'formerly'>): readonly string[] =>
  formerly.flatMap((former) => [...(cellOf(run, former.id).score === null ? [] : [former.name]), ...countedIn(run, former)]);
