// How many columns and rows the teams of a round stand in, and whether a team's station stands beside or under its name, so that nothing is cut; it draws nothing.
import { lettersIn } from '../nameFit.ts';

export const ROWS_HEIGHT = 77.2;
/** No row is higher, however few there are. */
const TALLEST = 15.4;
/** Up to so many teams stand large. */
const FEW = 12;
/** What one line takes of the wall's height, and what stands around a row's lines. */
const LINE = { few: 5.6, many: 4.2 } as const;
const AROUND = 1.2;
/** Letters on one line of a column: large; narrow; and narrow with name and station side by side. */
const ROOM = {
  wide: { few: 20, columns: 3, narrow: 22, beside: 22 },
  square: { few: 17, columns: 2, narrow: 26, beside: 24 },
} as const;

type Row = { readonly name: string; readonly station: string };
export type RotationLayout = {
  readonly size: 'few' | 'many';
  readonly isBeside: boolean;
  readonly columns: number;
  readonly perColumn: number;
  /** In parts of the wall's height. */
  readonly rowHeight: number;
  /** Of a row's width, from 0 to 1, where the station stands beside it. */
  readonly nameShare: number;
};

const most = (texts: readonly string[]): number => Math.max(1, ...texts.map(lettersIn));

export const rotationLayout = (rows: readonly Row[], isSquare: boolean): RotationLayout => {
  const room = ROOM[isSquare ? 'square' : 'wide'];
  const [name, station] = [most(rows.map((row) => row.name)), most(rows.map((row) => row.station))];
  const linesOf = (width: number): number => Math.max(1, ...rows.map((row) => Math.ceil(lettersIn(row.name) / width) + Math.ceil(lettersIn(row.station) / width)));
  const fewHeight = linesOf(room.few) * LINE.few + AROUND;
  if (rows.length <= FEW && fewHeight * Math.ceil(rows.length / 2) <= ROWS_HEIGHT) {
    const perColumn = Math.ceil(rows.length / 2);
    return { size: 'few', isBeside: false, columns: 2, perColumn, rowHeight: Math.max(fewHeight, Math.min(TALLEST, ROWS_HEIGHT / Math.max(1, perColumn))), nameShare: 1 };
  }
  const isBeside = name + station <= room.beside;
  const height = (isBeside ? 1 : linesOf(room.narrow)) * LINE.many + (isBeside ? .6 : AROUND);
  const fits = Math.max(1, Math.floor(ROWS_HEIGHT / height));
  // As evenly as the pages and columns divide.
  const pages = Math.ceil(rows.length / (fits * room.columns));
  const perColumn = Math.ceil(rows.length / (pages * room.columns));
  return { size: 'many', isBeside, columns: room.columns, perColumn, rowHeight: Math.max(height, Math.min(TALLEST, ROWS_HEIGHT / perColumn)), nameShare: name / (name + station) };
};
