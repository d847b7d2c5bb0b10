// Shows how one mark became points by the formula of its kind, with its seconds and units (rules: Points); it decides no number.
import type { Mark, SimpleMark } from '../points/mark.ts';
import { limitedSteps } from './limits.ts';
import type { Note, Step, SumName, Worked } from './step.ts';
import { further, note } from './step.ts';
import type { Quantity, Sum } from './sum.ts';
import { addUp, amount, count, minus, over, percent, plus, points, secondsOf, takeOff, time, times } from './sum.ts';
import type { Penalty, PenaltyCounts, PenaltyEffect } from '../points/penalties.ts';
import type { Criterion, ResultRule, SimpleRule, TimeRule } from '../points/resultRule.ts';

type Effect<Kind extends PenaltyEffect['kind']> = Extract<PenaltyEffect, { readonly kind: Kind }>;
export type Counted<Kind extends PenaltyEffect['kind']> = { readonly penalty: Penalty; readonly effect: Effect<Kind>; readonly count: number };
const isOf = <Kind extends PenaltyEffect['kind']>(effect: PenaltyEffect, kind: Kind): effect is Effect<Kind> => effect.kind === kind;

/** The penalties of one kind that were counted, each with its own number. */
export const counted = <Kind extends PenaltyEffect['kind']>(penalties: readonly Penalty[], counts: PenaltyCounts, kind: Kind): readonly Counted<Kind>[] =>
  penalties.flatMap((penalty) => {
    const { id, effect } = penalty;
    const often = counts[id] ?? 0;
    return often > 0 && isOf(effect, kind) ? [{ penalty, effect, count: often }] : [];
  });
export const inWords = (all: readonly { readonly penalty: Penalty; readonly count: number }[]): readonly Note[] => all.map(({ penalty, count: of }) => ({ say: 'counted', penalty, count: of }));
type Cost = Counted<'seconds' | 'units'>;
const asSums = (all: readonly Cost[], unit: (each: number) => Quantity): readonly Sum[] => all.map(({ count: of, effect: { each } }) => times(count(of), unit(each)));

const step = (name: SumName, result: Quantity, from: Sum, about: readonly Note[] = []): Step => ({ kind: 'sum', name, result, from, isRounded: false, about });
const byFormula = (before: readonly Step[], from: Sum, about: readonly Note[] = []): Worked => further(before, 'formula', from, about);
const totalOf = (all: readonly Cost[]): number => all.reduce((sum, { count: of, effect: { each } }) => sum + of * each, 0);

const timed = ({ target, limit }: TimeRule, mark: SimpleMark, seconds: readonly Cost[]): Worked => {
  const added = totalOf(seconds);
  const span = minus(time(limit), time(target));
  if (mark.kind === 'finished') {
    const whole = time(mark.time + added);
    const before = seconds.length === 0 ? [] : [step('time', whole, addUp([time(mark.time), ...asSums(seconds, secondsOf)]), inWords(seconds))];
    return byFormula(before, plus(count(40), over(times(count(60), minus(time(limit), whole)), span)));
  }
  if (mark.kind !== 'unfinished') return byFormula([], count(0));
  const done = times(count(40), percent(mark.donePercent));
  if (seconds.length === 0) return byFormula([], done);
  return byFormula([step('added', time(added), addUp(asSums(seconds, secondsOf)), inWords(seconds))], minus(done, over(times(count(60), time(added)), span)));
};

const ofAmount = (rule: Exclude<SimpleRule, { kind: 'time' | 'rubric' }>, raw: number, units: readonly Cost[]): Worked => {
  const all = asSums(units, amount);
  const cost = totalOf(units);
  const isError = rule.kind === 'error';
  const whole = amount(isError ? raw + cost : raw - cost);
  const before = units.length === 0 ? [] : [step('amount', whole, isError ? addUp([amount(raw), ...all]) : takeOff(amount(raw), all), inWords(units))];
  switch (rule.kind) {
    case 'count': case 'measure': return byFormula(before, over(times(count(100), whole), amount(rule.target)));
    case 'shared': return byFormula(before, over(times(count(100), whole), amount(rule.of)), [{ say: 'shared' }]);
    case 'error': return byFormula(before, times(count(100), minus(count(1), over(whole, amount(rule.most)))));
  }
};

/** Points as they were written; those written for an earlier rubric carried over, criterion by criterion. */
const rated = (criteria: readonly Criterion[], given: readonly number[], writtenFor: readonly Criterion[] | undefined): Worked => {
  const about = criteria.map(({ name, most }, i): Note => {
    const then = writtenFor?.[i]?.most ?? most;
    return { say: 'criterion', name, points: given[i] ?? 0, most: then, now: then === most ? null : most };
  });
  return byFormula([], addUp(given.map((each, i) => {
    const [now, then] = [criteria[i]?.most, writtenFor?.[i]?.most];
    return now === undefined || then === undefined || now === then ? amount(each) : over(times(amount(each), amount(now)), amount(then));
  })), about);
};

const simple = (rule: SimpleRule, mark: SimpleMark, penalties: readonly Penalty[], counts: PenaltyCounts, writtenFor?: readonly Criterion[]): Worked => {
  if (rule.kind === 'time') return timed(rule, mark, counted(penalties, counts, 'seconds'));
  if (rule.kind === 'rubric') return mark.kind === 'rated' && mark.points.length > 0 ? rated(rule.criteria, mark.points, writtenFor) : byFormula([], count(0));
  return mark.kind === 'amount' ? ofAmount(rule, mark.amount, counted(penalties, counts, 'units')) : byFormula([], count(0));
};

/** Limited to 0 and 100, before minus points and a ceiling; the parts of a combined rule stay exact. `writtenFor`: the rubric it was written for, where that is an earlier one. */
export const worthOfMark = (rule: ResultRule, penalties: readonly Penalty[], mark: Exclude<Mark, { kind: 'absent' }>, counts: PenaltyCounts, writtenFor?: readonly Criterion[]): Worked => {
  if (rule.kind !== 'combined') return mark.kind === 'parts' ? byFormula([], count(0)) : limitedSteps(simple(rule, mark, penalties, counts, writtenFor));
  const parts = rule.parts.flatMap(({ name, weight, rule: own }, i) => {
    const part = mark.kind === 'parts' ? mark.parts[i] : undefined;
    return part === undefined ? [] : [{ name, weight, worked: limitedSteps(simple(own, part, penalties, counts)) }];
  });
  if (parts.length === 0) return byFormula([], count(0));
  const before = parts.flatMap(({ name, weight, worked }): readonly Step[] => [note({ say: 'part', name, weight }), ...worked.steps]);
  const from = addUp(parts.map(({ weight, worked }) => times(percent(weight), points(worked.value))));
  return further(before, 'parts', from);
};
