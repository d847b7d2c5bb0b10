// Runs the entry grid: keeps its drafts, hands what is queued to the host and tells the grid what came of it; it draws nothing.
import type { Dispatch } from 'react';
import { useContext, useEffect, useReducer, useState } from 'react';
import type { Command } from '../../../../shared/domain/commands.ts';
import { rubricVersion } from '../../../../shared/domain/scoring/run/rubric.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { Instant, Language } from '../../../../shared/units.ts';
import { useLink } from '../../../link/useLink.ts';
import { typedStore } from '../../lastingStore.ts';
import { BranchContext } from '../../branch.ts';
import { beginAct } from '../../undo/oneAct.ts';
import { showUndo } from '../../undo/showUndo.ts';
import { undoableOf } from '../../undo/undoable.ts';
import { useSend } from '../../useSend.ts';
import type { Draft } from './gridState.ts';
import { loadDrafts, loadPerson, saveDrafts, savePerson } from './drafts.ts';
import type { GridAction } from './grid.ts';
import type { Grid } from './gridState.ts';
import { step } from './grid.ts';
import { emptyGrid } from './gridState.ts';
import { readRating } from './ratingEntry.ts';
import { draftKey, sheetOf, storedPart } from './rowParts.ts';
import { readEntry } from './sheetEntry.ts';
import { exerciseAt, versionInHand } from './writtenFor.ts';

type EntryGrid = {
  readonly grid: Grid;
  readonly dispatch: Dispatch<GridAction>;
  /** When the host last took something from this screen. */
  readonly savedAt: Instant | null;
};

/** null: it is not whole. */
export const commandOf = (run: RunView, { of, basedOn, texts, earlier, reason }: Draft, language: Language): Command | null => {
  const row = run.rows.find(({ team }) => team === of.team);
  if (row === undefined) return null;
  const why = run.stage === 'open' ? {} : { reason: reason.trim() };
  const at = { run: run.run, team: of.team, basedOn, ...why };
  if (of.kind === 'rating') {
    const entry = readRating(run.exercise.values, texts);
    return entry.kind === 'whole' ? { type: 'rateBehaviour', ...at, observer: of.person, ratings: entry.ratings, note: entry.note } : null;
  }
  const stored = sheetOf(row, of.person)?.sheet ?? null;
  const version = versionInHand(run, stored, earlier);
  const entry = readEntry(exerciseAt(run, version), texts);
  // What is left out of a submission is gone: the tries before go along with every change of the last.
  const tries = earlier ?? storedPart(run, row, of, language).earlier;
  return entry.kind !== 'whole' ? null : {
    type: 'submitSheet', ...at, ...(of.person === null ? {} : { judge: of.person }), mark: entry.mark, penalties: entry.penalties, ...(version === rubricVersion(run) ? {} : { rubric: version }), ...(tries.length === 0 ? {} : { earlier: tries }),
  };
};

/** `place` names the drafts of this run; another run or language needs another mount. */
export const useEntryGrid = (run: RunView, place: string, language: Language): EntryGrid => {
  const link = useLink();
  const send = useSend();
  const branch = useContext(BranchContext);
  const [savedAt, setSavedAt] = useState<Instant | null>(null);
  const [grid, dispatch] = useReducer((before: Grid, action: GridAction) => step(run, before, action), place, () => {
    const kept = loadPerson(sessionStorage, place);
    return emptyGrid(loadDrafts(typedStore(), place), language, kept === undefined ? run.judges[0] ?? null : kept);
  });
  const { drafts, person } = grid;

  useEffect(() => dispatch({ kind: 'rows' }), [run]);
  useEffect(() => saveDrafts(typedStore(), place, drafts), [place, drafts]);
  useEffect(() => savePerson(sessionStorage, place, person), [place, person]);
  useEffect(() => {
    // A row's sheet comes last, so that what is offered to be taken back is the sheet.
    const queued = Object.values(drafts).toSorted((a, b) => Number(a.of.kind === 'sheet') - Number(b.of.kind === 'sheet')).flatMap((draft) => {
      const command = draft.going === 'queued' ? commandOf(run, draft, language) : null;
      return command === null ? [] : [{ of: draft.of, command }];
    });
    const last = queued.at(-1);
    if (last === undefined) return;
    // What is queued at once was handed in at once: a row with its ratings, or a column that was pasted.
    const records = beginAct(branch);
    const answers = queued.map(async ({ of, command }) => {
      const key = draftKey(of);
      dispatch({ kind: 'sending', key });
      const answer = await send(command);
      dispatch(answer.ok ? { kind: 'stored', key } : { kind: 'refused', key, refusal: answer.refusal });
      if (!answer.ok) return;
      setSavedAt(link.now());
      records.add(answer.value.seq);
    });
    const [what, teams] = [undoableOf(last.command), new Set(queued.map(({ of }) => of.team))];
    // What can be taken back is said of one team where it was one.
    if (teams.size > 1 && what !== null) void Promise.all(answers).then(() => { if (records.size > 1) showUndo({ way: 'done', what, team: null }, language); });
  }, [run, drafts, send, link, branch, language]);

  return { grid, dispatch, savedAt };
};
