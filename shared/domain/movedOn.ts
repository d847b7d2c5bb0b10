// Whether what a command was given for still stands: the second of two presses faster than the view is meant for what is no longer there. It decides nothing else.
import type { Command } from './commands.ts';
import type { State } from './model.ts';
import { same } from './same.ts';

const phaseNow = ({ timer }: State) => (timer === null ? null : { run: timer.run, phase: timer.phase });
const timeNow = (state: State) => (state.timer === null ? null : { ...phaseNow(state), going: state.timer.going.kind });
const debriefNow = ({ debrief }: State) => debrief?.since ?? null;
const showNow = ({ hall }: State) => hall.drawShow?.kind ?? null;
const roundNow = ({ rotation }: State) => (rotation === null ? null : { finished: rotation.finished, isRunning: rotation.isRunning });

/** What the `from` of each of these commands names, as it stands now. */
const standing: Readonly<Partial<Record<Command['type'], (state: State) => unknown>>> = {
  startPhase: phaseNow, adjustTimer: phaseNow, finishTimer: phaseNow, pauseTimer: timeNow, resumeTimer: timeNow,
  takeScene: ({ hall }) => hall.cued,
  startDebrief: debriefNow, endDebrief: debriefNow,
  startDrawShow: showNow, pauseDrawShow: showNow, resumeDrawShow: showNow,
  startRound: roundNow, finishRound: roundNow,
};

/** Without a `from`, as from the command line, a command is meant for whatever is there. */
export const hasMovedOn = (state: State, command: Command): boolean => {
  const now = standing[command.type];
  return now !== undefined && 'from' in command && command.from !== undefined && !same(now(state), command.from);
};
