// Which command each action on this screen gives as things stand, or null where it would do nothing; it sends none.
import type { Command } from '../../../shared/domain/commands.ts';
import { hasShowEnded } from '../../../shared/domain/draw/hall/drawShow.ts';
import { teamPageAt } from '../../../shared/domain/draw/hall/teamPages.ts';
import type { TimerView } from '../../../shared/domain/timer.ts';
import type { AtZero } from '../../../shared/domain/timerSchemas.ts';
import { atZeros } from '../../../shared/domain/timerSchemas.ts';
import type { HallControlView } from '../../../shared/domain/hall/hallControl.ts';
import type { Instant, RunId } from '../../../shared/units.ts';
import { minutes, seconds } from '../../../shared/units.ts';

export type RunAction = 'startPauseResume' | 'minuteMore' | 'halfMinuteLess' | 'nextPhase' | 'restartPhase' | 'previousPhase' | 'atZero' | 'timer' | 'board' | 'black' | 'take'
  | 'drawShow' | 'drawShowEnd' | 'nextPage' | 'previousPage';

const startPauseResume = (run: RunId | null, timer: TimerView | null): Command | null =>
  timer === null ? (run === null ? null : { type: 'startPhase', run, phase: 0 })
    : { type: timer.going.kind === 'running' ? 'pauseTimer' : 'resumeTimer' };

/** After the last phase the timer is finished. */
const nextPhase = ({ run, phaseNumber, phases }: TimerView): Command =>
  phaseNumber + 1 < phases.length ? { type: 'startPhase', run, phase: phaseNumber + 1 } : { type: 'finishTimer' };

/** One key for the whole show; begun anew it is only by its button. */
const drawShow = ({ drawShow: show }: HallControlView, now: Instant): Command | null => {
  if (show === null || hasShowEnded(show.people, show.going, now)) return null;
  return { type: show.going === null ? 'startDrawShow' : show.going.kind === 'paused' ? 'resumeDrawShow' : 'pauseDrawShow' };
};

const turnPage = ({ teamPage }: HallControlView, by: 1 | -1, now: Instant): Command | null => {
  if (teamPage === null || teamPage.pages === 0) return null;
  const { pages, from } = teamPage;
  return { type: 'turnTeamPage', page: (teamPageAt(pages, from, now) + by + pages) % pages };
};

/** What was counted so far is lost with these, so each asks for a second press. */
export const SECOND_PRESS: readonly RunAction[] = ['restartPhase', 'previousPhase'];

/** There is one phase timer: while one is counting, every timer action is about it, whichever run's sheet is open; null: none is. */
export const runCommands = (run: RunId | null, timer: TimerView | null, atZero: AtZero, hall: HallControlView, now: Instant): Readonly<Record<RunAction, Command | null>> => {
  const show = (scene: HallControlView['shown']): Command | null => (hall.shown === scene ? null : { type: 'showScene', scene });
  return {
    startPauseResume: startPauseResume(run, timer),
    minuteMore: timer === null ? null : { type: 'adjustTimer', by: minutes(1) },
    halfMinuteLess: timer === null ? null : { type: 'adjustTimer', by: seconds(-30) },
    nextPhase: timer === null ? null : nextPhase(timer),
    restartPhase: timer === null ? null : { type: 'startPhase', run: timer.run, phase: timer.phaseNumber },
    previousPhase: timer === null || timer.phaseNumber === 0 ? null : { type: 'startPhase', run: timer.run, phase: timer.phaseNumber - 1 },
    atZero: { type: 'chooseAtZero', choice: atZeros[(atZeros.indexOf(atZero) + 1) % atZeros.length] ?? 'goOn' },
    timer: show('timer'),
    board: show('board'),
    black: hall.shown === 'black' ? show(hall.before) : show('black'),
    take: hall.cued === null ? null : { type: 'takeScene' },
    drawShow: drawShow(hall, now),
    drawShowEnd: hall.drawShow === null || hasShowEnded(hall.drawShow.people, hall.drawShow.going, now) ? null : { type: 'skipDrawShow' },
    nextPage: turnPage(hall, 1, now),
    previousPage: turnPage(hall, -1, now),
  };
};

const ALWAYS: readonly RunAction[] = ['startPauseResume', 'minuteMore', 'halfMinuteLess', 'nextPhase', 'restartPhase', 'previousPhase', 'atZero', 'timer', 'board', 'black', 'take'];
/** The actions whose keys work: some are theirs only while the scene they are about is on the wall. */
export const runActions = ({ drawShow: show, teamPage }: HallControlView): readonly RunAction[] =>
  [...ALWAYS, ...(show === null ? [] : ['drawShow', 'drawShowEnd'] as const), ...(teamPage === null ? [] : ['nextPage', 'previousPage'] as const)];
