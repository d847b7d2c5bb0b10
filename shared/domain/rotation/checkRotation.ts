// Finds what is wrong with a rotation, whoever made it, so that it can be said in words at every save; it mends nothing (rules: Rotation, check).
import type { Round, RotationForm } from './planRotation.ts';

export type RotationFault =
  /** In one round at two stations. `round` counts from 0. */
  | { readonly kind: 'doubled'; readonly team: number; readonly round: number; readonly stations: readonly number[] }
  | { readonly kind: 'again'; readonly team: number; readonly station: number; readonly rounds: readonly number[] }
  | { readonly kind: 'short'; readonly team: number; readonly stations: readonly number[] }
  /** More teams at a station than go together. */
  | { readonly kind: 'crowded'; readonly station: number; readonly round: number; readonly teams: readonly number[] }
  | { readonly kind: 'metAgain'; readonly teams: readonly [number, number]; readonly rounds: readonly number[] };

/** Not a fault: head to head, these play against time or rest. */
export type Lone = { readonly team: number; readonly station: number; readonly round: number };

type Seen = { readonly team: number; readonly station: number; readonly round: number };

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

const grouped = <T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> => {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};

export const checkRotation = (rounds: readonly Round[], teams: number, stations: number, form: RotationForm): readonly RotationFault[] => {
  const seen: readonly Seen[] = rounds.flatMap((visits, round) => visits.flatMap(({ station, teams: at }) => at.map((team) => ({ team, station, round }))));
  const most = form.kind === 'groups' ? form.size : 2;
  const byTeam = grouped(seen, ({ team }) => team);
  const ofTeam = numbers(teams).map((team) => byTeam.get(team) ?? []);
  const doubled = ofTeam.flatMap((own, team) => [...grouped(own, ({ round }) => round)].flatMap(([round, at]): readonly RotationFault[] =>
    (at.length > 1 ? [{ kind: 'doubled', team, round, stations: at.map(({ station }) => station) }] : [])));
  const counted = ofTeam.flatMap((own, team): readonly RotationFault[] => {
    const visits = grouped(own, ({ station }) => station);
    const again = [...visits].flatMap(([station, at]): readonly RotationFault[] =>
      (at.length > 1 ? [{ kind: 'again', team, station, rounds: at.map(({ round }) => round) }] : []));
    const missing = numbers(stations).filter((station) => !visits.has(station));
    return missing.length > 0 ? [...again, { kind: 'short', team, stations: missing }] : again;
  });
  const crowded = rounds.flatMap((visits, round) => visits.flatMap(({ station, teams: at }): readonly RotationFault[] =>
    (at.length > most ? [{ kind: 'crowded', station, round, teams: at }] : [])));
  return [...doubled, ...counted, ...crowded, ...(form.kind === 'headToHead' ? metAgain(rounds) : [])];
};

const metAgain = (rounds: readonly Round[]): readonly RotationFault[] => {
  const met = new Map<string, { readonly teams: readonly [number, number]; readonly rounds: readonly number[] }>();
  for (const [round, visits] of rounds.entries()) {
    for (const { teams: [a, b] } of visits) {
      if (a === undefined || b === undefined) continue;
      const teams = [Math.min(a, b), Math.max(a, b)] as const;
      met.set(teams.join(' '), { teams, rounds: [...(met.get(teams.join(' '))?.rounds ?? []), round] });
    }
  }
  return [...met.values()].flatMap((each) => (each.rounds.length > 1 ? [{ kind: 'metAgain' as const, ...each }] : []));
};

/** Teams that stand alone at a station where two should meet. */
export const loneVisits = (rounds: readonly Round[]): readonly Lone[] => rounds.flatMap((visits, round) =>
  visits.flatMap(({ station, teams: [team, other] }) => (team !== undefined && other === undefined ? [{ team, station, round }] : [])));

/** The most rounds in a row that any team has nothing to do between two visits; 0 when none waits. */
export const longestWait = (rounds: readonly Round[], teams: number): number => Math.max(0, ...numbers(teams).map((team) => {
  const at = rounds.flatMap((visits, round) => (visits.some((visit) => visit.teams.includes(team)) ? [round] : []));
  return Math.max(0, ...at.slice(1).map((round, i) => round - (at[i] ?? round) - 1));
}));
