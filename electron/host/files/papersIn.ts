// The folder of finished papers as a person finds it: its name and that of the folder it lies in, never the whole path.
import { basename, dirname } from 'node:path';

export const papersIn = (folder: string): string => [basename(dirname(folder)), basename(folder)].filter((name) => name !== '').join('\u00a0›\u00a0');
