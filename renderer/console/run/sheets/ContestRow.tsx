// Below a row of which something moved on elsewhere: both values side by side, and a person chooses; a sheet and its ratings each for itself.
import { Button } from '@mantine/core';
import type { Dispatch } from 'react';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import { formatPoints } from '../../../../shared/text/format.ts';
import type { Hundredths } from '../../../../shared/units.ts';
import type { Words } from './cellWords.ts';
import { columnName } from './cellWords.ts';
import type { Draft } from './gridState.ts';
import type { GridAction } from './grid.ts';
import { columnOf } from './gridColumns.ts';
import { draftKey, readPart, sheetOf, storedPart } from './rowParts.ts';
import { hasilOf } from './rowScore.ts';
import type { RowTexts } from './sheetEntry.ts';
import { readEntry } from './sheetEntry.ts';
import { exerciseAt, versionInHand } from './writtenFor.ts';

type Props = { readonly run: RunView; readonly row: SheetRow; readonly draft: Draft; readonly columns: number; readonly words: Words; readonly dispatch: Dispatch<GridAction> };

export const ContestRow = ({ run, row, draft, columns, words, dispatch }: Props) => {
  const { text, language } = words;
  const { of, texts } = draft;
  const key = draftKey(of);
  const stored = storedPart(run, row, of, language);
  const sheet = sheetOf(row, of.person)?.sheet ?? null;
  const rubric = versionInHand(run, sheet, draft.earlier);
  const exercise = exerciseAt(run, rubric);
  const entry = readEntry(exercise, texts);
  // The buttons go with the choice: the keyboard comes back to the row.
  const onChoose = (kind: 'takeTheirs' | 'keepMine'): void => {
    dispatch({ kind, key });
    dispatch({ kind: 'go', to: { row: run.rows.indexOf(row), column: columnOf(run, of.kind, 0) } });
  };
  const version = (title: string, cells: RowTexts, hasil: Hundredths | null) => (
    <div className="run-version">
      <strong>{title}</strong>
      {cells.map((value, index) => (
        <span key={index}>{columnName(run, columnOf(run, of.kind, index), words)} <b className="number">{value === '' ? '·' : value}</b></span>
      ))}
      {of.kind === 'rating' ? null : <span>{text.result} <b className="number">{hasil === null ? '·' : formatPoints(hasil, language)}</b></span>}
    </div>
  );
  return (
    <tr className="run-contest">
      <td colSpan={columns}>
        <div className="run-contest-box" role="alert">
          <p>{(of.kind === 'sheet' ? text.contest.title : text.contest.rating)(row.name)}</p>
          {version(text.contest.stored, stored.texts, of.kind === 'rating' || sheet === null ? null : hasilOf(run, row, of.person, [...stored.earlier, sheet]))}
          <Button size="compact-md" variant="default" onClick={() => onChoose('takeTheirs')}>{text.contest.keepStored}</Button>
          {version(text.contest.typed, texts, of.kind === 'rating' || entry.kind !== 'whole' ? null : hasilOf(run, row, of.person, [...(draft.earlier ?? stored.earlier), { ...entry, rubric }]))}
          <Button size="compact-md" variant="default" disabled={readPart(of.kind === 'sheet' ? exercise : run.exercise, of.kind, texts).kind !== 'whole'}
            onClick={() => onChoose('keepMine')}>{text.contest.keepTyped}</Button>
        </div>
      </td>
    </tr>
  );
};
