// How a probe hands back what it has found; the test reads the file named in PROBE_INTO.
import { writeFileSync } from 'node:fs';

export const tell = (found) => writeFileSync(process.env.PROBE_INTO, JSON.stringify(found));

/** `done`, or the sentence of what was thrown. */
export const tried = (what) => {
  try {
    what();
    return 'done';
  } catch (error) {
    return error.message;
  }
};
