// The texts that tie a result to its roster and seed; whoever has them can check a draw with a pencil and a hash.
import type { DrawProblem, Seating } from '../problem.ts';

/** `seed`: decimal digits; leading zeros make no difference. */
export const seedTextOf = (rosterHash: string, seed: string): string => `kompak-draw-1\n${rosterHash}\n${seed.replace(/^0+(?=\d)/, '')}\n`;

/** The seed text, then everyone's key and team, counted from 1, in canonical order. The hash of this text is the result hash. */
export const resultText = (seedText: string, { people }: DrawProblem, seating: Seating): string =>
  seedText + people.map(({ key }, place) => `${key}\t${(seating[place] as number) + 1}\n`).join('');
