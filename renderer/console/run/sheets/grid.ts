// The entry grid as a machine: where the person is, what is typed and not yet stored, and which rows are to be handed in; it knows no keyboard, screen or link.
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/runView.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import type { Language, TeamId } from '../../../../shared/units.ts';
import type { RowTexts } from './sheetEntry.ts';
import { sheetColumns } from './sheetColumns.ts';
import { readEntry, saysTheSame, storedTexts } from './sheetEntry.ts';

/** What a person typed into one row and the host has not taken yet. */
export type Draft = {
  /** The version of the row the typing began on. */
  readonly basedOn: number;
  readonly texts: RowTexts;
  /** `sent`: taken by the host, and the view that shows it is on its way. */
  readonly going: 'typing' | 'queued' | 'sending' | 'sent';
  /** Why the host did not take it. */
  readonly refusal: Refusal | null;
};
export type Drafts = Readonly<Record<TeamId, Draft>>;

export type CellPlace = { readonly row: number; readonly column: number };
export type Grid = {
  /** null: the focus is elsewhere. */
  readonly at: CellPlace | null;
  /** Enter comes back to this column after a row was filled with Tab. */
  readonly homeColumn: number;
  /** `ready`: typing replaces; `typing`: arrows leave the cell; `editing`: arrows move inside it. */
  readonly mode: 'ready' | 'typing' | 'editing';
  readonly drafts: Drafts;
  /** Decides between 7,5 and 7.5 where a stored amount is written. */
  readonly language: Language;
};

export type Move = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'next' | 'back' | 'enter' | 'edit' | 'cancel' | 'hand in';
export type GridAction =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'go'; readonly to: CellPlace }
  | { readonly kind: 'leave' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'sending' | 'stored' | 'keepMine' | 'takeTheirs'; readonly team: TeamId }
  | { readonly kind: 'refused'; readonly team: TeamId; readonly refusal: Refusal }
  /** New rows came from the host. */
  | { readonly kind: 'rows' };

export const emptyGrid = (drafts: Drafts, language: Language): Grid => ({ at: null, homeColumn: 0, mode: 'ready', drafts, language });

export const textsOf = (run: RunView, row: SheetRow, { drafts, language }: Grid): RowTexts => drafts[row.team]?.texts ?? storedTexts(run.exercise, row.sheet, language);

/** The sheet moved on under the typing: a person must choose. */
export const isContested = (row: SheetRow, draft: Draft | undefined): boolean => draft?.going === 'typing' && draft.basedOn !== row.version;

const withDraft = (grid: Grid, team: TeamId, draft: Draft): Grid => ({ ...grid, drafts: { ...grid.drafts, [team]: draft } });
const changed = (grid: Grid, team: TeamId, change: Partial<Draft>): Grid => {
  const draft = grid.drafts[team];
  return draft === undefined ? grid : withDraft(grid, team, { ...draft, ...change });
};
const without = (grid: Grid, team: TeamId): Grid => {
  const { [team]: gone, ...drafts } = grid.drafts;
  return gone === undefined ? grid : { ...grid, drafts };
};

/** A row left whole is queued, one that says nothing new is forgotten, anything else stays as it was typed. */
const settled = (run: RunView, grid: Grid, index: number, handIn: boolean): Grid => {
  const row = run.rows[index];
  const draft = row === undefined ? undefined : grid.drafts[row.team];
  if (row === undefined || draft?.going !== 'typing') return grid;
  if (saysTheSame(run.exercise, draft.texts, row.sheet)) return without(grid, row.team);
  const isWhole = readEntry(run.exercise, draft.texts).kind === 'whole';
  return handIn && isWhole && !isContested(row, draft) ? changed(grid, row.team, { going: 'queued', refusal: null }) : grid;
};

const goTo = (run: RunView, grid: Grid, to: CellPlace, homeColumn: number = to.column): Grid => {
  const left = grid.at === null || grid.at.row === to.row ? grid : settled(run, grid, grid.at.row, true);
  return { ...left, at: to, homeColumn, mode: 'ready' };
};

const typed = (run: RunView, grid: Grid, text: string): Grid => {
  const row = grid.at === null ? undefined : run.rows[grid.at.row];
  if (grid.at === null || row === undefined) return grid;
  const draft = grid.drafts[row.team];
  // What is on its way must come to rest first, or its own answer would look like someone else's.
  if (draft?.going === 'sending' || draft?.going === 'queued') return grid;
  const texts = textsOf(run, row, grid).with(grid.at.column, text);
  return {
    ...withDraft(grid, row.team, { basedOn: draft?.basedOn ?? row.version, texts, going: 'typing', refusal: null }),
    mode: grid.mode === 'ready' ? 'typing' : grid.mode,
  };
};

const cancelled = (run: RunView, grid: Grid): Grid => {
  const row = grid.at === null ? undefined : run.rows[grid.at.row];
  if (grid.at === null || row === undefined) return grid;
  const stored = storedTexts(run.exercise, row.sheet, grid.language);
  const mended = typed(run, grid, stored[grid.at.column] ?? '');
  const texts = mended.drafts[row.team]?.texts ?? [];
  const isBack = texts.every((text, column) => text === stored[column]);
  return { ...(isBack ? without(mended, row.team) : mended), mode: 'ready' };
};

const moved = (run: RunView, grid: Grid, move: Move): Grid => {
  const { at } = grid;
  const row = at === null ? undefined : run.rows[at.row];
  if (at === null || row === undefined) return grid;
  const [lastRow, lastColumn] = [run.rows.length - 1, sheetColumns(run.exercise).length - 1];
  /** Below the last row there is nothing, but the row is left all the same. */
  const toRow = (next: number, column: number): Grid => {
    const within = Math.max(0, Math.min(lastRow, next));
    return goTo(run, within === at.row ? settled(run, grid, at.row, true) : grid, { row: within, column });
  };
  const toColumn = (column: number, homeColumn?: number): Grid =>
    goTo(run, grid, { row: at.row, column: Math.max(0, Math.min(lastColumn, column)) }, homeColumn);
  switch (move) {
    case 'up': return toRow(at.row - 1, at.column);
    case 'down': return toRow(at.row + 1, at.column);
    case 'left': return toColumn(at.column - 1);
    case 'right': return toColumn(at.column + 1);
    case 'first': return toColumn(0);
    case 'last': return toColumn(lastColumn);
    case 'next': return at.column < lastColumn ? toColumn(at.column + 1, grid.homeColumn) : toRow(at.row + 1, 0);
    case 'back': return at.column > 0 ? toColumn(at.column - 1, Math.min(grid.homeColumn, at.column - 1)) : toRow(at.row - 1, lastColumn);
    case 'enter': {
      const draft = grid.drafts[row.team];
      const isFilled = (textsOf(run, row, grid)[at.column] ?? '') !== '';
      const isAtRest = grid.mode === 'ready' && draft?.going !== 'typing';
      return isFilled && isAtRest ? { ...grid, mode: 'editing' } : toRow(at.row + 1, grid.homeColumn);
    }
    case 'edit': return { ...grid, mode: 'editing' };
    case 'cancel': return cancelled(run, grid);
    case 'hand in': return { ...settled(run, grid, at.row, true), mode: 'ready' };
  }
};

/** What rows from the host make superfluous; a row being typed in is left alone. */
const reconciled = (run: RunView, grid: Grid): Grid => run.rows.reduce((before, row, index) => {
  const draft = before.drafts[row.team];
  if (draft?.going === 'sent' && row.version >= draft.basedOn) return without(before, row.team);
  return index === grid.at?.row ? before : settled(run, before, index, false);
}, grid);

/** One step of the machine against the rows as they stand; it never throws. */
export const step = (run: RunView, grid: Grid, action: GridAction): Grid => {
  switch (action.kind) {
    case 'move': return moved(run, grid, action.move);
    case 'go': return goTo(run, grid, action.to);
    // Only the grid's own keys hand a row in: a half-typed time must not be stored by a click elsewhere.
    case 'leave': return grid.at === null ? grid : { ...settled(run, grid, grid.at.row, false), at: null, mode: 'ready' };
    case 'type': return typed(run, grid, action.text);
    case 'sending': return changed(grid, action.team, { going: 'sending' });
    case 'stored': {
      const draft = grid.drafts[action.team];
      return draft === undefined ? grid : reconciled(run, changed(grid, action.team, { going: 'sent', basedOn: draft.basedOn + 1 }));
    }
    case 'refused':
      return action.refusal.code === 'unchanged' ? without(grid, action.team)
        : changed(grid, action.team, { going: 'typing', refusal: action.refusal });
    case 'keepMine': {
      const row = run.rows.find(({ team }) => team === action.team);
      return row === undefined ? grid : changed(grid, action.team, { going: 'queued', basedOn: row.version, refusal: null });
    }
    case 'takeTheirs': return without(grid, action.team);
    case 'rows': return reconciled(run, grid);
  }
};
