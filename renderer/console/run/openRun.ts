// Which run the desk opens with; it knows no screen.
import type { RunView } from '../../../shared/domain/scoring/runView.ts';
import type { RunId } from '../../../shared/units.ts';

/** What the person chose, else the run whose time is counted, else the first with sheets still out, else the last. */
export const openRun = (runs: readonly RunView[], chosen: RunId | null, timed: RunId | null): RunView | undefined => {
  const byId = (id: RunId | null): RunView | undefined => runs.find(({ run }) => run === id);
  return byId(chosen) ?? byId(timed) ?? runs.find(({ rows }) => rows.some(({ sheet }) => sheet === null)) ?? runs.at(-1);
};
