// The countdown of the phase being run: instants in, instants out; it never ticks (rules: Clock).
import type { Instant, Millis, RunId, Words } from '../units.ts';
import { between, later, millis, timeLeft } from '../units.ts';
import type { Deciders, Inverses, Reducers } from './decision.ts';
import { accept, refuse } from './decision.ts';
import { heldShow } from './draw/hall/drawShow.ts';
import type { State, Timer } from './model.ts';

/** When the host must wake by itself, or null. */
export const nextDeadline = (state: State): Instant | null => {
  const { timer } = state;
  return timer !== null && timer.going.kind === 'running' && !timer.rung ? timer.going.endsAt : null;
};

const phaseOf = (state: State, timer: Timer) => state.runs.find((run) => run.id === timer.run)?.exercise.phases[timer.phase];

const moved = (state: State, timer: Timer, by: Millis, at: Instant): State => {
  const going = timer.going.kind === 'running'
    ? { kind: 'running' as const, endsAt: later(timer.going.endsAt, by) }
    : { kind: 'paused' as const, remaining: millis(timer.going.remaining + by) };
  const shifted = { ...timer, going };
  // Time added after the end makes a new end, which may ring again.
  return { ...state, timer: { ...shifted, rung: timer.rung && timeLeft(shifted.going, at) <= 0 } };
};

export const timerDeciders: Deciders<
  'startPhase' | 'pauseTimer' | 'resumeTimer' | 'adjustTimer' | 'finishTimer' | 'ringTimer'
  | 'noteOutage' | 'answerOutage' | 'noteClockBehind' | 'setClock'
> = {
  startPhase: (state, { run, phase }) => {
    const found = state.runs.find((each) => each.id === run);
    if (found === undefined) return refuse({ code: 'unknownRun' });
    const chosen = found.exercise.phases[phase];
    if (chosen === undefined) return refuse({ code: 'unknownPhase' });
    return accept({ type: 'phaseStarted', run, phase, length: chosen.length });
  },
  pauseTimer: ({ timer }) =>
    timer === null ? refuse({ code: 'noTimer' })
      : timer.going.kind === 'paused' ? refuse({ code: 'timerNotRunning' })
        : accept({ type: 'timerPaused' }),
  resumeTimer: ({ timer }) =>
    timer === null ? refuse({ code: 'noTimer' })
      : timer.going.kind === 'running' ? refuse({ code: 'timerNotPaused' })
        : accept({ type: 'timerResumed' }),
  adjustTimer: ({ timer }, { by }) => (timer === null ? refuse({ code: 'noTimer' }) : accept({ type: 'timerAdjusted', by })),
  finishTimer: ({ timer }) => (timer === null ? refuse({ code: 'noTimer' }) : accept({ type: 'timerFinished' })),
  ringTimer: ({ timer }, { run, phase }, by) => {
    if (by.role !== 'host') return refuse({ code: 'notAllowed' });
    if (timer === null || timer.run !== run || timer.phase !== phase) return refuse({ code: 'noTimer' });
    return timer.rung ? refuse({ code: 'alreadyRung' }) : accept({ type: 'timerRang' });
  },
  noteOutage: ({ timer }, { from, to }, by) => {
    if (by.role !== 'host') return refuse({ code: 'notAllowed' });
    return timer?.going.kind === 'running' && to > from ? accept({ type: 'outageNoted', from, to }) : refuse({ code: 'timerNotRunning' });
  },
  answerOutage: ({ clockDoubt }, { counts }) =>
    clockDoubt?.kind === 'outage' ? accept({ type: 'outageAnswered', counts }) : refuse({ code: 'nothingAsked' }),
  noteClockBehind: (_, { wall }, by) => (by.role === 'host' ? accept({ type: 'clockFoundBehind', wall }) : refuse({ code: 'notAllowed' })),
  setClock: ({ clockDoubt }, { now }) =>
    clockDoubt?.kind !== 'behind' ? refuse({ code: 'nothingAsked' })
      : now < clockDoubt.last ? refuse({ code: 'clockBeforeLast', last: clockDoubt.last })
        : accept({ type: 'clockSet', now }),
};

/** An outage is asked about only as long as its timer is there; a wrong clock until somebody sets it. */
const withoutOutage = (state: State): State => (state.clockDoubt?.kind === 'outage' ? { ...state, clockDoubt: null } : state);

type Recorded =
  'phaseStarted' | 'timerPaused' | 'timerResumed' | 'timerAdjusted' | 'timerFinished' | 'timerRang'
  | 'outageNoted' | 'outageAnswered' | 'clockFoundBehind' | 'clockSet';

export const timerReducers: Reducers<Recorded> = {
  phaseStarted: (state, { run, phase, length }, at) => ({
    ...withoutOutage(state), timer: { run, phase, going: { kind: 'running', endsAt: later(at, length) }, rung: false },
  }),
  timerPaused: (state, _, at) =>
    state.timer === null ? state : { ...state, timer: { ...state.timer, going: { kind: 'paused', remaining: timeLeft(state.timer.going, at) } } },
  timerResumed: (state, _, at) =>
    state.timer?.going.kind !== 'paused' ? state
      : { ...state, timer: { ...state.timer, going: { kind: 'running', endsAt: later(at, state.timer.going.remaining) } } },
  timerAdjusted: (state, { by }, at) => (state.timer === null ? state : moved(state, state.timer, by, at)),
  timerFinished: (state) => ({ ...withoutOutage(state), timer: null }),
  timerRang: (state) => (state.timer === null ? state : { ...state, timer: { ...state.timer, rung: true } }),
  outageNoted: (state, { from, to }) => {
    // One question for all that nobody has answered yet: as long as those outages together.
    const unanswered = state.clockDoubt?.kind === 'outage' ? between(state.clockDoubt.to, state.clockDoubt.from) : millis(0);
    return { ...state, clockDoubt: { kind: 'outage', from: later(from, unanswered), to } };
  },
  outageAnswered: (state, { counts }, at) => {
    const { timer, clockDoubt } = state;
    const answered = { ...state, clockDoubt: null };
    return timer === null || clockDoubt?.kind !== 'outage' || counts
      ? answered
      : moved(answered, timer, between(clockDoubt.from, clockDoubt.to), at);
  },
  // With an unbelievable clock the digits wait at their last value until a person says the time.
  clockFoundBehind: (state, { wall }, at) => ({
    ...state,
    clockDoubt: { kind: 'behind', wall, last: at },
    hall: { ...state.hall, drawShow: heldShow(state.hall.drawShow, at) },
    timer: state.timer === null ? null : { ...state.timer, going: { kind: 'paused', remaining: timeLeft(state.timer.going, at) } },
  }),
  // A timer that was set going on the wrong clock keeps what it has left.
  clockSet: ({ timer, ...state }, { now }, at) => ({
    ...state,
    clockDoubt: null,
    timer: timer?.going.kind !== 'running' ? timer
      : { ...timer, going: { kind: 'running', endsAt: later(timer.going.endsAt, between(at, now)) } },
  }),
};

export const timerInverses: Inverses<Recorded> = {
  phaseStarted: null, timerPaused: null, timerResumed: null, timerAdjusted: null, timerFinished: null,
  timerRang: null, outageNoted: null, outageAnswered: null, clockFoundBehind: null, clockSet: null,
};

export type TimerView = {
  readonly run: RunId;
  readonly exercise: Words;
  readonly phase: Words;
  /** From 0. */
  readonly phaseNumber: number;
  readonly phases: readonly { readonly name: Words; readonly length: Millis }[];
  readonly length: Millis;
  readonly going: Timer['going'];
};

export const timerView = (state: State): TimerView | null => {
  const { timer } = state;
  const run = timer === null ? undefined : state.runs.find((each) => each.id === timer.run);
  const phase = timer === null ? undefined : phaseOf(state, timer);
  if (timer === null || run === undefined || phase === undefined) return null;
  return {
    run: run.id, exercise: run.exercise.name, phase: phase.name, phaseNumber: timer.phase,
    phases: run.exercise.phases, length: phase.length, going: timer.going,
  };
};

export const timerViews = { timer: timerView };
