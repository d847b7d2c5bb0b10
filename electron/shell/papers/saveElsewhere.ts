// Takes a copy of a paper to the place a person chooses in a dialog; the path stays here, a page hears only the name.
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { writeWhole } from '../../host/files/writeWhole.ts';

/** Some systems give back just what was typed; an ending is added where that takes no other file's place unasked. */
const withEnding = (chosen: string, ending: string, isTaken: (path: string) => boolean): string =>
  extname(chosen).toLowerCase() === ending || isTaken(chosen + ending) ? chosen : chosen + ending;

/** The name it now has there; null: the person thought better of it. */
export const saveElsewhere = async (paper: string, choose: (name: string) => Promise<string | undefined>): Promise<string | null> => {
  const chosen = await choose(basename(paper));
  if (chosen === undefined) return null;
  const path = withEnding(chosen, extname(paper), existsSync);
  // Onto itself: it is there already.
  if (resolve(path) !== resolve(paper)) writeWhole(path, readFileSync(paper));
  return basename(path);
};
