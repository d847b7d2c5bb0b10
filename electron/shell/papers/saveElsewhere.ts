// Takes a copy of a paper to the place a person chooses in a dialog; the path stays here, a page hears only the name.
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { writeWhole } from '../../host/files/writeWhole.ts';

/** Some systems give back just what was typed; an ending is added where that takes no other file's place unasked. */
const withEnding = (chosen: string, ending: string, isTaken: (path: string) => boolean): string =>
  extname(chosen).toLowerCase() === ending || isTaken(chosen + ending) ? chosen : chosen + ending;

const freeBeside = (path: string, number = 2): string => {
  const ending = extname(path);
  const next = `${path.slice(0, path.length - ending.length)} (${number})${ending}`;
  return existsSync(next) ? freeBeside(path, number + 1) : next;
};

/** A file that is open in another program cannot be written over; then a free name beside it is taken. */
const writtenNear = (path: string, bytes: Uint8Array): string => {
  try {
    writeWhole(path, bytes);
    return path;
  } catch (error) {
    if (!existsSync(path)) throw error;
    const beside = freeBeside(path);
    writeWhole(beside, bytes);
    return beside;
  }
};

/** The name it now has there; null: the person thought better of it. */
export const saveElsewhere = async (paper: string, choose: (name: string) => Promise<string | undefined>): Promise<string | null> => {
  const chosen = await choose(basename(paper));
  if (chosen === undefined) return null;
  const path = withEnding(chosen, extname(paper), existsSync);
  // Onto itself: it is there already.
  return resolve(path) === resolve(paper) ? basename(path) : basename(writtenNear(path, readFileSync(paper)));
};
