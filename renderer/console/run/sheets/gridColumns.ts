// The columns of the entry grid from left to right: a sheet's own, and where behaviour is observed its values and a note; it reads no text.
import type { ValueCode } from '../../../../shared/domain/exercise.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
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
const WIDTHS: Readonly<Record<GridColumn['column']['kind'], number>> = { time: 70, amount: 88, criterion: 72, penalty: 64, value: 30, note: 26 };
export const ENDS = { team: 126, reading: 108, result: 60 } as const;
/** What the middle of the desk has on the smallest laptop, beside a scroll bar. */
const ROOM = 780;
/** How a grid is fitted to its room: what its columns give or take; `isTight`: the state of a row is its sign alone; `isDense`: its heads are set smaller. */
type Fit = { readonly criterion: number; readonly penalty: number; readonly state: number; readonly isTight: boolean; readonly isDense: boolean };
const FITS: readonly [Fit, ...(readonly Fit[])] = [
  { criterion: 0, penalty: 0, state: 123, isTight: false, isDense: false },
  { criterion: -6, penalty: -6, state: 123, isTight: false, isDense: true },
  { criterion: 2, penalty: 0, state: 40, isTight: true, isDense: true },
  { criterion: 2, penalty: -16, state: 40, isTight: true, isDense: true },
];
const widthIn = ({ exercise }: OfRun, { column: { kind } }: GridColumn, fit: Fit): number => {
  // A measured sheet has few columns, and room for the names of its penalties.
  const named = kind === 'penalty' && exercise.result.kind !== 'rubric' ? 16 : 0;
  return WIDTHS[kind] + named + (kind === 'criterion' || kind === 'penalty' ? fit[kind] : 0);
};
const sumIn = (run: OfRun, fit: Fit): number =>
  gridColumns(run).reduce((sum, column) => sum + widthIn(run, column, fit), ENDS.team + ENDS.result + fit.state + (run.exercise.result.kind === 'time' ? ENDS.reading : 0));
const fitOf = (run: OfRun): Fit => FITS.find((fit) => sumIn(run, fit) <= ROOM) ?? FITS.at(-1) ?? FITS[0];

export const isDense = (run: OfRun): boolean => fitOf(run).isDense;
export const isTight = (run: OfRun): boolean => fitOf(run).isTight;
export const stateWidth = (run: OfRun): number => fitOf(run).state;
export const widthOf = (run: OfRun, column: GridColumn): number => widthIn(run, column, fitOf(run));
/** Where there is less room than this the columns scroll beside the team's name. */
export const leastWidth = (run: OfRun): number => sumIn(run, fitOf(run));

/** Longer lines are hard to read. */
const WIDEST_TIP = 580;
/** Where the tip under a cell opens to, and how wide it may be so that the edge of the sheet does not cut it. */
export const tipRoom = (run: OfRun, column: number): { readonly isRight: boolean; readonly width: number } => {
  const widths = gridColumns(run).map((each) => widthOf(run, each));
  const before = widths.slice(0, column + 1).reduce((sum, width) => sum + width, ENDS.team + (run.exercise.result.kind === 'time' && column > 0 ? ENDS.reading : 0));
  const after = leastWidth(run) - before + (widths[column] ?? 0);
  return { isRight: before > after, width: Math.min(WIDEST_TIP, Math.max(before, after)) };
};

const known = new WeakMap<OfRun, readonly GridColumn[]>();
export const gridColumns = (run: OfRun): readonly GridColumn[] => {
  const columns = known.get(run) ?? made(run);
  known.set(run, columns);
  return columns;
};

/** Where a part's text stands in the grid. */
export const columnOf = (run: OfRun, part: PartKind, index: number): number =>
  gridColumns(run).findIndex((each) => each.part === part && each.index === index);
