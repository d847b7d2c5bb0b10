// The values, facts and commands of the stations' countdowns; what is written here must load for ever.
import { z } from 'zod';
import { millisSchema, stationTimerIdSchema, typed } from '../../schema.ts';
import type { Millis } from '../../units.ts';

/** Beside the phase's own. */
export const MOST_STATION_TIMERS = 12;

/** In letters. */
export const LONGEST_STATION_TIMER_NAME = 30;

const stationNameSchema = z.string().trim().min(1).max(LONGEST_STATION_TIMER_NAME);

/** In milliseconds, up to a day. */
export const stationTimerLength = { least: 1_000, most: 86_400_000 } as const;
const lengthSchema = millisSchema.refine((length: Millis) => length >= stationTimerLength.least && length <= stationTimerLength.most);
const stepSchema = millisSchema.refine((by: Millis) => by !== 0 && Math.abs(by) <= stationTimerLength.most);

const stations = z.array(stationTimerIdSchema).min(1).readonly();

export const stationTimerFacts = [
  // All of one moment and one length; one that is there already begins anew.
  typed('stationTimersStarted', { timers: z.array(z.strictObject({ id: stationTimerIdSchema, name: z.string() }).readonly()).min(1).readonly(), length: millisSchema }),
  typed('stationTimersPaused', { stations }),
  typed('stationTimersResumed', { stations }),
  typed('stationTimersAdjusted', { stations, by: millisSchema }),
  typed('stationTimersFinished', { stations }),
  typed('stationTimersRang', { stations }),
] as const;

/** One of them, or null for all it can be done to. */
const station = stationTimerIdSchema.nullable();

export const stationTimerCommands = [
  typed('startStationTimers', { names: z.array(stationNameSchema).min(1).max(MOST_STATION_TIMERS).readonly(), length: lengthSchema }),
  typed('pauseStationTimer', { station }),
  typed('resumeStationTimer', { station }),
  typed('adjustStationTimer', { station, by: stepSchema }),
  typed('finishStationTimer', { station }),
] as const;
