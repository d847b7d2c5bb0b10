// The time that is left after the laptop slept, was off or had a wrong clock: what the host noted, what a person answered, and what every countdown has then (rules: Clock).
import type { Instant, Millis } from '../../units.ts';
import { between, later, millis } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { hasShowEnded, heldShow } from '../draw/hall/drawShow.ts';
import { seatedCount } from '../draw/hall/drawScenes.ts';
import type { State } from '../model.ts';
import type { Countdown } from './countdown.ts';
import { carried, isRunning, moved, paused } from './countdown.ts';
import { countdowns, isTimeRunning } from './ends.ts';
import { withTimeBack } from './phase.ts';

/** Names that would fall while nobody can see them. */
const isShowGoing = (state: State, at: Instant): boolean => state.hall.drawShow?.kind === 'running' && !hasShowEnded(seatedCount(state), state.hall.drawShow, at);

const withShowHeld = (state: State, at: Instant): State => ({ ...state, hall: { ...state.hall, drawShow: heldShow(state.hall.drawShow, at) } });

const withEach = (state: State, change: <C extends Countdown>(countdown: C) => C): State => ({
  ...state,
  timer: state.timer === null ? null : change(state.timer),
  stationTimers: state.stationTimers.map((each) => change(each)),
});

/** The clock itself was set `by` so much: what the wall counts from an instant stays where it is. */
const withWallCarried = (state: State, by: Millis): State => {
  const { hall, evening, debrief, reveal } = state;
  const silence = evening?.silence ?? null;
  return {
    ...state,
    hall: {
      ...hall,
      drawShow: hall.drawShow?.kind === 'running' ? { kind: 'running', startedAt: later(hall.drawShow.startedAt, by) } : hall.drawShow,
      teamPage: hall.teamPage === null ? null : { ...hall.teamPage, since: later(hall.teamPage.since, by) },
    },
    evening: evening === null || silence === null ? evening : { ...evening, silence: { startedAt: later(silence.startedAt, by), endsAt: later(silence.endsAt, by) } },
    debrief: debrief === null ? null : { ...debrief, since: later(debrief.since, by) },
    reveal: reveal === null ? null : { ...reveal, since: later(reveal.since, by) },
  };
};

/** An outage is asked about only as long as a countdown it took time from is there; a wrong clock until somebody sets it. */
export const withoutOutage = (state: State): State =>
  (state.clockDoubt?.kind === 'outage' && countdowns(state).every(({ owed }) => owed === 0) ? { ...state, clockDoubt: null } : state);

export const outageDeciders: Deciders<'noteOutage' | 'answerOutage' | 'noteClockBehind' | 'setClock'> = {
  noteOutage: (state, { from, to }, by) => {
    if (by.role !== 'host') return refuse({ code: 'notAllowed' });
    return (isTimeRunning(state) || isShowGoing(state, from)) && to > from ? accept({ type: 'outageNoted', from, to }) : refuse({ code: 'timerNotRunning' });
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

export const outageReducers: Reducers<Recorded> = {
  outageNoted: (before, { from, to }) => {
    // The show of the draw waits for a key at the name that was seen last; it has no time that could be owed.
    const state = isShowGoing(before, from) ? withShowHeld(before, from) : before;
    if (!isTimeRunning(state)) return state;
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
    { ...withShowHeld(state, at), clockDoubt: { kind: 'behind', wall, last: at } },
    (each) => ({ ...paused(each, at), owed: millis(0) }),
  ),
  // What was set going on the wrong clock goes on from where it is.
  clockSet: (state, { now }, at) => {
    const by = between(at, now);
    return withEach(withWallCarried({ ...state, clockDoubt: null }, by), (each) => carried(each, by));
  },
};

export const outageInverses: Inverses<Recorded> = { outageNoted: null, outageAnswered: null, clockFoundBehind: null, clockSet: null };
