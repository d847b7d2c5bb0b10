// Which keys of the desk are shown as working while "Jalankan" is open, the most needed first; a pane's own stand before them, and what opens a pane stands on its tab.
import { ALL_RULES } from '../../../shared/domain/briefing/pages.ts';
import type { HallControlView } from '../../../shared/domain/hall/hallControl.ts';
import type { KeyAction } from '../../../shared/text/keys.ts';
import { turnedBy } from './runCommands.ts';
import type { RunText } from '../../../shared/text/run.ts';
import type { FootKey } from '../keys/footKeys.ts';

/** `isRunOpen`: whether there is an exercise to time. What turns pages stands on buttons too, so that it gives way where the bar is short. */
export const keyHints = (keys: RunText['keys'], isRunOpen: boolean, hall: HallControlView, isMuted: boolean, freeze: readonly FootKey[]): readonly FootKey[] => {
  const { lacks, drawShow } = hall;
  const turned = turnedBy(hall);
  const hint = (action: KeyAction & keyof RunText['keys']): FootKey => ({ action, does: keys[action] });
  const atOnce = ([['timer', lacks.timer], ['board', lacks.board], ['black', undefined]] as const).filter(([, lack]) => lack === undefined).map(([scene]) => scene);
  return [
    ...(isRunOpen ? [hint('startPauseResume'), hint('minuteMore'), hint('halfMinuteLess'), hint('nextPhase')] : []),
    ...(drawShow === null ? [] : [hint('drawShow'), hint('drawShowEnd')]),
    hint('take'),
    { actions: atOnce, does: keys.atOnce },
    ...freeze,
    ...(turned === null ? [] : [{ action: 'nextPage' as const, does: { reveal: keys.nextStep, teams: keys.nextPage, briefing: hall.briefing?.page === ALL_RULES ? keys.toScoring : keys.nextRule, reflection: keys.nextNote, debrief: keys.nextStep }[turned] }]),
    ...(turned === 'briefing' ? [hint('allRules')] : []),
    { action: 'mute', does: isMuted ? keys.unmute : keys.mute },
  ];
};
