// A keyboard at the entry grid: presses go through the same meaning and the same machine as on the screen; it judges nothing.
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { textsOf } from '../../../../renderer/console/run/sheets/draft.ts';
import type { GridAction } from '../../../../renderer/console/run/sheets/grid.ts';
import { step } from '../../../../renderer/console/run/sheets/grid.ts';
import type { Grid } from '../../../../renderer/console/run/sheets/gridState.ts';
import { emptyGrid, isReason } from '../../../../renderer/console/run/sheets/gridState.ts';
import { rowState } from '../../../../renderer/console/run/sheets/rowState.ts';
import { keyMeaning } from '../../../../renderer/console/run/sheets/gridKeys.ts';

export type Keyboard = {
  readonly grid: () => Grid;
  readonly act: (...actions: readonly GridAction[]) => void;
  /** Key names as the browser gives them; `Ctrl+` and `Shift+` before. A single character is typed into the cell. */
  readonly press: (...keys: readonly string[]) => void;
  readonly type: (text: string) => void;
  /** How many keys were pressed that are no digit. */
  readonly beyondDigits: () => number;
  readonly rows: (run: RunView) => void;
};

export const keyboardAt = (first: RunView, grid: Grid = emptyGrid({}, 'id')): Keyboard => {
  let run = first;
  let now = grid;
  let pressed = 0;
  const act = (...actions: readonly GridAction[]): void => { for (const action of actions) now = step(run, now, action); };
  const press = (...keys: readonly string[]): void => {
    for (const name of keys) {
      pressed += 1;
      const key = name.replace(/^((Ctrl|Shift)\+)*/, '');
      const meaning = keyMeaning(run, now, { key, ctrlKey: name.includes('Ctrl+'), shiftKey: name.includes('Shift+'), altKey: false, metaKey: false });
      if (meaning === 'leave') act({ kind: 'leave' });
      else if (meaning !== null) act({ kind: 'move', move: meaning });
    }
  };
  const type = (text: string): void => {
    for (const character of text) {
      if (!/\d/.test(character)) pressed += 1;
      const row = now.at === null ? undefined : run.rows[now.at.row];
      const before = row === undefined || now.at === null || now.mode === 'ready' ? '' : isReason(run, now.at) ? rowState(run, now.at.row, row, now).reason ?? '' : textsOf(run, row, now)[now.at.column] ?? '';
      act({ kind: 'type', text: before + character });
    }
  };
  return {
    grid: () => now, act, press, type, beyondDigits: () => pressed,
    rows: (next) => { run = next; act({ kind: 'rows' }); },
  };
};
