// One team's row in the entry grid: its cells, how they were read, its result and its state; it decides nothing.
import type { Dispatch } from 'react';
import { memo } from 'react';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import { formatCount, formatDuration, formatPoints } from '../../../../shared/text/format.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { ContestRow } from './ContestRow.tsx';
import type { Words } from './cellWords.ts';
import { columnName, markWords, problemWords } from './cellWords.ts';
import { draftOf, isContested } from './draft.ts';
import { EntryCell } from './EntryCell.tsx';
import type { GridAction } from './grid.ts';
import type { Grid } from './gridState.ts';
import { gridColumns, isTight } from './gridColumns.ts';
import { ReasonRow } from './ReasonRow.tsx';
import { partsOf } from './rowParts.ts';
import { isJudgedByMany } from './rowScore.ts';
import type { RowState } from './rowState.ts';
import { StateTag } from './StateTag.tsx';
import { asOnPaper } from './writtenFor.ts';

type Props = {
  readonly run: RunView;
  readonly row: SheetRow;
  readonly index: number;
  readonly state: RowState;
  readonly grid: Grid;
  readonly words: Words;
  readonly dispatch: Dispatch<GridAction>;
};

/** All that a row shows of the grid: who is shown, what is typed in it, and where the cursor is if it is here. */
const showsTheSame = (before: Props, now: Props): boolean => {
  if (before.run !== now.run || before.row !== now.row || before.index !== now.index || before.words !== now.words || before.dispatch !== now.dispatch) return false;
  const [{ grid: was }, { grid, run, row, index }] = [before, now];
  const isHere = was.at?.row === index || grid.at?.row === index;
  // Without a cursor the first row has the place in the tab order.
  const isFirst = index === 0 && (was.at === null) !== (grid.at === null);
  return !isHere && !isFirst && was.person === grid.person && was.language === grid.language && partsOf(run, row, grid.person).every((of) => draftOf(was, of) === draftOf(grid, of));
};

// Thirty teams have thirty rows: a key draws only those anew in which it changes something.
export const EntryRow = memo(({ run, row, index, state, grid, words, dispatch }: Props) => {
  const { text, language } = words;
  const columns = gridColumns(run);
  const paper = asOnPaper(run, state.formerRubric);
  const isTimed = run.exercise.result.kind === 'time';
  const isActiveRow = grid.at?.row === index;
  const drafts = partsOf(run, row, grid.person).flatMap((of) => draftOf(grid, of) ?? []);
  const refusal = drafts.find((draft) => draft.refusal !== null)?.refusal ?? null;
  const trouble = state.kind !== 'refused' ? null : refusal !== null ? refusalText(refusal, language)
    : state.refusedCells.map(({ column, problem }) => (isTimed && column === 0 ? problemWords(paper, column, problem, state.texts[column] ?? '', words)
      : text.problemIn(columnName(paper, column, words), problemWords(paper, column, problem, state.texts[column] ?? '', words)))).join('. ');
  const isMean = row.scored.score !== null || row.countedIn.length > 1;
  const counted = state.isPreview || row.countedIn.length === 0 ? null : (isMean ? text.meanWith : text.scoreOf)(row.countedIn.join(', '));
  const troubleId = `trouble-${run.run}-${row.team}`;
  // Where what is typed gives no result, the stored one still counts; a rubric is added up while it is typed.
  const result = state.score ?? state.running ?? (state.isPreview && isJudgedByMany(row) ? null : row.score);
  const isEstimate = state.score === null ? state.running !== null : state.isPreview || (row.score === null && !isJudgedByMany(row));
  const span = columns.length + (isTimed ? 4 : 3);
  const cell = (column: number) => (
    <EntryCell key={column} run={run} row={row} index={index} column={column} state={state} grid={grid} words={words} dispatch={dispatch} troubleId={troubleId} />
  );
  const troubleWords = trouble === null ? null : <span className="run-trouble" id={troubleId}>{trouble}</span>;
  return (
    <>
      <tr className={`run-row is-${state.kind}${isActiveRow ? ' is-active' : ''}`} data-unsent={drafts.some(({ going }) => going === 'typing') ? 'yes' : 'no'}>
        <th scope="row">
          <span className="run-team">
            <Emblem number={row.number} />
            <span className="run-team-name">
              {row.name}
              {state.formerRubric === null ? null : <small>{text.formerRubric(formatCount(state.formerRubric, language))}</small>}
              {state.tries === null ? null : <small>{text.tries.state(String(state.tries.number), formatPoints(state.tries.best, language))}</small>}
              {counted === null || isTimed ? null : <small>{counted}</small>}
            </span>
          </span>
        </th>
        {columns.flatMap((_, column) => (isTimed && column === 0 ? [cell(column), (
          <td className="run-reading" key="reading">
            {troubleWords ?? (state.mark === null ? null
              : <>{markWords(state.mark, words)}{state.added > 0 && state.mark.kind !== 'absent' ? <span className="number run-added">{text.added(formatDuration(state.added))}</span> : null}</>)}
            {counted === null ? null : <span className="run-counted">{counted}</span>}
          </td>
        )] : [cell(column)]))}
        <td className={`run-result number${isEstimate ? ' is-estimate' : ''}`} title={state.isPreview && state.score !== null ? text.preview : counted ?? undefined}>
          {result === null ? '·' : formatPoints(result, language)}
        </td>
        <td className="run-state"><StateTag kind={state.kind} isShort={isTight(run)} /></td>
      </tr>
      {troubleWords === null || isTimed ? null : <tr className="run-below is-refused"><td colSpan={span}>{troubleWords}</td></tr>}
      {drafts.filter((draft) => isContested(run, row, draft)).map((draft) => <ContestRow key={draft.of.kind} run={run} row={row} draft={draft} columns={span} words={words} dispatch={dispatch} />)}
      {state.reason === null ? null
        : <ReasonRow run={run} row={row} index={index} reason={state.reason} isActive={isActiveRow && grid.at.column === columns.length} columns={span} words={words} dispatch={dispatch} />}
    </>
  );
}, showsTheSame);
