// Which keys are shown as working while "Jalankan" is open, in their order; what they do stands in runCommands.ts.
import type { HallControlView } from '../../../shared/domain/hall/hallControl.ts';
import type { RunText } from '../../../shared/text/run.ts';
import type { FootKey } from '../Foot.tsx';

/** `isRunOpen`: whether there is an exercise to time. */
export const keyHints = (keys: RunText['keys'], isRunOpen: boolean, { lacks, drawShow, teamPage }: HallControlView): readonly FootKey[] => [
  ...(isRunOpen ? [
    { keys: keys.space, does: keys.startPauseResume }, { keys: '+', does: keys.minuteMore }, { keys: '−', does: keys.halfMinuteLess },
    { keys: 'N', does: keys.nextPhase },
  ] : []),
  ...(lacks.timer === undefined ? [{ keys: 'T', does: keys.timer }] : []),
  ...(lacks.board === undefined ? [{ keys: 'L', does: keys.board }] : []),
  ...(drawShow === null ? [] : [{ keys: 'U', does: keys.drawShow }, { keys: 'End', does: keys.drawShowEnd }]),
  ...(teamPage === null ? [] : [{ keys: 'PgDn', does: keys.nextPage }]),
  { keys: 'B', does: keys.black },
  { keys: 'Enter', does: keys.take },
];
