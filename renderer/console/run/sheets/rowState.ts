// What one row of the entry grid says of itself: its state, its score as it would be, and the cell that is refused.
import type { Mark } from '../../../../shared/domain/scoring/mark.ts';
import { penaltyTime, sheetResult } from '../../../../shared/domain/scoring/sheetResult.ts';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/runView.ts';
import type { Hundredths, Millis } from '../../../../shared/units.ts';
import type { Draft, Grid } from './grid.ts';
import { isContested, textsOf } from './grid.ts';
import type { CellProblem, RowTexts } from './sheetEntry.ts';
import { markColumns } from './sheetColumns.ts';
import { readEntry, readMark } from './sheetEntry.ts';

export type RowState = {
  readonly kind: 'empty' | 'draft' | 'refused' | 'sending' | 'contested' | 'sent' | 'absent';
  readonly texts: RowTexts;
  /** As typed where it can be read, else as stored. */
  readonly mark: Mark | null;
  readonly added: Millis;
  readonly score: Hundredths | null;
  /** The score is worked out from what is typed; nothing of it is stored. */
  readonly isPreview: boolean;
  readonly refused: { readonly column: number; readonly problem: CellProblem } | null;
};

/** What was seen taken out of a stored sheet, or half of it left blank, is refused: blank is neither 0 nor absent, and a sheet is not unsent. */
const refusedCell = (run: RunView, row: SheetRow, texts: RowTexts): RowState['refused'] => {
  const entry = readEntry(run.exercise, texts);
  if (entry.kind === 'wrong') return { column: entry.column, problem: entry.problem };
  return entry.kind !== 'whole' && row.sheet !== null ? { column: Math.max(0, markColumns(run.exercise).findIndex((_, i) => (texts[i] ?? '').trim() === '')), problem: 'empty' } : null;
};

/** `index` is the row's place in the run; a cell still being typed in is not refused yet. */
export const rowState = (run: RunView, index: number, row: SheetRow, grid: Grid): RowState => {
  const draft: Draft | undefined = grid.drafts[row.team];
  const texts = textsOf(run, row, grid);
  const stored = { texts, mark: row.sheet?.mark ?? null, added: row.added, score: row.score, isPreview: false, refused: null };
  if (draft === undefined) {
    return { ...stored, kind: row.sheet === null ? 'empty' : row.sheet.mark.kind === 'absent' ? 'absent' : 'sent' };
  }
  const entry = readEntry(run.exercise, texts);
  const typed = entry.kind === 'whole'
    ? { mark: entry.mark, added: penaltyTime(run.exercise, entry.penalties), score: sheetResult(run.exercise, entry), isPreview: true }
    : { mark: readMark(run.exercise, texts), added: 0 as Millis, score: null, isPreview: true };
  const refused = refusedCell(run, row, texts);
  const isStillTyped = refused !== null && grid.mode !== 'ready' && grid.at?.row === index && grid.at.column === refused.column;
  if (isContested(row, draft)) return { ...stored, ...typed, kind: 'contested' };
  if (draft.going === 'queued' || draft.going === 'sending') return { ...stored, ...typed, kind: 'sending' };
  if (draft.going === 'sent') return { ...stored, ...typed, kind: 'sent' };
  if (draft.refusal !== null) return { ...stored, ...typed, kind: 'refused' };
  if (refused !== null && !isStillTyped) return { ...stored, ...typed, kind: 'refused', refused };
  return { ...stored, ...typed, kind: 'draft' };
};
