// One team's row in the entry grid: its cells, how they were read, its result and its state; it decides nothing.
import type { Dispatch, MouseEvent, ReactNode } from 'react';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/runView.ts';
import { formatDuration, formatPoints } from '../../../../shared/text/format.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import { runText } from '../../../../shared/text/run.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { CellTip } from './CellTip.tsx';
import { columnName, markWords, problemWords } from './cellWords.ts';
import type { Grid, GridAction } from './grid.ts';
import type { RowState } from './rowState.ts';
import { MARK_COLUMN, markColumns, sheetColumns } from './sheetColumns.ts';
import { StateTag } from './StateTag.tsx';

type Props = {
  readonly run: RunView;
  readonly row: SheetRow;
  readonly index: number;
  readonly state: RowState;
  readonly grid: Grid;
  readonly dispatch: Dispatch<GridAction>;
  /** What follows the row, as rows of its own. */
  readonly children?: ReactNode;
};

export const EntryRow = ({ run, row, index, state, grid, dispatch, children }: Props) => {
  const language = useLanguage();
  const text = useText(runText).grid;
  const words = { text, language };
  const { exercise } = run;
  const { at } = grid;
  const isActiveRow = at?.row === index;
  const refusal = grid.drafts[row.team]?.refusal ?? null;
  const columns = [...sheetColumns(exercise).keys()];
  const marks = markColumns(exercise).length;
  const trouble = refusal !== null ? refusalText(refusal, language)
    : state.refused === null ? null
      : marks === 1 && state.refused.column === MARK_COLUMN ? problemWords(exercise, state.refused.column, state.refused.problem, words)
        : text.problemIn(columnName(exercise, state.refused.column, words), problemWords(exercise, state.refused.column, state.refused.problem, words));
  // Where what is typed gives no result, the stored one still counts.
  const result = state.score ?? row.score;
  const isMean = row.sheet !== null || row.countedIn.length > 1;
  const counted = state.isPreview || row.countedIn.length === 0 ? null : (isMean ? text.meanWith : text.scoreOf)(row.countedIn.join(', '));
  const troubleId = `trouble-${run.run}-${row.team}`;

  const cell = (column: number) => {
    const isActive = isActiveRow && at.column === column;
    const isRefused = state.kind === 'refused' && (state.refused === null ? column === MARK_COLUMN : state.refused.column === column);
    const onMouseDown = (event: MouseEvent): void => {
      // One click selects a cell as the arrows do, two go into its text; a text being typed keeps its caret.
      if (isActive && grid.mode !== 'ready') return;
      event.preventDefault();
      dispatch(event.detail > 1 ? { kind: 'move', move: 'edit' } : { kind: 'go', to: { row: index, column } });
    };
    return (
      <td key={column} className={`run-cell${isActive ? ' is-active' : ''}${isRefused ? ' is-refused' : ''}`}>
        <input
          type="text" className="number" autoComplete="off" spellCheck={false} placeholder="·" maxLength={16}
          data-cell={`${index}:${column}`} aria-label={text.cell(row.name, columnName(exercise, column, words))}
          aria-invalid={isRefused} aria-describedby={isRefused ? troubleId : undefined}
          readOnly={state.kind === 'sending'} tabIndex={isActive || (at === null && index === 0 && column === MARK_COLUMN) ? 0 : -1}
          value={state.texts[column] ?? ''} onChange={(event) => dispatch({ kind: 'type', text: event.target.value })}
          onMouseDown={onMouseDown} onFocus={() => { if (!isActive) dispatch({ kind: 'go', to: { row: index, column } }); }}
        />
        {isActive && state.kind !== 'contested' ? <CellTip run={run} column={column} state={state} /> : null}
      </td>
    );
  };

  return (
    <>
      <tr className={`run-row is-${state.kind}${isActiveRow ? ' is-active' : ''}`} data-unsent={grid.drafts[row.team]?.going === 'typing' ? 'yes' : 'no'}>
        <th scope="row"><span className="run-team"><Emblem number={row.number} /><span>{row.name}</span></span></th>
        {columns.slice(0, marks).map(cell)}
        <td className="run-reading">
          {trouble !== null ? <span className="run-trouble" id={troubleId}>{trouble}</span>
            : state.mark === null ? null
              : <>{markWords(state.mark, words)}{state.added > 0 && state.mark.kind !== 'absent' ? <span className="number run-added">{text.added(formatDuration(state.added))}</span> : null}</>}
          {counted === null ? null : <span className="run-counted">{counted}</span>}
        </td>
        {columns.slice(marks).map(cell)}
        <td className="run-result number" title={state.isPreview && state.score !== null ? text.preview : counted ?? undefined}>
          {result === null ? '·' : formatPoints(result, language)}
        </td>
        <td><StateTag kind={state.kind} /></td>
      </tr>
      {children}
    </>
  );
};
