// For few people the draw looks at every seating there is and takes one of the most even by chance; so it is exact where a walk could get stuck.
import type { Generator } from './generator.ts';
import type { Numbered } from './numbered.ts';
import type { Walked } from './walk.ts';

/** Up to so many seatings all are looked at: a few hundredths of a second. 12 people in 3 teams have 34 650. */
const MOST_SEATINGS = 50_000;

/** True when the seatings with even sizes, rules aside, are few enough. */
export const isFewSeatings = ({ teams, seats, people, places }: Numbered): boolean => {
  const chairs = places - people;
  let count = 1;
  const times = (from: number, chosen: number): void => {
    for (let i = 1; i <= chosen && count <= MOST_SEATINGS; i++) count = (count * (from - chosen + i)) / i;
  };
  times(teams, chairs);
  for (let team = 0, left = people; team < teams && count <= MOST_SEATINGS; team++) {
    const size = team < teams - chairs ? seats : seats - 1;
    times(left, size);
    left -= size;
  }
  return count <= MOST_SEATINGS;
};

/** The least weighted gap under all rules; among equals each seating is equally likely. null: no seating keeps the rules. */
export const bestOfEvery = (given: Numbered, chance: Generator): Walked | null => {
  const { teams, seats, people, places, attributes, firstCaptains, levels, levelCount, weights, groupOf, groups, pinOf, apart } = given;
  const mostFull = teams - (places - people);
  const sizes = new Int32Array(teams);
  const counts = new Int32Array(teams * levelCount);
  const teamOf = new Int32Array(places).fill(-1);
  const captainLevels = Array.from({ length: attributes - firstCaptains }, (_, at) => {
    let level = -1;
    for (let place = 0; place < people; place++) level = Math.max(level, levels[place * attributes + firstCaptains + at] as number);
    return level;
  });
  let best: Int32Array | null = null;
  let least = Infinity;
  let equals = 0;
  let full = 0;
  const isAllowed = (place: number, team: number): boolean => {
    const pin = pinOf[place] as number;
    const first = groups[groupOf[place] as number]?.[0];
    if (pin >= 0 && pin !== team) return false;
    if (first !== undefined && first < place && teamOf[first] !== team) return false;
    return apart === null || (apart[place] as Int32Array).every((other) => other > place || teamOf[other] !== team);
  };
  /** Pairs that `place` makes in a team, weighted; it joins or leaves. */
  const count = (place: number, team: number, by: 1 | -1): number => {
    let pairs = 0;
    for (let at = 0; at < attributes; at++) {
      const level = levels[place * attributes + at] as number;
      if (level < 0) continue;
      const cell = team * levelCount + level;
      if (by === 1) pairs += (weights[at] as number) * (counts[cell] as number);
      counts[cell] = (counts[cell] as number) + by;
    }
    return pairs;
  };
  const take = (pairs: number): void => {
    for (const level of captainLevels) {
      for (let team = 0; team < teams; team++) if (level < 0 || counts[team * levelCount + level] === 0) return;
    }
    equals = pairs < least ? 1 : equals + 1;
    if (pairs === least && chance.below(equals) !== 0) return;
    least = pairs;
    best = Int32Array.from(teamOf);
  };
  const seat = (place: number, pairs: number): void => {
    if (pairs > least) return;
    if (place === people) return take(pairs);
    for (let team = 0; team < teams; team++) {
      const fills = sizes[team] === seats - 1;
      if (sizes[team] === seats || (fills && full === mostFull) || !isAllowed(place, team)) continue;
      sizes[team] = (sizes[team] as number) + 1;
      if (fills) full += 1;
      teamOf[place] = team;
      seat(place + 1, pairs + count(place, team, 1));
      count(place, team, -1);
      sizes[team] = (sizes[team] as number) - 1;
      if (fills) full -= 1;
    }
  };
  seat(0, 0);
  const bound = weights.reduce((sum, weight, at) => sum + weight * (given.bounds[at] as number), 0);
  return best === null ? null : { teamOf: best, gap: least - bound, broken: 0 };
};
