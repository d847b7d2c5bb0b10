// Where the Electron app keeps things on this laptop; the same places as the plain-Node app where Electron leaves the choice.
import { app } from 'electron/main'; // https://www.electronjs.org/docs/latest/api/app
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf } from '../../host/plainNode/places.ts';
import type { Folders } from '../../host/files/retreatFiles.ts';

/** Before ready and before the lock, which needs the folders to be there. A folder given on the command line stays, and holds everything. */
export const settlePlaces = (): Folders => {
  const isChosen = app.commandLine.hasSwitch('user-data-dir');
  if (!isChosen) app.setPath('userData', foldersOf().data);
  const data = app.getPath('userData');
  const chromium = join(data, 'chromium');
  mkdirSync(chromium, { recursive: true, mode: 0o700 });
  app.setPath('sessionData', chromium);
  if (isChosen) return foldersOf(data);
  const retreats = join(app.getPath('documents'), 'Kompak');
  return { data, retreats, reports: join(retreats, 'Dokumen') };
};
