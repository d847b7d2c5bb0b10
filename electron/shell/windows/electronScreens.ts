// The host's Screens in Electron: the hall as a window of the app, papers with the system's own program; it knows no retreat.
import { shell } from 'electron/common'; // https://www.electronjs.org/docs/latest/api/shell
import { basename, dirname } from 'node:path';
import { FileProblem } from '../../host/fileProblem.ts';
import { papersIn } from '../../host/files/papersIn.ts';
import type { Screens } from '../../host/ports.ts';
import { isOwnFile, isOwnPaper } from '../papers/ownPaper.ts';
import { createPaperPrinter } from '../papers/printDialog.ts';
import type { PaperWindows } from '../papers/paperWindows.ts';
import { saveElsewhere } from '../papers/saveElsewhere.ts';
import type { Windows } from './windows.ts';

/** `choosePlace` asks where a paper of this name goes. */
export const electronScreens = (
  windows: Pick<Windows, 'openHall' | 'closeHall' | 'screens' | 'onScreens'>, papers: Pick<PaperWindows, 'open'>, reports: string, choosePlace: (name: string) => Promise<string | undefined>,
): Screens => {
  const openFile = async (path: string): Promise<void> => {
    if (!isOwnPaper(path, reports)) throw notOurs(path);
    const problem = await shell.openPath(path);
    if (problem !== '') throw new FileProblem({ code: 'cannotOpen', name: basename(path), folder: papersIn(dirname(path)) }, problem);
  };
  const print = createPaperPrinter(papers.open, openFile);
  return {
    openHall: async () => {
      await windows.openHall();
      return { opened: true };
    },
    closeHall: () => Promise.resolve(windows.closeHall()),
    view: windows.screens,
    onView: windows.onScreens,
    openFile,
    prints: 'dialog',
    printPaper: async (path) => {
      if (!isOwnPaper(path, reports)) throw notOurs(path);
      return print(path);
    },
    takes: 'dialog',
    takePaper: (path) => {
      if (!isOwnFile(path, reports)) throw notOurs(path);
      return saveElsewhere(path, choosePlace);
    },
  };
};

const notOurs = (path: string): Error => new Error(`not a paper of this app: ${path}`);
