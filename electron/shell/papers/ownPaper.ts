// Says whether a path is a finished paper or list of the app's own; it opens nothing.
import { extname, isAbsolute, relative, sep } from 'node:path';

/** Anything else stays shut: opening a file runs whatever program the system pairs with its name. */
export const isOwnPaper = (path: string, reports: string): boolean => {
  const inside = relative(reports, path);
  return inside !== '' && !isAbsolute(inside) && inside.split(sep)[0] !== '..' && ['.pdf', '.xlsx', '.csv'].includes(extname(path).toLowerCase());
};
