// The printed material of the simulations, in the library's order; it knows no paper.
import type { Exercise } from '../domain/exercise.ts';
import type { ExerciseId } from '../units.ts';
import { exerciseById } from './exercises.ts';
import { complaints } from './packs/complaints.ts';
import { floodPost } from './packs/floodPost.ts';
import { oneDoor } from './packs/oneDoor.ts';
import { oneRoad } from './packs/oneRoad.ts';
import type { Pack } from './packs/pack.ts';

export const packs: readonly Pack[] = [complaints, oneDoor, floodPost, oneRoad];

export const packOf = (exercise: ExerciseId | undefined): Pack | undefined => packs.find((pack) => pack.exercise === exercise);

/** The exercise, where it has a pack. */
export const packedExercise = (exercise: ExerciseId | undefined): Exercise | undefined => {
  const pack = packOf(exercise);
  return pack === undefined ? undefined : exerciseById(pack.exercise);
};
