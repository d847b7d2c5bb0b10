// Where on the wall a falling name stops, in parts of its height, and where its arrow and its team go; it draws nothing and knows no time.
import { lettersIn } from '../nameFit.ts';

/** More teams than this stand in two columns, where no arrow reaches. */
export const MOST_IN_COLUMN = 12;
/** In two columns: rows of one line each, or of two where a name is longer than a line of narrow writing. */
const IN_TWO_COLUMNS = { rows: 15, rowsOfTwoLines: 9, line: 14 } as const;
const TALLEST = 9.1;
const ROWS_END = 96;
const LANE = { top: 18.5, bottom: 76 } as const;
const ARROW = 9;
const TEAM = 10;

/** As many rows of a column as fit on the wall at once. */
export const mostRows = (names: readonly string[], columns: number): number => {
  const { rows, rowsOfTwoLines, line } = IN_TWO_COLUMNS;
  return columns === 1 ? MOST_IN_COLUMN : names.some((name) => lettersIn(name) > line) ? rowsOfTwoLines : rows;
};

export const rowHeight = (top: number, rows: number): number => Math.min(TALLEST, (ROWS_END - top) / Math.max(1, rows));

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
