// Which run the desk opens with; it knows no screen.
import type { RunView } from '../../../shared/domain/scoring/run/runView.ts';
import type { RunId } from '../../../shared/units.ts';

const isHeld = ({ cancelled }: RunView): boolean => cancelled === null;
const isOpen = (run: RunView): boolean => isHeld(run) && run.stage === 'open';

/** What the person chose, else the run whose time is counted, else the latest that waits to be read back, else the first nothing was done for, else the last that was held. */
export const openRun = (runs: readonly RunView[], chosen: RunId | null, timed: RunId | null): RunView | undefined => {
  const byId = (id: RunId | null): RunView | undefined => runs.find(({ run }) => run === id);
  return byId(chosen) ?? byId(timed) ?? runs.findLast((run) => isOpen(run) && run.hasScores) ?? runs.find(isOpen) ?? runs.findLast(isHeld) ?? runs.at(-1);
};
