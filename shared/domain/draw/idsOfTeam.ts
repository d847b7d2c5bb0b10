// A team and every team that went into it, and the ids under which their records stand.
import type { TeamId } from '../../units.ts';
import type { FormerTeam } from './schemas.ts';

export const idsOfTeam = ({ id, formerly = [] }: Pick<FormerTeam, 'id' | 'formerly'>): readonly TeamId[] => [id, ...formerly.flatMap(idsOfTeam)];

/** Itself first, then those merged into it at whatever time. */
export const withFormer = (team: FormerTeam): readonly FormerTeam[] => [team, ...(team.formerly ?? []).flatMap(withFormer)];
