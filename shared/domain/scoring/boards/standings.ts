// Totals and places of all teams; the one function that hall, paper and console rank by (rules: Points, Places).
import type { Hundredths } from '../../../units.ts';
import { hundredths } from '../../../units.ts';
import { idsOfTeam } from '../../draw/idsOfTeam.ts';
import type { State } from '../../model.ts';
import type { Run, Team } from '../../things.ts';
import { adjustOf, helpOf } from '../run/extras.ts';
import { observed } from '../points/behaviour.ts';
import { observedIn, ratingsCount } from '../points/cell.ts';
import type { Fraction } from '../points/fraction.ts';
import { compare, fraction, printed } from '../points/fraction.ts';
import { observationsOf } from '../points/observations.ts';
import type { TieRule } from '../schemas.ts';
import type { Merged } from '../points/teamScore.ts';
import { scoresIn, teamScore } from '../points/teamScore.ts';

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

/** What places come from: the whole retreat, or some of its runs alone. */
export type Ranked = Pick<State, 'teams' | 'runs' | 'help' | 'adjustments' | 'tieChain'>;

type Row = Omit<Standing, 'place' | 'tied'>;
/** One run with every team's score in it, in their order; null: nothing of it counts. */
type Column = { readonly weight: number; readonly scores: readonly (Hundredths | null)[] };

/** What a team's runs come to before help and adjustments: how many count, the weights that count, and the sum of weight × printed score over them, rounded half up once; null with nothing counted. */
export type Weighed = { readonly runs: number; readonly weights: number; readonly mean: Hundredths | null };
const weighedIn = (columns: readonly Column[], team: number): Weighed => {
  let [runs, weights, sum] = [0, 0, 0];
  for (const { weight, scores } of columns) {
    const score = scores[team] ?? null;
    if (score === null) continue;
    runs += 1;
    weights += weight;
    sum += weight * score;
  }
  return { runs, weights, mean: runs === 0 ? null : printed(fraction(sum, weights)) };
};
export const weighed = (runs: readonly Run[], team: Merged): Weighed =>
  weighedIn(runs.map((run) => ({ weight: run.weight, scores: [teamScore(run, team)] })), 0);

const nowhere = new Uint16Array();
const HIGHEST_SCORE = hundredths(10_000);

/** How often each team reached each place in the runs by Score, at the place's own number; a run that does not count for it gives it none. */
const placesReached = (columns: readonly Column[], { teams }: Pick<Ranked, 'teams'>): ReadonlyMap<Team, Uint16Array> => {
  const reached = teams.map(() => new Uint16Array(teams.length + 1));
  const places = new Uint16Array(HIGHEST_SCORE + 1);
  const sorted = new Uint16Array(teams.length);
  for (const { scores } of columns) {
    let count = 0;
    for (const score of scores) if (score !== null) sorted[count++] = score;
    const lowestFirst = sorted.subarray(0, count).sort();
    // Of equal ones the last overwrites, with the least number of better ones.
    for (let at = 0; at < count; at++) places[lowestFirst[at] ?? 0] = count - at;
    for (let team = 0; team < scores.length; team++) {
      const score = scores[team] ?? null;
      if (score === null) continue;
      const own = reached[team] ?? nowhere;
      const place = places[score] ?? 0;
      own[place] = (own[place] ?? 0) + 1;
    }
  }
  return new Map(teams.map((team, at) => [team, reached[at] ?? nowhere]));
};

/** The mean of the Kolaboratif ratings each team got where it counts, exactly; below 0 where nobody rated it. */
export const collaborationIn = ({ runs }: Pick<Ranked, 'runs'>): ((team: Team) => Fraction) => {
  const seenOfRuns = runs.map((run) => ({ run, seenOf: observedIn(run) }));
  return (team) => {
    const ids = idsOfTeam(team);
    let [sum, count] = [0, 0];
    for (const { run, seenOf } of seenOfRuns) {
      const [only, ...more] = ids.filter((id) => ratingsCount(run, id));
      if (only === undefined) continue;
      // What was seen of one is known already; of several, one observation may stand twice.
      const { collaboration, collaborating } = more.length === 0 ? seenOf(only) : observed(observationsOf(run, [only, ...more]).map(({ said: { ratings } }) => ratings));
      sum += collaboration;
      count += collaborating;
    }
    return count === 0 ? fraction(-1) : fraction(sum, count);
  };
};

/** The first place that one of two reached more often than the other; null: they reached each as often. */
export const partingPlace = (own: Uint16Array, others: Uint16Array): number | null => {
  for (let place = 1; place < own.length; place++) if (own[place] !== others[place]) return place;
  return null;
};

type Better = (a: Team, b: Team) => number;
/** Above 0: `a` is better. More first places, then seconds, and so on. */
const parting: Readonly<Record<TieRule, (state: Ranked, columns: readonly Column[]) => Better>> = {
  countback: (state, columns) => {
    const reached = placesReached(columns, state);
    return (a, b) => {
      const [own, others] = [reached.get(a) ?? nowhere, reached.get(b) ?? nowhere];
      const place = partingPlace(own, others);
      return place === null ? 0 : (own[place] ?? 0) - (others[place] ?? 0);
    };
  },
  // Few boards have teams that nothing before this parts, and few teams are among them.
  collaboration: (state) => {
    const known = new Map<Team, Fraction>();
    const collaborationOf = collaborationIn(state);
    const meanOf = (team: Team): Fraction => {
      const mean = known.get(team) ?? collaborationOf(team);
      known.set(team, mean);
      return mean;
    };
    return (a, b) => compare(meanOf(a), meanOf(b));
  },
};

/** Within a tie, on every board (rules: Places). */
export const alphabetical = (a: Team, b: Team): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.number - b.number);

/** Until every run that is held has been read back (rules: What counts). */
export const isProvisional = ({ runs }: Pick<State, 'runs'>): boolean => {
  const held = runs.filter(({ cancelled }) => cancelled === null);
  return held.length === 0 || held.some(({ stage }) => stage === 'open');
};

/** Best first; within a tie alphabetical; teams without a total last. Place = 1 + number of teams strictly better, by Total and then by what parts teams of one Total. */
export const placed = <R extends { readonly team: Team; readonly total: Hundredths | null }>(
  rows: readonly R[], parts: readonly Better[],
): readonly (R & { readonly place: number | null; readonly tied: boolean })[] => {
  /** Above 0: `a` is better. */
  const better = (a: R & { readonly total: Hundredths }, b: R & { readonly total: Hundredths }): number => {
    let decided = a.total - b.total;
    for (let at = 0; decided === 0 && at < parts.length; at++) decided = parts[at]?.(a.team, b.team) ?? 0;
    return decided;
  };
  const bestFirst = rows.flatMap((row) => (row.total === null ? [] : [{ ...row, total: row.total }])).toSorted((a, b) => better(b, a) || alphabetical(a.team, b.team));
  const places = new Map<Team['id'], number>();
  for (const [at, row] of bestFirst.entries()) {
    const before = bestFirst[at - 1];
    places.set(row.team.id, before !== undefined && better(before, row) === 0 ? (places.get(before.team.id) ?? 1) : at + 1);
  }
  const sharing = new Map<number, number>();
  for (const place of places.values()) sharing.set(place, (sharing.get(place) ?? 0) + 1);
  return rows.map((row) => {
    const place = places.get(row.team.id) ?? null;
    return { ...row, place, tied: place !== null && sharing.get(place) !== 1 };
  }).toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || alphabetical(a.team, b.team));
};

const columnsOf = ({ runs, teams }: Pick<Ranked, 'runs' | 'teams'>): readonly Column[] => runs.map((run) => ({ weight: run.weight, scores: teams.map(scoresIn(run)) }));

/** How often each team reached each place in the runs, at the place's own number. */
export const placesInRuns = (state: Pick<Ranked, 'runs' | 'teams'>): ReadonlyMap<Team['id'], Uint16Array> =>
  new Map([...placesReached(columnsOf(state), state)].map(([team, reached]) => [team.id, reached]));

const ranked = (state: Ranked): readonly Standing[] => {
  const columns = columnsOf(state);
  const rows = state.teams.map((team, at): Row => {
    const { runs, mean } = weighedIn(columns, at);
    const [help, adjust] = [helpOf(state, team), adjustOf(state, team)];
    return { team, total: mean === null ? null : hundredths(Math.max(0, mean + help + adjust)), runsDone: runs, help, adjust };
  });
  const counts = new Map<Hundredths, number>();
  for (const { total } of rows) if (total !== null) counts.set(total, (counts.get(total) ?? 0) + 1);
  // Most boards have no ties, and then nothing needs parting.
  return placed(rows, [...counts.values()].some((count) => count > 1) ? state.tieChain.map((rule) => parting[rule](state, columns)) : []);
};

/** Console and hall ask for the board of one state, each for itself. */
const known = new WeakMap<Ranked, readonly Standing[]>();

export const standings = (state: Ranked): readonly Standing[] => {
  const rows = known.get(state) ?? ranked(state);
  known.set(state, rows);
  return rows;
};
