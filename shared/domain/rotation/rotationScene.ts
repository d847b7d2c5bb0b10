// What the hall is told of the rotation: where each team is in the round that is going on, or goes next; no other round, no exercise.
import type { TeamId } from '../../units.ts';
import type { State } from '../model.ts';
import { stationOf } from './teamRounds.ts';

export type RotationScene = {
  /** From 1. */
  readonly round: number;
  readonly rounds: number;
  readonly state: 'next' | 'running' | 'over';
  /** `station` null: a break. Nobody once it is over. */
  readonly rows: readonly { readonly team: TeamId; readonly number: number; readonly name: string; readonly station: string | null }[];
};

export const rotationScene = ({ rotation, teams }: State): RotationScene | null => {
  if (rotation === null) return null;
  const { rounds, finished, isRunning, stations, away } = rotation;
  const round = rounds[finished];
  return {
    round: Math.min(finished + 1, rounds.length), rounds: rounds.length,
    state: round === undefined ? 'over' : isRunning ? 'running' : 'next',
    rows: round === undefined ? [] : teams.filter(({ id }) => rotation.teams.includes(id) && !away.includes(id)).map(({ id, number, name }) => {
      const station = stationOf(round, id);
      return { team: id, number, name, station: station === null ? null : stations[station]?.name ?? null };
    }),
  };
};
