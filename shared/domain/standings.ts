// Totals and places of all teams; the one function that hall, paper and console rank by (rules: Points, Places).
import type { Hundredths } from '../units.ts';
import { hundredths } from '../units.ts';
import type { Run, State, Team } from './model.ts';
import { fraction, roundHalfUp } from './scoring/fraction.ts';
import { hasSheet, teamScore } from './scoring/teamScore.ts';

export type Standing = {
  readonly team: Team;
  /** null: nothing counted yet, so no place either. */
  readonly total: Hundredths | null;
  readonly place: number | null;
  readonly tied: boolean;
  readonly runsDone: number;
};

/** Sum of weight × printed score over sum of weights, rounded half up once; null with nothing counted. */
export const teamTotal = (runs: readonly Run[], team: Pick<Team, 'id' | 'formerly'>): Hundredths | null => {
  const counted = runs.flatMap((run) => {
    const score = teamScore(run, team);
    return score === null ? [] : [{ weight: run.weight, score }];
  });
  if (counted.length === 0) return null;
  const weighted = counted.reduce((sum, { weight, score }) => sum + weight * score, 0);
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  return hundredths(roundHalfUp(fraction(weighted, weights)));
};

const alphabetical = (a: Team, b: Team): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.number - b.number);

/** Best first; within a tie alphabetical; teams without a total last. Place = 1 + number of teams strictly better. */
export const standings = (state: State): readonly Standing[] => {
  const rows = state.teams.map((team) => ({
    team,
    total: teamTotal(state.runs, team),
    runsDone: state.runs.filter((run) => hasSheet(run, team)).length,
  }));
  const placed = rows.map((row): Standing => {
    const { total } = row;
    if (total === null) return { ...row, place: null, tied: false };
    const better = rows.filter((other) => other.total !== null && other.total > total).length;
    const equal = rows.filter((other) => other.total === total).length;
    return { ...row, place: better + 1, tied: equal > 1 };
  });
  return placed.toSorted((a, b) => (b.total ?? -1) - (a.total ?? -1) || alphabetical(a.team, b.team));
};
