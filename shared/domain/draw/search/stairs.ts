// How long each step of the draw's search lasts and how cold it is: rounds of 64 stairs, each about as long as the next; it walks nowhere.

/**
 * `cold`: in sixteenths of a bit for each pair too many; a step that adds d pairs is taken once in 2^(d · cold / 16).
 * `isNear`: every other step swaps people who are nearly alike; the first round, which is nearly always enough, does without.
 */
export type Stair = { readonly steps: number; readonly cold: number; readonly isNear: boolean };

const STAIRS = 64;
const bits = (value: number): number => 32 - Math.clz32(value);

/** Each round is twice as long as the one before and starts a little warmer; `most` steps in all. */
export function* stairsOf(places: number, most: number): Generator<Stair> {
  const usual = 16 * (bits(places) + 1);
  let left = most;
  for (let round = 0; left > 0; round++) {
    const length = 4000 * places * 2 ** round;
    const from = round === 0 ? usual : Math.max(48, usual - 16 * (round + 1));
    for (let stair = 0; stair < STAIRS && left > 0; stair++) {
      const steps = Math.min(left, Math.floor((length * (stair + 1)) / STAIRS) - Math.floor((length * stair) / STAIRS));
      left -= steps;
      yield { steps, cold: from + Math.floor(((usual + 32 - from) * stair) / (STAIRS - 1)), isNear: round > 0 };
    }
  }
}
