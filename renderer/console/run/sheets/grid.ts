// The entry grid as a machine: whose sheets are filled in, where the cursor is, what is typed and not yet stored, and what is to be handed in; it knows no keyboard, screen or link.
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import type { MemberId, TeamId } from '../../../../shared/units.ts';
import { asksReason, changed, draftOf, partAt, reconciled, settled, textsOf, without, withDraft } from './draft.ts';
import { gridColumns } from './gridColumns.ts';
import type { CellPlace, Draft, Grid } from './gridState.ts';
import { isReason } from './gridState.ts';
import { pasted } from './paste.ts';
import { areRatings } from './ratingEntry.ts';
import { isSettled, partOf, partsOf, storedPart } from './rowParts.ts';
import type { DraftKey } from './rowParts.ts';
import { anotherTry } from './tries.ts';

export type Move = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'next' | 'back' | 'enter' | 'edit' | 'cancel' | 'hand in' | 'another try';
export type GridAction =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'go'; readonly to: CellPlace }
  | { readonly kind: 'leave' }
  | { readonly kind: 'type'; readonly text: string }
  /** Rows of texts from a spreadsheet, put down from the active cell. */
  | { readonly kind: 'paste'; readonly block: readonly (readonly string[])[] }
  | { readonly kind: 'sending' | 'stored' | 'keepMine' | 'takeTheirs'; readonly key: DraftKey }
  | { readonly kind: 'refused'; readonly key: DraftKey; readonly refusal: Refusal }
  /** `keepsCursor`: the cursor goes to the first team this person still has nothing for. */
  | { readonly kind: 'person'; readonly person: MemberId | null; readonly keepsCursor: boolean }
  /** `person` null: the official sheet, which is everybody's. */
  | { readonly kind: 'goToTeam'; readonly team: TeamId; readonly person: MemberId | null }
  /** New rows came from the host. */
  | { readonly kind: 'rows' };

const goTo = (run: RunView, grid: Grid, to: CellPlace, homeColumn: number = to.column): Grid => {
  const left = grid.at === null || grid.at.row === to.row ? grid : settled(run, grid, grid.at.row, true);
  return { ...left, at: to, homeColumn, mode: 'ready', outside: 0 };
};

const typed = (run: RunView, grid: Grid, text: string): Grid => {
  const row = grid.at === null ? undefined : run.rows[grid.at.row];
  if (grid.at === null || row === undefined) return grid;
  if (isReason(run, grid.at)) {
    const open = partsOf(run, row, grid.person).flatMap((of) => draftOf(grid, of) ?? []).filter(({ going }) => going === 'typing');
    return { ...open.reduce((before, draft) => withDraft(before, { ...draft, reason: text }), grid), mode: 'editing' };
  }
  const column = gridColumns(run)[grid.at.column];
  const of = partAt(run, row, grid);
  if (column === undefined || of === null) return grid;
  const draft = draftOf(grid, of);
  // What is on its way must come to rest first, or its own answer would look like someone else's.
  if (draft?.going === 'sending' || draft?.going === 'queued') return grid;
  const stored = storedPart(run, row, of, grid.language);
  const texts = (draft?.texts ?? stored.texts).with(column.index, text);
  const begun: Draft = { of, basedOn: draft?.basedOn ?? stored.version, texts, earlier: draft?.earlier ?? null, reason: draft?.reason ?? '', going: 'typing', refusal: null };
  return { ...withDraft(grid, begun), mode: grid.mode === 'ready' ? (column.column.kind === 'note' ? 'editing' : 'typing') : grid.mode, outside: 0 };
};

const cancelled = (run: RunView, grid: Grid): Grid => {
  const row = grid.at === null ? undefined : run.rows[grid.at.row];
  if (grid.at === null || row === undefined) return grid;
  if (isReason(run, grid.at)) return { ...typed(run, grid, ''), at: { ...grid.at, column: Math.min(grid.homeColumn, grid.at.column - 1) }, mode: 'ready' };
  const of = partAt(run, row, grid);
  const column = gridColumns(run)[grid.at.column];
  if (of === null || column === undefined) return { ...grid, mode: 'ready' };
  const draft = draftOf(grid, of);
  const stored = storedPart(run, row, of, grid.language);
  // A further try that is taken back leaves the one before it as it was.
  if (draft !== undefined && draft.earlier !== null && (draft.texts[column.index] ?? '') === '') return { ...without(grid, draft), mode: 'ready' };
  const mended = typed(run, grid, (draft?.earlier ?? null) === null ? stored.texts[column.index] ?? '' : '');
  const after = draftOf(mended, of);
  const isBack = after !== undefined && after.earlier === null && after.texts.every((text, index) => text === stored.texts[index]);
  return { ...(isBack ? without(mended, after) : mended), mode: 'ready' };
};

const moved = (run: RunView, grid: Grid, move: Move): Grid => {
  const { at } = grid;
  const row = at === null ? undefined : run.rows[at.row];
  if (at === null || row === undefined) return grid;
  const [lastRow, lastColumn] = [run.rows.length - 1, gridColumns(run).length - 1];
  const isAtReason = isReason(run, at);
  const reason = (): Grid => ({ ...grid, at: { row: at.row, column: lastColumn + 1 }, mode: 'ready' });
  /** Below the last row there is nothing, but the row is left all the same. A correction is asked for its reason before. */
  const toRow = (next: number, column: number): Grid => {
    if (!isAtReason && next > at.row && asksReason(run, grid, at.row)) return reason();
    const within = Math.max(0, Math.min(lastRow, next));
    return goTo(run, within === at.row ? settled(run, grid, at.row, true) : grid, { row: within, column: Math.min(column, lastColumn) });
  };
  const toColumn = (column: number, homeColumn?: number): Grid =>
    goTo(run, grid, { row: at.row, column: Math.max(0, Math.min(lastColumn, column)) }, homeColumn);
  switch (move) {
    case 'up': return toRow(at.row - 1, at.column);
    case 'down': return toRow(at.row + 1, isAtReason ? grid.homeColumn : at.column);
    case 'left': return toColumn(at.column - 1);
    case 'right': return toColumn(at.column + 1);
    case 'first': return toColumn(0);
    case 'last': return toColumn(lastColumn);
    case 'next': return at.column < lastColumn ? toColumn(at.column + 1, grid.homeColumn) : toRow(at.row + 1, 0);
    case 'back': return at.column > 0 ? toColumn(at.column - 1, Math.min(grid.homeColumn, at.column - 1)) : toRow(at.row - 1, lastColumn);
    case 'enter': {
      if (isAtReason) return asksReason(run, grid, at.row) ? grid : toRow(at.row + 1, grid.homeColumn);
      const of = partAt(run, row, grid);
      const isOpen = partsOf(run, row, grid.person).some((each) => draftOf(grid, each)?.going === 'typing');
      const isFilled = of !== null && (textsOf(run, row, grid)[at.column] ?? '') !== '';
      // From its note the next row is begun at its first cell: a note stands open over the cells beside it.
      const isNote = gridColumns(run)[at.column]?.column.kind === 'note';
      return isFilled && grid.mode === 'ready' && !isOpen ? { ...grid, mode: 'editing' } : toRow(at.row + 1, isNote ? 0 : grid.homeColumn);
    }
    case 'edit': return { ...grid, mode: 'editing' };
    case 'cancel': return cancelled(run, grid);
    case 'hand in':
      if (asksReason(run, grid, at.row)) return isAtReason ? grid : reason();
      return { ...settled(run, grid, at.row, true), at: isAtReason ? { row: at.row, column: Math.min(grid.homeColumn, lastColumn) } : at, mode: 'ready' };
    case 'another try': return anotherTry(run, grid, at.row);
  }
};

/** Another person's sheets: the cursor begins where that person still has nothing, so that forms may lie sorted by judge or by team. */
const withPerson = (run: RunView, grid: Grid, person: MemberId | null, keepsCursor: boolean): Grid => {
  const left = grid.at === null ? grid : settled(run, grid, grid.at.row, true);
  const waiting = run.rows.findIndex((row) => {
    const of = partOf(run, row, 'sheet', person) ?? partOf(run, row, 'rating', person);
    return of !== null && !isSettled(row, of) && draftOf(left, of) === undefined;
  });
  const at = keepsCursor || left.at !== null ? { row: waiting === -1 ? left.at?.row ?? 0 : waiting, column: 0 } : null;
  return { ...left, person, at, homeColumn: 0, mode: 'ready', outside: 0 };
};

/** The cursor stays with its team wherever its row went; with a team that is gone it goes, too. */
const withItsTeam = (run: RunView, grid: Grid): Grid => {
  const { at, team } = grid;
  if (at === null || team === null || run.rows[at.row]?.team === team) return grid;
  const row = run.rows.findIndex((each) => each.team === team);
  return row === -1 ? { ...grid, at: null, team: null, mode: 'ready' } : { ...grid, at: { ...at, row } };
};

/** A rating is one sign, so what is typed after it is the next value's: three values are three keys. */
const spread = (run: RunView, grid: Grid, text: string): Grid => {
  const [here, next] = grid.at === null ? [] : gridColumns(run).slice(grid.at.column);
  const goesOn = grid.mode !== 'editing' && here?.column.kind === 'value' && next?.column.kind === 'value' && text.length > 1 && areRatings(text);
  return goesOn ? spread(run, moved(run, typed(run, grid, text.charAt(0)), 'next'), text.slice(1)) : typed(run, grid, text);
};

const stepped = (run: RunView, grid: Grid, action: GridAction): Grid => {
  switch (action.kind) {
    case 'move': return moved(run, grid, action.move);
    case 'go': return goTo(run, grid, action.to);
    // Only the grid's own keys hand a row in: a half-typed time must not be stored by a click elsewhere.
    case 'leave': return grid.at === null ? grid : { ...settled(run, grid, grid.at.row, false), at: null, mode: 'ready' };
    case 'type': return spread(run, grid, action.text);
    case 'paste': return pasted(run, grid, action.block);
    case 'sending': return changed(grid, action.key, { going: 'sending' });
    case 'stored': {
      const draft = grid.drafts[action.key];
      return draft === undefined ? grid : reconciled(run, changed(grid, action.key, { going: 'sent', basedOn: draft.basedOn + 1 }));
    }
    case 'refused': {
      const draft = grid.drafts[action.key];
      if (draft === undefined) return grid;
      return action.refusal.code === 'unchanged' ? without(grid, draft) : changed(grid, action.key, { going: 'typing', refusal: action.refusal });
    }
    case 'keepMine': {
      const draft = grid.drafts[action.key];
      const row = run.rows.find(({ team }) => team === draft?.of.team);
      if (draft === undefined || row === undefined) return grid;
      const mine = changed(grid, action.key, { basedOn: storedPart(run, row, draft.of, grid.language).version, refusal: null });
      return settled(run, mine, run.rows.indexOf(row), true);
    }
    case 'takeTheirs': {
      const draft = grid.drafts[action.key];
      return draft === undefined ? grid : without(grid, draft);
    }
    case 'person': return withPerson(run, grid, action.person, action.keepsCursor);
    case 'goToTeam': {
      const row = run.rows.findIndex(({ team }) => team === action.team);
      const left = grid.at === null ? grid : settled(run, grid, grid.at.row, true);
      return row === -1 ? grid : { ...left, person: action.person ?? grid.person, at: { row, column: 0 }, homeColumn: 0, mode: 'ready', outside: 0 };
    }
    case 'rows': return reconciled(run, grid);
  }
};

/** One step of the machine against the rows as they stand; it never throws. */
export const step = (run: RunView, grid: Grid, action: GridAction): Grid => {
  const next = stepped(run, withItsTeam(run, grid), action);
  const team = next.at === null ? null : run.rows[next.at.row]?.team ?? null;
  return next.team === team ? next : { ...next, team };
};
