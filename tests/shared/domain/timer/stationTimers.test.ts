// The stations' countdowns beside the phase's: begun together, led singly or all at once, and treated by clock and outage as the main one is.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { isTimeRunning, nextDeadline } from '../../../../shared/domain/timer/ends.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { StationTimerId } from '../../../../shared/units.ts';
import { minutes, seconds } from '../../../../shared/units.ts';
import { timeLeft } from '../../../../shared/domain/timer/countdown.ts';
import type { Deed } from '../../given.ts';
import { at, given, machine, moment, stateAfter } from '../../given.ts';
import { ready, startPhase } from '../../samples.ts';

const k = (number: number): StationTimerId => `k${number}` as StationTimerId;
const pos = (count: number, from = 1): readonly string[] => Array.from({ length: count }, (_, i) => `Pos ${from + i}`);
const start = (names: readonly string[], mins = 25): Command => ({ type: 'startStationTimers', names, length: minutes(mins) });
const lead = (what: 'pause' | 'resume' | 'finish', station: StationTimerId | null): Command => ({ type: `${what}StationTimer`, station });
const adjust = (station: StationTimerId | null, by: number): Command => ({ type: 'adjustStationTimer', station, by: seconds(by) });
const ring = (secondsIn: number): Deed => at(secondsIn, { type: 'ringTimers', now: moment(secondsIn) }, machine);
const outage = (from: number, to: number): Deed => at(to, { type: 'noteOutage', from: moment(from), to: moment(to) }, machine);
const answer = (counts: boolean): Command => ({ type: 'answerOutage', counts });

const after = (...steps: readonly (Command | Deed)[]): State => stateAfter(...ready(), ...steps);
const left = ({ stationTimers }: State, secondsIn: number) => stationTimers.map(({ going }) => timeLeft(going, moment(secondsIn)) / 1000);
const rung = ({ stationTimers }: State) => stationTimers.map((timer) => timer.rung);

describe('started together', () => {
  test('all have the same end, and ids of their own', () => {
    given(...ready()).when(start(pos(2))).thenFacts({ type: 'stationTimersStarted', timers: [{ id: k(1), name: 'Pos 1' }, { id: k(2), name: 'Pos 2' }], length: minutes(25) });
    const state = after(at(10, start(pos(12))), at(20, startPhase(0)));
    expect(new Set(left(state, 100))).toEqual(new Set([1410]));
    expect(views.stationTimers(state)[11]).toEqual({ id: k(12), name: 'Pos 12', length: minutes(25), going: { kind: 'running', endsAt: moment(1510) } });
    expect(state.timer).not.toBeNull();
  });
  test('of more than twelve, or twice by one name, none begins', () => {
    given(...ready(), start(pos(8))).when(start(pos(5, 9))).thenRefused({ code: 'tooManyStationTimers', most: 12, present: 8 });
    given(...ready(), start(pos(8))).when(start(pos(4, 9))).thenFacts({ type: 'stationTimersStarted', timers: [9, 10, 11, 12].map((n) => ({ id: k(n), name: `Pos ${n}` })), length: minutes(25) });
    given(...ready()).when(start(['Aula', 'Aula'])).thenRefused({ code: 'stationNameTwice', name: 'Aula' });
  });
  test('again by the same names begin anew under their ids, and a finished number is free', () => {
    const state = after(start(pos(3)), at(50, lead('finish', k(2))), at(100, start(['Pos 3', 'Aula'])));
    expect(state.stationTimers.map(({ id, name }) => [id, name])).toEqual([[k(1), 'Pos 1'], [k(2), 'Aula'], [k(3), 'Pos 3']]);
    expect(left(state, 100)).toEqual([1400, 1500, 1500]);
  });
});

describe('led singly or all at once', () => {
  test('one is paused, moved, resumed and finished by itself', () => {
    const state = after(start(pos(2)), at(100, lead('pause', k(1))), at(110, adjust(k(1), -30)), at(200, lead('resume', k(1))), at(210, adjust(k(2), 60)));
    expect(left(state, 300)).toEqual([1270, 1260]);
    expect(after(start(pos(2)), lead('finish', k(1))).stationTimers.map(({ id }) => id)).toEqual([k(2)]);
  });
  test('all: those it fits', () => {
    given(...ready(), start(pos(3)), at(5, lead('pause', k(2)))).when(lead('pause', null)).thenFacts({ type: 'stationTimersPaused', stations: [k(1), k(3)] });
    given(...ready(), start(pos(3)), at(5, lead('pause', k(2)))).when(lead('resume', null)).thenFacts({ type: 'stationTimersResumed', stations: [k(2)] });
    given(...ready(), start(pos(2))).when(adjust(null, 60)).thenFacts({ type: 'stationTimersAdjusted', stations: [k(1), k(2)], by: seconds(60) });
    expect(after(start(pos(3)), lead('finish', null)).stationTimers).toEqual([]);
  });
  test('what does not fit, or is not there, is refused', () => {
    given(...ready(), start(pos(1))).when(lead('resume', k(1))).thenRefused({ code: 'timerNotPaused' });
    given(...ready(), start(pos(1)), at(5, lead('pause', null))).when(lead('pause', null)).thenRefused({ code: 'timerNotRunning' });
    for (const command of [lead('pause', null), lead('finish', k(1)), adjust(k(3), 60)]) given(...ready()).when(command).thenRefused({ code: 'noTimer' });
  });
  test('none of it is what undo takes back', () => {
    expect(views.undo(after(start(pos(2)), lead('pause', null), adjust(null, 60), lead('finish', null))).undo).toBe('runPlanned');
  });
});

describe('the common gong', () => {
  test('wakes for the earliest end of all, the phase included', () => {
    const state = after(startPhase(0), start(pos(2), 5), at(10, adjust(k(2), -120)));
    expect(nextDeadline(state)).toBe(moment(180));
    expect(nextDeadline(after(startPhase(0), start(pos(2), 5), at(10, adjust(k(2), -120)), ring(180)))).toBe(moment(240));
  });
  test('is one row for all that end at one instant, and for one more that ended with them', () => {
    const state = [startPhase(0), start(pos(3), 4), at(10, adjust(k(2), 60))] as const;
    given(...ready(), ...state).when(ring(240).command, machine).thenFacts({ type: 'timerRang' }, { type: 'stationTimersRang', stations: [k(1), k(3)] });
    given(...ready(), ...state).when(ring(240).command).thenRefused({ code: 'notAllowed' });
    given(...ready(), ...state, ring(240)).when(ring(299).command, machine).thenRefused({ code: 'alreadyRung' });
    expect(rung(after(...state, ring(240)))).toEqual([true, false, true]);
  });
  test('rings again for a new end, and overtime counts on', () => {
    const state = after(start(pos(1), 1), ring(60), at(70, adjust(null, 30)));
    expect([rung(state), nextDeadline(state)]).toEqual([[false], moment(90)]);
    expect(left(after(start(pos(1), 1), ring(60)), 75)).toEqual([-15]);
  });
});

describe('after an outage', () => {
  test('a station alone is reason enough to ask', () => {
    expect([isTimeRunning(after(start(pos(1)))), isTimeRunning(after(start(pos(1)), lead('pause', null)))]).toEqual([true, false]);
    given(...ready(), start(pos(1))).when(outage(100, 138).command, machine).thenFacts({ type: 'outageNoted', from: moment(100), to: moment(138) });
    given(...ready(), start(pos(1)), at(5, lead('pause', null))).when(outage(100, 138).command, machine).thenRefused({ code: 'timerNotRunning' });
  });
  const story = [startPhase(2), start(pos(3)), at(50, lead('pause', k(2))), outage(100, 138)] as const;
  test('that counts, every end stays', () => {
    const state = after(...story, at(150, answer(true)));
    expect([left(state, 150), state.clockDoubt]).toEqual([[1350, 1450, 1350], null]);
  });
  test('that was a pause, each gets back what it lost: neither the one that stood nor one begun since gets any', () => {
    const state = after(...story, at(140, start(['Aula'])), at(145, lead('pause', k(3))), at(150, answer(false)));
    expect(left(state, 150)).toEqual([1350 + 38, 1450, 1355 + 38, 1490]);
    expect(state.timer === null ? 0 : timeLeft(state.timer.going, moment(150)) / 1000).toBe(570 + 38);
  });
  test('two before the answer are given back to each as it lost them', () => {
    const state = after(start(pos(2)), outage(100, 138), at(150, lead('pause', k(2))), outage(200, 210), at(250, answer(false)));
    expect(left(state, 250)).toEqual([1250 + 48, 1350 + 38]);
    expect(left(after(start(pos(1)), outage(100, 138), at(150, answer(false)), outage(200, 210), at(250, answer(false))), 250)).toEqual([1250 + 48]);
  });
  test('the ends inside it ring together, once, and again only for the time given back', () => {
    const dead = [start(pos(2), 2), at(10, adjust(k(2), 30)), outage(110, 160), ring(160)] as const;
    const state = after(...dead);
    expect([rung(state), state.rings, nextDeadline(state)]).toEqual([[true, true], 1, null]);
    expect(nextDeadline(after(...dead, at(165, answer(true))))).toBeNull();
    const back = after(...dead, at(165, answer(false)));
    expect([left(back, 165), rung(back), nextDeadline(back)]).toEqual([[5, 35], [false, false], moment(170)]);
  });
  test('the question falls away with the last countdown it is about, and not before', () => {
    expect(after(...story, at(150, startPhase(3))).clockDoubt).toMatchObject({ kind: 'outage' });
    expect(after(...story, at(150, startPhase(3)), lead('finish', k(1))).clockDoubt).toMatchObject({ kind: 'outage' });
    expect(after(...story, at(150, startPhase(3)), lead('finish', k(1)), lead('finish', k(3))).clockDoubt).toBeNull();
    expect(after(start(pos(1)), outage(100, 138), at(140, start(pos(1)))).clockDoubt).toBeNull();
  });
});

describe('with a clock that is wrong', () => {
  const behind = at(100, { type: 'noteClockBehind', wall: moment(-3600) }, machine);
  const set = (secondsIn: number): Command => ({ type: 'setClock', now: moment(secondsIn) });
  test('found behind, all wait at their last value', () => {
    expect([left(after(start(pos(2)), behind), 5000), isTimeRunning(after(startPhase(0), start(pos(2)), behind))]).toEqual([[1400, 1400], false]);
  });
  test('set an hour on, what runs keeps what it has left to the millisecond, and what waits too', () => {
    const state = after(start(pos(2)), behind, at(110, lead('resume', k(1))), at(120, set(3720)));
    expect(left(state, 3720)).toEqual([1390, 1400]);
    expect(nextDeadline(state)).toBe(moment(3720 + 1390));
  });
  test('an outage nobody had answered is no longer given back', () => {
    const state = after(start(pos(1)), outage(50, 60), behind, at(100, set(100)), at(100, lead('resume', null)), outage(110, 120), at(130, answer(false)));
    expect(left(state, 130)).toEqual([1400 - 20]);
  });
});

test('the hall is shown them while there are any', () => {
  given(...ready()).when({ type: 'showScene', scene: 'stations' }).thenRefused({ code: 'noStationTimers' });
  const shown = [start(pos(2)), at(5, { type: 'showScene', scene: 'stations' } satisfies Command)] as const;
  expect(views.hall(after(...shown)).scene).toEqual({ kind: 'stations', timers: views.stationTimers(after(...shown)) });
  expect(views.hall(after(...shown, lead('finish', null))).scene.kind).toBe('welcome');
});
