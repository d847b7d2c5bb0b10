// Team names must differ, whatever their capitals, and fit on the wall; it names no team.
import { spokenSchema } from '../../schema.ts';

export const longestTeamName = 40;
/** Of a name given from now on, kept as it is seen; in a log there may be longer ones, and others. */
export const teamNameSchema = spokenSchema(longestTeamName);

/** The first name that stands there twice. */
export const nameTwice = (names: readonly string[]): string | undefined =>
  names.find((name, i) => names.findIndex((other) => other.toUpperCase() === name.toUpperCase()) !== i);
