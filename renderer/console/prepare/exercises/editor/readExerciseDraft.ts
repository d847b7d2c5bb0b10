// Reads a typed exercise: the exercise it comes to, or what is wrong at which field; it stores nothing.
import type { ExerciseFields } from '../../../../../shared/domain/ownExercises/schemas.ts';
import { MOST } from '../../../../../shared/domain/ownExercises/schemas.ts';
import { cleanText } from '../../../../../shared/cleanText.ts';
import type { PenaltyEffect } from '../../../../../shared/domain/scoring/points/penalties.ts';
import type { Criterion, ResultRule, SimpleRule } from '../../../../../shared/domain/scoring/points/resultRule.ts';
import { reachHundred } from '../../../../../shared/domain/scoring/points/resultRule.ts';
import type { FieldProblem } from '../../../../../shared/text/prepare/exerciseEditor.ts';
import type { Typed } from '../../../../../shared/text/typed.ts';
import { readAmount, readCount, readDuration } from '../../../../../shared/text/typed.ts';
import type { Amount, CriterionId, Hundredths, Millis, PenaltyId, Words } from '../../../../../shared/units.ts';
import { millis, seconds } from '../../../../../shared/units.ts';
import type { Both, CriterionDraft, ExerciseDraft, PenaltyDraft, RuleDraft } from './exerciseDraft.ts';

/** By the field's place: `phases.2.length`, where 2 is the row's key; English under `….en`. */
export type Problems = Readonly<Record<string, FieldProblem>>;
export type ReadDraft = { readonly fields: ExerciseFields } | { readonly problems: Problems };
/** Notes what is wrong at a place; the first one said stands. */
type Note = (at: string, problem: FieldProblem) => void;

/** Reads words in both languages; where English is empty the Indonesian stands for it. */
export const readWords = (note: Note, at: string, { id, en }: Both, most: number): Words => {
  const words = { id: cleanText(id), en: cleanText(en) };
  if (words.id === '') note(at, { code: 'missing' });
  if (words.id.length > most) note(at, { code: 'tooLong', most });
  if (words.en.length > most) note(`${at}.en`, { code: 'tooLong', most });
  return { id: words.id, en: words.en === '' ? words.id : words.en };
};

const read = <T>(note: Note, at: string, typed: Typed<T>, range: { readonly least: number; readonly most: number }, otherwise: T): T => {
  if (typed.ok) return typed.value;
  note(at, typed.problem === 'empty' ? { code: 'missing' } : typed.problem === 'outOfRange' ? { code: 'outOfRange', ...range } : { code: typed.problem });
  return otherwise;
};
const readTime = (note: Note, at: string, text: string, most: Millis): Millis => {
  const time = read(note, at, readDuration(text), { least: 0, most: 0 }, seconds(1));
  if (time < seconds(1)) note(at, { code: 'noTime' });
  if (time > most) note(at, { code: 'overTime', most });
  return time;
};
/** More than 0, in hundredths; `most` in units. */
const readMuch = (note: Note, at: string, text: string, most: number, least = 0.01): number => {
  const value = read(note, at, readAmount(text, most * 100), { least, most }, 100);
  if (value < least * 100) note(at, { code: 'outOfRange', least, most });
  return value;
};

/** They must reach 100 together. */
const readCriteria = (note: Note, at: string, rows: readonly CriterionDraft[]): readonly Criterion[] => {
  const criteria = rows.map(({ key, name, most }, i) => ({
    id: `k${i + 1}` as CriterionId, name: readWords(note, `${at}.criteria.${key}.name`, name, MOST.criterion),
    most: readMuch(note, `${at}.criteria.${key}.most`, most, 100) as Hundredths,
  }));
  if (!reachHundred(criteria)) note(`${at}.criteria`, { code: 'notHundred' });
  return criteria;
};

/** A rubric by itself, as `readExerciseDraft` reads it within an exercise. */
export const readRubricDraft = (at: string, rows: readonly CriterionDraft[]): { readonly fields: readonly Criterion[] } | { readonly problems: Problems } => {
  const problems: Record<string, FieldProblem> = {};
  const fields = readCriteria((place, problem) => { problems[place] ??= problem; }, at, rows);
  return Object.keys(problems).length > 0 ? { problems } : { fields };
};

const readRule = (note: Note, at: string, rule: RuleDraft): SimpleRule => {
  const amount = (): Amount => readMuch(note, `${at}.amount`, rule.amount, 1_000_000) as Amount;
  const unit = (): Words => readWords(note, `${at}.unit`, rule.unit, MOST.unit);
  switch (rule.kind) {
    case 'time': {
      const [target, limit] = [readTime(note, `${at}.target`, rule.target, MOST.time), readTime(note, `${at}.limit`, rule.limit, MOST.time)];
      if (limit <= target) note(`${at}.limit`, { code: 'limitNotAfter' });
      return { kind: 'time', target, limit };
    }
    case 'count': case 'measure': return { kind: rule.kind, target: amount(), unit: unit() };
    case 'error': return { kind: 'error', most: amount(), unit: unit() };
    case 'shared': return { kind: 'shared', of: amount(), unit: unit() };
    case 'rubric': return { kind: 'rubric', criteria: readCriteria(note, at, rule.criteria) };
  }
};

const readResult = (note: Note, { isCombined, rule, parts }: ExerciseDraft): ResultRule => {
  if (!isCombined) return readRule(note, 'result', rule);
  const readParts = parts.map((part) => ({
    name: readWords(note, `parts.${part.key}.name`, part.name, MOST.unit),
    weight: read(note, `parts.${part.key}.weight`, readCount(part.weight, 1, 99), { least: 1, most: 99 }, 1),
    rule: readRule(note, `parts.${part.key}.rule`, part.rule),
  }));
  if (readParts.reduce((sum, { weight }) => sum + weight, 0) !== 100) note('parts', { code: 'notHundred' });
  return { kind: 'combined', parts: readParts };
};

const readEffect = (note: Note, at: string, { kind, much }: PenaltyDraft, kinds: readonly SimpleRule['kind'][]): PenaltyEffect => {
  if (kind === 'seconds' && !kinds.includes('time')) note(`${at}.kind`, { code: 'secondsWithoutTime' });
  if (kind === 'units' && !kinds.some((each) => each !== 'time' && each !== 'rubric')) note(`${at}.kind`, { code: 'unitsWithoutCount' });
  switch (kind) {
    case 'seconds': {
      const each = read(note, `${at}.much`, readCount(much, 1, 3600), { least: 1, most: 3600 }, 1);
      return { kind, each: seconds(each) };
    }
    case 'units': return { kind, each: readMuch(note, `${at}.much`, much, 10_000) as Amount };
    case 'points': return { kind, each: readMuch(note, `${at}.much`, much, 100) as Hundredths };
    case 'ceiling': return { kind, at: readMuch(note, `${at}.much`, much, 99, 0) as Hundredths };
  }
};

/** `taken`: whether another exercise already has this name. */
export const readExerciseDraft = (draft: ExerciseDraft, taken: (name: string) => boolean): ReadDraft => {
  const problems: Record<string, FieldProblem> = {};
  const note: Note = (at, problem) => { problems[at] ??= problem; };
  const words = (at: string, both: Both, most: number): Words => readWords(note, at, both, most);
  const size = (at: 'from' | 'to' | 'best'): number => read(note, `teamSize.${at}`, readCount(draft.teamSize[at], 2, 30), { least: 2, most: 30 }, 2);
  const name = words('name', draft.name, MOST.name);
  if (taken(name.id)) note('name', { code: 'nameTaken' });
  if (draft.values.length === 0) note('values', { code: 'noValue' });
  if (draft.values.length > MOST.values) note('values', { code: 'tooManyValues', most: MOST.values });
  const teamSize = { from: size('from'), to: size('to'), best: size('best') };
  if (teamSize.from > teamSize.to) note('teamSize.to', { code: 'sizesReversed' });
  else if (teamSize.best < teamSize.from || teamSize.best > teamSize.to) note('teamSize.best', { code: 'outOfRange', least: teamSize.from, most: teamSize.to });
  const result = readResult(note, draft);
  const kinds = result.kind === 'combined' ? result.parts.map(({ rule }) => rule.kind) : [result.kind];
  const isNoted = cleanText(draft.note.id) !== '' || cleanText(draft.note.en) !== '';
  const fields: ExerciseFields = {
    name, result,
    ...(draft.resultWeight === null ? {} : { resultWeight: draft.resultWeight }),
    objective: words('objective', draft.objective, MOST.objective),
    values: draft.values,
    phases: draft.phases.map((phase) => ({ name: words(`phases.${phase.key}.name`, phase.name, MOST.phaseName), length: millis(readTime(note, `phases.${phase.key}.length`, phase.length, MOST.phase)) })),
    penalties: draft.penalties.map((penalty, i) => ({
      id: `h${i + 1}` as PenaltyId, name: words(`penalties.${penalty.key}.name`, penalty.name, MOST.penaltyName), effect: readEffect(note, `penalties.${penalty.key}`, penalty, kinds),
    })),
    debrief: draft.debrief.map((question) => words(`debrief.${question.key}`, question.words, MOST.sentence)),
    guide: {
      teamSize, place: draft.place, intensity: draft.intensity,
      materials: words('materials', draft.materials, MOST.sentence),
      rules: draft.rules.map((rule) => words(`rules.${rule.key}`, rule.words, MOST.sentence)),
      setUp: words('setUp', draft.setUp, MOST.long), safety: words('safety', draft.safety, MOST.long), lowImpact: words('lowImpact', draft.lowImpact, MOST.long),
      note: isNoted ? words('note', draft.note, MOST.sentence) : null,
    },
  };
  return Object.keys(problems).length > 0 ? { problems } : { fields };
};

/** What whole numbers and halves typed so far add up to, in hundredths; what is no number yet counts as nothing. */
export const sumTyped = (typed: readonly string[]): number => typed.reduce((sum, text) => {
  const amount = readAmount(text, 1_000_000);
  return sum + (amount.ok ? amount.value : 0);
}, 0);
