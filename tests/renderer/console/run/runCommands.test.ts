// Which command each key of "Jalankan" gives as things stand, and which run the desk opens with.
import { describe, expect, it } from 'vitest';
import { openRun } from '../../../../renderer/console/run/openRun.ts';
import { RUN_KEYS, runCommands } from '../../../../renderer/console/run/runCommands.ts';
import type { TimerView } from '../../../../shared/domain/timer.ts';
import type { HallControlView } from '../../../../shared/domain/views.ts';
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
const hall: HallControlView = { shown: 'welcome', cued: null, before: 'welcome', boardMode: 'threeBest', written: null, target: null, quietHours: [], lacks: {} };
const pressed = (key: string, now: TimerView | null, shown: Partial<HallControlView> = {}) => {
  const action = RUN_KEYS[key];
  return action === undefined ? undefined : runCommands(r1, now, { ...hall, ...shown })[action];
};

describe('the timer keys', () => {
  it('start, pause and resume with one key', () => {
    expect(pressed(' ', null)).toEqual({ type: 'startPhase', run: r1, phase: 0 });
    expect(pressed(' ', timer(0))).toEqual({ type: 'pauseTimer' });
    expect(pressed(' ', timer(0, false))).toEqual({ type: 'resumeTimer' });
  });
  it('add a minute and take half a minute', () => {
    expect(pressed('+', timer(0))).toEqual({ type: 'adjustTimer', by: 60_000 });
    expect(pressed('-', timer(0))).toEqual({ type: 'adjustTimer', by: -30_000 });
    expect(pressed('+', null)).toBeNull();
  });
  it('go to the next phase, and finish after the last', () => {
    expect(pressed('n', timer(2))).toEqual({ type: 'startPhase', run: r1, phase: 3 });
    expect(pressed('n', timer(3))).toEqual({ type: 'finishTimer' });
    expect(pressed('n', null)).toBeNull();
  });
  it('start nothing where there is no run yet, and the hall keys work all the same', () => {
    const { startPauseResume, black } = runCommands(null, null, hall);
    expect([startPauseResume, black]).toEqual([null, { type: 'showScene', scene: 'black' }]);
  });
  it('act on the run whose time is counted, whichever sheet is open', () => {
    expect(runCommands('r2' as RunId, timer(0), hall).nextPhase).toEqual({ type: 'startPhase', run: r1, phase: 1 });
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
    expect(pressed('Enter', null, { cued: 'board' })).toEqual({ type: 'takeScene' });
    expect(pressed('l', null, { shown: 'board' })).toBeNull();
  });
});

describe('the run the desk opens with', () => {
  const done = { ...runOf(['Arjuno'], { 0: finished(330) }), run: 'r1' as RunId };
  const open = { ...runOf(['Arjuno']), run: 'r2' as RunId };
  it('is the chosen one, else the timed one, else the first with sheets out, else the last', () => {
    expect(openRun([done, open], 'r1' as RunId, 'r2' as RunId)?.run).toBe('r1');
    expect(openRun([done, open], null, 'r1' as RunId)?.run).toBe('r1');
    expect(openRun([done, open], null, null)?.run).toBe('r2');
    expect(openRun([done], null, null)?.run).toBe('r1');
    expect(openRun([], null, null)).toBeUndefined();
  });
});
