// The seating a draw starts from: pinned people, then groups where they fit, then everyone else by chance; evenness it does not look at.
import type { Generator } from './generator.ts';
import type { Numbered } from './numbered.ts';

/** Packing groups is given up after so many trials. */
const MOST_TRIALS = 200_000;

/**
 * Groups into teams, the largest first, each to the team with most room (ties by chance); where that gets stuck, the next team
 * is tried. `room` is used up. Only `mostFull` teams may be filled to the last seat: the others need one for a chair.
 */
const packGroups = (groups: readonly Int32Array[], room: number[], mostFull: number, chance: Generator): readonly number[] | null => {
  const chosen: number[] = [];
  let full = room.filter((seats) => seats === 0).length;
  let trials = 0;
  const place = (at: number): boolean => {
    const group = groups[at];
    if (group === undefined) return true;
    const size = group.length;
    const order = chance.shuffle(room.map((_, team) => team)).toSorted((a, b) => (room[b] as number) - (room[a] as number));
    let tried = -1;
    for (const team of order) {
      const seats = room[team] as number;
      if (seats < size) break;
      // A team with as much room as one that failed fails too.
      if (seats === tried || (seats === size && full >= mostFull)) continue;
      if (++trials > MOST_TRIALS) return false;
      tried = seats;
      room[team] = seats - size;
      if (seats === size) full += 1;
      chosen[at] = team;
      if (place(at + 1)) return true;
      room[team] = seats;
      if (seats === size) full -= 1;
    }
    return false;
  };
  return full <= mostFull && place(0) ? chosen : null;
};

/** For each place its team; null when pinned people and groups do not fit, or no fit was found. */
export const firstSeats = (given: Numbered, chance: Generator): Int32Array | null => {
  const { teams, seats, people, places, pinOf, groupOf } = given;
  const chairs = places - people;
  const teamOf = new Int32Array(places).fill(-1);
  const room = Array.from({ length: teams }, () => seats);
  for (let place = 0; place < people; place++) {
    const team = pinOf[place] as number;
    if (team < 0) continue;
    if (team >= teams) return null;
    teamOf[place] = team;
    room[team] = (room[team] as number) - 1;
  }
  if (room.some((left) => left < 0)) return null;
  const free = given.groups.filter((group) => (pinOf[group[0] as number] as number) < 0).toSorted((a, b) => b.length - a.length);
  const packed = packGroups(free, room, teams - chairs, chance);
  if (packed === null) return null;
  free.forEach((group, at) => {
    for (const place of group) teamOf[place] = packed[at] as number;
  });
  const withChair = chance.shuffle(room.flatMap((left, team) => (left > 0 ? [team] : []))).slice(0, chairs);
  withChair.forEach((team, chair) => {
    teamOf[people + chair] = team;
    room[team] = (room[team] as number) - 1;
  });
  const singles: number[] = [];
  for (let place = 0; place < people; place++) if (pinOf[place] === -1 && groupOf[place] === -1) singles.push(place);
  const empty = room.flatMap((left, team) => Array.from({ length: left }, () => team));
  chance.shuffle(singles).forEach((place, at) => {
    teamOf[place] = empty[at] as number;
  });
  return teamOf;
};
