// The seed of one small draw made at the console, from the browser’s own chance.

/** Eight digits: enough chance, and short enough to be read out in a hall. */
const LEAST = 10_000_000;
const COUNT = 90_000_000;
/** Above this multiple some seeds would come up more often than others. */
const FAIR_BELOW = Math.floor(2 ** 32 / COUNT) * COUNT;

export const freshSeed = (): string => {
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < FAIR_BELOW) return String(LEAST + (drawn % COUNT));
  }
};
