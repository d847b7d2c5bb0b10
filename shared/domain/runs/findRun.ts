// Finds a run, tells whether it was read back, and puts a changed one in its place; it knows no rule of scoring.
import type { RunId } from '../../units.ts';
import type { Decision } from '../decision.ts';
import { refuse } from '../decision.ts';
import type { Exercise } from '../exercise.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import type { Run } from '../things.ts';

/** A run nobody has scored yet. Simulations weigh Hasil with 70 per cent, others with 60, unless the exercise says otherwise (rules: Score of a run). */
export const newRun = (id: RunId, exercise: Exercise, weight: number): Run => ({
  id, exercise, weight, resultWeight: exercise.resultWeight ?? 60, observed: true, dropsEnds: false, formerRubrics: [], judges: [], formerJudges: {},
  sheets: {}, ratings: {}, bonuses: [], cells: {}, released: [], corrections: [], ratingCorrections: [], otherCorrections: [], stage: 'open', reader: null, unread: null, cancelled: null,
});

export const ofRun = (state: State, id: RunId, go: (run: Run) => Decision): Decision => {
  const run = state.runs.find((each) => each.id === id);
  return run === undefined ? refuse({ code: 'unknownRun' }) : go(run);
};

/** Then what counts in it changes by a correction alone. */
export const isReadBack = ({ runs }: Pick<State, 'runs'>, id: RunId): boolean => runs.some((run) => run.id === id && run.stage !== 'open');

export const withRun = (state: State, id: RunId, change: (run: Run) => Partial<Run>): State => ({
  ...state, runs: state.runs.map((run) => (run.id === id ? { ...run, ...change(run) } : run)),
});

/** What puts a run back to what it was, for undo; nothing where there was none. */
export const backInRun = ({ runs }: State, id: RunId, restore: (run: Run) => Fact): readonly Fact[] => runs.filter((run) => run.id === id).map(restore);
