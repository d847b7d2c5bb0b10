// The exercises of a retreat's own, beside the built-in ones: added, changed, removed. A run keeps its own copy, so none of this moves a result.
import { exerciseById, exercises as builtIn } from '../../library/exercises.ts';
import type { Refusal } from '../../refusal.ts';
import type { ExerciseId } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Exercise } from '../exercise.ts';
import type { State } from '../model.ts';
import { same } from '../same.ts';
import { unknownValues } from '../values/frameworks.ts';
import type { ExerciseFields } from './schemas.ts';

const PREFIX = 'own-';
const numberOf = ({ id }: Exercise): number => Number(id.slice(PREFIX.length));
export const isOwn = (id: ExerciseId): boolean => id.startsWith(PREFIX);

/** Its own or a built-in one. */
export const findExercise = ({ exercises }: Pick<State, 'exercises'>, id: ExerciseId): Exercise | undefined =>
  exercises.find((exercise) => exercise.id === id) ?? exerciseById(id);

/** Whichever exercise has this name in Indonesian, letters large or small. */
export const namesake = ({ exercises }: Pick<State, 'exercises'>, name: string): Exercise | undefined =>
  [...exercises, ...builtIn].find((exercise) => exercise.name.id.toUpperCase() === name.toUpperCase());

/** Above every number ever seen here, runs' copies included: an id never comes to mean something else. */
const freshId = ({ exercises, runs }: State): ExerciseId => {
  const taken = [...exercises, ...runs.map(({ exercise }) => exercise)].filter(({ id }) => isOwn(id)).map(numberOf);
  return `${PREFIX}${1 + Math.max(0, ...taken)}` as ExerciseId;
};

/** `id` null: it is new. */
const problemOf = (state: State, id: ExerciseId | null, { name, values }: ExerciseFields): Refusal | null => {
  const [unknown] = unknownValues(state, values);
  if (unknown !== undefined) return { code: 'unknownValue', value: unknown };
  const other = namesake(state, name.id);
  return other === undefined || other.id === id ? null : { code: 'exerciseExists', name: other.name.id };
};

export const ownExerciseDeciders: Deciders<'addExercise' | 'editExercise' | 'removeExercise'> = {
  addExercise: (state, { fields }) => {
    const problem = problemOf(state, null, fields);
    return problem === null ? accept({ type: 'exerciseAdded', exercise: { id: freshId(state), ...fields } }) : refuse(problem);
  },
  editExercise: (state, { exercise: id, fields }) => {
    const before = state.exercises.find((each) => each.id === id);
    if (before === undefined) return refuse({ code: 'unknownExercise' });
    const problem = problemOf(state, id, fields);
    if (problem !== null) return refuse(problem);
    const after = { id, ...fields };
    return same(before, after) ? refuse({ code: 'unchanged' }) : accept({ type: 'exerciseEdited', exercise: after });
  },
  removeExercise: (state, { exercise: id }) => {
    const before = state.exercises.find((each) => each.id === id);
    return before === undefined ? refuse({ code: 'unknownExercise' }) : accept({ type: 'exerciseRemoved', exercise: before });
  },
};

type Recorded = 'exerciseAdded' | 'exerciseEdited' | 'exerciseRemoved';

export const ownExerciseReducers: Reducers<Recorded> = {
  // In the order of the numbers, so that undo brings back the very same list.
  exerciseAdded: (state, { exercise }) => ({
    ...state, exercises: [...state.exercises.filter(({ id }) => id !== exercise.id), exercise].toSorted((a, b) => numberOf(a) - numberOf(b)),
  }),
  exerciseEdited: (state, { exercise }) => ({ ...state, exercises: state.exercises.map((each) => (each.id === exercise.id ? exercise : each)) }),
  exerciseRemoved: (state, { exercise }) => ({ ...state, exercises: state.exercises.filter(({ id }) => id !== exercise.id) }),
};

export const ownExerciseInverses: Inverses<Recorded> = {
  exerciseAdded: (_, { exercise }) => [{ type: 'exerciseRemoved', exercise }],
  exerciseEdited: ({ exercises }, { exercise }) => exercises.filter(({ id }) => id === exercise.id).map((before) => ({ type: 'exerciseEdited', exercise: before })),
  exerciseRemoved: (_, { exercise }) => [{ type: 'exerciseAdded', exercise }],
};

export const ownExerciseViews = { exercises: ({ exercises }: State): readonly Exercise[] => exercises };
