// The rows of a run whose sheets were awaited: its teams, each followed by those merged into it that handed any in; it knows no code and no screen.
import type { RunView, SheetRow } from '../run/runView.ts';

const hasSheets = ({ sheets }: SheetRow): boolean => sheets.some(({ sheet, released }) => sheet !== null || released);

/** Each once: a team that was split left its past to both halves. */
export const sheetRows = ({ rows }: Pick<RunView, 'rows'>): readonly SheetRow[] =>
  [...new Map(rows.flatMap((row) => [row, ...row.former.filter(hasSheets)]).map((row) => [row.team, row])).values()];
