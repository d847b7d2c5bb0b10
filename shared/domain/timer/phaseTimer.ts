// The countdown of the phase being run and what comes at its end; what every countdown shares stands in countdown.ts, and when one rings in ends.ts (rules: Clock).
import type { Millis, RunId, Words } from '../../units.ts';
import { millis } from '../../units.ts';
import { timeLeft } from './countdown.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';
import type { Timer } from '../things.ts';
import { withoutOutage } from './outages.ts';
import { withStart } from '../runs/runDays.ts';
import { begun, moved, paused, resumed } from './countdown.ts';
import type { AtZero } from './phaseSchemas.ts';

const phaseOf = (state: State, timer: Timer) => state.runs.find((run) => run.id === timer.run)?.exercise.phases[timer.phase];

/** A time that stops at its end goes no lower while it stands. */
const allowed = ({ atZero }: State, { going }: Timer, by: Millis): Millis =>
  (atZero === 'stop' && going.kind === 'paused' ? millis(Math.max(by, -Math.max(0, going.remaining))) : by);

/** At its end for good: it goes on only with time that is added. */
const hasStopped = ({ atZero, timer }: State): boolean => atZero === 'stop' && timer?.going.kind === 'paused' && timer.going.remaining <= 0;

export const timerDeciders: Deciders<'startPhase' | 'pauseTimer' | 'resumeTimer' | 'adjustTimer' | 'finishTimer' | 'chooseAtZero'> = {
  startPhase: (state, { run, phase }) => {
    const found = state.runs.find((each) => each.id === run);
    if (found === undefined) return refuse({ code: 'unknownRun' });
    const chosen = found.exercise.phases[phase];
    if (chosen === undefined) return refuse({ code: 'unknownPhase' });
    // What runs already when it is cancelled is led to its end.
    if (found.cancelled !== null && state.timer?.run !== run) return refuse({ code: 'runIsCancelled', exercise: found.exercise.name });
    return accept({ type: 'phaseStarted', run, phase, length: chosen.length });
  },
  pauseTimer: ({ timer }) =>
    timer === null ? refuse({ code: 'noTimer' })
      : timer.going.kind === 'paused' ? refuse({ code: 'timerNotRunning' })
        : accept({ type: 'timerPaused' }),
  resumeTimer: (state) =>
    state.timer === null ? refuse({ code: 'noTimer' })
      : state.timer.going.kind === 'running' ? refuse({ code: 'timerNotPaused' })
        : hasStopped(state) ? refuse({ code: 'timeIsUp' })
          : accept({ type: 'timerResumed' }),
  adjustTimer: (state, { by: wanted }) => {
    if (state.timer === null) return refuse({ code: 'noTimer' });
    const by = allowed(state, state.timer, wanted);
    return by === 0 ? refuse({ code: 'unchanged' }) : accept({ type: 'timerAdjusted', by });
  },
  finishTimer: ({ timer }) => (timer === null ? refuse({ code: 'noTimer' }) : accept({ type: 'timerFinished' })),
  chooseAtZero: ({ atZero }, { choice }) => (atZero === choice ? refuse({ code: 'unchanged' }) : accept({ type: 'atZeroChosen', choice })),
};

type Recorded = 'phaseStarted' | 'timerPaused' | 'timerResumed' | 'timerAdjusted' | 'timerFinished' | 'timerRang' | 'timerStopped' | 'atZeroChosen';

const changed = (state: State, change: (timer: Timer) => Timer): State => (state.timer === null ? state : { ...state, timer: change(state.timer) });

export const timerReducers: Reducers<Recorded> = {
  phaseStarted: (state, { run, phase, length, since }, at) => {
    const fresh = { run, phase, added: millis(0), followed: 0, ...begun(since ?? at, length) };
    const { timer: before } = state;
    // A phase that began by itself inside an outage can be taken back with it.
    const isFollowing = since !== undefined && before !== null && before.owed > 0;
    return withStart(withoutOutage({ ...state, timer: isFollowing ? { ...fresh, owed: before.owed, followed: before.followed + 1 } : fresh }), run, at);
  },
  timerPaused: (state, _, at) => changed(state, (timer) => paused(timer, at)),
  timerResumed: (state, _, at) => changed(state, (timer) => resumed(timer, at)),
  timerAdjusted: (state, { by }, at) => changed(state, (timer) => ({ ...moved(timer, by, at), added: millis(timer.added + by) })),
  timerFinished: (state) => withoutOutage({ ...state, timer: null }),
  timerRang: (state) => ({ ...changed(state, (timer) => ({ ...timer, rung: true })), rings: state.rings + 1 }),
  // It stands at 0; of an outage before that only what would have been left now can still be given back.
  timerStopped: (state, _, at) => changed(state, (timer) => ({
    ...timer, going: { kind: 'paused', remaining: millis(0) }, owed: millis(Math.max(0, timer.owed === 0 ? 0 : timer.owed + timeLeft(timer.going, at))),
  })),
  atZeroChosen: (state, { choice }) => ({ ...state, atZero: choice }),
};

export const timerInverses: Inverses<Recorded> = {
  phaseStarted: null, timerPaused: null, timerResumed: null, timerAdjusted: null, timerFinished: null, timerRang: null, timerStopped: null, atZeroChosen: null,
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

export const timerViews = { timer: timerView, atZero: (state: State): AtZero => state.atZero };
