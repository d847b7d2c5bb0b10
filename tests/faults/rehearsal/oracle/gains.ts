// What was learnt, as the oracle adds it up from the forms and the key printed with them; it shares no code with the product.
import type { AnswerFields, Item } from '../../../../shared/domain/learning/schemas.ts';
import type { Exact } from './exact.ts';
import { by, mean, minus, order, over, per, rounded } from './exact.ts';

export type Key = { readonly id: string; readonly items: readonly Item[] };
/** In hundredths, as printed; null: fewer than five forms. */
export type Side = { readonly n: number; readonly mean: number } | null;
export type Learnt = {
  readonly instrument: string;
  readonly before: Side;
  readonly after: Side;
  /** In hundredths; null: one side is not told, or nothing was missing. */
  readonly gain: number | null;
  /** Everybody who filled in both, by the code they wrote. */
  readonly pairs: { readonly n: number; readonly before: number; readonly after: number };
  /** By item and side: how often each answer was ticked. */
  readonly ticks: Readonly<Record<'before' | 'after', readonly (readonly number[])[]>>;
};

const FEWEST = 5;

/** Of 100; null: an open item. */
const worth = (item: Item, answer: number): number | null =>
  (item.kind === 'open' ? null : item.kind === 'choice' ? (answer === item.right ? 100 : 0) : 25 * (item.isReversed ? 5 - answer : answer));

/** Right answers per answered items, of 100; null: it says nothing. */
const scoreOf = ({ items }: Key, { answers }: AnswerFields): Exact | null => {
  const points = items.flatMap((item, i) => { const answer = answers[i]; return typeof answer === 'number' ? worth(item, answer) ?? [] : []; });
  return points.length === 0 ? null : mean(points.map((each) => over(each)));
};

const hundredths = (value: Exact): number => rounded(by(value, over(100)));

export const learntFrom = (key: Key, forms: readonly AnswerFields[]): Learnt => {
  const own = forms.filter(({ instrument }) => instrument === key.id);
  const scored = (occasion: AnswerFields['occasion']) => own.filter((form) => form.occasion === occasion)
    .flatMap((form) => { const score = scoreOf(key, form); return score === null ? [] : [{ code: form.code, score }]; });
  const [before, after] = [scored('before'), scored('after')];
  const meanOf = (side: typeof before): Exact | null => (side.length < FEWEST ? null : mean(side.map(({ score }) => score)));
  const [first, second] = [meanOf(before), meanOf(after)];
  const later = new Map(after.flatMap((each) => (each.code === null ? [] : [[each.code, each.score] as const])));
  const both = before.flatMap((each) => { const score = each.code === null ? undefined : later.get(each.code); return score === undefined ? [] : [{ before: each.score, after: score }]; });
  const ticksOn = (occasion: AnswerFields['occasion']) => key.items.flatMap((item, at) => (item.kind === 'open' ? [] : [
    Array.from({ length: item.kind === 'choice' ? item.options.length : 4 }, (_, i) => own.filter((form) => form.occasion === occasion && form.answers[at] === i + 1).length),
  ]));
  return {
    instrument: key.id,
    before: first === null ? null : { n: before.length, mean: hundredths(first) },
    after: second === null ? null : { n: after.length, mean: hundredths(second) },
    gain: first === null || second === null || order(first, over(100)) >= 0 ? null : hundredths(per(minus(second, first), minus(over(100), first))),
    pairs: { n: both.length, before: both.length === 0 ? 0 : hundredths(mean(both.map((each) => each.before))), after: both.length === 0 ? 0 : hundredths(mean(both.map((each) => each.after))) },
    ticks: { before: ticksOn('before'), after: ticksOn('after') },
  };
};
