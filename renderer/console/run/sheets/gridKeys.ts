// What a key means in a cell of the entry grid; null leaves it to the browser.
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { draftOf, partAt } from './draft.ts';
import type { Move } from './grid.ts';
import type { Grid } from './gridState.ts';
import { isReason } from './gridState.ts';
import { gridColumns } from './gridColumns.ts';
import { partsOf, storedPart } from './rowParts.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>;

const PLAIN: Readonly<Record<string, Move>> = { ArrowUp: 'up', ArrowDown: 'down', Enter: 'enter', F2: 'edit' };
/** These move inside a text being edited, and between cells otherwise. */
const SIDEWAYS: Readonly<Record<string, Move>> = { ArrowLeft: 'left', ArrowRight: 'right', Home: 'first', End: 'last' };

/** Whether a key goes to the next person's sheets or the one's before: Alt with these is nobody else's, in a browser as in the app. */
export const personKey = ({ key, ctrlKey, altKey, metaKey }: Pressed): 1 | -1 | null =>
  (!altKey || ctrlKey || metaKey ? null : key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : null);

const isChanged = (run: RunView, grid: Grid): boolean => {
  const row = grid.at === null ? undefined : run.rows[grid.at.row];
  const of = row === undefined ? null : partAt(run, row, grid);
  const column = grid.at === null ? undefined : gridColumns(run)[grid.at.column];
  const draft = of === null ? undefined : draftOf(grid, of);
  if (row === undefined || of === null || column === undefined || draft?.going !== 'typing') return false;
  return draft.earlier !== null || draft.texts[column.index] !== storedPart(run, row, of, grid.language).texts[column.index];
};

const isOpen = (run: RunView, grid: Grid, index: number): boolean => {
  const row = run.rows[index];
  return row !== undefined && partsOf(run, row, grid.person).some((of) => draftOf(grid, of)?.going === 'typing');
};

/** `leave`: the keyboard goes back to the screen's single keys. */
export const keyMeaning = (run: RunView, grid: Grid, pressed: Pressed): Move | 'leave' | null => {
  const { key, ctrlKey, shiftKey, altKey, metaKey } = pressed;
  const { at } = grid;
  if (at === null || run.rows[at.row] === undefined || altKey || metaKey) return null;
  if (ctrlKey) return key !== 'Enter' ? null : shiftKey ? 'another try' : 'hand in';
  if (key === 'Tab') {
    // What is typed in the last row is handed in before the keyboard leaves, as it is in every other.
    const isAtEdge = shiftKey ? at.row === 0 && at.column === 0
      : at.row === run.rows.length - 1 && at.column >= gridColumns(run).length - 1 && !isOpen(run, grid, at.row);
    return isAtEdge ? null : shiftKey ? 'back' : 'next';
  }
  if (key === 'Escape') return isReason(run, at) || isChanged(run, grid) || grid.mode !== 'ready' ? 'cancel' : 'leave';
  return PLAIN[key] ?? (grid.mode === 'editing' ? null : SIDEWAYS[key] ?? null);
};
