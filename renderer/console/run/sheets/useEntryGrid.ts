// Runs the entry grid: keeps its drafts, hands its queued rows to the host and tells it what came of them; it draws nothing.
import type { Dispatch } from 'react';
import { useEffect, useReducer, useState } from 'react';
import type { RunView } from '../../../../shared/domain/scoring/runView.ts';
import type { Instant, Language } from '../../../../shared/units.ts';
import { useLink } from '../../../link/useLink.ts';
import { useSend } from '../../useSend.ts';
import { loadDrafts, saveDrafts } from './drafts.ts';
import type { Grid, GridAction } from './grid.ts';
import { emptyGrid, step } from './grid.ts';
import { readEntry } from './sheetEntry.ts';

type EntryGrid = {
  readonly grid: Grid;
  readonly dispatch: Dispatch<GridAction>;
  /** When the host last took a sheet from this screen. */
  readonly savedAt: Instant | null;
};

/** `place` names the drafts of this run; another run or language needs another mount. */
export const useEntryGrid = (run: RunView, place: string, language: Language): EntryGrid => {
  const link = useLink();
  const send = useSend();
  const [savedAt, setSavedAt] = useState<Instant | null>(null);
  const [grid, dispatch] = useReducer(
    (before: Grid, action: GridAction) => step(run, before, action), place, () => emptyGrid(loadDrafts(sessionStorage, place), language),
  );
  const { drafts } = grid;

  useEffect(() => dispatch({ kind: 'rows' }), [run]);
  useEffect(() => saveDrafts(sessionStorage, place, drafts), [place, drafts]);
  useEffect(() => {
    for (const { team } of run.rows) {
      const draft = drafts[team];
      const entry = draft?.going === 'queued' ? readEntry(run.exercise, draft.texts) : undefined;
      if (draft === undefined || entry?.kind !== 'whole') continue;
      const { mark, penalties } = entry;
      dispatch({ kind: 'sending', team });
      void send({ type: 'submitSheet', run: run.run, team, basedOn: draft.basedOn, mark, penalties }).then((answer) => {
        dispatch(answer.ok ? { kind: 'stored', team } : { kind: 'refused', team, refusal: answer.refusal });
        if (answer.ok) setSavedAt(link.now());
      });
    }
  }, [run, drafts, send, link]);

  return { grid, dispatch, savedAt };
};
