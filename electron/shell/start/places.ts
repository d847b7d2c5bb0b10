// Where the Electron app keeps things on this laptop; the same places as the plain-Node app where Electron leaves the choice.
import { app } from 'electron/main'; // https://www.electronjs.org/docs/latest/api/app
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf } from '../../host/plainNode/places.ts';
import type { Folders } from '../../host/files/retreatFiles.ts';
import { isToBeHad } from '../../host/files/toBeHad.ts';

/** Windows has no answer where the person's documents lie on a share that is away; others name a folder that is not there. */
const retreatsFolder = (): string | undefined => {
  try {
    const folder = join(app.getPath('documents'), 'Kompak');
    return isToBeHad(folder) ? folder : undefined;
  } catch {
    return undefined; // Why is Electron's secret: it says that it failed, and no more.
  }
};

/**
 * Before ready and before the lock, which needs the folders to be there. A folder given on the command line stays, and holds everything.
 * Without a folder of the app's own there is no app: then `onNone` hears which could not be made, and should end it.
 */
export const settlePlaces = (onNone: (folder: string) => void): Folders => {
  const isChosen = app.commandLine.hasSwitch('user-data-dir');
  const data = isChosen ? app.getPath('userData') : foldersOf().data;
  const chromium = join(data, 'chromium');
  try {
    mkdirSync(chromium, { recursive: true, mode: 0o700 });
    if (!isChosen) app.setPath('userData', data);
    app.setPath('sessionData', chromium);
  } catch {
    onNone(data);
  }
  if (isChosen) return foldersOf(data);
  const retreats = retreatsFolder() ?? foldersOf().retreats;
  return { data, retreats, reports: join(retreats, 'Dokumen') };
};
