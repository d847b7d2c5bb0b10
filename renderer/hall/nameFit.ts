// How large names may be set and how many rows fit, so that no name is ever cut; it counts letters, it measures nothing.

export type NameFit = 'full' | 'long' | 'longest';

/** Capitals side by side are wider than other letters by this share. */
const CAPITALS = 0.3;

/** How long a name is, in letters of ordinary writing. */
export const lettersIn = (name: string): number => name.length + CAPITALS * (name.match(/(?<=\p{Lu})\p{Lu}/gu)?.length ?? 0);

/** Word by word; a word longer than a line is broken. */
export const linesOf = (text: string, room: number): number => {
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const length = lettersIn(word);
    if (used > 0 && used + 1 + length <= room) used += 1 + length;
    else {
      if (used > 0) lines += 1;
      lines += Math.max(1, Math.ceil(length / room)) - 1;
      used = length % room || Math.min(length, room);
    }
  }
  return lines;
};

/** `room`: letters that fit on one line at full size; `most`: letters that fit on two lines a size smaller. */
export const nameFit = (name: string, room: number, most: number): NameFit =>
  lettersIn(name) <= room ? 'full' : lettersIn(name) <= most ? 'long' : 'longest';

/** The smallest name takes this much of the wall's height for each of its lines, and a row this much more. */
const LINE = 4;
const AROUND = 0.6;

/** How many rows of a list `height` vh tall fit when every name may wrap after `line` letters. */
export const rowsThatFit = (rows: readonly { readonly name: string }[], line: number, height: number): number => {
  const lines = Math.max(1, ...rows.map(({ name }) => Math.ceil(lettersIn(name) / line)));
  return Math.max(1, Math.floor(height / (lines * LINE + AROUND)));
};
