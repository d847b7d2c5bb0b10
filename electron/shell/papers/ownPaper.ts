// Says whether a path is a finished paper, list or exercise of the app's own; it opens nothing.
import { extname, isAbsolute, relative, sep } from 'node:path';
import { EXERCISE_ENDING } from '../../../shared/domain/ownExercises/exerciseFile.ts';

const PAPERS: readonly string[] = ['.pdf', '.docx', '.xlsx', '.csv'];
const isIn = (path: string, reports: string, endings: readonly string[]): boolean => {
  const inside = relative(reports, path);
  return inside !== '' && !isAbsolute(inside) && inside.split(sep)[0] !== '..' && endings.includes(extname(path).toLowerCase());
};

/** Anything else stays shut: opening a file runs whatever program the system pairs with its name. */
export const isOwnPaper = (path: string, reports: string): boolean => isIn(path, reports, PAPERS);
/** What may be copied elsewhere; nothing runs by that. */
export const isOwnFile = (path: string, reports: string): boolean => isIn(path, reports, [...PAPERS, '.txt', '.ics', EXERCISE_ENDING]);
