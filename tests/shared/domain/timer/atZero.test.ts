// What comes at the end of a phase is a choice: it stops, goes on, or the next phase begins at that very instant; an outage there can be given back.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { AtZero } from '../../../../shared/domain/timer/phaseSchemas.ts';
import { nextDeadline } from '../../../../shared/domain/timer/ends.ts';
import { views } from '../../../../shared/domain/views.ts';
import { seconds } from '../../../../shared/units.ts';
import { timeLeft } from '../../../../shared/domain/timer/countdown.ts';
import type { Deed } from '../../given.ts';
import { at, given, machine, moment, stateAfter } from '../../given.ts';
import { pipe, ready, run, startPhase } from '../../samples.ts';

const choose = (choice: AtZero): Command => ({ type: 'chooseAtZero', choice });
const ring = (secondsIn: number): Deed => at(secondsIn, { type: 'ringTimers', now: moment(secondsIn) }, machine);
const outage = (from: number, to: number): Deed => at(to, { type: 'noteOutage', from: moment(from), to: moment(to) }, machine);
const answer = (counts: boolean): Command => ({ type: 'answerOutage', counts });
const adjust = (by: number): Command => ({ type: 'adjustTimer', by: seconds(by) });

/** 4:00, 3:00, 12:00, 10:00, so that the phases begun at 0 end at 240, 420, 1140 and 1740. */
const lengths = pipe.phases.map(({ length }) => length / 1000);
const after = (...steps: readonly (Command | Deed)[]): State => stateAfter(...ready(), ...steps);
const shown = ({ timer }: State, secondsIn: number) => (timer === null ? null
  : { phase: timer.phase, going: timer.going.kind, left: timeLeft(timer.going, moment(secondsIn)) / 1000, rung: timer.rung });

test('the phases of this story are as long as it counts on', () => expect(lengths).toEqual([240, 180, 720, 600]));

describe('the choice', () => {
  test('is overtime until somebody chooses, is kept, and is no news twice', () => {
    expect(views.atZero(after())).toBe('goOn');
    given(...ready()).when(choose('stop')).thenFacts({ type: 'atZeroChosen', choice: 'stop' });
    given(...ready()).when(choose('goOn')).thenRefused({ code: 'unchanged' });
    expect(views.atZero(after(choose('stop'), at(9, startPhase(1))))).toBe('stop');
  });
  test('is not what undo takes back', () => {
    expect(views.undo(after(choose('stop'))).undo).toBe('runPlanned');
  });
});

describe('to stop', () => {
  const story = [choose('stop'), startPhase(0), ring(240)] as const;

  test('leaves the digits at 0:00, rung once', () => {
    given(...ready(), choose('stop'), startPhase(0)).when(ring(240).command, machine).thenFacts({ type: 'timerRang' }, { type: 'timerStopped' });
    expect(shown(after(...story), 900)).toEqual({ phase: 0, going: 'paused', left: 0, rung: true });
    expect(nextDeadline(after(...story))).toBeNull();
  });
  test('lets a minute be added, and nothing taken off', () => {
    expect(shown(after(...story, at(250, adjust(60))), 250)).toEqual({ phase: 0, going: 'paused', left: 60, rung: false });
    given(...ready(), ...story).when(adjust(-30)).thenRefused({ code: 'unchanged' });
    given(...ready(), ...story, at(250, adjust(20))).when(adjust(-30)).thenFacts({ type: 'timerAdjusted', by: seconds(-20) });
  });
  test('goes on only with time that is added', () => {
    given(...ready(), ...story).when({ type: 'resumeTimer' }).thenRefused({ code: 'timeIsUp' });
    given(...ready(), ...story, at(250, adjust(60))).when({ type: 'resumeTimer' }).thenFacts({ type: 'timerResumed' });
    given(...ready(), ...story, choose('goOn')).when({ type: 'resumeTimer' }).thenFacts({ type: 'timerResumed' });
  });
  test('inside an outage gives back what was left when it began', () => {
    const dead = [choose('stop'), startPhase(0), outage(210, 300), ring(300)] as const;
    expect(shown(after(...dead, at(320, answer(false))), 320)).toEqual({ phase: 0, going: 'paused', left: 30, rung: false });
    expect(shown(after(...dead, at(320, answer(true))), 320)).toEqual({ phase: 0, going: 'paused', left: 0, rung: true });
  });
  test('after an outage that was over gives all of it back', () => {
    const state = after(choose('stop'), startPhase(0), outage(100, 138), ring(240), at(250, answer(false)));
    expect(shown(state, 250)).toEqual({ phase: 0, going: 'paused', left: 38, rung: false });
  });
});

describe('the next phase', () => {
  const chosen = [choose('nextPhase'), startPhase(0)] as const;
  const begins = (phase: number, since: number) => ({ type: 'phaseStarted' as const, run: run(1), phase, length: seconds(lengths[phase] ?? 0), since: moment(since) });

  test('begins at the very instant of the end, however late the machine is', () => {
    given(...ready(), ...chosen).when(ring(241).command, machine).thenFacts({ type: 'timerRang' }, begins(1, 240));
    const state = after(...chosen, ring(241));
    expect(shown(state, 241)).toEqual({ phase: 1, going: 'running', left: 179, rung: false });
    expect([nextDeadline(state), state.rings]).toEqual([moment(420), 1]);
  });
  test('after the last one is overtime', () => {
    given(...ready(), choose('nextPhase'), startPhase(3)).when(ring(600).command, machine).thenFacts({ type: 'timerRang' });
  });
  test('follows through every phase that an outage covered, in one row', () => {
    given(...ready(), ...chosen, outage(210, 500)).when(ring(500).command, machine)
      .thenFacts({ type: 'timerRang' }, begins(1, 240), { type: 'timerRang' }, begins(2, 420));
    expect(shown(after(...chosen, outage(210, 500), ring(500)), 500)).toEqual({ phase: 2, going: 'running', left: 640, rung: false });
    const whole = after(...chosen, outage(210, 9000), ring(9000));
    expect(shown(whole, 9000)).toEqual({ phase: 3, going: 'running', left: 1740 - 9000, rung: true });
  });
  const dead = [...chosen, outage(210, 500), ring(500)] as const;
  test('stays when the outage counts', () => {
    const state = after(...dead, at(510, answer(true)));
    expect([shown(state, 510), state.clockDoubt]).toEqual([{ phase: 2, going: 'running', left: 630, rung: false }, null]);
  });
  test('is taken back when the outage was a pause, however many began, and comes again', () => {
    expect(after(...dead).clockDoubt).toMatchObject({ kind: 'outage' });
    const state = after(...dead, at(510, answer(false)));
    expect([shown(state, 510), state.clockDoubt]).toEqual([{ phase: 0, going: 'running', left: 20, rung: false }, null]);
    expect(shown(after(...dead, at(510, answer(false)), ring(530)), 530)).toEqual({ phase: 1, going: 'running', left: 180, rung: false });
  });
  test('is taken back from overtime, and from a pause', () => {
    const state = after(...chosen, outage(210, 9000), ring(9000), at(9010, answer(false)));
    expect(shown(state, 9010)).toEqual({ phase: 0, going: 'running', left: 20, rung: false });
    expect(shown(after(...dead, at(505, { type: 'pauseTimer' }), at(900, answer(false))), 900)).toEqual({ phase: 0, going: 'paused', left: 25, rung: false });
  });
  test('is taken back no further than the time that was given', () => {
    const state = after(...chosen, outage(100, 138), ring(240), at(300, answer(false)));
    expect(shown(state, 300)).toEqual({ phase: 1, going: 'running', left: 158, rung: false });
  });
  test('keeps the minute that was added to it', () => {
    const state = after(...chosen, outage(100, 138), ring(240), at(290, adjust(60)), at(300, answer(false)));
    expect(shown(state, 300)).toEqual({ phase: 1, going: 'running', left: 218, rung: false });
  });
  test('that somebody began is none of that', () => {
    const state = after(...dead, at(510, startPhase(3)));
    expect(state.clockDoubt).toBeNull();
    expect(shown(state, 510)).toEqual({ phase: 3, going: 'running', left: 600, rung: false });
  });
});
