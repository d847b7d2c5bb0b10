// Which command each action on this screen gives as things stand, or null where it would do nothing; it sends none.
import type { Command } from '../../../shared/domain/commands.ts';
import { hasShowEnded } from '../../../shared/domain/draw/hall/drawShow.ts';
import { teamPageAt } from '../../../shared/domain/draw/hall/teamPages.ts';
import { ALL_RULES, LAST_PAGE } from '../../../shared/domain/briefing/pages.ts';
import { debriefSteps } from '../../../shared/domain/debrief/steps.ts';
import type { EveningView } from '../../../shared/domain/reflection/evening.ts';
import type { TimerView } from '../../../shared/domain/timer/phaseTimer.ts';
import type { AtZero } from '../../../shared/domain/timer/phaseSchemas.ts';
import { atZeros } from '../../../shared/domain/timer/phaseSchemas.ts';
import type { HallControlView } from '../../../shared/domain/hall/hallControl.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { Instant, RunId } from '../../../shared/units.ts';
import { minutes, seconds } from '../../../shared/units.ts';
import { offTheWall } from './hall/testPicture.ts';

export type RunAction = 'startPauseResume' | 'minuteMore' | 'halfMinuteLess' | 'nextPhase' | 'restartPhase' | 'previousPhase' | 'finishOther' | 'atZero' | 'timer' | 'board' | 'black' | 'testCard' | 'take'
  | 'drawShow' | 'drawShowEnd' | 'nextPage' | 'previousPage' | 'allRules' | 'openBriefing' | 'startDebrief' | 'endDebrief';

/** What the host says to a press that came before the view of the one before it: what was wanted is done, so nothing needs to be said. */
export const PRESSED_TOO_SOON: readonly Refusal['code'][] = ['movedOn', 'unchanged'];
/** Each press of these asks for something of its own: one that comes to nothing is told. */
const EACH_COUNTS: readonly RunAction[] = ['minuteMore', 'halfMinuteLess'];
export const unsaidAt = (action: RunAction): readonly Refusal['code'][] => (EACH_COUNTS.includes(action) ? [] : PRESSED_TOO_SOON);

/** The phase that is seen, so that a press meant for it touches no other. */
const fromPhase = (timer: TimerView | null) => ({ from: timer === null ? null : { run: timer.run, phase: timer.phaseNumber } });

const startPauseResume = (run: RunId | null, timer: TimerView | null): Command | null =>
  timer === null ? (run === null ? null : { type: 'startPhase', run, phase: 0, ...fromPhase(timer) })
    : { type: timer.going.kind === 'running' ? 'pauseTimer' : 'resumeTimer', from: { run: timer.run, phase: timer.phaseNumber, going: timer.going.kind } };

/** After the last phase the timer is finished. */
const nextPhase = (timer: TimerView): Command => {
  const { run, phaseNumber, phases } = timer;
  return phaseNumber + 1 < phases.length ? { type: 'startPhase', run, phase: phaseNumber + 1, ...fromPhase(timer) } : { type: 'finishTimer', ...fromPhase(timer) };
};

/** One key for the whole show; begun anew it is only by its button. */
const drawShow = ({ drawShow: show }: HallControlView, now: Instant): Command | null => {
  if (show === null || hasShowEnded(show.people, show.going, now)) return null;
  return { type: show.going === null ? 'startDrawShow' : show.going.kind === 'paused' ? 'resumeDrawShow' : 'pauseDrawShow', from: show.going?.kind ?? null };
};

const turnTeams = ({ pages, from }: NonNullable<HallControlView['teamPage']>, by: 1 | -1, now: Instant): Command | null =>
  (pages === 0 ? null : { type: 'turnTeamPage', page: (teamPageAt(pages, from, now) + by + pages) % pages });

/** What two keys turn: the pages on the wall, or cued for it; else the debrief that is held, whatever the wall shows. */
export type Turned = 'reveal' | 'teams' | 'briefing' | 'reflection' | 'debrief';
export const turnedBy = ({ shown, cued, teamPage, revealStep, briefing, debrief, evening, lacks }: HallControlView): Turned | null =>
  (revealStep !== null ? 'reveal' : teamPage !== null ? 'teams'
    : briefing !== null && lacks.briefing === undefined && (shown === 'briefing' || cued === 'briefing') ? 'briefing'
      : evening !== null && (shown === 'reflection' || cued === 'reflection') ? 'reflection'
      : debrief !== null && lacks.debrief === undefined ? 'debrief' : null);

/** Cued, so that a key pressed by mistake shows nothing; from the wall it leads back to what was there. */
const testCard = ({ shown, cued, before }: HallControlView): Command | null => {
  if (shown === 'testCard') return offTheWall({ before });
  return cued === 'testCard' ? null : { type: 'cueScene', scene: 'testCard' };
};

const within = (next: number, last: number): number | null => (next < 0 || next > last ? null : next);

/** The question stands before the first note; what is no longer shared is behind none. */
const turnEvening = ({ order, up }: EveningView, by: 1 | -1): Command | null => {
  const next = (up === null ? -1 : order.indexOf(up)) + by;
  return next < -1 || next >= order.length ? null : { type: 'putUpReflection', reflection: order[next] ?? null };
};

const turnPage = (hall: HallControlView, by: 1 | -1, now: Instant): Command | null => {
  const { teamPage, briefing, debrief } = hall;
  switch (turnedBy(hall)) {
    case 'reveal': return hall.revealStep === null ? null : { type: 'stepReveal', from: hall.revealStep, way: by === 1 ? 'forward' : 'back' };
    case 'teams': return teamPage === null ? null : turnTeams(teamPage, by, now);
    case 'briefing': {
      const page = briefing === null ? null : within(briefing.page + by, LAST_PAGE);
      return page === null ? null : { type: 'turnBriefing', page };
    }
    case 'reflection': return hall.evening === null ? null : turnEvening(hall.evening, by);
    case 'debrief': {
      const step = debrief === null ? null : within(debrief.step + by, debriefSteps.length - 1);
      return step === null ? null : { type: 'turnDebrief', step };
    }
    case null: return null;
  }
};

/** What was counted so far is lost with these, so each asks for a second press. */
export const SECOND_PRESS: readonly RunAction[] = ['restartPhase', 'previousPhase', 'finishOther'];

/** There is one phase timer: while one is counting, every timer action is about it, whichever run's sheet is open; null: none is. */
export const runCommands = (run: RunId | null, timer: TimerView | null, atZero: AtZero, hall: HallControlView, now: Instant): Readonly<Record<RunAction, Command | null>> => {
  const show = (scene: HallControlView['shown']): Command | null => (hall.shown === scene ? null : { type: 'showScene', scene });
  return {
    startPauseResume: startPauseResume(run, timer),
    minuteMore: timer === null ? null : { type: 'adjustTimer', by: minutes(1), ...fromPhase(timer) },
    halfMinuteLess: timer === null ? null : { type: 'adjustTimer', by: seconds(-30), ...fromPhase(timer) },
    nextPhase: timer === null ? null : nextPhase(timer),
    restartPhase: timer === null ? null : { type: 'startPhase', run: timer.run, phase: timer.phaseNumber, ...fromPhase(timer) },
    previousPhase: timer === null || timer.phaseNumber === 0 ? null : { type: 'startPhase', run: timer.run, phase: timer.phaseNumber - 1, ...fromPhase(timer) },
    finishOther: timer === null || timer.run === run ? null : { type: 'finishTimer', ...fromPhase(timer) },
    atZero: { type: 'chooseAtZero', choice: atZeros[(atZeros.indexOf(atZero) + 1) % atZeros.length] ?? 'goOn' },
    timer: show('timer'),
    board: show('board'),
    black: hall.shown === 'black' ? show(hall.before) : show('black'),
    testCard: testCard(hall),
    take: hall.cued === null ? null : { type: 'takeScene', from: hall.cued },
    drawShow: drawShow(hall, now),
    drawShowEnd: hall.drawShow === null || hasShowEnded(hall.drawShow.people, hall.drawShow.going, now) ? null : { type: 'skipDrawShow' },
    nextPage: turnPage(hall, 1, now),
    previousPage: turnPage(hall, -1, now),
    allRules: hall.briefing === null || hall.briefing.page === ALL_RULES ? null : { type: 'turnBriefing', page: ALL_RULES },
    openBriefing: run === null ? null : { type: 'openBriefing', run },
    startDebrief: run === null ? null : { type: 'startDebrief', run, from: hall.debrief?.since ?? null },
    endDebrief: hall.debrief === null ? null : { type: 'endDebrief', from: hall.debrief.since },
  };
};

const ALWAYS: readonly RunAction[] = ['startPauseResume', 'minuteMore', 'halfMinuteLess', 'nextPhase', 'restartPhase', 'previousPhase', 'atZero', 'timer', 'board', 'black', 'testCard', 'take'];
/** The actions whose keys work: some are theirs only while what they are about is on the wall or held. */
export const runActions = (hall: HallControlView): readonly RunAction[] => {
  const turned = turnedBy(hall);
  return [
    ...ALWAYS, ...(hall.drawShow === null ? [] : ['drawShow', 'drawShowEnd'] as const), ...(turned === null ? [] : ['nextPage', 'previousPage'] as const),
    ...(turned === 'briefing' ? ['allRules'] as const : []),
  ];
};
