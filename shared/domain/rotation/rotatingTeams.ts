// Which teams walk the rotation as it stands; it plans none.
import type { TeamId } from '../../units.ts';
import type { State } from '../model.ts';

/** Who walks the rotation; as long as there is none, everyone may. */
export const rotatingTeams = ({ rotation, teams }: State): readonly TeamId[] =>
  (rotation === null ? teams.map(({ id }) => id) : rotation.teams.filter((id) => !rotation.away.includes(id)));
