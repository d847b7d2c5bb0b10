// A second count of what people answered, straight from the forms and with numbers of its own; it shares nothing with the first but the shape of the data.
import type { AnswerForm } from '../../../shared/domain/learning/answerForm.ts';
import type { Instrument } from '../../../shared/domain/learning/instrument.ts';
import type { Item } from '../../../shared/domain/learning/schemas.ts';
import type { Team } from '../../../shared/domain/things.ts';

/** top ÷ bottom, never shortened. */
export type Exact = { readonly top: bigint; readonly bottom: bigint };
export type Mean = { readonly n: number; readonly mean: Exact };
type Occasion = 'before' | 'after';
export type Recount = {
  readonly score: (form: AnswerForm) => Exact | null;
  readonly whole: (occasion: Occasion) => Mean | null;
  readonly ofTeam: (team: Team, occasion: Occasion) => Mean | null;
  readonly item: (id: string, occasion: Occasion) => (Mean & { readonly counts: readonly number[] }) | null;
  readonly value: (code: string, occasion: Occasion) => Mean | null;
  readonly pairs: () => readonly (readonly [AnswerForm, AnswerForm])[];
  readonly meanOf: (forms: readonly AnswerForm[]) => Mean | null;
};

const plus = (a: Exact, b: Exact): Exact => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom });
/** Half up to hundredths, from the exact value. */
export const inHundredths = ({ top, bottom }: Exact): number => {
  const doubled = 200n * top + bottom;
  const down = doubled / (2n * bottom);
  return Number(doubled < 0n && doubled % (2n * bottom) !== 0n ? down - 1n : down);
};

/** (after − before) ÷ (100 − before); null: nothing was missing. */
export const gainAgain = (before: Exact, after: Exact): Exact | null => {
  const missing = { top: 100n * before.bottom - before.top, bottom: before.bottom };
  if (missing.top <= 0n) return null;
  const more = plus(after, { top: -before.top, bottom: before.bottom });
  return { top: more.top * missing.bottom, bottom: more.bottom * missing.top };
};

type Former = { readonly id: string; readonly formerly?: readonly Former[] };
/** Its own id, and those of every team that was merged into it. */
const namesOf = (team: Former): readonly string[] => [team.id, ...(team.formerly ?? []).flatMap(namesOf)];

export const recountOf = (instrument: Instrument, forms: readonly AnswerForm[]): Recount => {
  const itemsOf = (version: number): readonly Item[] => (version === instrument.version ? instrument.items : instrument.former.find((each) => each.version === version)?.fields.items ?? []);
  const answered = [...new Set(forms.map((form) => form.version))];
  const everywhere = (id: string): boolean => answered.every((version) => itemsOf(version).some((item) => item.id === id));
  const counts = (item: Item): boolean => item.kind === (instrument.form === 'test' ? 'choice' : 'scale') && everywhere(item.id);
  const worth = (item: Item, answer: unknown): bigint | null => {
    if (typeof answer !== 'number' || item.kind === 'open') return null;
    if (item.kind === 'choice') return item.right === answer ? 100n : 0n;
    return BigInt(item.isReversed ? 5 - answer : answer) * 25n;
  };
  const worths = (form: AnswerForm, isIn: (item: Item) => boolean): readonly bigint[] =>
    itemsOf(form.version).flatMap((item, i) => { const each = isIn(item) ? worth(item, form.answers[i]) : null; return each === null ? [] : [each]; });
  const score = (form: AnswerForm): Exact | null => {
    const all = worths(form, counts);
    return all.length === 0 ? null : { top: all.reduce((sum, each) => sum + each, 0n), bottom: BigInt(all.length) };
  };
  const meanOf = (list: readonly AnswerForm[]): Mean | null => {
    const scores = list.flatMap((form) => score(form) ?? []);
    if (scores.length === 0) return null;
    const { top, bottom } = scores.reduce(plus, { top: 0n, bottom: 1n });
    return { n: scores.length, mean: { top, bottom: bottom * BigInt(scores.length) } };
  };
  const on = (occasion: Occasion): readonly AnswerForm[] => forms.filter((form) => form.occasion === occasion);
  const isOf = (team: Team, form: AnswerForm): boolean => (form.person === null ? form.team !== null && namesOf(team).includes(form.team) : team.members.includes(form.person));
  const pooled = (occasion: Occasion, isIn: (item: Item) => boolean): Mean | null => {
    const lists = on(occasion).map((form) => worths(form, isIn)).filter((list) => list.length > 0);
    const all = lists.flat();
    return all.length === 0 ? null : { n: lists.length, mean: { top: all.reduce((sum, each) => sum + each, 0n), bottom: BigInt(all.length) } };
  };
  const ticked = (id: string, occasion: Occasion): readonly number[] => on(occasion).flatMap((form) => {
    const answer = form.answers[itemsOf(form.version).findIndex((item) => item.id === id)];
    return typeof answer === 'number' ? [answer] : [];
  });
  return {
    score, meanOf,
    whole: (occasion) => meanOf(on(occasion)),
    ofTeam: (team, occasion) => meanOf(on(occasion).filter((form) => isOf(team, form))),
    item: (id, occasion) => {
      const mean = pooled(occasion, (item) => item.id === id);
      const all = ticked(id, occasion);
      const options = [instrument, ...instrument.former.map(({ fields }) => fields)].flatMap(({ items }) => items).find((item) => item.id === id);
      const length = options?.kind === 'choice' ? options.options.length : 4;
      return mean === null ? null : { ...mean, counts: Array.from({ length }, (_, step) => all.filter((answer) => answer === step + 1).length) };
    },
    value: (code, occasion) => pooled(occasion, (item) => counts(item) && item.kind !== 'open' && item.value === code),
    pairs: () => on('before').flatMap((first) => on('after').filter((second) => score(first) !== null && score(second) !== null
      && ((first.person !== null && first.person === second.person) || (first.person === null && first.code !== null && first.code === second.code))).map((second) => [first, second] as const)),
  };
};
