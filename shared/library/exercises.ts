// The built-in exercises, both languages, in the order the library shows them.
import type { Exercise } from '../domain/exercise.ts';
import type { ExerciseId } from '../units.ts';
import { meeting } from './exercises/meeting.ts';
import { moving } from './exercises/moving.ts';
import { thinking } from './exercises/thinking.ts';
import { together } from './exercises/together.ts';

export const exercises: readonly Exercise[] = [...meeting, ...thinking, ...moving, ...together];

export const exerciseById = (id: ExerciseId): Exercise | undefined => exercises.find((exercise) => exercise.id === id);
