// The countdown: instants in, instants out, through pauses, overtime, outages and a clock that is wrong (rules: Clock).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { Timer } from '../../../../shared/domain/things.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { reduce } from '../../../../shared/domain/reduce.ts';
import { nextDeadline } from '../../../../shared/domain/timer/ends.ts';
import { views } from '../../../../shared/domain/views.ts';
import { between, later, millis, minutes, seconds } from '../../../../shared/units.ts';
import { timeLeft } from '../../../../shared/domain/timer/countdown.ts';
import type { Deed } from '../../given.ts';
import { at, given, machine, moment, stateAfter } from '../../given.ts';
import { ready, run, show, startPhase } from '../../samples.ts';

const pause: Command = { type: 'pauseTimer' };
const resume: Command = { type: 'resumeTimer' };
const finish: Command = { type: 'finishTimer' };
const ring: Command = { type: 'ringTimers', now: moment(730) };
const adjust = (by: number): Command => ({ type: 'adjustTimer', by: seconds(by) });
const answer = (counts: boolean): Command => ({ type: 'answerOutage', counts });
const outage = (from: number, to: number): Deed => at(to, { type: 'noteOutage', from: moment(from), to: moment(to) }, machine);
const behind = (shown: number, last: number): Deed => at(last, { type: 'noteClockBehind', wall: moment(shown) }, machine);
/** The execution phase, twelve minutes, begun ten seconds in: it ends at 730. */
const running = at(10, startPhase(2));

const after = (...steps: readonly (Command | Deed)[]): State => stateAfter(...ready(), ...steps);
const timerOf = (state: State): Timer => {
  if (state.timer === null) throw new Error('this story has no timer');
  return state.timer;
};
const left = (state: State, secondsIn: number): number => timeLeft(timerOf(state).going, moment(secondsIn)) / 1000;

describe('a phase', () => {
  test('starts with its own length', () => {
    given(...ready()).when(startPhase(2)).thenFacts({ type: 'phaseStarted', run: run(1), phase: 2, length: minutes(12) });
    expect(timerOf(after(running)).going).toEqual({ kind: 'running', endsAt: moment(730) });
    expect([left(after(running), 10), left(after(running), 400), left(after(running), 760)]).toEqual([720, 330, -30]);
  });
  test('is shown with its names, place and length', () => {
    expect(views.timer(after(running))).toMatchObject({
      run: run(1), exercise: { id: 'Pipa Bocor', en: 'Leaking Pipe' }, phase: { id: 'Pelaksanaan', en: 'Execution' },
      phaseNumber: 2, length: minutes(12), going: { kind: 'running', endsAt: moment(730) },
    });
    expect(views.timer(after(running, finish))).toBeNull();
  });
  test('of an unknown run or number is refused', () => {
    given(...ready()).when({ type: 'startPhase', run: run(2), phase: 0 }).thenRefused({ code: 'unknownRun' });
    given(...ready()).when(startPhase(4)).thenRefused({ code: 'unknownPhase' });
  });
  test('of a cancelled run is refused, and one that counts already is led to its end', () => {
    const cancel = { type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: null } as const;
    given(...ready(), cancel).when(startPhase(0)).thenRefused({ code: 'runIsCancelled', exercise: stateAfter(...ready()).runs[0]?.exercise.name as never });
    given(...ready(), running, cancel).when(startPhase(3)).thenFacts({ type: 'phaseStarted', run: run(1), phase: 3, length: minutes(10) });
  });
  test('replaces the one before it', () => {
    expect(timerOf(after(running, at(100, startPhase(3))))).toEqual({
      run: run(1), phase: 3, rung: false, owed: 0, added: 0, followed: 0, going: { kind: 'running', endsAt: moment(700) },
    });
  });
});

test('without a timer there is nothing to pause, resume, adjust or finish, and none to ring', () => {
  for (const command of [pause, resume, adjust(60), finish]) given(...ready()).when(command).thenRefused({ code: 'noTimer' });
  given(...ready()).when(ring, machine).thenRefused({ code: 'alreadyRung' });
});

describe('pausing', () => {
  test('keeps what is left, and resuming goes on from there', () => {
    given(...ready(), running).when(pause).thenFacts({ type: 'timerPaused' });
    given(...ready(), running, at(100, pause)).when(resume).thenFacts({ type: 'timerResumed' });
    const paused = after(running, at(100, pause));
    expect([left(paused, 100), left(paused, 5000)]).toEqual([630, 630]);
    expect(timerOf(after(running, at(100, pause), at(300, resume))).going).toEqual({ kind: 'running', endsAt: moment(930) });
  });
  test('twice, or resuming what runs, is refused', () => {
    given(...ready(), running, at(100, pause)).when(pause).thenRefused({ code: 'timerNotRunning' });
    given(...ready(), running).when(resume).thenRefused({ code: 'timerNotPaused' });
  });
});

describe('a minute more, thirty seconds less', () => {
  test('move the end of a running timer and the rest of a paused one', () => {
    given(...ready(), running).when(adjust(60)).thenFacts({ type: 'timerAdjusted', by: seconds(60) });
    expect(left(after(running, at(20, adjust(60)), at(30, adjust(-30))), 100)).toBe(660);
    expect(left(after(running, at(100, pause), at(110, adjust(-30))), 999)).toBe(600);
  });
  test('in overtime make a new end, which rings again', () => {
    const late = after(running, at(730, ring, machine), at(750, adjust(60)));
    expect([left(late, 750), timerOf(late).rung, nextDeadline(late)]).toEqual([40, false, moment(790)]);
  });
  test('in overtime beyond what they give ring no second time', () => {
    const late = after(running, at(730, ring, machine), at(900, adjust(60)));
    expect([left(late, 900), timerOf(late).rung, nextDeadline(late)]).toEqual([-110, true, null]);
  });
});

describe('the end', () => {
  test('is sounded once, by the machine alone, and overtime counts on', () => {
    given(...ready(), running).when(ring, machine).thenFacts({ type: 'timerRang' });
    given(...ready(), running).when(ring).thenRefused({ code: 'notAllowed' });
    given(...ready(), running, at(730, ring, machine)).when(ring, machine).thenRefused({ code: 'alreadyRung' });
    expect(left(after(running, at(730, ring, machine)), 745)).toBe(-15);
  });
  test('is not sounded before it has come', () => {
    given(...ready(), running).when({ type: 'ringTimers', now: moment(729) }, machine).thenRefused({ code: 'alreadyRung' });
  });
  test('is the moment to wake for, while it runs and has not rung', () => {
    expect(nextDeadline(after())).toBeNull();
    expect(nextDeadline(after(running))).toBe(moment(730));
    expect(nextDeadline(after(running, at(100, pause)))).toBeNull();
    expect(nextDeadline(after(running, at(730, ring, machine)))).toBeNull();
  });
  test('finishing takes the timer away', () => {
    given(...ready(), running).when(finish).thenFacts({ type: 'timerFinished' });
    expect(after(running, at(700, finish)).timer).toBeNull();
  });
});

describe('after an outage', () => {
  const story = [running, outage(100, 138)] as const;

  test('the machine asks, only of a running timer and only forward in time', () => {
    const note = outage(100, 138).command;
    given(...ready(), running).when(note, machine).thenFacts({ type: 'outageNoted', from: moment(100), to: moment(138) });
    given(...ready(), running).when(note).thenRefused({ code: 'notAllowed' });
    given(...ready()).when(note, machine).thenRefused({ code: 'timerNotRunning' });
    given(...ready(), running, at(90, pause)).when(note, machine).thenRefused({ code: 'timerNotRunning' });
    given(...ready(), running).when(outage(138, 138).command, machine).thenRefused({ code: 'timerNotRunning' });
  });
  test('the digits run on until answered', () => {
    expect(left(after(...story), 150)).toBe(580);
    expect(views.retreat(after(...story))?.clockDoubt).toEqual({ kind: 'outage', from: moment(100), to: moment(138) });
  });
  test('"it counts" leaves the end where it was', () => {
    given(...ready(), ...story).when(answer(true)).thenFacts({ type: 'outageAnswered', counts: true });
    const state = after(...story, at(150, answer(true)));
    expect([left(state, 150), state.clockDoubt]).toEqual([580, null]);
  });
  test('"it was a pause" gives the 0:38 back, to a running and to a paused timer', () => {
    const state = after(...story, at(150, answer(false)));
    expect([left(state, 150), state.clockDoubt]).toEqual([618, null]);
    expect(left(after(...story, at(145, pause), at(150, answer(false))), 999)).toBe(623);
  });
  test('an end that fell into it may ring again once the time is given back', () => {
    const state = after(running, outage(700, 738), at(738, ring, machine), at(750, answer(false)));
    expect([timerOf(state).rung, nextDeadline(state)]).toEqual([false, moment(768)]);
  });
  test('a second outage before the answer is asked about together with the first', () => {
    const state = after(...story, outage(200, 210), at(250, answer(false)));
    expect(left(state, 250)).toBe(480 + 38 + 10);
  });
  test('a question is answered once, and falls away with its timer', () => {
    given(...ready(), running).when(answer(true)).thenRefused({ code: 'nothingAsked' });
    given(...ready(), ...story, at(150, answer(true))).when(answer(false)).thenRefused({ code: 'nothingAsked' });
    expect(after(...story, at(150, startPhase(3))).clockDoubt).toBeNull();
    expect(after(...story, at(150, finish)).clockDoubt).toBeNull();
  });
});

describe('with a clock that is behind the last record', () => {
  const story = [running, behind(-86_400, 100)] as const;
  const set = (secondsIn: number): Command => ({ type: 'setClock', now: moment(secondsIn) });

  test('the timer waits at its last value and the time is asked for', () => {
    given(...ready(), running).when(story[1].command, machine).thenFacts({ type: 'clockFoundBehind', wall: moment(-86_400) });
    given(...ready(), running).when(story[1].command).thenRefused({ code: 'notAllowed' });
    const state = after(...story);
    expect(timerOf(state).going).toEqual({ kind: 'paused', remaining: seconds(630) });
    expect(state.clockDoubt).toEqual({ kind: 'behind', wall: moment(-86_400), last: moment(100) });
  });
  test('without a timer it is asked for too', () => {
    expect(after(behind(-5, 0)).clockDoubt).toEqual({ kind: 'behind', wall: moment(-5), last: moment(0) });
  });
  test('a person sets it, to no earlier than the last record', () => {
    given(...ready(), ...story).when(set(99)).thenRefused({ code: 'clockBeforeLast', last: moment(100) });
    given(...ready(), ...story).when(set(160)).thenFacts({ type: 'clockSet', now: moment(160) });
    given(...ready(), running).when(set(160)).thenRefused({ code: 'nothingAsked' });
    expect(after(...story, at(100, set(160))).clockDoubt).toBeNull();
  });
  test('the timer goes on only when a person resumes it', () => {
    expect(left(after(...story, at(100, set(160)), at(170, resume)), 200)).toBe(600);
  });
  test('starting or finishing a phase does not answer the question', () => {
    expect(after(...story, at(110, startPhase(3))).clockDoubt).toMatchObject({ kind: 'behind' });
    expect(after(...story, at(110, finish)).clockDoubt).toMatchObject({ kind: 'behind' });
  });
  test('a timer set going before the clock is right keeps what it has left', () => {
    const resumed = after(...story, at(110, resume), at(120, set(7200)));
    expect([left(resumed, 7200), left(resumed, 7210)]).toEqual([620, 610]);
    const begun = after(...story, at(110, startPhase(3)), at(120, set(7200)));
    expect(left(begun, 7200)).toBe(590);
  });
});

test('once the clock is set, what the wall counts from an instant goes on from where it is', () => {
  const doubt = behind(-86_400, 100);
  const hour = (secondsIn: number) => at(secondsIn, { type: 'setClock', now: moment(secondsIn + 3_600) });
  const drawn = after(show('draw'), doubt, at(110, { type: 'startDrawShow' }), hour(120));
  expect(drawn.hall.drawShow).toEqual({ kind: 'running', startedAt: moment(3_710) });
  const pages = after(doubt, at(110, show('teams')), at(112, { type: 'turnTeamPage', page: 1 }), hour(120));
  expect(pages.hall.teamPage).toEqual({ page: 1, since: moment(3_712) });
  const debrief = after(doubt, at(110, { type: 'startDebrief', run: run(1) }), hour(120));
  expect(debrief.debrief?.since).toBe(moment(3_710));
  const evening = after({ type: 'askEvening', question: { id: 'Apa?', en: 'What?' }, length: minutes(5) }, doubt, at(110, { type: 'startSilence', length: minutes(5) }), hour(120));
  expect(evening.evening?.silence).toEqual({ startedAt: moment(3_710), endsAt: moment(4_010) });
  const reveal = { rehearsal: true, board: 'all', script: [], digest: '', seq: 1, step: 0, since: moment(110), begunAt: moment(110), goesOn: true, changedBy: null } as const;
  expect(reduce({ ...emptyState, reveal }, { type: 'clockSet', now: moment(3_720) }, moment(120)).reveal?.since).toBe(moment(3_710));
});

test('always: what is left is the length, plus what was added, less the time it ran', () => {
  const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 600_000 }), fc.constantFrom('pause', 'resume', 'adjust'), fc.integer({ min: -300_000, max: 300_000 })), { maxLength: 20 });
  fc.assert(fc.property(moves, (steps) => {
    let state = reduce(emptyState, { type: 'phaseStarted', run: run(1), phase: 0, length: minutes(12) }, moment(0));
    let [now, isRunning, book] = [moment(0), true, 720_000];
    for (const [wait, move, by] of steps) {
      now = later(now, millis(wait));
      if (isRunning) book -= wait;
      expect(timeLeft(timerOf(state).going, now)).toBe(book);
      if (move === 'adjust') book += by;
      else isRunning = move === 'resume';
      state = reduce(state, move === 'adjust' ? { type: 'timerAdjusted', by: millis(by) } : { type: move === 'pause' ? 'timerPaused' : 'timerResumed' }, now);
      const deadline = nextDeadline(state);
      expect(deadline === null ? null : between(now, deadline)).toBe(isRunning ? book : null);
    }
  }), { numRuns: 500 });
});
