// One cell of the entry grid: its text as a field, where the cursor is, and the marks of a refusal or a correction; it reads nothing.
import { IconNote } from '@tabler/icons-react';
import type { Dispatch, MouseEvent } from 'react';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import { LONGEST_NOTE } from '../../../../shared/domain/scoring/schemas.ts';
import { CellTip } from './CellTip.tsx';
import type { Words } from './cellWords.ts';
import { columnName } from './cellWords.ts';
import { draftOf } from './draft.ts';
import type { GridAction } from './grid.ts';
import type { Grid } from './gridState.ts';
import { gridColumns } from './gridColumns.ts';
import { partOf } from './rowParts.ts';
import type { RowState } from './rowState.ts';
import { asOnPaper } from './writtenFor.ts';

/** Longer than anything that can be read, so that what is pasted stays to be seen. */
const LONGEST_MARK = 16;

type Props = {
  readonly run: RunView;
  readonly row: SheetRow;
  readonly index: number;
  readonly column: number;
  readonly state: RowState;
  readonly grid: Grid;
  readonly words: Words;
  readonly dispatch: Dispatch<GridAction>;
  /** Of the sentence that says what is wrong. */
  readonly troubleId: string;
};

export const EntryCell = ({ run, row, index, column, state, grid, words, dispatch, troubleId }: Props) => {
  const { at } = grid;
  const { part, column: { kind } } = gridColumns(run)[column] ?? { part: 'sheet', column: { kind: 'note' } };
  const of = partOf(run, row, part, grid.person);
  const draft = of === null ? undefined : draftOf(grid, of);
  const isActive = at?.row === index && at.column === column;
  const isRefused = state.refusedCells.some((each) => each.column === column)
    || (state.kind === 'refused' && draft !== undefined && draft.refusal !== null && gridColumns(run).findIndex((each) => each.part === part) === column);
  const isCorrected = state.corrections.some((each) => each.column === column) && draft === undefined;
  const text = state.texts[column] ?? '';
  const isNote = kind === 'note';
  const onMouseDown = (event: MouseEvent): void => {
    // One click selects a cell as the arrows do, two go into its text; a text being typed keeps its caret.
    if (isActive && grid.mode !== 'ready') return;
    event.preventDefault();
    dispatch(event.detail > 1 ? { kind: 'move', move: 'edit' } : { kind: 'go', to: { row: index, column } });
  };
  return (
    <td className={['run-cell', `is-${kind}`, isActive ? 'is-active' : '', isRefused ? 'is-refused' : '', isCorrected ? 'is-corrected' : '', of === null ? 'is-locked' : ''].filter(Boolean).join(' ')}>
      {isNote && text !== '' && !isActive ? <span className="run-note-sign" title={text}><IconNote size={16} stroke={1.7} aria-hidden="true" /></span> : null}
      <input
        type="text" className={isNote ? undefined : 'number'} autoComplete="off" spellCheck={false} placeholder={of === null ? '' : '·'} maxLength={isNote ? LONGEST_NOTE : LONGEST_MARK}
        data-cell={`${index}:${column}`} aria-label={words.text.cell(row.name, columnName(run, column, words))}
        aria-invalid={isRefused} aria-describedby={isRefused ? troubleId : undefined}
        readOnly={of === null || draft?.going === 'queued' || draft?.going === 'sending'} tabIndex={isActive || (at === null && index === 0 && column === 0) ? 0 : -1}
        value={text} onChange={(event) => dispatch({ kind: 'type', text: event.target.value })}
        onMouseDown={onMouseDown} onFocus={() => { if (!isActive) dispatch({ kind: 'go', to: { row: index, column } }); }}
      />
      {isActive && of !== null && state.kind !== 'contested' && state.reason === null ? <CellTip run={asOnPaper(run, state.formerRubric)} column={column} state={state} words={words} /> : null}
    </td>
  );
};
