// The rounds of a rotation by teams' ids, from the rules that count in numbers only, and what one team does in one round; it changes no rotation.
import type { TeamId } from '../../units.ts';
import { loneVisits } from './checkRotation.ts';
import type { Round } from './planRotation.ts';
import { planRotation } from './planRotation.ts';
import type { RotationFields, TeamRound } from './schemas.ts';

/** Who would stand alone at a station is not sent there where it is to rest. */
export const plannedRounds = ({ form, stations, teams }: Pick<RotationFields, 'form' | 'stations' | 'teams'>): readonly TeamRound[] => {
  const rounds = planRotation({ teams: teams.length, stations: stations.length, form });
  const resting = form.kind === 'headToHead' && form.lone === 'rest' ? loneVisits(rounds) : [];
  return rounds.map((visits, round) => visits
    .filter(({ station }) => !resting.some((lone) => lone.round === round && lone.station === station))
    .map(({ station, teams: at }) => ({ station, teams: at.flatMap((team) => teams[team] ?? []) })));
};

/** The same in numbers, for the check. */
export const inNumbers = (rounds: readonly TeamRound[], teams: readonly TeamId[]): readonly Round[] => {
  const numbers = new Map(teams.map((team, number) => [team, number]));
  return rounds.map((visits) => visits.map(({ station, teams: at }) => ({ station, teams: at.flatMap((team) => numbers.get(team) ?? []) })));
};

/** null: it has a break. */
export const stationOf = (round: TeamRound | undefined, team: TeamId): number | null =>
  round?.find(({ teams }) => teams.includes(team))?.station ?? null;
