// What the end of a run adds to its row where that run was named to freeze the public board; it ends nothing itself.
import type { RunId } from '../../units.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import type { Run } from '../things.ts';
import { withRun } from '../runs/findRun.ts';
import { boardToFreeze } from './publicBoard.ts';

/** The run whose end freezes the board: the one that was named, or what was held in its place. null: none, or it is no longer there. */
export const freezingRun = ({ runs, freezePlan }: Pick<State, 'runs' | 'freezePlan'>): RunId | null => {
  // Two runs may each have been replaced by the other, so nothing is followed further than there are runs.
  let named = runs.find(({ id }) => id === freezePlan);
  for (const _ of runs) named = runs.find(({ id }) => id === named?.cancelled?.replacedBy) ?? named;
  return named?.id ?? null;
};

/** In the same row of the log, so that no moment lies between: the board is that with the run ended. A run that is broken off without another in its place has ended too. */
export const frozenAtEnd = (state: State, run: RunId, by: string, end: Partial<Pick<Run, 'stage' | 'cancelled'>>): readonly Fact[] =>
  (state.frozen !== null || freezingRun(state) !== run ? [] : [{ type: 'boardFrozen', by, run, board: boardToFreeze(withRun(state, run, () => end)) }]);
