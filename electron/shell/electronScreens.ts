// The host's Screens in Electron: the hall as a window of the app, papers with the system's own program; it knows no retreat.
import { shell } from 'electron/common';
import { basename } from 'node:path';
import { FileProblem } from '../host/fileProblem.ts';
import type { Screens } from '../host/ports.ts';
import { isOwnPaper } from './ownPaper.ts';
import type { Windows } from './windows.ts';

export const electronScreens = (windows: Windows, reports: string): Screens => ({
  openHall: async () => {
    await windows.openHall();
    return { opened: true };
  },
  openFile: async (path) => {
    if (!isOwnPaper(path, reports)) throw new Error(`not a paper of this app: ${path}`);
    const problem = await shell.openPath(path);
    if (problem !== '') throw new FileProblem({ code: 'cannotOpen', name: basename(path) }, problem);
  },
});
