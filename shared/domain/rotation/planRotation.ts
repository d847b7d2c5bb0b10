// Sends teams around stations so that each meets each station once in the fewest rounds; it knows numbers only, no names and no times (rules: Rotation).

/** `groups`: teams that go together, `size` to a group. `headToHead`: two teams meet at a station, any two at most once. */
export type RotationForm = { readonly kind: 'groups'; readonly size: number } | { readonly kind: 'headToHead' };
/** Teams and stations are counted from 0. */
export type RotationSetup = { readonly teams: number; readonly stations: number; readonly form: RotationForm };

/** Who is at one station in one round. */
export type Visit = { readonly station: number; readonly teams: readonly number[] };
/** In order of their stations; a station nobody is at, and a team that rests, are not in it. */
export type Round = readonly Visit[];

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** The teams that travel together, as evenly as they divide. */
export const groupsOf = (teams: number, size: number): readonly (readonly number[])[] => {
  const count = Math.ceil(teams / size);
  return numbers(count).map((group) => numbers(teams).slice(Math.floor((group * teams) / count), Math.floor(((group + 1) * teams) / count)));
};

/** Stations spread over the positions of the circle, so that breaks fall between them; the rest of the positions are breaks. */
const stationsAround = (positions: number, stations: number): readonly (number | null)[] => {
  const at = new Map(numbers(stations).map((station) => [Math.floor((station * positions) / stations), station]));
  return numbers(positions).map((position) => at.get(position) ?? null);
};

type Walker = { readonly teams: readonly number[]; positionIn(round: number): number };

const roundsOf = (positions: number, stations: number, walkers: readonly Walker[]): readonly Round[] => {
  const around = stationsAround(positions, stations);
  return numbers(positions).map((round) => {
    const at = numbers(stations).map((): number[] => []);
    for (const walker of walkers) {
      const station = around[walker.positionIn(round)] ?? null;
      if (station !== null) at[station]?.push(...walker.teams);
    }
    return at.flatMap((teams, station) => (teams.length === 0 ? [] : [{ station, teams: teams.toSorted((a, b) => a - b) }]));
  });
};

/** `teams` and `stations` at least 1. Groups: max(groups, stations) rounds, the fewest there can be. Head to head: the smallest odd number at least max(half the teams, stations). */
export const planRotation = ({ teams, stations, form }: RotationSetup): readonly Round[] => {
  if (form.kind === 'groups') {
    const groups = groupsOf(teams, form.size);
    const positions = Math.max(groups.length, stations);
    return roundsOf(positions, stations, groups.map((members, i) => ({ teams: members, positionIn: (round) => (i + round) % positions })));
  }
  const half = Math.ceil(teams / 2);
  const least = Math.max(half, stations);
  // On an odd circle one that goes forward and one that goes backward stand together exactly once.
  const positions = least % 2 === 0 ? least + 1 : least;
  return roundsOf(positions, stations, numbers(teams).map((team) => team < half
    ? { teams: [team], positionIn: (round) => (team + round) % positions }
    : { teams: [team], positionIn: (round) => (team - half + positions - round) % positions }));
};
