// What everything that draws a board is given, and what it asks of the board.
import type { BoardView } from '../../../shared/domain/hall/hallView.ts';
import type { Instant, Language } from '../../../shared/units.ts';

export type BoardProps = { readonly board: BoardView; readonly language: Language; readonly now: () => Instant };

/** More rows than this go in columns or on pages. */
export const MOST_ROWS = 12;

export const hasResults = ({ rows }: BoardView): boolean => rows.some(({ place }) => place !== null);
/** Without numbers only the order is shown. */
export const hasNumbers = ({ mode }: BoardView): boolean => mode !== 'noNumbers';
export const hasTies = ({ rows }: BoardView): boolean => rows.some(({ tied }) => tied);
