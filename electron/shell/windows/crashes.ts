// Decides what a crash calls for from the moments of the last ones; it restarts nothing.
import type { Millis } from '../../../shared/units.ts';
import { minutes, seconds } from '../../../shared/units.ts';

/** Moments as milliseconds of a monotonic clock. */
type Moments = readonly number[];

const within = (moments: Moments, now: number, span: Millis): number => moments.filter((moment) => now - moment < span).length;

/** Whether a page that crashed is worth loading again: the first three times of a minute. */
export const mayLoadAgain = (crashes: Moments, now: number): boolean => within(crashes, now, minutes(1)) <= 3;

/** Whether the graphics process has failed so often that the next start does without it. */
export const isGpuHopeless = (crashes: Moments, now: number): boolean => within(crashes, now, seconds(30)) >= 3;

/** Whether main itself fails so often that starting anew serves better than going on; what was answered is on disk. */
export const isMainHopeless = (faults: Moments, now: number): boolean => within(faults, now, seconds(10)) >= 5;
