// Below a row that was read back and is being changed: the reason of the correction, without which nothing is handed in.
import type { Dispatch } from 'react';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import { LONGEST_REASON } from '../../../../shared/schema.ts';
import type { Words } from './cellWords.ts';
import type { GridAction } from './grid.ts';
import { gridColumns } from './gridColumns.ts';

type Props = {
  readonly run: RunView;
  readonly row: SheetRow;
  readonly index: number;
  readonly reason: string;
  readonly isActive: boolean;
  readonly columns: number;
  readonly words: Words;
  readonly dispatch: Dispatch<GridAction>;
};

export const ReasonRow = ({ run, row, index, reason, isActive, columns, words: { text }, dispatch }: Props) => {
  const column = gridColumns(run).length;
  const id = `reason-${run.run}-${row.team}`;
  return (
    <tr className="run-below is-reason" data-unsent="yes">
      <td colSpan={columns}>
        <div className="run-reason">
          <label htmlFor={id}>{text.correction.label}</label>
          <input
            id={id} type="text" autoComplete="off" maxLength={LONGEST_REASON} data-cell={`${index}:${column}`} aria-describedby={`${id}-ask`} tabIndex={isActive ? 0 : -1}
            value={reason} onChange={(event) => dispatch({ kind: 'type', text: event.target.value })}
            onFocus={() => { if (!isActive) dispatch({ kind: 'go', to: { row: index, column } }); }}
          />
          <span id={`${id}-ask`}>{text.correction.ask}</span>
        </div>
      </td>
    </tr>
  );
};
