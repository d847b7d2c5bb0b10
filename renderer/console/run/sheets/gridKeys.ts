// What a key means in a cell of the entry grid; null leaves it to the browser.
import type { RunView } from '../../../../shared/domain/scoring/runView.ts';
import type { Grid, Move } from './grid.ts';
import { sheetColumns } from './sheetColumns.ts';
import { storedTexts } from './sheetEntry.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>;

const PLAIN: Readonly<Record<string, Move>> = { ArrowUp: 'up', ArrowDown: 'down', Enter: 'enter', F2: 'edit' };
/** These move inside a text being edited, and between cells otherwise. */
const SIDEWAYS: Readonly<Record<string, Move>> = { ArrowLeft: 'left', ArrowRight: 'right', Home: 'first', End: 'last' };

/** `leave`: the keyboard goes back to the screen's single keys. */
export const keyMeaning = (run: RunView, grid: Grid, pressed: Pressed): Move | 'leave' | null => {
  const { key, ctrlKey, shiftKey, altKey, metaKey } = pressed;
  const { at } = grid;
  const row = at === null ? undefined : run.rows[at.row];
  if (at === null || row === undefined || altKey || metaKey) return null;
  if (ctrlKey) return key === 'Enter' ? 'hand in' : null;
  if (key === 'Tab') {
    const isAtEdge = shiftKey ? at.row === 0 && at.column === 0
      : at.row === run.rows.length - 1 && at.column === sheetColumns(run.exercise).length - 1;
    return isAtEdge ? null : shiftKey ? 'back' : 'next';
  }
  if (key === 'Escape') {
    const draft = grid.drafts[row.team];
    const isChanged = draft?.going === 'typing' && draft.texts[at.column] !== storedTexts(run.exercise, row.sheet, grid.language)[at.column];
    return isChanged || grid.mode !== 'ready' ? 'cancel' : 'leave';
  }
  return PLAIN[key] ?? (grid.mode === 'editing' ? null : SIDEWAYS[key] ?? null);
};
