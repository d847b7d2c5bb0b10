// How long printing may take before it is given up, in a window of Electron's or in a browser; papers of 2,000 people on an old laptop take minutes, and who waits can call it off.
import { minutes, seconds } from '../../../shared/units.ts';

/** Until a page has come to rest. */
export const REST_WITHIN = seconds(60);
/** A whole job, the browser's start included. */
export const JOB_WITHIN = minutes(15);
