// A cold walk over seatings: swaps that lose pairs or keep them are taken, others almost never. Whole numbers only, no clock, nothing kept between walks.
import type { Generator } from './generator.ts';
import type { Numbered } from './numbered.ts';

/** ⌊2^32 · 2^(−j/16)⌋: the chance of j sixteenths of a bit, in 2^32. */
const CHANCE = Uint32Array.of(
  4294967295, 4112874773, 3938502375, 3771522796, 3611622602, 3458501653, 3311872529, 3171459999,
  3037000499, 2908241642, 2784941737, 2666869344, 2553802833, 2445529971, 2341847523, 2242560871,
);

/** `broken`: pairs that sit together though kept apart, and teams without a captain. `gap`: pairs above the bound, weighted. */
export type Walked = { readonly teamOf: Int32Array; readonly gap: number; readonly broken: number };

export type Walk = {
  /**
   * Makes up to `steps` steps and gives how many; it stops early only at the bound with no rule broken. `near`: for each place those
   * every other step takes its partner from, instead of from all.
   */
  go(steps: number, cold: number, near: readonly Int32Array[] | null): number;
  isDone(): boolean;
  /** The best seating seen: fewest rules broken, then least gap. */
  best(): Walked;
};

export type WalkOptions = {
  /** For each attribute what one pair counts. */
  readonly weights: Int32Array;
  /** What one broken rule counts. */
  readonly penalty: number;
  /** So many attributes, from the first, may never get worse; only where there are no rules. */
  readonly kept: number;
};

export const startWalk = (given: Numbered, start: Int32Array, chance: Generator, { weights, penalty, kept }: WalkOptions): Walk => {
  const { teams, seats, people, places, attributes, firstCaptains, levels, groupOf, groups, pinOf, apart } = given;
  const teamOf = Int32Array.from(start);
  const { levelCount } = given;
  /** `counts[team · levelCount + level]`: what one swap needs lies close together. */
  const counts = new Int32Array(teams * levelCount);
  const chairs = new Int32Array(teams);
  /** Who sits where: `sitters[team · seats + n]`, and for each place its index there. */
  const sitters = new Int32Array(places);
  const indexOf = new Int32Array(places);
  const filled = new Int32Array(teams);
  const isTaken = new Uint8Array(places);
  let gap = 0;
  let broken = 0;

  for (let place = 0; place < places; place++) {
    const team = teamOf[place] as number;
    const index = team * seats + (filled[team] as number);
    filled[team] = (filled[team] as number) + 1;
    sitters[index] = place;
    indexOf[place] = index;
    if (place >= people) chairs[team] = (chairs[team] as number) + 1;
    for (const other of apart?.[place] ?? []) if (other < place && teamOf[other] === team) broken += 1;
    for (let at = 0; at < attributes; at++) {
      const level = levels[place * attributes + at] as number;
      if (level < 0) continue;
      const cell = team * levelCount + level;
      gap += (weights[at] as number) * (counts[cell] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  for (let at = 0; at < attributes; at++) gap -= (weights[at] as number) * (given.bounds[at] as number);
  for (let at = firstCaptains; at < attributes; at++) {
    let level = -1;
    for (let place = 0; place < people; place++) level = Math.max(level, levels[place * attributes + at] as number);
    for (let team = 0; team < teams; team++) if (level < 0 || counts[team * levelCount + level] === 0) broken += 1;
  }

  let best: Walked = { teamOf: Int32Array.from(teamOf), gap, broken };
  const isBetter = (): boolean => broken < best.broken || (broken === best.broken && gap < best.gap);
  const keepBest = (): void => {
    if (isBetter()) best = { teamOf: Int32Array.from(teamOf), gap, broken };
  };

  /** Worse by so much is refused without asking chance: even if every rule that is broken now were mended with it. */
  const isHopeless = (pairs: number, cold: number): boolean => ((pairs - penalty * broken) * cold) >> 4 >= 32;

  const isAccepted = (worse: number, cold: number): boolean => {
    if (worse <= 0) return true;
    const sixteenths = worse * cold;
    const whole = sixteenths >> 4;
    if (whole >= 32 || chance.next() >= (CHANCE[sixteenths & 15] as number) >>> whole) return false;
    keepBest();
    return true;
  };

  const exchangeSeats = (one: number, other: number): void => {
    const a = indexOf[one] as number;
    const b = indexOf[other] as number;
    sitters[a] = other;
    sitters[b] = one;
    indexOf[one] = b;
    indexOf[other] = a;
  };

  /** Broken rules more after one and other change teams a and b. */
  const brokenBySwap = (one: number, a: number, other: number, b: number): number => {
    let more = 0;
    if (apart !== null) {
      for (const neighbour of apart[one] as Int32Array) {
        if (neighbour === other) continue;
        const team = teamOf[neighbour];
        if (team === a) more -= 1;
        else if (team === b) more += 1;
      }
      for (const neighbour of apart[other] as Int32Array) {
        if (neighbour === one) continue;
        const team = teamOf[neighbour];
        if (team === b) more -= 1;
        else if (team === a) more += 1;
      }
    }
    for (let at = firstCaptains; at < attributes; at++) {
      const x = levels[one * attributes + at] as number;
      const y = levels[other * attributes + at] as number;
      if (x === y) continue;
      const level = x < 0 ? y : x;
      const [from, to] = x < 0 ? [b, a] : [a, b];
      if (counts[from * levelCount + level] === 1) more += 1;
      if (counts[to * levelCount + level] === 0) more -= 1;
    }
    return more;
  };

  const worsensKept = (one: number, a: number, other: number, b: number): boolean => {
    const [aRow, bRow] = [a * levelCount, b * levelCount];
    for (let at = 0; at < kept; at++) {
      const x = levels[one * attributes + at] as number;
      const y = levels[other * attributes + at] as number;
      if (x === y) continue;
      const left = x < 0 ? 0 : (counts[bRow + x] as number) - (counts[aRow + x] as number) + 1;
      const right = y < 0 ? 0 : (counts[aRow + y] as number) - (counts[bRow + y] as number) + 1;
      if (left + right > 0) return true;
    }
    return false;
  };

  /** Pairs more, weighted, after one and other change teams a and b. */
  const pairsBySwap = (one: number, a: number, other: number, b: number): number => {
    const oneAt = one * attributes;
    const otherAt = other * attributes;
    const aRow = a * levelCount;
    const bRow = b * levelCount;
    let more = 0;
    for (let at = 0; at < attributes; at++) {
      const x = levels[oneAt + at] as number;
      const y = levels[otherAt + at] as number;
      if (x === y) continue;
      let pairs = 0;
      if (x >= 0) pairs += (counts[bRow + x] as number) - (counts[aRow + x] as number) + 1;
      if (y >= 0) pairs += (counts[aRow + y] as number) - (counts[bRow + y] as number) + 1;
      more += pairs * (weights[at] as number);
    }
    return more;
  };

  const trySwap = (one: number, a: number, other: number, b: number, cold: number): void => {
    if (one >= people ? other >= people || chairs[b] !== 0 : other >= people && chairs[a] !== 0) return;
    const oneAt = one * attributes;
    const otherAt = other * attributes;
    const aRow = a * levelCount;
    const bRow = b * levelCount;
    const more = pairsBySwap(one, a, other, b);
    if (isHopeless(more, cold)) return;
    const moreBroken = apart === null && firstCaptains === attributes ? 0 : brokenBySwap(one, a, other, b);
    if (kept > 0 && worsensKept(one, a, other, b)) return;
    if (!isAccepted(more + penalty * moreBroken, cold)) return;
    for (let at = 0; at < attributes; at++) {
      const x = levels[oneAt + at] as number;
      const y = levels[otherAt + at] as number;
      if (x === y) continue;
      if (x >= 0) {
        counts[aRow + x] = (counts[aRow + x] as number) - 1;
        counts[bRow + x] = (counts[bRow + x] as number) + 1;
      }
      if (y >= 0) {
        counts[bRow + y] = (counts[bRow + y] as number) - 1;
        counts[aRow + y] = (counts[aRow + y] as number) + 1;
      }
    }
    gap += more;
    broken += moreBroken;
    teamOf[one] = b;
    teamOf[other] = a;
    exchangeSeats(one, other);
    if (one >= people || other >= people) {
      const from = one >= people ? a : b;
      chairs[from] = 0;
      chairs[from === a ? b : a] = 1;
    }
  };

  /** Takes one place to another team at once, seats aside; gap and broken follow. */
  const move = (place: number, to: number): void => {
    const from = teamOf[place] as number;
    for (let at = 0; at < attributes; at++) {
      const level = levels[place * attributes + at] as number;
      if (level < 0) continue;
      const left = (counts[from * levelCount + level] as number) - 1;
      const joined = counts[to * levelCount + level] as number;
      gap += (weights[at] as number) * (joined - left);
      counts[from * levelCount + level] = left;
      counts[to * levelCount + level] = joined + 1;
      if (at >= firstCaptains) broken += (left === 0 ? 1 : 0) - (joined === 0 ? 1 : 0);
    }
    if (apart !== null) {
      for (const neighbour of apart[place] as Int32Array) {
        const team = teamOf[neighbour];
        if (team === from) broken -= 1;
        else if (team === to) broken += 1;
      }
    }
    if (place >= people) {
      chairs[from] = (chairs[from] as number) - 1;
      chairs[to] = (chairs[to] as number) + 1;
    }
    teamOf[place] = to;
  };

  /** Those a group may change seats with, the first so many of it: one buffer, for a step must not allocate. */
  const partners = new Int32Array(groups.reduce((most, group) => Math.max(most, group.length), 0));

  /** Fills `partners` with `size` places of team b, drawn by chance, whole groups and never two chairs for a; false when that failed. */
  const drawPartners = (size: number, a: number, b: number): boolean => {
    let found = 0;
    let hasChair = chairs[a] !== 0;
    for (let tries = 4 * seats; found < size && tries > 0; tries--) {
      const place = sitters[b * seats + chance.below(seats)] as number;
      if ((pinOf[place] as number) >= 0 || isTaken[place] === 1) continue;
      if (place >= people && hasChair) continue;
      const other = groups[groupOf[place] as number];
      if (other !== undefined && found + other.length > size) continue;
      if (place >= people) hasChair = true;
      for (let at = 0; at < (other === undefined ? 1 : other.length); at++) {
        const each = other === undefined ? place : other[at] as number;
        isTaken[each] = 1;
        partners[found++] = each;
      }
    }
    for (let at = 0; at < found; at++) isTaken[partners[at] as number] = 0;
    return found === size;
  };

  /** Pairs more, weighted, when a second swap follows a first between the same teams: whom it takes along meets the first there, whom it brings back leaves them. */
  const pairsBetween = (one: number, other: number, nextOne: number, nextOther: number): number => {
    const [oneAt, otherAt, nextOneAt, nextOtherAt] = [one * attributes, other * attributes, nextOne * attributes, nextOther * attributes];
    let more = 0;
    for (let at = 0; at < attributes; at++) {
      const x = levels[oneAt + at] as number;
      const y = levels[otherAt + at] as number;
      if (x === y) continue;
      const u = levels[nextOneAt + at] as number;
      const v = levels[nextOtherAt + at] as number;
      if (u === v) continue;
      let pairs = 0;
      if (x >= 0) pairs += x === u ? 2 : x === v ? -2 : 0;
      if (y >= 0) pairs += y === v ? 2 : y === u ? -2 : 0;
      more += pairs * (weights[at] as number);
    }
    return more;
  };

  /** Pairs more, weighted, after the group and its partners change teams; moving them only to look would take twice as long. */
  const pairsByGroup = (group: Int32Array, a: number, b: number): number => {
    let more = 0;
    for (let next = 0; next < group.length; next++) {
      const [one, other] = [group[next] as number, partners[next] as number];
      more += pairsBySwap(one, a, other, b);
      for (let before = 0; before < next; before++) more += pairsBetween(group[before] as number, partners[before] as number, one, other);
    }
    return more;
  };

  const exchangeGroup = (group: Int32Array, to: number, back: number): void => {
    for (let at = 0; at < group.length; at++) move(group[at] as number, to);
    for (let at = 0; at < group.length; at++) move(partners[at] as number, back);
  };

  const tryGroup = (group: Int32Array, a: number, b: number, cold: number): void => {
    if (!drawPartners(group.length, a, b) || isHopeless(pairsByGroup(group, a, b), cold)) return;
    const gapBefore = gap;
    const brokenBefore = broken;
    exchangeGroup(group, b, a);
    const worse = gap - gapBefore + penalty * (broken - brokenBefore);
    if (worse > 0) {
      // The seating before must be there to be kept, should it be the best.
      exchangeGroup(group, a, b);
      if (!isAccepted(worse, cold)) return;
      exchangeGroup(group, b, a);
    }
    for (let at = 0; at < group.length; at++) exchangeSeats(group[at] as number, partners[at] as number);
  };

  const isDone = (): boolean => gap === 0 && broken === 0;
  const go = (steps: number, cold: number, near: readonly Int32Array[] | null): number => {
    for (let step = 0; step < steps; step++) {
      if (gap === 0 && broken === 0) return step;
      const one = chance.below(places);
      let other: number;
      if (near === null || (step & 1) === 0) other = chance.below(places);
      else {
        const others = near[one] as Int32Array;
        if (others.length === 0) continue;
        other = others[chance.below(others.length)] as number;
      }
      const a = teamOf[one] as number;
      const b = teamOf[other] as number;
      if (a === b || (pinOf[one] as number) >= 0 || (pinOf[other] as number) >= 0) continue;
      const group = groupOf[one] as number;
      if (group >= 0) tryGroup(groups[group] as Int32Array, a, b, cold);
      else if ((groupOf[other] as number) < 0) trySwap(one, a, other, b, cold);
    }
    return steps;
  };
  return {
    go, isDone,
    best: () => {
      keepBest();
      return best;
    },
  };
};
