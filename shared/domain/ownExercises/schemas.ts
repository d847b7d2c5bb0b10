// The facts and commands of a retreat's own exercises, and what such an exercise may be; the facts must load for ever.
import { z } from 'zod';
import { exerciseIdSchema, typed } from '../../schema.ts';
import type { CriterionId, PenaltyId } from '../../units.ts';
import { minutes, seconds } from '../../units.ts';
import { exerciseSchema } from '../exercise.ts';
import { cleanText } from '../../cleanText.ts';
import type { ResultRule, SimpleRule } from '../scoring/points/resultRule.ts';
import { LEAST_TIME, MOST_TIME } from '../scoring/points/resultRule.ts';

const fieldsSchema = exerciseSchema.unwrap().omit({ id: true }).required({ guide: true }).readonly();
/** An exercise that has no id yet; unlike the oldest ones in logs it always has a guide. */
export type ExerciseFields = z.infer<typeof fieldsSchema>;

/** The most that one exercise holds; words in UTF-16 units. */
export const MOST = {
  name: 80, objective: 300, phases: 12, phaseName: 60, phase: minutes(240), values: 4, penalties: 12, penaltyName: 120, debrief: 10,
  sentence: 300, long: 1200, unit: 60, criteria: 12, criterion: 120, time: MOST_TIME, points: 10_000,
} as const;

const cleaned = <T>(value: T): T => {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each as unknown)])) as T;
};
const renumbered = <Rule extends ResultRule>(rule: Rule): Rule =>
  (rule.kind === 'rubric' ? { ...rule, criteria: rule.criteria.map((criterion, i) => ({ ...criterion, id: `k${i + 1}` as CriterionId })) } : rule);
/** On one line, without what nobody sees, and with ids of our own: they come to stand in sheets. */
const tidy = (given: ExerciseFields): ExerciseFields => {
  const fields = cleaned(given);
  const { result } = fields;
  return {
    ...fields,
    result: result.kind === 'combined' ? { ...result, parts: result.parts.map((part) => ({ ...part, rule: renumbered(part.rule) })) } : renumbered(result),
    penalties: fields.penalties.map((penalty, i) => ({ ...penalty, id: `h${i + 1}` as PenaltyId })),
  };
};

type Both = { readonly id: string; readonly en: string };
const isLong = (words: Both, most: number): boolean => Math.max(words.id.length, words.en.length) > most;

const ruleFits = (rule: SimpleRule): boolean => {
  switch (rule.kind) {
    case 'time': return rule.target >= LEAST_TIME && rule.limit <= MOST.time;
    case 'count': case 'measure': case 'error': case 'shared': return !isLong(rule.unit, MOST.unit);
    case 'rubric': return rule.criteria.every(({ name }) => !isLong(name, MOST.criterion));
  }
};
const resultFits = (result: ResultRule): boolean =>
  (result.kind === 'combined' ? result.parts.every(({ name, rule }) => !isLong(name, MOST.unit) && ruleFits(rule)) : ruleFits(result));

/** The first part that is more than an exercise may be; null: all of it fits. */
const tooMuch = ({ name, objective, values, phases, result, penalties, debrief, guide }: ExerciseFields): keyof ExerciseFields | null => {
  if (isLong(name, MOST.name)) return 'name';
  if (isLong(objective, MOST.objective)) return 'objective';
  if (values.length > MOST.values || new Set(values).size < values.length) return 'values';
  if (phases.length > MOST.phases || phases.some((phase) => isLong(phase.name, MOST.phaseName) || phase.length < seconds(1) || phase.length > MOST.phase)) return 'phases';
  if (!resultFits(result)) return 'result';
  const costs = penalties.map(({ effect }) => (effect.kind === 'ceiling' ? effect.at : effect.each));
  const least = penalties.map(({ effect }) => (effect.kind === 'ceiling' ? 0 : 1));
  if (penalties.length > MOST.penalties || penalties.some((penalty, i) => isLong(penalty.name, MOST.penaltyName)
    || (costs[i] ?? 0) < (least[i] ?? 0) || (costs[i] ?? 0) > (penalty.effect.kind === 'seconds' ? MOST.time : 100 * MOST.points))) return 'penalties';
  if (debrief.length < 1 || debrief.length > MOST.debrief || debrief.some((question) => isLong(question, MOST.sentence))) return 'debrief';
  const { from, to, best } = guide.teamSize;
  return from <= best && best <= to && !guide.rules.some((rule) => isLong(rule, MOST.sentence)) ? null : 'guide';
};

const checked = fieldsSchema.superRefine((fields, context) => {
  const part = tooMuch(fields);
  if (part !== null) context.addIssue({ code: 'custom', path: [part], message: part });
});
/** Takes what a person typed or a file says; gives it tidied, or names the part that is wrong. */
export const ownExerciseSchema: z.ZodType<ExerciseFields> = fieldsSchema.transform(tidy).pipe(checked as z.ZodType<ExerciseFields, ExerciseFields>);

export const ownExerciseFacts = [
  typed('exerciseAdded', { exercise: exerciseSchema }),
  typed('exerciseEdited', { exercise: exerciseSchema }),
  typed('exerciseRemoved', { exercise: exerciseSchema }),
] as const;

export const ownExerciseCommands = [
  typed('addExercise', { fields: ownExerciseSchema }),
  typed('editExercise', { exercise: exerciseIdSchema, fields: ownExerciseSchema }),
  typed('removeExercise', { exercise: exerciseIdSchema }),
] as const;
