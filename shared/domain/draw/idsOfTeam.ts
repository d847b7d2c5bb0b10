// The ids under which a team's records stand: its own, and those of every team that went into it.
import type { TeamId } from '../../units.ts';
import type { FormerTeam } from './schemas.ts';

export const idsOfTeam = ({ id, formerly = [] }: Pick<FormerTeam, 'id' | 'formerly'>): readonly TeamId[] => [id, ...formerly.flatMap(idsOfTeam)];
