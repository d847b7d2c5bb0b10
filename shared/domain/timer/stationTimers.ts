// The stations' countdowns: started together, then led one by one or all at once; their ends stand in ends.ts, a slept or wrong clock in outages.ts.
import type { Millis, StationTimerId } from '../../units.ts';
import type { Going } from './countdown.ts';
import type { Deciders, Decision, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { numberOf, withOne } from '../ids.ts';
import type { State } from '../model.ts';
import type { StationTimer } from '../things.ts';
import { withoutOutage } from './outages.ts';
import { begun, isRunning, moved, paused, resumed } from './countdown.ts';
import { MOST_STATION_TIMERS } from './stationSchemas.ts';

/** Names keep their timers' ids; new ones get the lowest numbers that are free. */
const numbered = (present: readonly StationTimer[], names: readonly string[]): readonly { readonly id: StationTimerId; readonly name: string }[] => {
  const taken = new Set(present.map(({ id }) => numberOf(id)));
  const free = Array.from({ length: MOST_STATION_TIMERS }, (_, i) => i + 1).filter((number) => !taken.has(number));
  let used = 0;
  return names.map((name) => ({ name, id: present.find((each) => each.name === name)?.id ?? `k${free[used++]}` as StationTimerId }));
};

type Ids = readonly StationTimerId[];

/** Asked of one it says why not; of all it takes those it fits. */
const chosen = (
  { stationTimers }: State, station: StationTimerId | null, fits: (timer: StationTimer) => boolean, misfit: 'timerNotRunning' | 'timerNotPaused', to: (stations: Ids) => Fact,
): Decision => {
  const asked = station === null ? stationTimers : stationTimers.filter(({ id }) => id === station);
  if (asked.length === 0) return refuse({ code: 'noTimer' });
  const fitting = asked.filter(fits);
  return fitting.length === 0 ? refuse({ code: misfit }) : accept(to(fitting.map(({ id }) => id)));
};
const anyOf = () => true;

export const stationTimerDeciders: Deciders<'startStationTimers' | 'pauseStationTimer' | 'resumeStationTimer' | 'adjustStationTimer' | 'finishStationTimer'> = {
  startStationTimers: ({ stationTimers }, { names, length }) => {
    const twice = names.find((name, i) => names.indexOf(name) < i);
    if (twice !== undefined) return refuse({ code: 'stationNameTwice', name: twice });
    const all = new Set([...stationTimers.map(({ name }) => name), ...names]);
    if (all.size > MOST_STATION_TIMERS) return refuse({ code: 'tooManyStationTimers', most: MOST_STATION_TIMERS, present: stationTimers.length });
    return accept({ type: 'stationTimersStarted', timers: numbered(stationTimers, names), length });
  },
  pauseStationTimer: (state, { station }) => chosen(state, station, isRunning, 'timerNotRunning', (stations) => ({ type: 'stationTimersPaused', stations })),
  resumeStationTimer: (state, { station }) =>
    chosen(state, station, (timer) => !isRunning(timer), 'timerNotPaused', (stations) => ({ type: 'stationTimersResumed', stations })),
  adjustStationTimer: (state, { station, by }) => chosen(state, station, anyOf, 'timerNotRunning', (stations) => ({ type: 'stationTimersAdjusted', stations, by })),
  finishStationTimer: (state, { station }) => chosen(state, station, anyOf, 'timerNotRunning', (stations) => ({ type: 'stationTimersFinished', stations })),
};

type Recorded = 'stationTimersStarted' | 'stationTimersPaused' | 'stationTimersResumed' | 'stationTimersAdjusted' | 'stationTimersFinished' | 'stationTimersRang';

const changed = (state: State, stations: Ids, change: (timer: StationTimer) => StationTimer): State =>
  ({ ...state, stationTimers: state.stationTimers.map((each) => (stations.includes(each.id) ? change(each) : each)) });

export const stationTimerReducers: Reducers<Recorded> = {
  stationTimersStarted: (state, { timers, length }, at) =>
    withoutOutage({ ...state, stationTimers: timers.reduce((all, { id, name }) => withOne(all, { id, name, length, ...begun(at, length) }), state.stationTimers) }),
  stationTimersPaused: (state, { stations }, at) => changed(state, stations, (timer) => paused(timer, at)),
  stationTimersResumed: (state, { stations }, at) => changed(state, stations, (timer) => resumed(timer, at)),
  stationTimersAdjusted: (state, { stations, by }, at) => changed(state, stations, (timer) => moved(timer, by, at)),
  stationTimersFinished: (state, { stations }) => withoutOutage({ ...state, stationTimers: state.stationTimers.filter(({ id }) => !stations.includes(id)) }),
  stationTimersRang: (state, { stations }) => ({ ...changed(state, stations, (timer) => ({ ...timer, rung: true })), rings: state.rings + 1 }),
};

export const stationTimerInverses: Inverses<Recorded> = {
  stationTimersStarted: null, stationTimersPaused: null, stationTimersResumed: null, stationTimersAdjusted: null, stationTimersFinished: null, stationTimersRang: null,
};

export type StationTimerView = { readonly id: StationTimerId; readonly name: string; readonly length: Millis; readonly going: Going };

const viewOf = ({ id, name, length, going }: StationTimer): StationTimerView => ({ id, name, length, going });

export const stationTimerViews = { stationTimers: ({ stationTimers }: State): readonly StationTimerView[] => stationTimers.map(viewOf) };
