// What closing a run adds to its row where that run's closing was named to freeze the public board; it closes nothing itself.
import type { RunId } from '../../units.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import { withRun } from '../runs.ts';
import { boardToFreeze } from './publicBoard.ts';

/** In the same row of the log, so that no moment lies between: the board is that with the run closed. */
export const frozenAtClose = (state: State, run: RunId, by: string): readonly Fact[] =>
  (state.frozen !== null || state.freezePlan !== run ? []
    : [{ type: 'boardFrozen', by, run, board: boardToFreeze(withRun(state, run, () => ({ stage: 'closed' }))) }]);
