// Which teams, pairs and items are told, so that no group of fewer than five people can be worked out from everything that is told together; it knows no score.
import type { Occasion } from '../schemas.ts';
import { occasions } from '../schemas.ts';
import type { Pair, ScoredForm, Tally } from './tally.ts';

/** Fewer forms than this are told only within a larger number. */
export const FEWEST = 5;
export const isFew = (n: number): boolean => n > 0 && n < FEWEST;
/** A team that is hidden is never hidden alone. */
const FEWEST_HIDDEN_TEAMS = 2;

type Counts = Readonly<Record<Occasion, readonly number[]>>;

const countsOf = ({ sides }: Tally, teams: number): Counts => {
  const count = (forms: readonly ScoredForm[]): readonly number[] => {
    const counts = Array.from({ length: teams }, () => 0);
    for (const { team } of forms) if (team >= 0) counts[team] = (counts[team] ?? 0) + 1;
    return counts;
  };
  return { before: count(sides.before.forms), after: count(sides.after.forms) };
};

/** What subtracting the teams shown from all forms would leave, where that is too little to hide anybody. */
const leavesTooLittle = (counts: readonly number[], all: number, hidden: ReadonlySet<number>): boolean => {
  if (all < FEWEST) return false;
  const among = counts.filter((n, team) => hidden.has(team) && n > 0);
  const people = among.reduce((sum, n) => sum + n, 0);
  const teamless = all - counts.reduce((sum, n) => sum + n, 0);
  return among.length === 0 ? isFew(teamless) : among.length < FEWEST_HIDDEN_TEAMS || people < FEWEST;
};

/** Places of the teams that have forms and are told only within the total. */
export const hiddenTeams = (tally: Tally, teams: number): ReadonlySet<number> => {
  const counts = countsOf(tally, teams);
  const hidden = new Set(counts.before.flatMap((n, team) => (isFew(n) || isFew(counts.after[team] ?? 0) ? [team] : [])));
  const next = (): number | undefined => {
    for (const occasion of occasions) {
      if (!leavesTooLittle(counts[occasion], tally.sides[occasion].forms.length, hidden)) continue;
      const others = counts[occasion].flatMap((n, team) => (n > 0 && !hidden.has(team) ? [{ team, n }] : []));
      const [smallest] = others.toSorted((a, b) => a.n - b.n || a.team - b.team);
      if (smallest !== undefined) return smallest.team;
    }
    return undefined;
  };
  for (let team = next(); team !== undefined; team = next()) hidden.add(team);
  return hidden;
};

/** A number from what was ticked and from nothing that tells a person, so that it stays the same once personal data are gone. FNV-1a over 32 bits. */
const lot = ({ before, after }: Pair): number => {
  let hash = 2_166_136_261;
  for (const answer of [before.team, ...before.form.answers, after.team, ...after.form.answers]) hash = Math.imul(hash ^ (typeof answer === 'number' ? answer + 1 : 0), 16_777_619);
  return hash >>> 0;
};

/** The forms of each group that is told apart; -1 is what stands only in the total. */
const groupsOf = (forms: readonly ScoredForm[], hidden: ReadonlySet<number>): readonly (readonly ScoredForm[])[] => {
  const groups = new Map<number, ScoredForm[]>();
  for (const form of forms) {
    const group = hidden.has(form.team) ? -1 : form.team;
    const list = groups.get(group) ?? [];
    groups.set(group, list);
    list.push(form);
  }
  return [...groups.values()];
};

/** By adding and subtracting, either half of every group can be made to fall away: what is left at least are the smaller halves together. */
const smallerHalves = (groups: readonly (readonly ScoredForm[])[], isOne: (form: ScoredForm) => boolean): number =>
  groups.reduce((sum, group) => { const ones = group.filter(isOne).length; return sum + Math.min(ones, group.length - ones); }, 0);

/** Pairs whose means may be told beside everybody's: some are left out by lot where the few without a pair could be worked out otherwise. Empty: none may be told. */
export const pairsTold = ({ sides, pairs }: Tally, hidden: ReadonlySet<number>): readonly Pair[] => {
  const groups = { before: groupsOf(sides.before.forms, hidden), after: groupsOf(sides.after.forms, hidden) };
  const byLot = pairs.map((pair) => ({ pair, at: lot(pair) })).toSorted((a, b) => a.at - b.at).map(({ pair }) => pair);
  for (let kept = byLot; kept.length >= FEWEST; kept = kept.slice(0, -1)) {
    const isTold = occasions.every((occasion) => {
      const paired = new Set(kept.map((pair) => pair[occasion]));
      return !isFew(smallerHalves(groups[occasion], (form) => paired.has(form)));
    });
    if (isTold) return kept;
  }
  return [];
};

const hasBlanks = ({ blankSlots }: ScoredForm): boolean => blankSlots.length > 0;

const mostOftenBlank = (forms: readonly ScoredForm[]): readonly number[] => {
  const times = new Map<number, number>();
  for (const slot of forms.flatMap(({ blankSlots }) => blankSlots)) times.set(slot, (times.get(slot) ?? 0) + 1);
  return [...times].toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, 1).map(([slot]) => slot);
};

/**
 * Places of items that are not told on one side. Where a few forms have blanks, all scores less all items would tell of these few; one item that is kept back
 * stands in the way of that, as long as enough people answered everything. `kept`: the pairs that are told.
 */
export const hiddenItems = ({ sides, plan }: Tally, occasion: Occasion, hidden: ReadonlySet<number>, kept: readonly Pair[]): ReadonlySet<number> => {
  const { forms, items } = sides[occasion];
  const few = items.flatMap(({ n }, slot) => (n < FEWEST ? [slot] : []));
  if (!forms.some(hasBlanks)) return new Set(few);
  const paired = new Set(kept.map((pair) => pair[occasion]));
  const halves = groupsOf(forms, hidden).flatMap((group) => [group.filter((form) => paired.has(form)), group.filter((form) => !paired.has(form))]);
  if (smallerHalves(halves, hasBlanks) >= FEWEST) return new Set(few);
  const isEnough = forms.filter((form) => !hasBlanks(form)).length >= FEWEST;
  return new Set([...few, ...(isEnough ? mostOftenBlank(forms) : plan.items.flatMap(({ isScored }, slot) => (isScored ? [slot] : [])))]);
};
