// The score sheets of one run as a grid for one operator at the keyboard; every rule of it stands in grid.ts.
import './entryGrid.css';
import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { RunView } from '../../../../shared/domain/scoring/runView.ts';
import { resultWords } from '../../../../shared/text/exercise.ts';
import { formatTimeToSecond, formatCount } from '../../../../shared/text/format.ts';
import { runText } from '../../../../shared/text/run.ts';
import type { MemberId, TeamId, Zone } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ContestRow } from './ContestRow.tsx';
import { headings } from './cellWords.ts';
import { EntryRow } from './EntryRow.tsx';
import { keyMeaning } from './gridKeys.ts';
import { rowState } from './rowState.ts';
import { MARK_COLUMN, markColumns } from './sheetColumns.ts';
import { useEntryGrid } from './useEntryGrid.ts';

/** Whose row is to get the keyboard; `judge` null: the one official sheet. */
export type SheetGoal = { readonly team: TeamId; readonly judge: MemberId | null };
type Props = { readonly run: RunView; readonly draftPlace: string; readonly zone: Zone; readonly goTo: SheetGoal | null };

export const EntryGrid = ({ run, draftPlace, zone, goTo }: Props) => {
  const language = useLanguage();
  const text = useText(runText).grid;
  const { grid, dispatch, savedAt } = useEntryGrid(run, draftPlace, language);
  const table = useRef<HTMLTableElement>(null);
  const { at, mode } = grid;
  const states = run.rows.map((row, index) => rowState(run, index, row, grid));
  const activeText = at === null ? null : states[at.row]?.texts[at.column] ?? null;
  // While a cell is ready its text stays selected, whoever changes it, so that typing replaces.
  const selected = mode === 'ready' ? activeText : null;

  /** Each goal is gone to once: rows that come later do not take the keyboard again. */
  const reached = useRef<SheetGoal | null>(null);
  useEffect(() => {
    if (goTo === null || reached.current === goTo) return;
    reached.current = goTo;
    const row = run.rows.findIndex(({ team }) => team === goTo.team);
    if (row >= 0) dispatch({ kind: 'go', to: { row, column: MARK_COLUMN } });
  }, [goTo, run, dispatch]);
  useEffect(() => {
    if (at === null) return;
    const input = table.current?.querySelector<HTMLInputElement>(`input[data-cell="${at.row}:${at.column}"]`);
    input?.focus();
    if (mode === 'ready') input?.select();
    if (mode === 'editing') input?.setSelectionRange(input.value.length, input.value.length);
  }, [at, mode, selected]);

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
    const meaning = keyMeaning(run, grid, event);
    if (meaning === null) return;
    event.preventDefault();
    if (meaning === 'leave') event.target.blur();
    else dispatch({ kind: 'move', move: meaning });
  };
  const onBlur = (event: FocusEvent<HTMLTableElement>): void => {
    // A window that only loses the focus for a while keeps its cell, and what is half typed in it.
    if (document.activeElement === event.target || event.currentTarget.contains(event.relatedTarget)) return;
    dispatch({ kind: 'leave' });
  };

  const { exercise } = run;
  const done = run.rows.filter(({ sheet }) => sheet !== null).length;
  const refused = states.filter(({ kind }) => kind === 'refused' || kind === 'contested').length;
  const heads = headings(exercise, { text, language });
  const marks = markColumns(exercise).length;
  const isTimed = exercise.result.kind === 'time';
  const head = ([name, below]: readonly [string, string]) => <th scope="col" key={name}>{name}<small>{below}</small></th>;
  return (
    <section className="run-sheet" aria-labelledby="run-sheet-heading">
      <header className="run-sheet-head">
        <div>
          <h2 id="run-sheet-heading">{text.heading(exercise.name[language])}</h2>
          <p>{resultWords(exercise.result, language)}</p>
        </div>
        {savedAt === null ? null
          : <span className="run-saved" role="status"><IconCircleCheck size={17} stroke={1.6} aria-hidden="true" />{text.saved(formatTimeToSecond(savedAt, zone, language))}</span>}
        <Button variant="default" rightSection={<kbd>Ctrl ⏎</kbd>} disabled={at === null || states[at.row]?.kind !== 'draft' || states[at.row]?.score === null}
          onClick={() => dispatch({ kind: 'move', move: 'hand in' })}>{text.handIn}</Button>
      </header>

      <div className="run-sheet-scroll">
        <table className="run-table" ref={table} role="grid" aria-labelledby="run-sheet-heading" data-rows={run.rows.length > 13 ? 'many' : run.rows.length > 10 ? 'more' : 'few'}
          data-columns={heads.length > 4 ? 'many' : 'few'}
          onKeyDown={onKeyDown} onBlur={onBlur}>
          <colgroup>
            <col className="col-team" />
            {heads.slice(0, marks).map(([name]) => <col key={name} className={marks === 1 ? 'col-time' : 'col-points'} />)}
            <col className="col-finish" />
            {heads.slice(marks).map(([name]) => <col key={name} className="col-count" />)}
            <col className="col-result" /><col className="col-state" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className="is-words">{text.team}</th>
              {heads.slice(0, marks).map(head)}
              <th scope="col" className="is-words">{isTimed ? <>{text.finish}<small>{text.finishUnit}</small></> : text.remark}</th>
              {heads.slice(marks).map(head)}
              <th scope="col">{text.result}<small>{text.resultUnit}</small></th>
              <th scope="col" className="is-words">{text.state}</th>
            </tr>
          </thead>
          <tbody>
            {run.rows.map((row, index) => {
              const state = states[index];
              return state === undefined ? null : (
                <EntryRow key={row.team} run={run} row={row} index={index} state={state} grid={grid} dispatch={dispatch}>
                  {state.kind === 'contested' ? <ContestRow run={run} row={row} state={state} columns={heads.length + 4} dispatch={dispatch} /> : null}
                </EntryRow>
              );
            })}
          </tbody>
        </table>
      </div>

      <footer className="run-sheet-foot">
        <span><strong>{text.done.count(formatCount(done, language), formatCount(run.rows.length, language))}</strong> {text.done.rest}</span>
        {refused === 0 ? null : <strong className="run-refused-count">{text.refusedCount(formatCount(refused, language))}</strong>}
        <span className="run-legend">{text.legendDot}</span>
        {isTimed ? <span className="run-legend">{text.legendShare}</span> : null}
        <span className="run-legend">{text.legendAbsent}</span>
      </footer>
    </section>
  );
};
