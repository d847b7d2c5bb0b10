// How large words may be set in a box of the wall without a letter being cut; it knows the widths of the heaviest words' face and measures no page.

/** Heights and widths in parts of the wall's height. */
export type LetterBox = {
  readonly width: number;
  readonly height: number;
  readonly most: number;
  readonly least: number;
  /** What stands before each line, in letter heights: an emblem and its distance. */
  readonly before?: number;
};
export type Lettering = { readonly size: number; readonly lines: number };

/** Widths in letter heights, less the tracking large words have. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\sijlI]/u, 0.27], [/[frst1J.,:;'’()\-/]/u, 0.44], [/[mwMW&OQ]/u, 0.92], [/\p{Lu}/u, 0.73],
];
const OTHER = 0.62;
const LINE_HEIGHT = 1.06;
/** One line is kept down to this share of the largest size; below it two are larger and easier to read. */
const ONE_LINE = 0.66;
const STEP = 0.25;

export const widthOf = (words: string): number =>
  [...words].reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? OTHER), 0);

/** Lines that the words take, in letter heights of width; a word longer than a line is broken, and said to be. */
const linesOf = (words: string, width: number): { readonly lines: number; readonly isBroken: boolean } => {
  let lines = 1;
  let used = 0;
  let isBroken = false;
  for (const word of words.split(/\s+/u)) {
    const needs = widthOf(word);
    const gap = used === 0 ? 0 : widthOf(' ');
    if (used + gap + needs <= width) used += gap + needs;
    else {
      const whole = Math.floor(needs / width);
      isBroken ||= whole > 0;
      lines += (used === 0 ? 0 : 1) + whole;
      used = needs - whole * width;
    }
  }
  return { lines, isBroken };
};

const sizes = ({ most, least }: LetterBox): readonly number[] =>
  Array.from({ length: Math.max(1, Math.floor((most - least) / STEP) + 1) }, (_, i) => Math.max(least, most - i * STEP));

const largest = (words: string, box: LetterBox, mostLines: number): Lettering | null => {
  for (const size of sizes(box)) {
    const { lines, isBroken } = linesOf(words, box.width / size - (box.before ?? 0));
    if (!isBroken && lines <= mostLines && lines * size * LINE_HEIGHT <= box.height) return { size, lines };
  }
  return null;
};

/** On one line if that is not much smaller, else on several; a word too long for any is set as small as may be, and breaks. */
export const lettering = (words: string, box: LetterBox): Lettering => {
  const one = largest(words, box, 1);
  if (one !== null && one.size >= ONE_LINE * box.most) return one;
  const several = largest(words, box, Infinity);
  if (several === null) return { size: box.least, lines: linesOf(words, box.width / box.least - (box.before ?? 0)).lines };
  // Rows of names at one size look like one kind of thing; two lines are never as tall as one would be.
  return several.size > ONE_LINE * box.most && several.lines > 1 ? largest(words, { ...box, most: ONE_LINE * box.most }, Infinity) ?? several : several;
};
