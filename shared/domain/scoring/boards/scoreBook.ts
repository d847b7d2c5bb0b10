// What all standings are made of, as the console is told it: the whole ground of every number, so that each can be explained. The hall is never told of it.
import type { Day, RunId, TeamId } from '../../../units.ts';
import type { State } from '../../model.ts';
import { dayOfRun } from '../../runs/runDays.ts';
import type { Ranked } from './standings.ts';

export type ScoreBook = Ranked & {
  /** On which day each run was held; null: nothing tells. */
  readonly days: Readonly<Record<RunId, Day | null>>;
  /** Places on the board the hall saw last. */
  readonly lastPlaces: Readonly<Record<TeamId, number>>;
};

export const scoreBookViews = {
  scoreBook: (state: State): ScoreBook => {
    const { teams, runs, help, adjustments, tieChain, hall } = state;
    return { teams, runs, help, adjustments, tieChain, lastPlaces: hall.lastPlaces, days: Object.fromEntries(runs.map(({ id }) => [id, dayOfRun(state, id)])) };
  },
};
