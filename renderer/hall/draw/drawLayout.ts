// Where on the wall a falling name stops, in parts of its height, and where its arrow and its team go; it draws nothing and knows no time.
import { linesOf } from '../nameFit.ts';

/** More teams than this stand in two columns, where no arrow reaches. */
export const MOST_IN_COLUMN = 12;
const MOST_IN_TWO_COLUMNS = 15;
/** Letters of narrow writing on one line: in one column beside the pips, or in one of two. */
const LINE = { besidePips: { wide: 15, square: 13 }, inTwoColumns: { wide: 15, square: 14 } } as const;
/** What a row of names of several lines takes: each line, and around them all. */
const NAME = { line: 4, around: 1.5 } as const;
const TALLEST = 9.1;
const ROWS_END = 96;
/** Below the band of a demo. */
const ROWS_HEIGHT = 90;
const LANE = { top: 18.5, bottom: 76 } as const;
const ARROW = 9;
const TEAM = 10;

type Shape = 'wide' | 'square';
const linesOfAll = (names: readonly string[], line: number): number => Math.max(1, ...names.map((name) => linesOf(name, line)));

/** Names of more than two lines take the room of the pips: the number says the same. */
export const hasRoomForPips = (names: readonly string[], shape: Shape): boolean => linesOfAll(names, LINE.besidePips[shape]) <= 2;

/** As many rows of a column as fit on the wall at once, and how tall one may become. */
export const rowsOf = (names: readonly string[], columns: number, shape: Shape): { readonly most: number; readonly tallest: number } => {
  if (columns === 1) return { most: MOST_IN_COLUMN, tallest: TALLEST };
  const height = linesOfAll(names, LINE.inTwoColumns[shape]) * NAME.line + NAME.around;
  return { most: Math.min(MOST_IN_TWO_COLUMNS, Math.floor(ROWS_HEIGHT / height)), tallest: Math.max(TALLEST, height) };
};

export const rowHeight = (top: number, rows: number, tallest = TALLEST): number => Math.min(tallest, (ROWS_END - top) / Math.max(1, rows));

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** `plate`, `team`: their upper edges within the lane. `arrow`: the corners down the plate's edge and its tip, on the whole wall. */
export type Landing = { readonly plate: number; readonly team: number; readonly arrow: { readonly from: number; readonly tip: number; readonly to: number } };

/** For a plate of this height whose row has its middle here. The team's name stands under the plate, or over it where there is no room. */
export const landingAt = (middle: number, height: number): Landing => {
  const top = within(middle - height / 2, LANE.top, LANE.bottom - height);
  const from = within(middle - ARROW / 2, top, top + height - ARROW);
  const isRoomBelow = top + height + TEAM + 3 <= LANE.bottom;
  return {
    plate: top - LANE.top,
    team: isRoomBelow ? top + height - LANE.top + 4 : (top - LANE.top - TEAM) / 2,
    arrow: { from, tip: middle, to: from + ARROW },
  };
};
