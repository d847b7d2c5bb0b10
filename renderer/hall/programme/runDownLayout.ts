// How a day's programme stands on the wall: columns, face and row heights, so that nothing is cut; it counts letters, it measures nothing.
import { linesOf } from '../nameFit.ts';

/** One way to set a list. `title` and `place`: letters on one line; `line`: a title's line in vh; `height`: what a column may take, in vh. */
export type Way = {
  readonly columns: 1 | 2;
  readonly face: 'words' | 'narrow';
  readonly places: 'beside' | 'under' | 'none';
  readonly title: number;
  readonly place: number;
  readonly line: number;
  readonly height: number;
};
type Listed = { readonly session: { readonly title: string; readonly place: string | null }; readonly stands: 'past' | 'now' | 'next' | 'later' };
export type Layout<Row> = {
  readonly way: Way;
  readonly columns: readonly (readonly { readonly row: Row; readonly height: number }[])[];
  /** What a row is given when its words turn out to need fewer lines than were counted: its least height, and the room above and below them. In vh. */
  readonly least: number;
  readonly around: number;
  /** How many are left out before and after. */
  readonly before: number;
  readonly after: number;
};

const HEIGHT = 76;
const PLACE_LINE = 4.4;
const AROUND = 1.5;
/** The time is taller than a line of narrow writing by no more than this. */
const TALLER_TIME = 0.5;
/** A row grows by no more than this, however few there are. */
const MOST_AIR = 2.4;

/** From the calmest to the one that holds the most; where none holds all, the last shows the hours around now. */
export const runDownWays: Readonly<Record<'wide' | 'square', readonly Way[]>> = {
  wide: [
    { columns: 1, face: 'words', places: 'beside', title: 36, place: 24, line: 5.6, height: HEIGHT },
    { columns: 2, face: 'words', places: 'under', title: 26, place: 33, line: 5, height: HEIGHT },
    { columns: 2, face: 'narrow', places: 'under', title: 31, place: 33, line: 4.6, height: HEIGHT },
    { columns: 2, face: 'narrow', places: 'none', title: 31, place: 1, line: 4.6, height: HEIGHT },
    { columns: 1, face: 'narrow', places: 'beside', title: 50, place: 24, line: 4.6, height: HEIGHT },
  ],
  square: [
    { columns: 1, face: 'words', places: 'beside', title: 27, place: 17, line: 5.2, height: HEIGHT },
    { columns: 1, face: 'narrow', places: 'beside', title: 35, place: 17, line: 4.6, height: HEIGHT },
    { columns: 2, face: 'words', places: 'under', title: 19, place: 22, line: 4.6, height: HEIGHT },
    { columns: 2, face: 'narrow', places: 'under', title: 21, place: 22, line: 4.6, height: HEIGHT },
    { columns: 2, face: 'narrow', places: 'none', title: 21, place: 1, line: 4.6, height: HEIGHT },
    { columns: 1, face: 'narrow', places: 'beside', title: 35, place: 17, line: 4.6, height: HEIGHT },
  ],
};

/** Beside the words of welcome there is room for the next hours alone. */
export const welcomeWays: Readonly<Record<'wide' | 'square', readonly Way[]>> = {
  wide: [{ columns: 1, face: 'words', places: 'none', title: 26, place: 1, line: 6.2, height: 52 }],
  square: [{ columns: 1, face: 'words', places: 'none', title: 20, place: 1, line: 5.8, height: 52 }],
};

const heightOf = ({ session: { title, place } }: Listed, way: Way): number => {
  const words = linesOf(title, way.title) * way.line;
  const where = place === null || way.places === 'none' ? 0 : linesOf(place, way.place) * PLACE_LINE;
  return AROUND + (way.places === 'under' ? words + where : Math.max(words, where));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const tallest = (heights: readonly number[], cut: number): number => Math.max(sum(heights.slice(0, cut)), sum(heights.slice(cut)));

/** Where the second column begins, so that the taller one is as low as can be. */
const cutOf = (heights: readonly number[], { columns }: Way): number =>
  (columns === 1 ? heights.length : heights.reduce((best, _, at) => (tallest(heights, at + 1) < tallest(heights, best) ? at + 1 : best), heights.length));

/** The rows from the one before now on, as many as fit, and earlier ones where there is room left. */
const aroundNow = (rows: readonly Listed[], heights: readonly number[], height: number): readonly [number, number] => {
  const now = rows.findIndex(({ stands }) => stands === 'now' || stands === 'next');
  const most = (from: number): number => {
    let [to, used] = [from, 0];
    while (to < heights.length && used + (heights[to] ?? 0) <= height) used += heights[to++] ?? 0;
    return Math.max(to, from + 1);
  };
  let from = now === -1 ? rows.length - 1 : Math.max(0, now - 1);
  if (now > from && most(from) <= now) from = now;
  while (from > 0 && most(from - 1) === rows.length) from -= 1;
  return [from, most(from)];
};

export const layOut = <Row extends Listed>(rows: readonly Row[], ways: readonly Way[]): Layout<Row> | null => {
  const last = ways.at(-1);
  if (last === undefined || rows.length === 0) return null;
  const holds = ways.find((each) => {
    const heights = rows.map((row) => heightOf(row, each));
    return tallest(heights, cutOf(heights, each)) <= each.height;
  });
  const way = holds ?? last;
  const all = rows.map((row) => heightOf(row, way));
  const [from, to] = holds === undefined ? aroundNow(rows, all, way.height) : [0, rows.length];
  const heights = all.slice(from, to);
  const cut = cutOf(heights, way);
  const most = Math.max(cut, heights.length - cut);
  const air = Math.min(MOST_AIR, Math.max(0, way.height - tallest(heights, cut)) / most);
  const placed = rows.slice(from, to).map((row, at) => ({ row, height: (heights[at] ?? 0) + air }));
  return { way, least: way.line + AROUND + air, around: (AROUND - TALLER_TIME + air) / 2, columns: [placed.slice(0, cut), placed.slice(cut)].filter((column) => column.length > 0), before: from, after: rows.length - to };
};
