// What concerns every countdown at once, the phase's and the stations': the next end, ringing, outages and a clock that is wrong (rules: Clock).
import type { Instant } from '../../units.ts';
import { between, instant, later, millis } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { heldShow } from '../draw/hall/drawShow.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import type { Countdown } from './countdown.ts';
import { carried, deadlineOf, isRunning, moved, paused } from './countdown.ts';
import { endsOfPhase, withTimeBack } from './phase.ts';
import { dueRow, nextRowAt } from '../reveal/reveal.ts';

const countdowns = ({ timer, stationTimers }: State): readonly Countdown[] => [...(timer === null ? [] : [timer]), ...stationTimers];

const withEach = (state: State, change: <C extends Countdown>(countdown: C) => C): State => ({
  ...state,
  timer: state.timer === null ? null : change(state.timer),
  stationTimers: state.stationTimers.map((each) => change(each)),
});

export const isTimeRunning = (state: State): boolean => countdowns(state).some(isRunning);

const earliest = (moments: readonly (Instant | null)[]): Instant | null => {
  const known = moments.filter((moment) => moment !== null);
  return known.length === 0 ? null : instant(Math.min(...known));
};

/** The earliest end of a time that has not been sounded, or null. */
export const nextEnd = (state: State): Instant | null => earliest(countdowns(state).map(deadlineOf));

/** When the host must wake by itself, or null: at the next end, or for the next row of a reveal. */
export const nextDeadline = (state: State): Instant | null => earliest([nextEnd(state), nextRowAt(state)]);

/** An outage is asked about only as long as a countdown it took time from is there; a wrong clock until somebody sets it. */
export const withoutOutage = (state: State): State =>
  (state.clockDoubt?.kind === 'outage' && countdowns(state).every(({ owed }) => owed === 0) ? { ...state, clockDoubt: null } : state);

const isDue = (countdown: Countdown, now: Instant): boolean => {
  const end = deadlineOf(countdown);
  return end !== null && end <= now;
};

/** Whatever has ended by now rings together. */
const endsBy = (state: State, now: Instant): readonly Fact[] => {
  const stations = state.stationTimers.filter((each) => isDue(each, now)).map(({ id }) => id);
  return [
    ...(state.timer !== null && isDue(state.timer, now) ? endsOfPhase(state, state.timer, now) : []),
    ...(stations.length === 0 ? [] : [{ type: 'stationTimersRang' as const, stations }]),
  ];
};

export const clockDeciders: Deciders<'ringTimers' | 'noteOutage' | 'answerOutage' | 'noteClockBehind' | 'setClock'> = {
  ringTimers: (state, { now }, by) => {
    if (by.role !== 'host') return refuse({ code: 'notAllowed' });
    const ends = [...endsBy(state, now), ...dueRow(state, now)];
    return ends.length > 0 ? accept(...ends) : refuse({ code: 'alreadyRung' });
  },
  noteOutage: (state, { from, to }, by) => {
    if (by.role !== 'host') return refuse({ code: 'notAllowed' });
    return isTimeRunning(state) && to > from ? accept({ type: 'outageNoted', from, to }) : refuse({ code: 'timerNotRunning' });
  },
  answerOutage: ({ clockDoubt }, { counts }) =>
    clockDoubt?.kind === 'outage' ? accept({ type: 'outageAnswered', counts }) : refuse({ code: 'nothingAsked' }),
  noteClockBehind: (_, { wall }, by) => (by.role === 'host' ? accept({ type: 'clockFoundBehind', wall }) : refuse({ code: 'notAllowed' })),
  setClock: ({ clockDoubt }, { now }) =>
    clockDoubt?.kind !== 'behind' ? refuse({ code: 'nothingAsked' })
      : now < clockDoubt.last ? refuse({ code: 'clockBeforeLast', last: clockDoubt.last })
        : accept({ type: 'clockSet', now }),
};

type Recorded = 'outageNoted' | 'outageAnswered' | 'clockFoundBehind' | 'clockSet';

export const clockReducers: Reducers<Recorded> = {
  outageNoted: (state, { from, to }) => {
    // One question for all that nobody has answered yet: as long as those outages together.
    const unanswered = state.clockDoubt?.kind === 'outage' ? between(state.clockDoubt.to, state.clockDoubt.from) : millis(0);
    const asking: State = { ...state, clockDoubt: { kind: 'outage', from: later(from, unanswered), to } };
    return withEach(asking, (each) => (isRunning(each) ? { ...each, owed: millis(each.owed + between(from, to)) } : each));
  },
  outageAnswered: (state, { counts }, at) => {
    const answered: State = { ...state, clockDoubt: null };
    if (counts) return withEach(answered, (each) => ({ ...each, owed: millis(0) }));
    const phaseBack: State = { ...answered, timer: state.timer === null ? null : withTimeBack(state, state.timer, at) };
    return withEach(phaseBack, (each) => ({ ...moved(each, each.owed, at), owed: millis(0) }));
  },
  // With an unbelievable clock the digits wait at their last value until a person says the time.
  clockFoundBehind: (state, { wall }, at) => withEach(
    { ...state, clockDoubt: { kind: 'behind', wall, last: at }, hall: { ...state.hall, drawShow: heldShow(state.hall.drawShow, at) } },
    (each) => ({ ...paused(each, at), owed: millis(0) }),
  ),
  // A countdown that was set going on the wrong clock keeps what it has left.
  clockSet: (state, { now }, at) => withEach({ ...state, clockDoubt: null }, (each) => carried(each, between(at, now))),
};

export const clockInverses: Inverses<Recorded> = { outageNoted: null, outageAnswered: null, clockFoundBehind: null, clockSet: null };
