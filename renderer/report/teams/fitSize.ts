// How large a name may be set so that it wraps within its room and is never cut; it counts letters, it measures nothing.

/** Widths in em, rather too wide than too narrow: capitals, emoji and other wide signs, and the rest. */
const widthOf = (sign: string): number => (/\p{Lu}/u.test(sign) ? 0.78 : /[\p{Ll}\p{N}]/u.test(sign) ? 0.62 : /[\s.,'’;:|!()]/u.test(sign) ? 0.36 : 1.3);
const LINE = 1.16;

const signs = new Intl.Segmenter('id', { granularity: 'grapheme' });
const emOf = (text: string): number => [...signs.segment(text)].reduce((sum, { segment }) => sum + widthOf(segment.slice(0, 2)), 0);

/** How many lines the words take; a word wider than a line is broken within. */
export const linesOf = (text: string, size: number, width: number): number => {
  const room = width / size;
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const em = emOf(word);
    if (used > 0 && used + 0.4 + em <= room) {
      used += 0.4 + em;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(em / room) - 1);
    used = em % room;
  }
  return lines;
};

/** The first of `sizes`, from large to small, that fits `width` × `height`, all in px; the last one where none does. */
export const fitSize = (text: string, sizes: readonly [number, ...number[]], width: number, height: number): number =>
  sizes.find((size) => linesOf(text, size, width) * size * LINE <= height) ?? sizes.at(-1) ?? sizes[0];
