// What the printed rotation is made from: the rotation as it stands and the teams' numbers, emblems and names; it knows no person.
import type { TeamId } from '../../units.ts';
import { numberOf } from '../ids.ts';
import type { State } from '../model.ts';
import type { Retreat } from '../things.ts';
import { findExercise } from '../ownExercises/ownExercises.ts';
import type { Exercise } from '../exercise.ts';
import type { Rotation } from './schemas.ts';

export type RotationTeam = { readonly id: TeamId; readonly number: number; readonly emblem: number; readonly name: string };
/** `teams`: those of the rotation that are still there, in its order. `exercises`: one a station; null: none. */
export type RotationPapersView = { readonly retreat: Retreat | null; readonly rotation: Rotation | null; readonly teams: readonly RotationTeam[]; readonly exercises: readonly (Exercise | null)[] };

export const rotationPapersView = (state: State): RotationPapersView => ({
  retreat: state.retreat, rotation: state.rotation,
  exercises: (state.rotation?.stations ?? []).map(({ exercise }) => (exercise === null ? null : findExercise(state, exercise) ?? null)),
  teams: (state.rotation?.teams ?? []).flatMap((id) => state.teams.filter((team) => team.id === id).map(({ number, name }) => ({ id, number: numberOf(id), emblem: number, name }))),
});
