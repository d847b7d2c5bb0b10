// What must be said of a rotation at every save, by teams' ids and stations: what is wrong, who is short and why, who plays alone, and the longest wait; it mends nothing.
import type { TeamId } from '../../units.ts';
import type { RotationFault } from './checkRotation.ts';
import { checkRotation, longestWait, loneVisits } from './checkRotation.ts';
import type { Rotation } from './schemas.ts';
import { inNumbers } from './teamRounds.ts';

export type Checked = {
  /** By the rotation's own numbers of teams and stations. */
  readonly faults: readonly RotationFault[];
  /** A closed station, and who did not get there in time. */
  readonly closed: readonly { readonly station: number; readonly missed: readonly TeamId[] }[];
  /** Teams that have no opponent, or have to rest for want of one, each with its stations. */
  readonly lone: readonly { readonly team: TeamId; readonly stations: readonly number[] }[];
  /** Rounds in a row. */
  readonly wait: number;
};

export const checkedRotation = ({ form, rounds, teams, stations, closed, away }: Pick<Rotation, 'form' | 'rounds' | 'teams' | 'stations' | 'closed' | 'away'>): Checked => {
  const numbered = inNumbers(rounds, teams);
  const isAway = (team: number): boolean => away.some((each) => each === teams[team]);
  const found = checkRotation(numbered, teams.length, stations.length, form);
  const short = found.flatMap((fault) => (fault.kind === 'short' && !isAway(fault.team) ? [fault] : []));
  const rests = form.kind === 'headToHead' && form.lone === 'rest';
  const open = short.map((fault) => ({ ...fault, stations: fault.stations.filter((station) => !closed.includes(station)) })).filter((fault) => fault.stations.length > 0);
  const lone = form.kind === 'groups' || rests ? [] : loneVisits(numbered);
  const alone = rests ? open : [...new Set(lone.map(({ team }) => team))].toSorted((a, b) => a - b)
    .map((team) => ({ team, stations: lone.filter((visit) => visit.team === team).map(({ station }) => station) }));
  const idOf = (team: number): TeamId => teams[team] as TeamId;
  return {
    faults: [...found.filter(({ kind }) => kind !== 'short'), ...(rests ? [] : open)],
    closed: closed.map((station) => ({ station, missed: short.filter((fault) => fault.stations.includes(station)).map(({ team }) => idOf(team)) })),
    lone: alone.map(({ team, stations: at }) => ({ team: idOf(team), stations: at })),
    wait: longestWait(numbered, teams.length),
  };
};
