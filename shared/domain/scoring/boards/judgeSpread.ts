// How each judge and each observer scored, beside those who judged the same; for the console alone, and it corrects nothing.
import type { Hundredths, MemberId, TeamId } from '../../../units.ts';
import { hundredths } from '../../../units.ts';
import { idsOfTeam } from '../../draw/idsOfTeam.ts';
import type { State } from '../../model.ts';
import type { Run } from '../../things.ts';
import type { Fraction } from '../points/fraction.ts';
import { add, fraction, multiply, printed, subtract } from '../points/fraction.ts';
import { withBonus, worthOf } from '../points/sheetResult.ts';
import { observationsOf } from '../points/observations.ts';
import { allSaid } from '../sheets/byTeam.ts';

/** What a judge gave where others judged the same, and what those others gave there; each printed mean is rounded once, the difference is between the two. */
export type Beside = { readonly count: number; readonly own: Hundredths; readonly others: Hundredths; readonly difference: Hundredths };
/** `person` null: no name stands on it; `name` null: nobody of the committee any more. All values in hundredths. */
export type Spread = {
  readonly person: MemberId | null;
  readonly name: string | null;
  readonly count: number;
  readonly mean: Hundredths;
  /** Every value given, the lowest first, and how often. */
  readonly values: readonly { readonly at: Hundredths; readonly times: number }[];
  /** null: nobody else judged the same. */
  readonly beside: Beside | null;
};
/** `sheets`: Hasil of each rubric sheet, 0 to 100,00, before any bonus. `ratings`: each value observed, 1,00 to 4,00. */
export type JudgeSpreadView = { readonly sheets: readonly Spread[]; readonly ratings: readonly Spread[] };

/** One value given by one person; `matter`: what was judged, so that others' values of the same can be found. */
type Given = { readonly person: MemberId | null; readonly matter: string; readonly value: Fraction };

const nothing = fraction(0);
const meanOf = (sum: Fraction, count: number): Hundredths => printed(multiply(sum, fraction(1, count)));

/** A team that did not come says nothing of its judge; a sheet without a name has no judge. */
const sheetsIn = (run: Run, isTeam: (team: TeamId) => boolean): readonly Given[] => {
  return run.exercise.result.kind !== 'rubric' ? [] : allSaid(run.sheets).flatMap(({ team, who: person, said: sheet }): readonly Given[] => {
    if (person === null || sheet.mark.kind === 'absent' || !isTeam(team)) return [];
    return [{ person, matter: `${run.id} ${team}`, value: withBonus(worthOf(run, sheet), 0) }];
  });
};

const ratingsIn = (run: Run, teams: ReadonlySet<TeamId>): readonly Given[] =>
  (run.observed ? observationsOf(run, [...teams]) : []).flatMap(({ team, who: person, said: { ratings } }) => Object.entries(ratings)
    .flatMap(([value, grade]): readonly Given[] => (grade === null ? [] : [{ person, matter: `${run.id} ${team} ${value}`, value: fraction(100 * grade) }])));

/** What one person gave in one run or in several: sums, and of what others judged too their own and the mean of those others, each summed. */
type Tally = { readonly sum: Fraction; readonly times: ReadonlyMap<Hundredths, number>; readonly count: number; readonly shared: number; readonly own: Fraction; readonly others: Fraction };
type Tallies = ReadonlyMap<MemberId | null, Tally>;
const noTally: Tally = { sum: nothing, times: new Map(), count: 0, shared: 0, own: nothing, others: nothing };

const together = (a: Tally, b: Tally): Tally => {
  const times = new Map(a.times);
  for (const [at, count] of b.times) times.set(at, (times.get(at) ?? 0) + count);
  return { sum: add(a.sum, b.sum), times, count: a.count + b.count, shared: a.shared + b.shared, own: add(a.own, b.own), others: add(a.others, b.others) };
};

const tally = (given: readonly Given[]): Tallies => {
  const matters = new Map<string, { readonly sum: Fraction; readonly count: number }>();
  for (const { matter, value } of given) {
    const before = matters.get(matter) ?? { sum: nothing, count: 0 };
    matters.set(matter, { sum: add(before.sum, value), count: before.count + 1 });
  }
  const tallies = new Map<MemberId | null, Tally>();
  for (const { person, matter, value } of given) {
    const all = matters.get(matter);
    const one: Tally = { ...noTally, sum: value, times: new Map([[printed(value), 1]]), count: 1 };
    const beside: Tally = all === undefined || all.count < 2 ? one
      : { ...one, shared: 1, own: value, others: multiply(subtract(all.sum, value), fraction(1, all.count - 1)) };
    tallies.set(person, together(tallies.get(person) ?? noTally, beside));
  }
  return tallies;
};

type RunTallies = { readonly sheets: Tallies; readonly ratings: Tallies };
/** A run that did not change need not be looked at again: states share what stays. */
const known = new WeakMap<Run, { readonly teams: State['teams']; readonly tallies: RunTallies }>();

const talliesOf = (teams: State['teams']): ((run: Run) => RunTallies) => {
  const ids = new Set(teams.flatMap(idsOfTeam));
  return (run) => {
    const before = known.get(run);
    if (before?.teams === teams) return before.tallies;
    const tallies = { sheets: tally(sheetsIn(run, (team) => ids.has(team))), ratings: tally(ratingsIn(run, ids)) };
    known.set(run, { teams, tallies });
    return tallies;
  };
};

const besideOthers = ({ shared, own, others }: Tally): Beside | null => {
  if (shared === 0) return null;
  const [mine, theirs] = [meanOf(own, shared), meanOf(others, shared)];
  return { count: shared, own: mine, others: theirs, difference: hundredths(mine - theirs) };
};

/** In the order of the committee, so that the list ranks nobody; those it no longer has, and what bears no name, stand last. */
const spreads = (committee: State['committee'], runs: readonly Tallies[]): readonly Spread[] => {
  const people = [...new Set(runs.flatMap((tallies) => [...tallies.keys()].flatMap((person) => person ?? [])))].toSorted();
  const order = [...new Set([...committee.map(({ id }) => id), ...people]), null];
  return order.flatMap((person): readonly Spread[] => {
    const all = runs.reduce((sum, tallies) => { const own = tallies.get(person); return own === undefined ? sum : together(sum, own); }, noTally);
    return all.count === 0 ? [] : [{
      person, name: committee.find(({ id }) => id === person)?.name ?? null, count: all.count, mean: meanOf(all.sum, all.count),
      values: [...all.times].map(([at, times]) => ({ at, times })).toSorted((a, b) => a.at - b.at), beside: besideOthers(all),
    }];
  });
};

const judgeSpreadView = ({ runs, teams, committee }: Pick<State, 'runs' | 'teams' | 'committee'>): JudgeSpreadView => {
  const tallies = runs.filter(({ cancelled }) => cancelled === null).map(talliesOf(teams));
  return { sheets: spreads(committee, tallies.map(({ sheets }) => sheets)), ratings: spreads(committee, tallies.map(({ ratings }) => ratings)) };
};

export const judgeSpreadViews = { judgeSpread: judgeSpreadView };
