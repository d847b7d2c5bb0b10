// What lies at a path a person or a folder gave us; it opens nothing.
import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';

/** undefined: nothing that can be reached. A link may lead round in a circle, a name be longer than any can be, a stick be pulled out. */
export const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};
