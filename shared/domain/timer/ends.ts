// What concerns every countdown at once, the phase's and the stations': whether one runs, the next end, and what rings then (rules: Clock).
import type { Instant } from '../../units.ts';
import { instant } from '../../units.ts';
import type { Deciders } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import { dueRow, nextRowAt } from '../reveal/reveal.ts';
import type { Countdown } from './countdown.ts';
import { deadlineOf, isRunning } from './countdown.ts';
import { endsOfPhase } from './phase.ts';

/** The phase's and the stations'. */
export const countdowns = ({ timer, stationTimers }: State): readonly Countdown[] => [...(timer === null ? [] : [timer]), ...stationTimers];

export const isTimeRunning = (state: State): boolean => countdowns(state).some(isRunning);

const earliest = (moments: readonly (Instant | null)[]): Instant | null => {
  const known = moments.filter((moment) => moment !== null);
  return known.length === 0 ? null : instant(Math.min(...known));
};

/** The earliest end of a time that has not been sounded, or null. */
export const nextEnd = (state: State): Instant | null => earliest(countdowns(state).map(deadlineOf));

/** When the host must wake by itself, or null: at the next end, or for the next row of a reveal. */
export const nextDeadline = (state: State): Instant | null => earliest([nextEnd(state), nextRowAt(state)]);

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

export const endDeciders: Deciders<'ringTimers'> = {
  ringTimers: (state, { now }, by) => {
    if (by.role !== 'host') return refuse({ code: 'notAllowed' });
    const ends = [...endsBy(state, now), ...dueRow(state, now)];
    return ends.length > 0 ? accept(...ends) : refuse({ code: 'alreadyRung' });
  },
};
