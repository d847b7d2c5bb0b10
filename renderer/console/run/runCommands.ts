// Which command each action on this screen gives as things stand, or null where it would do nothing; it sends none.
import type { Command } from '../../../shared/domain/commands.ts';
import type { TimerView } from '../../../shared/domain/timer.ts';
import type { HallControlView } from '../../../shared/domain/views.ts';
import type { RunId } from '../../../shared/units.ts';
import { minutes, seconds } from '../../../shared/units.ts';

export type RunAction = 'startPauseResume' | 'minuteMore' | 'halfMinuteLess' | 'nextPhase' | 'timer' | 'board' | 'black' | 'take';

const startPauseResume = (run: RunId | null, timer: TimerView | null): Command | null =>
  timer === null ? (run === null ? null : { type: 'startPhase', run, phase: 0 })
    : { type: timer.going.kind === 'running' ? 'pauseTimer' : 'resumeTimer' };

/** After the last phase the timer is finished. */
const nextPhase = ({ run, phaseNumber, phases }: TimerView): Command =>
  phaseNumber + 1 < phases.length ? { type: 'startPhase', run, phase: phaseNumber + 1 } : { type: 'finishTimer' };

/** There is one timer: while one is counting, every timer action is about it, whichever run's sheet is open; null: none is. */
export const runCommands = (run: RunId | null, timer: TimerView | null, hall: HallControlView): Readonly<Record<RunAction, Command | null>> => {
  const show = (scene: HallControlView['shown']): Command | null => (hall.shown === scene ? null : { type: 'showScene', scene });
  return {
    startPauseResume: startPauseResume(run, timer),
    minuteMore: timer === null ? null : { type: 'adjustTimer', by: minutes(1) },
    halfMinuteLess: timer === null ? null : { type: 'adjustTimer', by: seconds(-30) },
    nextPhase: timer === null ? null : nextPhase(timer),
    timer: show('timer'),
    board: show('board'),
    black: hall.shown === 'black' ? show(hall.before) : show('black'),
    take: hall.cued === null ? null : { type: 'takeScene' },
  };
};

/** By `KeyboardEvent.key`; `=` is the plus key without Shift. */
export const RUN_KEYS: Readonly<Record<string, RunAction>> = {
  ' ': 'startPauseResume', '+': 'minuteMore', '=': 'minuteMore', '-': 'halfMinuteLess', n: 'nextPhase',
  t: 'timer', l: 'board', b: 'black', Enter: 'take',
};
