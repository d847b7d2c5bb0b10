// Which command each key of "Jalankan" gives as things stand, and which run the desk opens with.
import { describe, expect, it } from 'vitest';
import { keysNow } from '../../../../renderer/console/keys/keyTable.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { openRun } from '../../../../renderer/console/run/openRun.ts';
import { SECOND_PRESS, runActions, runCommands } from '../../../../renderer/console/run/runCommands.ts';
import type { TimerView } from '../../../../shared/domain/timer/phaseTimer.ts';
import type { AtZero } from '../../../../shared/domain/timer/phaseSchemas.ts';
import { atZeros } from '../../../../shared/domain/timer/phaseSchemas.ts';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import type { Instant, Millis, RunId } from '../../../../shared/units.ts';
import { finished, pipaBocor, runOf } from './pipaBocor.ts';

const r1 = 'r1' as RunId;
const [firstPhase] = pipaBocor.phases;
if (firstPhase === undefined) throw new Error('Pipa Bocor lost its phases');
const timer = (phaseNumber: number, isRunning = true): TimerView => ({
  run: r1, exercise: pipaBocor.name, phase: firstPhase.name, phaseNumber, phases: pipaBocor.phases,
  length: firstPhase.length,
  going: isRunning ? { kind: 'running', endsAt: 1000 as Instant } : { kind: 'paused', remaining: 1000 as Millis },
});
const hall: HallControlView = { shown: 'welcome', cued: null, before: 'welcome', boardMode: 'threeBest', written: null, target: null, quietHours: [], drawShow: null, teamPage: null, revealStep: null, briefing: null, debrief: null, evening: null, lacks: {} };
/** What the keys say their command was meant for. */
const from = (phase: number) => ({ from: { run: r1, phase } });
const NOON = 1_000_000 as Instant;
const pressed = (key: string, now: TimerView | null, shown: Partial<HallControlView> = {}) => {
  const there = { ...hall, ...shown };
  const action = runActions(there).find((each) => (keysNow({}) as Readonly<Record<string, string>>)[each] === key);
  return action === undefined ? undefined : runCommands(r1, now, 'goOn', there, NOON)[action];
};

describe('the timer keys', () => {
  it('start, pause and resume with one key', () => {
    expect(pressed(' ', null)).toEqual({ type: 'startPhase', run: r1, phase: 0, from: null });
    expect(pressed(' ', timer(0))).toEqual({ type: 'pauseTimer', from: { run: r1, phase: 0, going: 'running' } });
    expect(pressed(' ', timer(0, false))).toEqual({ type: 'resumeTimer', from: { run: r1, phase: 0, going: 'paused' } });
  });
  it('add a minute and take half a minute', () => {
    expect(pressed('+', timer(0))).toEqual({ type: 'adjustTimer', by: 60_000, ...from(0) });
    expect(pressed('-', timer(0))).toEqual({ type: 'adjustTimer', by: -30_000, ...from(0) });
    expect(pressed('+', null)).toBeNull();
  });
  it('go to the next phase, and finish after the last', () => {
    expect(pressed('n', timer(2))).toEqual({ type: 'startPhase', run: r1, phase: 3, ...from(2) });
    expect(pressed('n', timer(3))).toEqual({ type: 'finishTimer', ...from(3) });
    expect(pressed('n', null)).toBeNull();
  });
  it('begin the phase anew or the one before it, each only by a second press', () => {
    expect(pressed('r', timer(2))).toEqual({ type: 'startPhase', run: r1, phase: 2, ...from(2) });
    expect(pressed('Backspace', timer(2))).toEqual({ type: 'startPhase', run: r1, phase: 1, ...from(2) });
    expect([pressed('Backspace', timer(0)), pressed('r', null)]).toEqual([null, null]);
    expect(SECOND_PRESS).toEqual(['restartPhase', 'previousPhase', 'finishOther']);
  });
  it('cue the test picture, so that a slip shows nothing, and lead back from it', () => {
    expect(pressed('#', null)).toEqual({ type: 'cueScene', scene: 'testCard' });
    expect(pressed('#', null, { cued: 'testCard' })).toBeNull();
    expect(pressed('#', null, { shown: 'testCard', before: 'logo' })).toEqual({ type: 'showScene', scene: 'logo' });
    expect(pressed('#', null, { shown: 'testCard', before: 'testCard' })).toEqual({ type: 'showScene', scene: 'welcome' });
  });
  it('choose in turn what comes at 0:00', () => {
    const choice = (now: AtZero) => runCommands(r1, null, now, hall, NOON).atZero;
    expect(atZeros.map(choice)).toEqual([{ type: 'chooseAtZero', choice: 'goOn' }, { type: 'chooseAtZero', choice: 'nextPhase' }, { type: 'chooseAtZero', choice: 'stop' }]);
  });
  it('start nothing where there is no run yet, and the hall keys work all the same', () => {
    const { startPauseResume, black } = runCommands(null, null, 'goOn', hall, NOON);
    expect([startPauseResume, black]).toEqual([null, { type: 'showScene', scene: 'black' }]);
  });
  it('act on the run whose time is counted, whichever sheet is open', () => {
    expect(runCommands('r2' as RunId, timer(0), 'goOn', hall, NOON).nextPhase).toEqual({ type: 'startPhase', run: r1, phase: 1, ...from(0) });
  });
});

describe('the hall keys', () => {
  it('show the board, the timer and black at once', () => {
    expect(pressed('l', null)).toEqual({ type: 'showScene', scene: 'board' });
    expect(pressed('t', null)).toEqual({ type: 'showScene', scene: 'timer' });
    expect(pressed('b', null)).toEqual({ type: 'showScene', scene: 'black' });
  });
  it('lift black to what it covered', () => {
    expect(pressed('b', null, { shown: 'black', before: 'board' })).toEqual({ type: 'showScene', scene: 'board' });
  });
  it('take only what is cued, and give no command that would change nothing', () => {
    expect(pressed('Enter', null)).toBeNull();
    expect(pressed('Enter', null, { cued: 'board' })).toEqual({ type: 'takeScene', from: 'board' });
    expect(pressed('l', null, { shown: 'board' })).toBeNull();
  });
});

describe('the keys of what goes on by itself on the wall', () => {
  const show = (going: NonNullable<HallControlView['drawShow']>['going']): Partial<HallControlView> => ({ shown: 'draw', drawShow: { people: 100, going } });
  const since = (ago: number) => ({ kind: 'running', startedAt: (NOON - ago) as Instant }) as const;
  it('start, pause and resume the draw with one key, and never begin it anew after its end', () => {
    expect(pressed('u', null, show(null))).toEqual({ type: 'startDrawShow', from: null });
    expect(pressed('u', null, show(since(60_000)))).toEqual({ type: 'pauseDrawShow', from: 'running' });
    expect(pressed('u', null, show({ kind: 'paused', after: 60_000 as Millis }))).toEqual({ type: 'resumeDrawShow', from: 'paused' });
    expect(pressed('u', null, show(since(600_000)))).toBeNull();
    expect(pressed('u', null, show({ kind: 'ended' }))).toBeNull();
  });
  it('skip to the end, once', () => {
    expect(pressed('End', null, show(since(60_000)))).toEqual({ type: 'skipDrawShow' });
    expect(pressed('End', null, show({ kind: 'ended' }))).toBeNull();
  });
  it('turn the pages of the list of teams from the one that is seen, both ways and around', () => {
    const list: Partial<HallControlView> = { shown: 'teams', teamPage: { pages: 5, from: { page: 4, since: (NOON - 13_000) as Instant } } };
    expect(pressed('PageDown', null, list)).toEqual({ type: 'turnTeamPage', page: 1 });
    expect(pressed('PageUp', null, list)).toEqual({ type: 'turnTeamPage', page: 4 });
  });
  it('are nobody’s while another scene is on', () => {
    expect([pressed('u', null), pressed('End', null), pressed('PageDown', null)]).toEqual([undefined, undefined, undefined]);
  });
});

describe('the run the desk opens with', () => {
  const scored = { ...runOf(['Arjuno', 'Semeru'], { 0: finished(330) }), run: 'r1' as RunId };
  const closed = { ...scored, run: 'r2' as RunId, stage: 'closed' as const };
  const blank = { ...runOf(['Arjuno']), run: 'r3' as RunId };
  const later = { ...scored, run: 'r4' as RunId };
  const cancelled = { ...blank, run: 'r5' as RunId, cancelled: { reason: 'Hujan', replacedBy: null } };
  const opened = (runs: readonly RunView[], chosen: string | null = null, timed: string | null = null) => openRun(runs, chosen as RunId | null, timed as RunId | null)?.run;
  it('is the chosen one, else the timed one', () => {
    expect(opened([scored, blank], 'r3', 'r1')).toBe('r3');
    expect(opened([scored, blank, closed], null, 'r2')).toBe('r2');
  });
  it('is else the latest with sheets nobody read back, else the first with nothing in', () => {
    expect(opened([scored, closed, blank, later, { ...blank, run: 'r6' as RunId }])).toBe('r4');
    expect(opened([cancelled, closed, blank, { ...blank, run: 'r6' as RunId }])).toBe('r3');
  });
  it('is never one that was closed or cancelled while another needs work, and the last that was held once none does', () => {
    // A team that was excused leaves a blank sheet in a closed run.
    expect(opened([closed, blank])).toBe('r3');
    expect(opened([closed, { ...closed, run: 'r7' as RunId }, cancelled])).toBe('r7');
    expect(opened([cancelled])).toBe('r5');
    expect(opened([])).toBeUndefined();
  });
});
