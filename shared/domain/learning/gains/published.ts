// What may be shown of one instrument, on screens and on paper alike: every number with how many forms it is of, and no number of fewer than five; it words nothing.
import type { Hundredths, InstrumentId, ItemId, TeamId, Words } from '../../../units.ts';
import type { ValueCode } from '../../exercise.ts';
import { numberOf } from '../../ids.ts';
import type { Team } from '../../things.ts';
import type { Fraction } from '../../scoring/points/fraction.ts';
import { divide, fraction, multiply, printed, roundHalfUp } from '../../scoring/points/fraction.ts';
import type { AnswerForm } from '../answerForm.ts';
import type { Instrument } from '../instrument.ts';
import type { Identity, InstrumentForm, Occasion } from '../schemas.ts';
import { occasions } from '../schemas.ts';
import type { Gain } from './gain.ts';
import { gainOf } from './gain.ts';
import { FEWEST, hiddenItems, hiddenTeams, isFew, pairsTold } from './hiding.ts';
import type { MeasuredItem } from './plan.ts';
import type { ServiceBand } from './serviceBands.ts';
import { serviceBandOf } from './serviceBands.ts';
import type { Pair, ScoredForm, Tally } from './tally.ts';
import { sumOfScores, tallyOf, teamPlaces } from './tally.ts';

/** `mean` of 100, rounded half up. */
export type Told = { readonly n: number; readonly mean: Hundredths };
/** null: nobody answered, or too few. `gain` null: one of the two is not told. */
export type Compared = { readonly before: Told | null; readonly after: Told | null; readonly gain: Gain | null };
/** `counts`: how often each option or step was ticked. `shares`: the same in whole per cents, rounded half up. `band`: in evaluations. */
export type ToldItem = Told & { readonly counts: readonly number[]; readonly shares: readonly number[]; readonly band: ServiceBand | null };
export type PublishedItem = {
  readonly item: ItemId; readonly number: number; readonly words: Words; readonly value: ValueCode | null;
  /** The options of a choice, with the one that is right; of a scale its steps, and whether its sentence is reversed. */
  readonly answers: readonly Words[]; readonly right: number | null; readonly isReversed: boolean;
  readonly before: ToldItem | null; readonly after: ToldItem | null; readonly gain: Gain | null;
  /** Whether every version that was answered asks it. */
  readonly isComparable: boolean;
};
export type PublishedValue = Compared & { readonly value: ValueCode };
/** `number`: the one of its name tags, not of its emblem. */
export type PublishedTeam = Compared & { readonly team: TeamId; readonly number: number; readonly name: string };
export type Published = {
  readonly instrument: InstrumentId; readonly form: InstrumentForm; readonly name: Words; readonly identity: Identity; readonly occasions: readonly Occasion[];
  readonly versions: number;
  readonly whole: Compared;
  /** Of an evaluation. */
  readonly band: ServiceBand | null;
  /** On these occasions there are forms, but fewer than five, or fewer that are scored. */
  readonly few: readonly Occasion[];
  /** `n` pairs are told of; `leftOut` more are not, so that the few without a pair stay hidden. null: there are too few. */
  readonly pairs: (Compared & { readonly n: number; readonly leftOut: number }) | null;
  /** Whether there are pairs at all. */
  readonly hasPairs: boolean;
  readonly values: readonly PublishedValue[];
  readonly items: readonly PublishedItem[];
  readonly teams: { readonly told: readonly PublishedTeam[]; /** Teams with forms that stand only in the total. */ readonly hidden: number };
};

type Exact = { readonly n: number; readonly mean: Fraction };
type ExactSides = Readonly<Record<Occasion, Exact | null>>;

const meanOf = (forms: readonly ScoredForm[]): Exact | null => (forms.length < FEWEST ? null : { n: forms.length, mean: divide(sumOfScores(forms), forms.length) });
const told = (exact: Exact | null): Told | null => (exact === null ? null : { n: exact.n, mean: printed(multiply(exact.mean, 100)) });
const gainBetween = ({ before, after }: ExactSides): Gain | null => (before === null || after === null ? null : gainOf(before.mean, after.mean));
const compared = (sides: ExactSides): Compared => ({ before: told(sides.before), after: told(sides.after), gain: gainBetween(sides) });

type Sides<T> = Readonly<Record<Occasion, T | null>>;
/** Of a whole instrument, or of one part of it, what is told of the last occasion the whole is told of: where one number stands alone, all of them are of one occasion. */
export const lastTold = <T extends Told>(whole: Sides<Told>, of: Sides<T>): T | null => (whole.after !== null ? of.after : whole.before !== null ? of.before : null);

/** Places of items that are kept back. */
type HiddenItems = Readonly<Record<Occasion, ReadonlySet<number>>>;

const itemsOf = ({ plan, sides }: Tally, instrument: Instrument, hidden: HiddenItems): readonly PublishedItem[] => {
  const isJudged = (item: MeasuredItem): boolean => instrument.form === 'evaluation' && item.kind === 'scale';
  return plan.items.map(({ item, scale, isComparable }, slot) => {
    const exact = (occasion: Occasion): Exact | null => {
      const tally = sides[occasion].items[slot];
      return tally === undefined || hidden[occasion].has(slot) ? null : { n: tally.n, mean: fraction(tally.points, tally.n) };
    };
    const both = { before: exact('before'), after: exact('after') };
    const side = (occasion: Occasion): ToldItem | null => {
      const mean = told(both[occasion]);
      const counts = sides[occasion].items[slot]?.counts ?? [];
      return mean === null ? null : { ...mean, counts, shares: counts.map((times) => roundHalfUp(fraction(100 * times, mean.n))), band: isJudged(item) ? serviceBandOf(mean.mean) : null };
    };
    return {
      item: item.id, number: slot + 1, words: item.words, value: item.value, isComparable,
      answers: item.kind === 'choice' ? item.options : scale, right: item.kind === 'choice' ? item.right : null, isReversed: item.kind === 'scale' && item.isReversed,
      before: side('before'), after: side('after'), gain: isComparable ? gainBetween(both) : null,
    };
  });
};

/** All answers to a value's items taken together, so that the value says nothing its items do not say; where one of them is kept back, so is the value. */
const valuesOf = ({ plan, sides }: Tally, hidden: HiddenItems): readonly PublishedValue[] =>
  plan.values.flatMap((value, place): readonly PublishedValue[] => {
    const slots = plan.items.flatMap(({ value: of, isScored }, slot) => (of === place && isScored ? [slot] : []));
    if (slots.length === 0) return [];
    const exact = (occasion: Occasion): Exact | null => {
      const counted = sides[occasion].values[place];
      return counted === undefined || slots.some((slot) => hidden[occasion].has(slot)) ? null : { n: counted.n, mean: fraction(counted.points, counted.answers) };
    };
    return [{ value, ...compared({ before: exact('before'), after: exact('after') }) }];
  });

const teamsOf = ({ sides }: Tally, teams: readonly Team[], hidden: ReadonlySet<number>): Published['teams'] => ({
  hidden: hidden.size,
  told: teams.flatMap(({ id, name }, place): readonly PublishedTeam[] => {
    const of = (occasion: Occasion): readonly ScoredForm[] => sides[occasion].forms.filter(({ team }) => team === place);
    const both = { before: meanOf(of('before')), after: meanOf(of('after')) };
    return hidden.has(place) || (both.before === null && both.after === null) ? [] : [{ team: id, number: numberOf(id), name, ...compared(both) }];
  }),
});

const pairsOf = (tally: Tally, kept: readonly Pair[]): Published['pairs'] => (kept.length === 0 ? null : {
  n: kept.length, leftOut: tally.pairs.length - kept.length,
  ...compared({ before: meanOf(kept.map(({ before }) => before)), after: meanOf(kept.map(({ after }) => after)) }),
});

export const publishedOf = (instrument: Instrument, tally: Tally, teams: readonly Team[]): Published => {
  const { sides, plan } = tally;
  const hidden = hiddenTeams(tally, teams.length);
  const kept = pairsTold(tally, hidden);
  const keptBack = { before: hiddenItems(tally, 'before', hidden, kept), after: hiddenItems(tally, 'after', hidden, kept) };
  const whole = compared({ before: meanOf(sides.before.forms), after: meanOf(sides.after.forms) });
  const last = lastTold(whole, whole);
  return {
    instrument: instrument.id, form: instrument.form, name: instrument.name, identity: instrument.identity, occasions: instrument.occasions,
    versions: plan.versions.size,
    whole, band: instrument.form === 'evaluation' && last !== null ? serviceBandOf(last.mean) : null,
    few: occasions.filter((occasion) => isFew(sides[occasion].forms.length) || isFew(sides[occasion].filled)),
    pairs: pairsOf(tally, kept), hasPairs: tally.pairs.length > 0,
    values: valuesOf(tally, keptBack), items: itemsOf(tally, instrument, keptBack), teams: teamsOf(tally, teams, hidden),
  };
};

export type GainsSource = { readonly instruments: readonly Instrument[]; readonly answerForms: readonly AnswerForm[]; readonly teams: readonly Team[] };

const byInstrument = (forms: readonly AnswerForm[]): ReadonlyMap<InstrumentId, readonly AnswerForm[]> => {
  const found = new Map<InstrumentId, AnswerForm[]>();
  for (const form of forms) {
    const list = found.get(form.instrument) ?? [];
    found.set(form.instrument, list);
    list.push(form);
  }
  return found;
};

/** Every instrument that somebody answered, in their order. */
export const publishedResults = ({ instruments, answerForms, teams }: GainsSource): readonly Published[] => {
  const teamOf = teamPlaces(teams);
  const forms = byInstrument(answerForms);
  return instruments.flatMap((instrument) => {
    const own = forms.get(instrument.id);
    return own === undefined ? [] : [publishedOf(instrument, tallyOf(instrument, own, teamOf), teams)];
  });
};
