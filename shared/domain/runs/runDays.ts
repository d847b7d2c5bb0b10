// On which day each run was held once something of it came in; a run that is only planned has no day yet.
import type { Day } from '../../units.ts';
import type { State } from '../model.ts';
import { dayOfRun } from './runDay.ts';

export const runDays = (state: State): readonly (Day | null)[] =>
  state.runs.map(({ id }) => (state.runMoments[id] === undefined ? null : dayOfRun(state, id)));
