// Tells by its name whether a finished paper is a retreat's, as papers are named: the name comes last, cut where a file's name ends; it opens no file.
import { NEUTRAL_NAMES } from '../../../shared/documents.ts';
import { safeFileName } from '../files/fileNames.ts';

/** One of several that would have had the same name. */
const COUNTED = / \d+$/;
const neutral = new Set(Object.values(NEUTRAL_NAMES));

const endsWith = (stem: string, name: string): boolean =>
  [...stem.matchAll(/ - /g)].some(({ index }) => safeFileName(`${stem.slice(0, index)} - ${name}`) === stem);

/** `stem`: without its ending. `names`: all the retreat ever had. A neutral one says nothing of whose it is, so it may be this retreat's. */
export const isPaperOf = (stem: string, names: readonly string[]): boolean =>
  [stem, stem.replace(COUNTED, '')].some((each) => neutral.has(each) || names.some((name) => each === safeFileName(name) || endsWith(each, name)));
