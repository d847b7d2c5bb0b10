// Reads how the app was started, that is what to open, and says how it is started anew as it stood; it opens nothing.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The ending of a retreat's file, as the installers associate it with the app. */
export const RETREAT_ENDING = '.kompak';

/** Given by the app to itself alone. */
const HALL = '--hall';

export type Launch = { readonly demo: boolean; readonly hall: boolean; readonly file: string | undefined };

const isRetreatPath = (path: string): boolean => path.toLowerCase().endsWith(RETREAT_ENDING);

/** A Linux desktop may give the address of a file for its path. */
const pathOf = (arg: string, folder: string): string => {
  if (arg.startsWith('file:')) {
    try {
      return fileURLToPath(arg);
    } catch {
      // The address of no path here: whoever opens it says that there is no such file.
    }
  }
  return resolve(folder, arg);
};

/** The last path of a retreat wins; Chromium mixes switches of its own in between. */
export const launchArguments = (args: readonly string[], folder: string): Launch => {
  const file = args.findLast((arg) => !arg.startsWith('-') && isRetreatPath(arg));
  return { demo: args.includes('--demo'), hall: args.includes(HALL), file: file === undefined ? undefined : pathOf(file, folder) };
};

/** For a start that nobody asked for: the retreat comes back by itself, the last one and no new demo, and the hall if it was open. */
export const anewArguments = (args: readonly string[], isHallOpen: boolean): string[] =>
  [...args.filter((arg) => arg !== '--demo' && arg !== HALL && !isRetreatPath(arg)), ...(isHallOpen ? [HALL] : [])];
