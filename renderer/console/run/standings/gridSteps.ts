// Where the arrows lead in a table of standings; it knows no key but these and no number.
import type { TeamId } from '../../../../shared/units.ts';

/** A cell by its team and column, so that it stays the same number when places change. */
export type At = { readonly team: TeamId; readonly column: string };

/** null: the key is none of the table's. */
export const stepTo = (teams: readonly TeamId[], columns: readonly string[], at: At, pressed: string): At | null => {
  const [row, column] = [Math.max(0, teams.indexOf(at.team)), Math.max(0, columns.indexOf(at.column))];
  const to = (nextRow: number, nextColumn: number): At => ({
    team: teams[Math.min(Math.max(nextRow, 0), teams.length - 1)] ?? at.team, column: columns[Math.min(Math.max(nextColumn, 0), columns.length - 1)] ?? at.column,
  });
  switch (pressed) {
    case 'ArrowUp': return to(row - 1, column);
    case 'ArrowDown': return to(row + 1, column);
    case 'ArrowLeft': return to(row, column - 1);
    case 'ArrowRight': return to(row, column + 1);
    case 'Home': return to(row, 0);
    case 'End': return to(row, columns.length - 1);
    default: return null;
  }
};
