// An exercise while it is typed: every field as text, in the shape the editor shows; it judges nothing.
import type { Exercise, Guide, ValueCode } from '../../../../../shared/domain/exercise.ts';
import type { PenaltyEffect } from '../../../../../shared/domain/scoring/points/penalties.ts';
import type { Criterion, ResultRule, SimpleRule } from '../../../../../shared/domain/scoring/points/resultRule.ts';
import { formatDuration, typedAmount } from '../../../../../shared/text/format.ts';
import type { Language, Millis, Words } from '../../../../../shared/units.ts';
import type { Keyed } from './rows.ts';

/** English left empty says the Indonesian words. */
export type Both = Readonly<Record<Language, string>>;
export type CriterionDraft = Keyed & { readonly name: Both; readonly most: string };
/** What another kind asks for stays typed, should one come back to it. */
export type RuleDraft = {
  readonly kind: SimpleRule['kind'];
  readonly target: string;
  readonly limit: string;
  readonly amount: string;
  readonly unit: Both;
  readonly criteria: readonly CriterionDraft[];
};
export type PartDraft = Keyed & { readonly name: Both; readonly weight: string; readonly rule: RuleDraft };
export type PhaseDraft = Keyed & { readonly name: Both; readonly length: string };
export type PenaltyDraft = Keyed & { readonly name: Both; readonly kind: PenaltyEffect['kind']; readonly much: string };
export type SentenceDraft = Keyed & { readonly words: Both };

export type ExerciseDraft = {
  readonly name: Both;
  readonly objective: Both;
  readonly values: readonly ValueCode[];
  readonly teamSize: Readonly<Record<'from' | 'to' | 'best', string>>;
  readonly place: Guide['place'];
  readonly intensity: Guide['intensity'];
  readonly materials: Both;
  readonly phases: readonly PhaseDraft[];
  readonly isCombined: boolean;
  readonly rule: RuleDraft;
  readonly parts: readonly PartDraft[];
  /** Of Hasil, as the exercise came with it; null: the usual one. It is changed where the run is set up. */
  readonly resultWeight: number | null;
  readonly penalties: readonly PenaltyDraft[];
  readonly rules: readonly SentenceDraft[];
  readonly setUp: Both;
  readonly safety: Both;
  readonly lowImpact: Both;
  readonly note: Both;
  readonly debrief: readonly SentenceDraft[];
};

export const nothing: Both = { id: '', en: '' };
export const bothOf = ({ id, en }: Words): Both => ({ id, en: en === id ? '' : en });
const keyed = <From, Row>(list: readonly From[], row: (from: From) => Row): readonly (Row & Keyed)[] => list.map((each, i) => ({ ...row(each), key: i + 1 }));
const sentences = (list: readonly Words[]): readonly SentenceDraft[] => keyed(list, (words) => ({ words: bothOf(words) }));

const blankCriteria: readonly CriterionDraft[] = [1, 2].map((key) => ({ key, name: nothing, most: '' }));
export const blankRule: RuleDraft = { kind: 'time', target: '', limit: '', amount: '', unit: nothing, criteria: blankCriteria };
const blankParts: readonly PartDraft[] = [1, 2].map((key) => ({ key, name: nothing, weight: '50', rule: blankRule }));

/** In the words of the console's language, so that they can be typed over. */
export const blankDraft = (phases: readonly Words[]): ExerciseDraft => ({
  name: nothing, objective: nothing, values: [], teamSize: { from: '6', to: '12', best: '10' }, place: 'either', intensity: 'light', materials: nothing,
  phases: keyed(phases, (name) => ({ name: bothOf(name), length: '' })), isCombined: false, rule: blankRule, parts: blankParts, resultWeight: null, penalties: [],
  rules: sentences(Array.from({ length: 5 }, () => nothing)), setUp: nothing, safety: nothing, lowImpact: nothing, note: nothing, debrief: sentences([nothing, nothing, nothing]),
});

/** Whole minutes as `20`, anything else as `7:30`. */
const minutesTyped = (length: Millis): string => (length % 60_000 === 0 ? String(length / 60_000) : formatDuration(length));

export const criteriaDraft = (criteria: readonly Criterion[], language: Language): readonly CriterionDraft[] =>
  keyed(criteria, ({ name, most }) => ({ name: bothOf(name), most: typedAmount(most, language) }));
const ruleDraft = (rule: SimpleRule, language: Language): RuleDraft => {
  const amount = (value: number): string => typedAmount(value, language);
  switch (rule.kind) {
    case 'time': return { ...blankRule, kind: 'time', target: formatDuration(rule.target), limit: formatDuration(rule.limit) };
    case 'count': case 'measure': return { ...blankRule, kind: rule.kind, amount: amount(rule.target), unit: bothOf(rule.unit) };
    case 'error': return { ...blankRule, kind: 'error', amount: amount(rule.most), unit: bothOf(rule.unit) };
    case 'shared': return { ...blankRule, kind: 'shared', amount: amount(rule.of), unit: bothOf(rule.unit) };
    case 'rubric': return { ...blankRule, kind: 'rubric', criteria: criteriaDraft(rule.criteria, language) };
  }
};
const resultDraft = (result: ResultRule, language: Language): Pick<ExerciseDraft, 'isCombined' | 'rule' | 'parts'> => (result.kind === 'combined'
  ? { isCombined: true, rule: blankRule, parts: keyed(result.parts, ({ name, weight, rule }) => ({ name: bothOf(name), weight: String(weight), rule: ruleDraft(rule, language) })) }
  : { isCombined: false, rule: ruleDraft(result, language), parts: blankParts });

const muchOf = (effect: PenaltyEffect, language: Language): string => {
  switch (effect.kind) {
    case 'seconds': return typedAmount(effect.each / 10, language);
    case 'units': case 'points': return typedAmount(effect.each, language);
    case 'ceiling': return typedAmount(effect.at, language);
  }
};

/** null: an exercise of the oldest logs, without a guide. */
export const draftOfExercise = (exercise: Exercise, language: Language): ExerciseDraft | null => {
  const { guide, name, objective, values, phases, result, penalties, debrief } = exercise;
  if (guide === undefined) return null;
  const { teamSize: { from, to, best }, place, intensity } = guide;
  return {
    name: bothOf(name), objective: bothOf(objective), values, place, intensity, materials: bothOf(guide.materials),
    teamSize: { from: String(from), to: String(to), best: String(best) },
    phases: keyed(phases, (phase) => ({ name: bothOf(phase.name), length: minutesTyped(phase.length) })),
    ...resultDraft(result, language),
    resultWeight: exercise.resultWeight ?? null,
    penalties: keyed(penalties, (penalty) => ({ name: bothOf(penalty.name), kind: penalty.effect.kind, much: muchOf(penalty.effect, language) })),
    rules: sentences(guide.rules), setUp: bothOf(guide.setUp), safety: bothOf(guide.safety), lowImpact: bothOf(guide.lowImpact),
    note: guide.note === null ? nothing : bothOf(guide.note), debrief: sentences(debrief),
  };
};

/** Whether anything is said in English: a copy of a built-in one, say. */
export const hasEnglish = (draft: unknown): boolean => /"en":"[^"]/.test(JSON.stringify(draft));
