// Team names must differ, whatever their capitals, and fit on the wall; it names no team.
import { z } from 'zod';

export const longestTeamName = 40;
/** Of a name given from now on; in a log there may be longer ones. */
export const teamNameSchema = z.string().trim().min(1).max(longestTeamName);

/** The first name that stands there twice. */
export const nameTwice = (names: readonly string[]): string | undefined =>
  names.find((name, i) => names.findIndex((other) => other.toUpperCase() === name.toUpperCase()) !== i);
