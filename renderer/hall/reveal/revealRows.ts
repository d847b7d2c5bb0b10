// Which of the places read out so far stand on the wall, and where: each keeps its row, the first to be read lowest; it draws nothing.
import type { RevealRow, RevealStep, RevealTeam } from '../../../shared/domain/reveal/revealScene.ts';
import { rowsThatFit } from '../nameFit.ts';
import type { Shape } from './revealLayout.ts';

export type SeenTeam = RevealTeam & { readonly place: number; readonly tied: boolean; readonly isNew: boolean };
export type RowsLayout = {
  readonly columns: number;
  readonly perColumn: number;
  readonly height: number;
  /** From the first row on the wall to the last. */
  readonly rows: readonly SeenTeam[];
  /** Rows above them that are still to be read. */
  readonly free: number;
};

const ROWS_HEIGHT = 78;
const TALLEST = 11;
/** The places that are read out by name have steps of their own. */
const TITLED = 3;
/** How the wall may be parted: rows of a column, and letters on one line of a name. */
const ways = {
  wide: [{ columns: 1, most: 9, line: 30 }, { columns: 2, most: 10, line: 22 }, { columns: 3, most: 10, line: 12 }],
  square: [{ columns: 1, most: 9, line: 22 }, { columns: 2, most: 14, line: 12 }],
} as const;

const seenOf = ({ place, teams }: RevealRow, isNew: boolean): readonly SeenTeam[] =>
  teams.map((team) => ({ ...team, place, tied: teams.length > 1, isNew }));

export const rowsLayout = ({ place, teams, shown }: Extract<RevealStep, { readonly kind: 'row' }>, shape: Shape): RowsLayout => {
  const seen = [...shown.map((row) => seenOf(row, false)), seenOf({ place, teams }, true)];
  const all = seen.toReversed().flat();
  const [first] = [...shown, { place, teams }];
  // The last place and all who share it say how many teams there are.
  const expected = Math.max(all.length, (first?.place ?? place) + (first?.teams.length ?? 1) - 1 - TITLED);
  const parted = ways[shape].map(({ columns, most, line }) => ({ columns, perColumn: Math.min(most, rowsThatFit(all, line, ROWS_HEIGHT)) }));
  const way = parted.find(({ columns, perColumn }) => columns * perColumn >= expected)
    ?? parted.reduce((best, each) => (each.columns * each.perColumn > best.columns * best.perColumn ? each : best));
  const room = Math.min(expected, way.columns * way.perColumn);
  const perColumn = Math.ceil(room / way.columns);
  // What was read out first leaves the wall first.
  const rows = all.slice(0, room);
  return { columns: way.columns, perColumn, height: Math.min(TALLEST, ROWS_HEIGHT / perColumn), rows, free: room - rows.length };
};
