// What the oracle has written down of one run, and what a team has in it: Hasil, Perilaku and Score by the printed rules; it shares no code with the product.
import type { Mark } from '../../../../shared/domain/scoring/points/mark.ts';
import type { Exact } from './exact.ts';
import { by, larger, mean, minus, order, over, per, plus, rounded, smaller, total } from './exact.ts';
import type { Rule, SheetRule } from './sheetRules.ts';

export type Tried = { readonly mark: Mark; readonly penalties: Readonly<Record<string, number>> };
export type Sheet = Tried & { readonly earlier: readonly Tried[] };
export type RunBook = {
  readonly id: string;
  readonly exercise: string;
  readonly sheet: SheetRule;
  weight: number;
  resultWeight: number;
  isObserved: boolean;
  dropsEnds: boolean;
  judges: readonly string[];
  /** By team and judge; the official sheet has an empty name. */
  readonly sheets: Map<string, Map<string, Sheet>>;
  readonly ratings: Map<string, Map<string, Readonly<Record<string, number | null>>>>;
  /** How often each sheet and each rating was handed in, by `sheet TEAM JUDGE` and `rating TEAM OBSERVER`. */
  readonly versions: Map<string, number>;
  bonuses: readonly { readonly team: string; readonly points: number }[];
  readonly leftOut: Map<string, 'excused' | 'disputed'>;
  released: readonly { readonly team: string; readonly judge: string }[];
  stage: 'open' | 'verified' | 'closed';
  isCancelled: boolean;
};
/** Points in hundredths; `state` as the workbook words it. */
export type Had = { readonly state: string; readonly hasil: number | null; readonly perilaku: number | null; readonly score: number | null };

const FULL = over(10_000);
const none = over(0);
const limited = (value: Exact): Exact => larger(none, smaller(FULL, value));
const nothing = (state: string): Had => ({ state, hasil: null, perilaku: null, score: null });

const costOf = ({ sheet: { costs } }: RunBook, counts: Tried['penalties']) => {
  let [seconds, units, points, ceiling] = [0, 0, 0, 100];
  for (const [name, count] of Object.entries(counts)) {
    const cost = costs[name];
    if (cost === undefined) throw new Error(`no sheet has ${name}`);
    if (count === 0) continue;
    seconds += count * (cost.seconds ?? 0);
    units += count * (cost.units ?? 0);
    points += count * (cost.points ?? 0);
    ceiling = Math.min(ceiling, cost.ceiling ?? 100);
  }
  return { seconds, units, points, ceiling };
};

/** Marks have milliseconds, hundredths of units and hundredths of points. */
const byRule = (rule: Rule, mark: Exclude<Mark, { kind: 'absent' | 'parts' }>, seconds: number, units: number): Exact => {
  switch (rule.kind) {
    case 'time': {
      const span = over(rule.limit - rule.target);
      if (mark.kind === 'finished') return plus(over(4_000), per(by(over(6_000), minus(over(rule.limit - seconds), over(mark.time, 1_000))), span));
      if (mark.kind === 'unfinished') return minus(over(40 * mark.donePercent), per(over(6_000 * seconds), span));
      break;
    }
    case 'counted': if (mark.kind === 'amount') return by(FULL, over(mark.amount - 100 * units, 100 * rule.full)); break;
    case 'amiss': if (mark.kind === 'amount') return minus(FULL, by(FULL, over(mark.amount + 100 * units, 100 * rule.most))); break;
    case 'rated': if (mark.kind === 'rated') return over(mark.points.reduce((sum, each) => sum + each, 0)); break;
  }
  throw new Error(`a sheet of ${rule.kind} cannot say ${mark.kind}`);
};

const ofTry = (run: RunBook, { mark, penalties }: Tried): Exact | null => {
  if (mark.kind === 'absent') return null;
  const { seconds, units, points, ceiling } = costOf(run, penalties);
  const { rule } = run.sheet;
  const formula = rule.kind === 'parts'
    ? total(rule.parts.map(([weight, part], at) => {
      const own = mark.kind === 'parts' ? mark.parts[at] : undefined;
      if (own === undefined) throw new Error('a part of the sheet is not there');
      return by(over(weight, 100), limited(byRule(part, own, seconds, units)));
    }))
    : mark.kind === 'parts' ? none : limited(byRule(rule, mark, seconds, units));
  return smaller(minus(formula, over(100 * points)), over(100 * ceiling));
};

const ofSheet = (run: RunBook, sheet: Sheet): Exact =>
  [...sheet.earlier, sheet].map((each) => ofTry(run, each)).reduce<Exact | null>((best, each) => (each === null ? best : best === null ? each : larger(best, each)), null) ?? none;

/** One value of several judges; a released sheet makes it the plain mean for every team. */
const ofJudges = (run: RunBook, values: readonly Exact[]): Exact => {
  const drops = run.dropsEnds && run.released.length === 0 && run.judges.length >= 4;
  const sorted = values.toSorted(order);
  return mean(drops && sorted.length >= 4 ? sorted.slice(1, -1) : sorted);
};

/** The mean of each observer's own mean, of 100; null: nobody saw anything. */
const behaviourOf = (run: RunBook, team: string): number | null => {
  const observers = [...run.ratings.get(team)?.values() ?? []].map((ratings) => Object.values(ratings).filter((each) => each !== null)).filter((each) => each.length > 0);
  return !run.isObserved || observers.length === 0 ? null : rounded(by(mean(observers.map((each) => mean(each.map((rating) => over(rating))))), over(2_500)));
};

export const hadIn = (run: RunBook, team: string): Had => {
  if (run.isCancelled) return nothing('dibatalkan');
  const out = run.leftOut.get(team);
  if (out !== undefined) return nothing(out === 'excused' ? 'dibebaskan' : 'disanggah');
  const awaited = (run.judges.length === 0 ? [''] : run.judges).filter((judge) => !run.released.some((each) => each.team === team && each.judge === judge));
  if (awaited.length === 0) return nothing('lembar dilepas');
  const sheets = awaited.flatMap((judge) => run.sheets.get(team)?.get(judge) ?? []);
  if (sheets.length < awaited.length) return nothing('belum lengkap');
  if (sheets.every(({ mark }) => mark.kind === 'absent')) return { state: 'tidak hadir', hasil: 0, perilaku: null, score: 0 };
  const bonus = run.bonuses.reduce((sum, each) => (each.team === team ? sum + each.points : sum), 0);
  const hasil = rounded(limited(plus(ofJudges(run, sheets.map((each) => ofSheet(run, each))), over(bonus))));
  const perilaku = behaviourOf(run, team);
  const score = perilaku === null ? hasil : rounded(over(run.resultWeight * hasil + (100 - run.resultWeight) * perilaku, 100));
  return { state: 'dihitung', hasil, perilaku, score };
};
