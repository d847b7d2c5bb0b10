// Totals and places of all teams; the one function that hall, paper and console rank by (rules: Points, Places).
import type { Hundredths } from '../units.ts';
import { hundredths } from '../units.ts';
import { idsOfTeam } from './draw/idsOfTeam.ts';
import type { Run, State, Team } from './model.ts';
import { exactBehaviour } from './scoring/behaviour.ts';
import { helpOf } from './scoring/extras.ts';
import type { Fraction } from './scoring/fraction.ts';
import { compare, fraction, roundHalfUp } from './scoring/fraction.ts';
import type { TieRule } from './scoring/schemas.ts';
import { isOfTeam } from './scoring/sheetKey.ts';
import type { Merged } from './scoring/teamScore.ts';
import { mergedMean, teamScore } from './scoring/teamScore.ts';

export type Standing = {
  readonly team: Team;
  /** null: nothing counted yet, so no place either. */
  readonly total: Hundredths | null;
  readonly place: number | null;
  readonly tied: boolean;
  /** Runs that count for it. */
  readonly runsDone: number;
  /** In hundredths: for help given, and outside any exercise. Both are in the total. */
  readonly help: Hundredths;
  readonly adjust: Hundredths;
};

type Scored = { readonly run: Run; readonly score: Hundredths };
const scoredRuns = (runs: readonly Run[], team: Merged): readonly Scored[] => runs.flatMap((run) => {
  const score = teamScore(run, team);
  return score === null ? [] : [{ run, score }];
});

/** Sum of weight × printed score over sum of weights, rounded half up once; null with nothing counted. */
const meanScore = (scored: readonly Scored[]): Hundredths | null => {
  if (scored.length === 0) return null;
  const weighted = scored.reduce((sum, { run, score }) => sum + run.weight * score, 0);
  return hundredths(roundHalfUp(fraction(weighted, scored.reduce((sum, { run }) => sum + run.weight, 0))));
};

/** A team on its own has 0 where it has none, so that a merger takes the mean of both. */
const extra = (team: Merged, own: (id: Team['id']) => Hundredths): Hundredths => mergedMean(team, own) ?? hundredths(0);
const adjustOf = ({ adjustments }: State, id: Team['id']): Hundredths =>
  hundredths(adjustments.reduce((sum, each) => (each.team === id ? sum + each.points : sum), 0));

type Row = Omit<Standing, 'place' | 'tied'>;

/** Within each run the place of every team by Score; a team without one has none. */
const placesInRuns = (state: State, rows: readonly Row[]): ReadonlyMap<Team['id'], readonly number[]> => {
  const places = new Map<Team['id'], number[]>(rows.map(({ team }) => [team.id, []]));
  for (const run of state.runs) {
    const scores = rows.map(({ team }) => ({ id: team.id, score: teamScore(run, team) }));
    for (const { id, score } of scores) {
      if (score !== null) places.get(id)?.push(1 + scores.filter((other) => other.score !== null && other.score > score).length);
    }
  }
  return places;
};

/** The mean of the Kolaboratif ratings a team got anywhere, exactly; nothing where nobody rated it. */
const collaboration = ({ runs }: State, team: Team): Fraction => {
  const ids = idsOfTeam(team);
  const ratings = runs.filter(({ cancelled }) => cancelled === null).flatMap((run) => Object.entries(run.ratings))
    .flatMap(([key, { ratings: seen }]) => (ids.some((id) => isOfTeam(key, id)) && seen['KL'] !== undefined ? [{ KL: seen['KL'] }] : []));
  return exactBehaviour(ratings) ?? fraction(-1);
};

type Better = (a: Team, b: Team) => number;
/** Above 0: `a` is better. More first places, then seconds, and so on. */
const parting: Readonly<Record<TieRule, (state: State, rows: readonly Row[]) => Better>> = {
  countback: (state, rows) => {
    const places = placesInRuns(state, rows);
    const worst = Math.max(0, ...[...places.values()].flat());
    const count = (team: Team, place: number): number => (places.get(team.id) ?? []).filter((each) => each === place).length;
    return (a, b) => {
      for (let place = 1; place <= worst; place += 1) {
        const difference = count(a, place) - count(b, place);
        if (difference !== 0) return difference;
      }
      return 0;
    };
  },
  collaboration: (state, rows) => {
    const means = new Map(rows.map(({ team }) => [team.id, collaboration(state, team)]));
    return (a, b) => compare(means.get(a.id) ?? fraction(-1), means.get(b.id) ?? fraction(-1));
  },
};

const alphabetical = (a: Team, b: Team): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.number - b.number);

/** Until every run that is held has been read back (rules: What counts). */
export const isProvisional = ({ runs }: Pick<State, 'runs'>): boolean => {
  const held = runs.filter(({ cancelled }) => cancelled === null);
  return held.length === 0 || held.some(({ stage }) => stage === 'open');
};

/** Best first; within a tie alphabetical; teams without a total last. Place = 1 + number of teams strictly better, by Total and then the chosen chain. */
export const standings = (state: State): readonly Standing[] => {
  const rows = state.teams.map((team): Row => {
    const scored = scoredRuns(state.runs, team);
    const mean = meanScore(scored);
    const help = extra(team, (id) => helpOf(state, id));
    const adjust = extra(team, (id) => adjustOf(state, id));
    return { team, total: mean === null ? null : hundredths(Math.max(0, mean + help + adjust)), runsDone: scored.length, help, adjust };
  });
  const counts = new Map<Hundredths, number>();
  for (const { total } of rows) if (total !== null) counts.set(total, (counts.get(total) ?? 0) + 1);
  // Most boards have no ties, and then nothing needs parting.
  const chain = [...counts.values()].some((count) => count > 1) ? state.tieChain.map((rule) => parting[rule](state, rows)) : [];
  /** Above 0: `a` is better. */
  const better = (a: Row & { readonly total: Hundredths }, b: Row & { readonly total: Hundredths }): number =>
    chain.reduce((decided, rule) => (decided === 0 ? rule(a.team, b.team) : decided), a.total - b.total);
  const ranked = rows.flatMap((row) => (row.total === null ? [] : [{ ...row, total: row.total }])).toSorted((a, b) => better(b, a) || alphabetical(a.team, b.team));
  const places = new Map<Team['id'], number>();
  for (const [at, row] of ranked.entries()) {
    const before = ranked[at - 1];
    places.set(row.team.id, before !== undefined && better(before, row) === 0 ? (places.get(before.team.id) ?? 1) : at + 1);
  }
  const shared = (place: number): boolean => [...places.values()].filter((each) => each === place).length > 1;
  const placed = rows.map((row): Standing => {
    const place = places.get(row.team.id) ?? null;
    return { ...row, place, tied: place !== null && shared(place) };
  });
  return placed.toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || alphabetical(a.team, b.team));
};
