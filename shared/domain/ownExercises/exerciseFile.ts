// One exercise as the text of a .kompak-latihan file, written and read; it trusts nothing it reads and stores nothing.
import { z } from 'zod';
import { exercises as builtIn } from '../../library/exercises.ts';
import type { Refusal } from '../../refusal.ts';
import { exerciseParts } from '../../refusal.ts';
import type { ExerciseId } from '../../units.ts';
import type { Exercise, ValueCode } from '../exercise.ts';
import { fieldsOf } from '../ids.ts';
import type { State } from '../model.ts';
import { same } from '../same.ts';
import { unknownValues } from '../values/frameworks.ts';
import { isOwn, namesake } from './ownExercises.ts';
import type { ExerciseFields } from './schemas.ts';
import { MOST, ownExerciseSchema } from './schemas.ts';

export const EXERCISE_ENDING = '.kompak-latihan';
const FORMAT = 'kompak-latihan';
const VERSION = 1;

/** What a file holds, and how it stands to the retreat it was read in. */
export type ReadExercise = {
  readonly fields: ExerciseFields;
  /** Its values that no framework here has; they are left out of `fields`. */
  readonly without: readonly ValueCode[];
  /** The exercise here of the same name; `replaceable` null: it is built in. */
  readonly twin: { readonly isSame: boolean; readonly replaceable: ExerciseId | null } | null;
  /** A name that is free here; its own, where there is no twin. */
  readonly freeName: ExerciseFields['name'];
};

/** null: one of the oldest logs, which has no guide. */
export const withoutId = (exercise: Exercise): ExerciseFields | null => {
  const { guide, ...fields } = fieldsOf(exercise);
  return guide === undefined ? null : { ...fields, guide };
};

export const exerciseFileText = (exercise: ExerciseFields): string => `${JSON.stringify({ format: FORMAT, version: VERSION, exercise }, null, 2)}\n`;

const headSchema = z.looseObject({ format: z.literal(FORMAT), version: z.int().min(1) });
const fileSchema = z.strictObject({ format: z.literal(FORMAT), version: z.literal(VERSION), exercise: ownExerciseSchema });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON: the schema says the same of it as of anything else that is no exercise.
    return null;
  }
};

const numbered = (name: string, number: number): string => `${name.slice(0, MOST.name - 5)} (${number})`;
/** "Pipa Bocor (2)", or a higher number where that one is here as well. */
const freeName = (state: Pick<State, 'exercises'>, name: ExerciseFields['name']): ExerciseFields['name'] => {
  if (namesake(state, name.id) === undefined) return name;
  const most = state.exercises.length + builtIn.length + 2;
  const number = Array.from({ length: most }, (_, i) => i + 2).find((each) => namesake(state, numbered(name.id, each)) === undefined) ?? most;
  return { id: numbered(name.id, number), en: numbered(name.en, number) };
};

/** The same fields in one order, and a built-in one with the ids a file gets: what differs then is said differently. */
const ordered = (fields: ExerciseFields | null): unknown => (fields === null ? null : ownExerciseSchema.safeParse(fields).data ?? null);

type Read = { readonly ok: true; readonly value: ReadExercise } | { readonly ok: false; readonly refusal: Refusal };
/** `file` is its name, for a refusal to say. */
export const readExerciseFile = (state: Pick<State, 'exercises' | 'frameworks'>, file: string, text: string): Read => {
  const given = parsed(text);
  const head = headSchema.safeParse(given);
  if (!head.success) return { ok: false, refusal: { code: 'exerciseFileWrong', name: file, part: null } };
  if (head.data.version > VERSION) return { ok: false, refusal: { code: 'exerciseFileNewer', name: file } };
  const read = fileSchema.safeParse(given);
  if (!read.success) {
    const at = read.error.issues[0]?.path[1];
    return { ok: false, refusal: { code: 'exerciseFileWrong', name: file, part: exerciseParts.find((part) => part === at) ?? null } };
  }
  const { exercise } = read.data;
  const without = unknownValues(state, exercise.values);
  const fields = { ...exercise, values: exercise.values.filter((code) => !without.includes(code)) };
  const twin = namesake(state, fields.name.id);
  return {
    ok: true,
    value: {
      fields, without,
      twin: twin === undefined ? null : { isSame: same(ordered(withoutId(twin)), ordered(fields)), replaceable: isOwn(twin.id) ? twin.id : null },
      freeName: freeName(state, fields.name),
    },
  };
};
