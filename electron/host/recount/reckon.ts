// Counts scores, totals and places a second way, from the books alone (rules: Points, Places); it shares no code with scoring or standings.
import type { ResultRule } from '../../../shared/domain/scoring/points/resultRule.ts';
import type { Mark, SimpleMark } from '../../../shared/domain/scoring/points/mark.ts';
import type { Quotient } from './quotient.ts';
import { between, isLess, over, sum, times, toWhole, whole } from './quotient.ts';
import type { Books, RunBook, Scale, SheetBook, TeamBook } from './tally.ts';

export type CountedCell = { readonly hasil: number; readonly perilaku: number | null; readonly score: number };
export type CountedTeam = { readonly team: string; readonly total: number | null; readonly place: number | null; readonly help: number; readonly adjust: number; readonly runs: number };

const FULL = 10_000;

/** What seconds, units, points and ceilings the counted penalties come to. */
const costs = (run: RunBook, counted: Readonly<Record<string, number>>) => {
  let [millis, units, points, ceiling] = [0, 0, 0, FULL];
  for (const { id, effect } of run.exercise.penalties) {
    const times_ = counted[id] ?? 0;
    if (times_ === 0) continue;
    if (effect.kind === 'seconds') millis += effect.each * times_;
    if (effect.kind === 'units') units += effect.each * times_;
    if (effect.kind === 'points') points += effect.each * times_;
    if (effect.kind === 'ceiling') ceiling = Math.min(ceiling, effect.at);
  }
  return { millis, units, points, ceiling };
};

/** What was written on one scale, read on another. */
const rescaled = (points: readonly number[], from: Scale, to: Scale): Quotient => sum(points.map((each, i) => over(each * (to[i] ?? 1), from[i] ?? to[i] ?? 1)));

const plain = (rule: Exclude<ResultRule, { kind: 'combined' }>, mark: SimpleMark, { millis, units }: { readonly millis: number; readonly units: number }): Quotient => {
  if (rule.kind === 'time' && mark.kind === 'finished') {
    return sum([whole(4_000), over(6_000 * (rule.limit - mark.time - millis), rule.limit - rule.target)]);
  }
  if (rule.kind === 'time' && mark.kind === 'unfinished') return sum([whole(40 * mark.donePercent), over(-6_000 * millis, rule.limit - rule.target)]);
  if (rule.kind === 'rubric' && mark.kind === 'rated') return whole(mark.points.reduce((all, each) => all + each, 0));
  if (mark.kind === 'amount' && (rule.kind === 'count' || rule.kind === 'measure')) return over(FULL * (mark.amount - units), rule.target);
  if (mark.kind === 'amount' && rule.kind === 'shared') return over(FULL * (mark.amount - units), rule.of);
  if (mark.kind === 'amount' && rule.kind === 'error') return sum([whole(FULL), over(-FULL * (mark.amount + units), rule.most)]);
  return whole(0);
};

const oneTry = (run: RunBook, mark: Mark, counted: Readonly<Record<string, number>>, rubric: number): Quotient | null => {
  if (mark.kind === 'absent') return null;
  const { result } = run.exercise;
  const cost = costs(run, counted);
  const value = result.kind === 'combined'
    ? sum(result.parts.map(({ weight, rule }, i) => {
      const own = mark.kind === 'parts' ? mark.parts[i] : undefined;
      return own === undefined ? whole(0) : times(over(weight, 100), between(plain(rule, own, cost), 0, FULL));
    }))
    : mark.kind === 'parts' ? whole(0)
      : between(result.kind === 'rubric' && mark.kind === 'rated' ? rescaled(mark.points, run.scales[rubric - 1] ?? [], run.scales.at(-1) ?? []) : plain(result, mark, cost), 0, FULL);
  const less = sum([value, whole(-cost.points)]);
  return isLess(whole(cost.ceiling), less) ? whole(cost.ceiling) : less;
};

const bestTry = (run: RunBook, sheet: SheetBook): Quotient | null => [...sheet.earlier, sheet]
  .map(({ mark, penalties, rubric = 1 }) => oneTry(run, mark, penalties, rubric))
  .reduce((best, value) => (value === null ? best : best === null || isLess(best, value) ? value : best), null);

const mean = (values: readonly Quotient[]): Quotient => times(sum(values), over(1, values.length));

/** Rating over 4 of every observer's own mean, in hundredths; null: nobody saw anything. */
const seenMean = (observers: readonly (readonly (number | null)[])[]): Quotient | null => {
  const own = observers.map((ratings) => ratings.flatMap((rating) => (rating === null ? [] : [whole(rating)]))).filter((ratings) => ratings.length > 0).map(mean);
  return own.length === 0 ? null : times(mean(own), whole(2_500));
};

const panelOf = ({ former, judges: now }: RunBook, team: string): readonly string[] => {
  const judges = former[team] ?? now;
  return judges.length === 0 ? [''] : judges;
};

/** null: it counts for nothing. */
export const countCell = (run: RunBook, team: string): CountedCell | null => {
  if (run.cancelled || run.out.has(team)) return null;
  const awaited = panelOf(run, team).filter((judge) => !run.released.some((each) => each.team === team && each.judge === judge));
  const sheets = awaited.flatMap((judge) => run.sheets.get(team)?.get(judge) ?? []);
  if (awaited.length === 0 || sheets.length < awaited.length) return null;
  if (sheets.every(({ mark }) => mark.kind === 'absent')) return { hasil: 0, perilaku: null, score: 0 };
  const panels = new Set([run.judges, ...Object.values(run.former)].map((panel) => panel.toSorted().join(' ')));
  const dropping = run.drops && !run.released.some((each) => panelOf(run, each.team).includes(each.judge)) && run.judges.length >= 4 && panels.size === 1;
  const values = sheets.map((sheet) => bestTry(run, sheet) ?? whole(0)).toSorted((a, b) => (isLess(a, b) ? -1 : isLess(b, a) ? 1 : 0));
  const bonus = run.bonuses.filter((each) => each.team === team).reduce((all, { points }) => all + points, 0);
  const hasil = toWhole(between(sum([mean(dropping && values.length >= 4 ? values.slice(1, -1) : values), whole(bonus)]), 0, FULL));
  const seen = run.observed ? seenMean([...run.ratings.get(team)?.values() ?? []].map(({ ratings }) => Object.values(ratings))) : null;
  if (seen === null) return { hasil, perilaku: null, score: hasil };
  const perilaku = toWhole(seen);
  return { hasil, perilaku, score: toWhole(over(run.share * hasil + (100 - run.share) * perilaku, 100)) };
};

/** A merged team has the mean of both, or the one's where the other has none. */
const together = (team: TeamBook, own: (id: string) => number | null): number | null => {
  let value = own(team.id);
  for (const former of team.formerly ?? []) {
    const other = together(former, own);
    value = value === null ? other : other === null ? value : toWhole(over(value + other, 2));
  }
  return value;
};

type Extra = { readonly of: string; readonly points: number; readonly mergers?: number };

/** Both halves of what two teams brought along, and the whole of what the one team got since. */
const beside = (team: TeamBook, all: readonly Extra[]): number => {
  const mergers = team.formerly ?? [];
  const own = mergers.map(() => 0);
  let value = 0;
  for (const extra of all) {
    if (extra.of !== team.id) continue;
    const since = Math.min(extra.mergers ?? 0, mergers.length);
    if (since === 0) value += extra.points;
    else own[since - 1] = (own[since - 1] ?? 0) + extra.points;
  }
  for (const [i, former] of mergers.entries()) value = toWhole(over(value + beside(former, all), 2)) + (own[i] ?? 0);
  return value;
};

export const countScore = (run: RunBook, team: TeamBook): number | null => together(team, (id) => countCell(run, id)?.score ?? null);

const everyone = (team: TeamBook): readonly string[] => [team.id, ...(team.formerly ?? []).flatMap(everyone)];
const family = (team: TeamBook): ReadonlySet<string> => new Set(everyone(team));

/** How many times each place was reached, first places first. */
const medals = (books: Books, team: TeamBook): readonly number[] => {
  const reached: number[] = [];
  for (const run of books.runs) {
    const own = countScore(run, team);
    if (own === null) continue;
    const place = books.teams.filter((other) => (countScore(run, other) ?? -1) > own).length;
    reached[place] = (reached[place] ?? 0) + 1;
  }
  return reached;
};

/** What was seen where it made no Perilaku parts nobody. What a split left to both halves was seen once: the copies are laid down first, the first of them last, and what they were copied from over them. */
const kolaboratif = (books: Books, team: TeamBook): Quotient => {
  const seen = books.runs.flatMap((run) => {
    const all = [...family(team)].filter((id) => (countCell(run, id)?.perilaku ?? null) !== null)
      .flatMap((id) => [...run.ratings.get(id) ?? []].map(([observer, { ratings, copyOf }]) => ({ key: `${copyOf ?? id}/${observer}`, ratings, isCopy: copyOf !== undefined })));
    return [...new Map([...all.filter(({ isCopy }) => isCopy).toReversed(), ...all.filter(({ isCopy }) => !isCopy)].map(({ key, ratings }) => [key, ratings])).values()];
  });
  return seenMean(seen.map((ratings) => [ratings['KL'] ?? null])) ?? whole(-1);
};

/** Whether `a` comes before `b` by what parts equal totals. */
const partsBetter = (books: Books, a: TeamBook, b: TeamBook): boolean => {
  for (const rule of books.chain) {
    if (rule === 'countback') {
      const [own, other] = [medals(books, a), medals(books, b)];
      for (let place = 0; place < Math.max(own.length, other.length); place += 1) {
        if ((own[place] ?? 0) !== (other[place] ?? 0)) return (own[place] ?? 0) > (other[place] ?? 0);
      }
    } else {
      const [own, other] = [kolaboratif(books, a), kolaboratif(books, b)];
      if (isLess(other, own)) return true;
      if (isLess(own, other)) return false;
    }
  }
  return false;
};

/** In the order of the teams. */
export const countTotals = (books: Books): readonly CountedTeam[] => {
  const rows = books.teams.map((team) => {
    const scores = books.runs.flatMap((run) => {
      const score = countScore(run, team);
      return score === null ? [] : [{ score, weight: run.weight }];
    });
    const help = beside(team, books.help.map(({ giver, ...given }) => ({ ...given, of: giver })));
    const adjust = beside(team, books.adjustments.map(({ team: of, ...given }) => ({ ...given, of })));
    const own = scores.length === 0 ? null
      : toWhole(over(scores.reduce((all, { score, weight }) => all + score * weight, 0), scores.reduce((all, { weight }) => all + weight, 0)));
    return { team, total: own === null ? null : Math.max(0, own + help + adjust), help, adjust, runs: scores.length };
  });
  return rows.map(({ team, total, help, adjust, runs }) => ({
    team: team.id, total, help, adjust, runs,
    place: total === null ? null : 1 + rows.filter((other) => other.total !== null && (other.total > total || (other.total === total && partsBetter(books, other.team, team)))).length,
  }));
};
