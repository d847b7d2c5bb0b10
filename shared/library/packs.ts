// The printed material of the simulations, in the library's order; it knows no paper.
import type { ExerciseId } from '../units.ts';
import { complaints } from './packs/complaints.ts';
import { floodPost } from './packs/floodPost.ts';
import { oneDoor } from './packs/oneDoor.ts';
import { oneRoad } from './packs/oneRoad.ts';
import type { Pack } from './packs/pack.ts';

export const packs: readonly Pack[] = [complaints, oneDoor, floodPost, oneRoad];

export const packOf = (exercise: ExerciseId): Pack | undefined => packs.find((pack) => pack.exercise === exercise);
