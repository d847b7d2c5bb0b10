// What was learnt, as the oracle adds it up from the forms and the key printed with them; it shares no code with the product.
import type { AnswerFields, Item } from '../../../../shared/domain/learning/schemas.ts';
import type { Exact } from './exact.ts';
import { by, mean, minus, order, over, per, rounded } from './exact.ts';

export type Key = { readonly id: string; readonly items: readonly Item[] };
/** In hundredths, as printed; null: fewer than five forms. */
export type Side = { readonly n: number; readonly mean: number } | null;
/** `gain` in hundredths; null: one side is not told, or nothing was missing. */
export type Compared = { readonly before: Side; readonly after: Side; readonly gain: number | null };
export type Learnt = Compared & {
  readonly instrument: string;
  /** All answers to the items of one value taken together. */
  ofValue(value: string): Compared;
  /** The forms of these teams. */
  ofTeams(teams: readonly string[]): Compared;
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

type Occasion = AnswerFields['occasion'];
type Counted = { readonly n: number; readonly mean: Exact } | null;
const counted = (n: number, each: readonly Exact[]): Counted => (n < FEWEST ? null : { n, mean: mean(each) });

const compared = (on: (occasion: Occasion) => Counted): Compared => {
  const [first, second] = [on('before'), on('after')];
  const told = (side: Counted): Side => (side === null ? null : { n: side.n, mean: hundredths(side.mean) });
  const isGain = first !== null && second !== null && order(first.mean, over(100)) < 0;
  return { before: told(first), after: told(second), gain: isGain ? hundredths(per(minus(second.mean, first.mean), minus(over(100), first.mean))) : null };
};

export const learntFrom = (key: Key, forms: readonly AnswerFields[]): Learnt => {
  const own = forms.filter(({ instrument }) => instrument === key.id);
  const scored = (occasion: Occasion) => own.filter((form) => form.occasion === occasion)
    .flatMap((form) => { const score = scoreOf(key, form); return score === null ? [] : [{ code: form.code, team: form.team, score }]; });
  const sides = { before: scored('before'), after: scored('after') };
  const later = new Map(sides.after.flatMap((each) => (each.code === null ? [] : [[each.code, each.score] as const])));
  const both = sides.before.flatMap((each) => { const score = each.code === null ? undefined : later.get(each.code); return score === undefined ? [] : [{ before: each.score, after: score }]; });
  const ticksOn = (occasion: Occasion) => key.items.flatMap((item, at) => (item.kind === 'open' ? [] : [
    Array.from({ length: item.kind === 'choice' ? item.options.length : 4 }, (_, i) => own.filter((form) => form.occasion === occasion && form.answers[at] === i + 1).length),
  ]));
  /** Form by form: what each answer to an item of this value is worth. */
  const worthOn = (occasion: Occasion, value: string): readonly (readonly Exact[])[] => own.filter((form) => form.occasion === occasion).map(({ answers }) => key.items.flatMap((item, i) => {
    const answer = answers[i];
    const points = item.kind !== 'open' && item.value === value && typeof answer === 'number' ? worth(item, answer) : null;
    return points === null ? [] : [over(points)];
  })).filter((each) => each.length > 0);
  return {
    instrument: key.id,
    ...compared((occasion) => counted(sides[occasion].length, sides[occasion].map(({ score }) => score))),
    ofValue: (value) => compared((occasion) => { const each = worthOn(occasion, value); return counted(each.length, each.flat()); }),
    ofTeams: (teams) => compared((occasion) => { const each = sides[occasion].filter(({ team }) => team !== null && teams.includes(team)); return counted(each.length, each.map(({ score }) => score)); }),
    pairs: { n: both.length, before: both.length === 0 ? 0 : hundredths(mean(both.map((each) => each.before))), after: both.length === 0 ? 0 : hundredths(mean(both.map((each) => each.after))) },
    ticks: { before: ticksOn('before'), after: ticksOn('after') },
  };
};
