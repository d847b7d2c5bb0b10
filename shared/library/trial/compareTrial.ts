// Lays the figures that a host came to beside those written by hand; it plays nothing and corrects nothing.
import type { State } from '../../domain/model.ts';
import { teamScore } from '../../domain/scoring/points/teamScore.ts';
import { standings } from '../../domain/scoring/boards/standings.ts';
import type { TrialDifference, TrialFigure } from '../../domain/venue/trial.ts';
import { trialFigures } from './trialFigures.ts';

const gotOf = (state: State, figure: TrialFigure): number | null => {
  const row = standings(state).find(({ team }) => team.name === figure.team);
  switch (figure.kind) {
    case 'score': {
      const run = state.runs.find(({ exercise }) => exercise.id === figure.exercise);
      return run === undefined || row === undefined ? null : teamScore(run, row.team);
    }
    case 'total': return row?.total ?? null;
    case 'place': return row?.place ?? null;
  }
};

export const compareTrial = (state: State, figures: readonly TrialFigure[] = trialFigures): readonly TrialDifference[] =>
  figures.flatMap((figure) => {
    const got = gotOf(state, figure);
    return got === figure.is ? [] : [{ figure, got }];
  });
