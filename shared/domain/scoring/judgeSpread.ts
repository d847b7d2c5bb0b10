// How each judge and each observer scored, beside those who judged the same; for the console alone, and it corrects nothing.
import type { Hundredths, MemberId, TeamId } from '../../units.ts';
import { hundredths } from '../../units.ts';
import { idsOfTeam } from '../draw/idsOfTeam.ts';
import type { Run, State } from '../model.ts';
import type { Fraction } from './fraction.ts';
import { add, compare, fraction, multiply, roundHalfUp, subtract } from './fraction.ts';
import { beforeBonus, withBonus } from './result.ts';
import { personIn, teamIn } from './sheetKey.ts';

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

const mean = (values: readonly Fraction[]): Fraction => multiply(values.reduce(add), fraction(1, values.length));
const rounded = (value: Fraction): Hundredths => hundredths(roundHalfUp(value));

/** A team that did not come says nothing of its judge; a sheet without a name has no judge. */
const sheetsIn = (run: Run, isTeam: (team: TeamId) => boolean): readonly Given[] => {
  const { result, penalties } = run.exercise;
  return result.kind !== 'rubric' ? [] : Object.entries(run.sheets).flatMap(([key, sheet]): readonly Given[] => {
    const person = personIn(key);
    if (person === null || sheet.mark.kind === 'absent' || !isTeam(teamIn(key))) return [];
    return [{ person, matter: `${run.id} ${teamIn(key)}`, value: withBonus(beforeBonus(result, penalties, [...(sheet.earlier ?? []), sheet]), 0) }];
  });
};

const ratingsIn = (run: Run, isTeam: (team: TeamId) => boolean): readonly Given[] =>
  (run.observed ? Object.entries(run.ratings) : []).flatMap(([key, { ratings }]) => (isTeam(teamIn(key)) ? Object.entries(ratings) : [])
    .flatMap(([value, grade]): readonly Given[] => (grade === null ? [] : [{ person: personIn(key), matter: `${run.id} ${teamIn(key)} ${value}`, value: fraction(100 * grade) }])));

type ByMatter = ReadonlyMap<string, { readonly sum: Fraction; readonly count: number }>;

const besideOthers = (own: readonly Given[], all: ByMatter): Beside | null => {
  const shared = own.flatMap(({ matter, value }) => {
    const given = all.get(matter);
    return given === undefined || given.count < 2 ? [] : [{ value, others: multiply(subtract(given.sum, value), fraction(1, given.count - 1)) }];
  });
  if (shared.length === 0) return null;
  const [mine, theirs] = [rounded(mean(shared.map(({ value }) => value))), rounded(mean(shared.map(({ others }) => others)))];
  return { count: shared.length, own: mine, others: theirs, difference: hundredths(mine - theirs) };
};

const timesOf = (values: readonly Fraction[]): Spread['values'] => {
  const times = new Map<Hundredths, number>();
  for (const value of values.toSorted(compare)) times.set(rounded(value), (times.get(rounded(value)) ?? 0) + 1);
  return [...times].map(([at, count]) => ({ at, times: count }));
};

/** In the order of the committee, so that the list ranks nobody; those it no longer has, and what bears no name, stand last. */
const spreads = ({ committee }: Pick<State, 'committee'>, given: readonly Given[]): readonly Spread[] => {
  const all = new Map<string, { readonly sum: Fraction; readonly count: number }>();
  for (const { matter, value } of given) {
    const before = all.get(matter);
    all.set(matter, before === undefined ? { sum: value, count: 1 } : { sum: add(before.sum, value), count: before.count + 1 });
  }
  const people = [...new Set(given.flatMap(({ person }) => person ?? []))].toSorted();
  const order = [...new Set([...committee.map(({ id }) => id), ...people]), null];
  return order.flatMap((person): readonly Spread[] => {
    const own = given.filter((each) => each.person === person);
    if (own.length === 0) return [];
    const values = own.map(({ value }) => value);
    return [{
      person, name: committee.find(({ id }) => id === person)?.name ?? null, count: own.length,
      mean: rounded(mean(values)), values: timesOf(values), beside: besideOthers(own, all),
    }];
  });
};

const judgeSpreadView = (state: Pick<State, 'runs' | 'teams' | 'committee'>): JudgeSpreadView => {
  const ids = new Set(state.teams.flatMap(idsOfTeam));
  const isTeam = (team: TeamId): boolean => ids.has(team);
  const held = state.runs.filter(({ cancelled }) => cancelled === null);
  return {
    sheets: spreads(state, held.flatMap((run) => sheetsIn(run, isTeam))),
    ratings: spreads(state, held.flatMap((run) => ratingsIn(run, isTeam))),
  };
};

export const judgeSpreadViews = { judgeSpread: judgeSpreadView };
