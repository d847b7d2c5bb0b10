// A team and every team that went into it, and the ids under which their records stand.
import type { TeamId } from '../../units.ts';
import type { FormerTeam } from './schemas.ts';

const everyFormer = (team: FormerTeam): readonly FormerTeam[] => [team, ...(team.formerly ?? []).flatMap(everyFormer)];

/** Itself first, then those merged into it at whatever time; each once, though both halves of a split bring the same past when they come together again. */
export const withFormer = (team: FormerTeam): readonly FormerTeam[] => (team.formerly === undefined ? [team] : [...new Map(everyFormer(team).map((each) => [each.id, each])).values()]);

export const idsOfTeam = (team: FormerTeam): readonly TeamId[] => withFormer(team).map(({ id }) => id);
