// Below a row whose sheet moved on elsewhere: both values side by side, and a person chooses.
import { Button } from '@mantine/core';
import type { Dispatch } from 'react';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/runView.ts';
import { formatPoints } from '../../../../shared/text/format.ts';
import { runText } from '../../../../shared/text/run.ts';
import type { Hundredths } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { columnName } from './cellWords.ts';
import type { GridAction } from './grid.ts';
import type { RowState } from './rowState.ts';
import type { RowTexts } from './sheetEntry.ts';
import { storedTexts } from './sheetEntry.ts';

type Props = {
  readonly run: RunView;
  readonly row: SheetRow;
  readonly state: RowState;
  readonly columns: number;
  readonly dispatch: Dispatch<GridAction>;
};

export const ContestRow = ({ run, row, state, columns, dispatch }: Props) => {
  const language = useLanguage();
  const text = useText(runText).grid;
  const version = (title: string, texts: RowTexts, score: Hundredths | null) => (
    <div className="run-version">
      <strong>{title}</strong>
      {texts.map((value, column) => (
        <span key={column}>{columnName(run.exercise, column, { text, language })} <b className="number">{value === '' ? '·' : value}</b></span>
      ))}
      <span>{text.result} <b className="number">{score === null ? '·' : formatPoints(score, language)}</b></span>
    </div>
  );
  return (
    <tr className="run-contest">
      <td colSpan={columns}>
        <div className="run-contest-box" role="alert">
          <p>{text.contest.title(row.name)}</p>
          {version(text.contest.stored, storedTexts(run.exercise, row.sheet, language), row.score)}
          <Button size="compact-md" variant="default" onClick={() => dispatch({ kind: 'takeTheirs', team: row.team })}>{text.contest.keepStored}</Button>
          {version(text.contest.typed, state.texts, state.score)}
          <Button size="compact-md" variant="default" disabled={state.score === null}
            onClick={() => dispatch({ kind: 'keepMine', team: row.team })}>{text.contest.keepTyped}</Button>
        </div>
      </td>
    </tr>
  );
};
