// What the printed rotation is made from: the rotation as it stands and the teams' numbers, emblems and names; it knows no person.
import type { TeamId } from '../../units.ts';
import { numberOf } from '../ids.ts';
import type { Retreat, State } from '../model.ts';
import type { Rotation } from './schemas.ts';

export type RotationTeam = { readonly id: TeamId; readonly number: number; readonly emblem: number; readonly name: string };
/** `teams`: those of the rotation that are still there, in its order. */
export type RotationPapersView = { readonly retreat: Retreat | null; readonly rotation: Rotation | null; readonly teams: readonly RotationTeam[] };

export const rotationPapersView = ({ retreat, rotation, teams }: State): RotationPapersView => ({
  retreat, rotation,
  teams: (rotation?.teams ?? []).flatMap((id) => teams.filter((team) => team.id === id).map(({ number, name }) => ({ id, number: numberOf(id), emblem: number, name }))),
});
