// What becomes of a run's time once its scoring is concluded; it sends nothing.
import type { Command } from '../../../../shared/domain/commands.ts';
import type { TimerView } from '../../../../shared/domain/timer/phaseTimer.ts';
import type { Instant, RunId } from '../../../../shared/units.ts';
import { timeLeft } from '../../../../shared/domain/timer/countdown.ts';

/** All that was timed is in, so its time stands where it is; the last phase, in which it is talked over, goes on to its end. */
export const timeAfterClosing = (run: RunId, timer: TimerView | null, now: Instant): Command | null => {
  if (timer === null || timer.run !== run) return null;
  const { phaseNumber: phase, going } = timer;
  if (phase < timer.phases.length - 1) return going.kind === 'running' ? { type: 'pauseTimer', from: { run, phase, going: 'running' } } : null;
  return timeLeft(going, now) > 0 ? null : { type: 'finishTimer', from: { run, phase } };
};
