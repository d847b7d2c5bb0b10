// The columns of the entry grid from left to right: a sheet's own, and where behaviour is observed its values and a note; it reads no text.
import type { ValueCode } from '../../../../shared/domain/exercise.ts';
import type { RunView } from '../../../../shared/domain/scoring/runView.ts';
import type { SheetColumn } from './sheetColumns.ts';
import { markColumns, sheetColumns } from './sheetColumns.ts';

/** What one judge hands in of a team, or what one observer does: each with a version of its own. */
export type PartKind = 'sheet' | 'rating';
export type RatingColumn = { readonly kind: 'value'; readonly code: ValueCode } | { readonly kind: 'note' };
/** `index`: the text's place within its part. */
export type GridColumn =
  | { readonly part: 'sheet'; readonly index: number; readonly column: SheetColumn }
  | { readonly part: 'rating'; readonly index: number; readonly column: RatingColumn };
type OfRun = Pick<RunView, 'exercise' | 'observed'>;

export const isRated = ({ observed, exercise }: OfRun): boolean => observed && exercise.values.length > 0;

const made = (run: OfRun): readonly GridColumn[] => {
  const { exercise } = run;
  const sheet = sheetColumns(exercise).map((column, index): GridColumn => ({ part: 'sheet', index, column }));
  if (!isRated(run)) return sheet;
  const marks = markColumns(exercise).length;
  const values = exercise.values.map((code, index): GridColumn => ({ part: 'rating', index, column: { kind: 'value', code } }));
  const note: GridColumn = { part: 'rating', index: values.length, column: { kind: 'note' } };
  // Whoever rates a performance sees values and criteria together; a measured result and its penalties come from one form.
  return exercise.result.kind === 'rubric' ? [...sheet.slice(0, marks), ...values, ...sheet.slice(marks), note] : [...sheet, ...values, note];
};

/** In pixels; the team's takes what is left. */
const WIDTHS: Readonly<Record<GridColumn['column']['kind'], number>> = { time: 70, amount: 88, criterion: 72, penalty: 58, value: 30, note: 26 };
export const ENDS = { team: 126, reading: 108, result: 60, state: 123 } as const;
/** A measured sheet has few columns, and room for the names of its penalties. */
export const widthOf = ({ exercise }: OfRun, { column: { kind } }: GridColumn): number => WIDTHS[kind] + (kind === 'penalty' && exercise.result.kind !== 'rubric' ? 22 : 0);
/** Where there is less room than this the columns scroll beside the team's name. */
export const leastWidth = (run: OfRun): number =>
  gridColumns(run).reduce((sum, column) => sum + widthOf(run, column), ENDS.team + ENDS.result + ENDS.state + (run.exercise.result.kind === 'time' ? ENDS.reading : 0));

const known = new WeakMap<OfRun, readonly GridColumn[]>();
export const gridColumns = (run: OfRun): readonly GridColumn[] => {
  const columns = known.get(run) ?? made(run);
  known.set(run, columns);
  return columns;
};

/** Where a part's text stands in the grid. */
export const columnOf = (run: OfRun, part: PartKind, index: number): number =>
  gridColumns(run).findIndex((each) => each.part === part && each.index === index);
