// The score sheets of one run as a grid for one operator at the keyboard, one person's sheets and ratings at a time; every rule of it stands in grid.ts.
import './entryGrid.css';
import { IconNote } from '@tabler/icons-react';
import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import { judgesWithoutSheet } from '../../../../shared/domain/committee/judgesOnDuty.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { runText } from '../../../../shared/text/run.ts';
import { softHyphens } from '../../../../shared/text/softHyphens.ts';
import type { MemberId, TeamId, Zone } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { Editable } from '../../Editable.tsx';
import { usePaneKeys } from '../paneKeys.ts';
import { showNotice } from '../../toasts.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useKeptPlace } from '../../useKept.ts';
import { useSend } from '../../useSend.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Words } from './cellWords.ts';
import { headingAt } from './cellWords.ts';
import { canHandIn } from './draft.ts';
import { EntryRow } from './EntryRow.tsx';
import { isReason } from './gridState.ts';
import { step } from './grid.ts';
import { GridFoot } from './GridFoot.tsx';
import { GridHead } from './GridHead.tsx';
import { ENDS, gridColumns, isDense, isTight, leastWidth, stateWidth, widthOf } from './gridColumns.ts';
import { keyMeaning, personKey } from './gridKeys.ts';
import { readBlock } from './paste.ts';
import { besides, peopleOf } from './people.ts';
import { rowState } from './rowState.ts';
import { withRowsOfMerged } from './rowsOfMerged.ts';
import { furtherTry } from './tries.ts';
import { UnusedJudges } from './UnusedJudges.tsx';
import { useEntryGrid } from './useEntryGrid.ts';

/** A sheet to go to; `judge` null: the one official sheet. Each new one is a jump of its own. */
export type SheetGoal = { readonly team: TeamId; readonly judge: MemberId | null };
type Props = { readonly run: RunView; readonly draftPlace: string; readonly zone: Zone; readonly goTo: SheetGoal | null; readonly onGone: () => void };

/** null: this window may not read what was copied unless a person pastes. */
const copied = async (): Promise<string | null> => {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
};

export const EntryGrid = ({ run: told, draftPlace, zone, goTo, onGone }: Props) => {
  const language = useLanguage();
  const { grid: text, keys } = useText(runText);
  const run = useMemo(() => withRowsOfMerged(told, text.beforeMerger), [told, text]);
  const committee = useView('committee');
  const send = useSend();
  const frameworks = useView('frameworks');
  const { grid, dispatch, savedAt } = useEntryGrid(run, useKeptPlace(draftPlace), language);
  const table = useRef<HTMLTableElement>(null);
  const { at, mode, person } = grid;
  const words = useMemo((): Words => ({ text, language, frameworks: frameworks ?? [] }), [text, language, frameworks]);
  const duties = committee?.duties ?? [];
  const people = peopleOf(run, { duties });
  const unused = judgesWithoutSheet(run, duties);
  const isGone = committee !== undefined && !people.some(({ id }) => id === person);
  const first = people[0]?.id ?? null;
  const states = run.rows.map((row, index) => rowState(run, index, row, grid));
  const activeRow = at === null ? undefined : run.rows[at.row];
  const activeText = at === null ? null : isReason(run, at) ? states[at.row]?.reason ?? null : states[at.row]?.texts[at.column] ?? null;
  // While a cell is ready its text stays selected, whoever changes it, so that typing replaces.
  const selected = mode === 'ready' ? activeText : null;

  useEffect(() => {
    if (at === null) return;
    const input = table.current?.querySelector<HTMLInputElement>(`input[data-cell="${at.row}:${at.column}"]`);
    input?.focus();
    if (mode === 'ready') input?.select();
    else input?.setSelectionRange(input.value.length, input.value.length);
  }, [at, mode, selected]);
  // The judges may change while the grid is open.
  useEffect(() => { if (isGone) dispatch({ kind: 'person', person: first, keepsCursor: false }); }, [isGone, first, dispatch]);
  useEffect(() => {
    if (goTo === null) return;
    dispatch({ kind: 'goToTeam', team: goTo.team, person: goTo.judge });
    // Once only: effects run again whenever the sheet is come back to.
    onGone();
  }, [goTo, onGone, dispatch]);

  const enters = at !== null && isReason(run, at) ? keys.inCell.correct
    : step(run, grid, { kind: 'move', move: 'enter' }).mode === 'editing' && mode === 'ready' ? keys.inCell.edit : keys.inCell.below;
  usePaneKeys(at === null ? { keys: [{ keys: '↓', does: keys.inSheets.fill }, { action: 'sheetCode', does: keys.inSheets.code }] } : { isTyping: true, keys: [
    { keys: 'Enter', does: enters }, { keys: 'Tab', does: keys.inCell.next }, { keys: 'Ctrl ⏎', does: keys.inCell.handIn },
    ...(people.length > 1 ? [{ keys: 'Alt PgDn', does: keys.inCell.person }] : []), { keys: 'Esc', does: keys.leaveGrid },
  ] });

  // The first team that still has none, or the first of all.
  const onEnterGrid = (): void => dispatch({ kind: 'go', to: { row: Math.max(0, states.findIndex(({ kind }) => kind === 'empty')), column: 0 } });
  useKeys({ ArrowDown: onEnterGrid });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const by = people.length > 1 ? personKey(event) : null;
    if (by !== null) {
      event.preventDefault();
      dispatch({ kind: 'person', person: besides(people, person, by), keepsCursor: true });
      return;
    }
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
    const meaning = keyMeaning(run, grid, event);
    if (meaning === null) return;
    event.preventDefault();
    // Nothing of a contested row can be handed in before a person chooses: the keys that would do it lead to the choice.
    const choice = at !== null && states[at.row]?.kind === 'contested' && (meaning === 'enter' || meaning === 'hand in')
      ? event.target.closest('tr')?.nextElementSibling?.querySelector<HTMLButtonElement>('.run-contest-box button:not(:disabled)') : null;
    if (choice) {
      choice.focus();
      return;
    }
    if (meaning === 'leave') event.target.blur();
    else dispatch({ kind: 'move', move: meaning });
  };
  const onBlur = (event: FocusEvent<HTMLTableElement>): void => {
    // A window that only loses the focus for a while keeps its cell, and what is half typed in it.
    if (document.activeElement === event.target || event.currentTarget.contains(event.relatedTarget)) return;
    dispatch({ kind: 'leave' });
  };
  const onPaste = (event: ClipboardEvent): void => {
    const block = event.clipboardData.getData('text/plain');
    // One cell is the field's own; a sentence with line breaks belongs to the field it is pasted into, too.
    if (at === null || isReason(run, at) || !/[\t\r\n]/.test(block)) return;
    event.preventDefault();
    dispatch({ kind: 'paste', block: readBlock(block) });
  };
  const onPasteButton = async (): Promise<void> => {
    if (at === null) onEnterGrid();
    const block = await copied();
    if (block === null || block.trim() === '') showNotice(block === null ? text.paste.byKey : text.paste.nothing, language);
    else dispatch({ kind: 'paste', block: readBlock(block) });
  };

  const columns = gridColumns(run);
  const isTimed = run.exercise.result.kind === 'time';
  const isJudged = run.rows.some(({ sheets }) => sheets.length > 1);
  const heads = columns.map((_, column) => headingAt(run, column, words));
  const finish = <th scope="col" className="is-words" key="finish"><span>{text.finish}</span><small>{text.finishUnit}</small></th>;
  return (
    <section className="run-sheet" aria-labelledby="run-sheet-heading" onKeyDown={onKeyDown}>
      <GridHead run={run} people={people} person={person} members={committee?.members ?? []} drafts={grid.drafts} savedAt={savedAt} zone={zone} words={words}
        canHandIn={activeRow !== undefined && canHandIn(run, grid, activeRow)} onPerson={(id) => dispatch({ kind: 'person', person: id, keepsCursor: false })}
        onAnotherTry={at !== null && furtherTry(run, grid, at.row) !== null ? () => dispatch({ kind: 'move', move: 'another try' }) : null}
        onHandIn={() => dispatch({ kind: 'move', move: 'hand in' })} onPaste={() => void onPasteButton()} />
      <Editable><UnusedJudges judges={unused} onUse={() => void send({ type: 'setJudges', run: run.run, judges: unused })} /></Editable>
      {run.cancelled === null ? null : <p className="warn-note is-danger run-cancelled" role="status">{text.cancelled(run.cancelled.reason)}</p>}
      <div className="run-sheet-scroll">
        <table className="run-table" ref={table} role="grid" aria-labelledby="run-sheet-heading" data-rows={run.rows.length > 13 ? 'many' : run.rows.length > 9 ? 'more' : 'few'}
          data-fit={isDense(run) ? 'dense' : 'wide'} style={{ minWidth: leastWidth(run) }} onBlur={onBlur} onPaste={onPaste}>
          <colgroup>
            <col />
            {columns.flatMap((column, i) => [<col key={i} style={{ width: widthOf(run, column) }} />, ...(isTimed && i === 0 ? [<col key="finish" style={{ width: ENDS.reading }} />] : [])])}
            <col style={{ width: ENDS.result }} /><col style={{ width: stateWidth(run) }} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className="is-words">{text.team}</th>
              {heads.flatMap(([name, below], i) => [
                <th scope="col" key={i} className={`is-${columns[i]?.column.kind ?? ''}`} title={name}>
                  {columns[i]?.column.kind === 'note' ? <IconNote size={15} stroke={1.7} aria-label={name} /> : <span>{softHyphens(name, language)}</span>}
                  {below === '' ? null : <small>{below}</small>}
                </th>, ...(isTimed && i === 0 ? [finish] : []),
              ])}
              <th scope="col">{isJudged || !run.observed ? text.result : text.score}<small>{isJudged ? text.sheetUnit : text.resultUnit}</small></th>
              <th scope="col" className="is-words"><span className={isTight(run) ? 'visually-hidden' : undefined}>{text.state}</span></th>
            </tr>
          </thead>
          <tbody>
            {run.rows.map((row, index) => {
              const state = states[index];
              return state === undefined ? null : <EntryRow key={row.team} run={run} row={row} index={index} state={state} grid={grid} words={words} dispatch={dispatch} />;
            })}
          </tbody>
        </table>
      </div>
      <GridFoot run={run} teams={told.rows.length} grid={grid} states={states} words={words} />
    </section>
  );
};
