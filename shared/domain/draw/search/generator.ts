// The draw's own source of chance: xoshiro128** started from a text; the same on every machine, for ever.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

export type Generator = {
  /** The next 32 random bits, 0 to 2^32 − 1. */
  next(): number;
  /** A whole number from 0 to `count` − 1, each equally likely; `count` 1 or less draws nothing and gives 0. */
  below(count: number): number;
  /** A new array in random order; `items` is left alone. */
  shuffle<T>(items: readonly T[]): T[];
};

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** `state`: four 32-bit words, not all zero. */
export const generatorFrom = (state: readonly [number, number, number, number]): Generator => {
  if (state.every((word) => word === 0)) throw new RangeError('a generator cannot start from zero');
  let [a, b, c, d] = state;
  const next = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotate(d, 11);
    return result;
  };
  const below = (count: number): number => {
    if (count <= 1) return 0;
    const shift = Math.clz32(count - 1);
    // Drawing again above the range keeps every number equally likely; a remainder would not.
    for (;;) {
      const drawn = next() >>> shift;
      if (drawn < count) return drawn;
    }
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const order = [...items];
    for (let i = order.length - 1; i >= 1; i--) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j] as T, order[i] as T];
    }
    return order;
  };
  return { next, below, shuffle };
};

/** Starts from the first 16 bytes of the text's SHA-256, as four big-endian words. */
export const generatorOf = (seedText: string): Generator => {
  const bytes = new DataView(sha256(utf8ToBytes(seedText)).buffer);
  return generatorFrom([bytes.getUint32(0), bytes.getUint32(4), bytes.getUint32(8), bytes.getUint32(12)]);
};
