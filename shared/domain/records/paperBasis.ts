// What every official paper of results stands on: the retreat, how final the results are, and whether the hall may know them; it ranks nobody.
import type { RunId } from '../../units.ts';
import type { Exercise } from '../exercise.ts';
import type { State } from '../model.ts';
import type { Retreat } from '../things.ts';
import { outIn } from '../scoring/run/teamsInRun.ts';
import { areSecret } from './secret.ts';

export type PaperRun = { readonly id: RunId; readonly exercise: Exercise; readonly weight: number; readonly isCancelled: boolean };
export type PaperBasis = {
  readonly retreat: Retreat | null;
  readonly runs: readonly PaperRun[];
  /** Nothing is held, a run of it has not been read back, or a dispute is open. */
  readonly provisional: boolean;
  /** Runs that are held, those of them not read back, and disputes that are open. */
  readonly held: number;
  readonly unread: number;
  readonly disputed: number;
  /** The board is frozen and this was not announced: what the paper says is not for the hall yet. */
  readonly isConfidential: boolean;
};

/** What still stands between these results and an award; all 0 and something held: nothing does (rules: What counts). */
export const openResults = ({ runs, teams }: Pick<State, 'runs' | 'teams'>): Pick<PaperBasis, 'held' | 'unread' | 'disputed'> => {
  const held = runs.filter(({ cancelled }) => cancelled === null);
  return {
    held: held.length,
    // In older files a change of judges could await sheets of a run that was read back.
    unread: held.filter((run) => run.stage === 'open' || outIn({ teams }, run).length > 0).length,
    disputed: held.reduce((sum, { cells }) => sum + Object.values(cells).filter(({ kind }) => kind === 'disputed').length, 0),
  };
};

export const areFinal = (state: Pick<State, 'runs' | 'teams'>): boolean => {
  const { held, unread, disputed } = openResults(state);
  return held > 0 && state.teams.length > 0 && unread === 0 && disputed === 0;
};

export const paperBasis = (state: State): PaperBasis => ({
  retreat: state.retreat,
  runs: state.runs.map(({ id, exercise, weight, cancelled }) => ({ id, exercise, weight, isCancelled: cancelled !== null })),
  provisional: !areFinal(state),
  ...openResults(state),
  isConfidential: areSecret(state),
});
