// Where this laptop keeps retreats, papers and the app's own files, on plain Node; it reads and writes none of them.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { Folders } from '../files/retreatFiles.ts';
import { isToBeHad } from '../files/toBeHad.ts';

/** Empty, or beginning anywhere but at the top, it names no folder. */
const named = (variable: string): string | null => {
  const folder = process.env[variable];
  return folder !== undefined && isAbsolute(folder) ? folder : null;
};

const dataFolder = (): string => {
  const { platform } = process;
  if (platform === 'win32') return join(named('LOCALAPPDATA') ?? join(homedir(), 'AppData', 'Local'), 'Kompak');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Kompak');
  return join(named('XDG_DATA_HOME') ?? join(homedir(), '.local', 'share'), 'kompak');
};

const visibleFolder = (): string => {
  const documents = [join(homedir(), 'Documents'), join(homedir(), 'Dokumen')].filter((folder) => existsSync(folder));
  return [...documents, homedir()].map((folder) => join(folder, 'Kompak')).find(isToBeHad) ?? join(homedir(), 'Kompak');
};

/** With `chosen`, everything lies in that one folder. */
export const foldersOf = (chosen?: string): Folders => {
  if (chosen !== undefined) {
    const data = resolve(chosen);
    return { data, retreats: join(data, 'retreats'), reports: join(data, 'reports') };
  }
  const visible = visibleFolder();
  return { data: dataFolder(), retreats: visible, reports: join(visible, 'Dokumen') };
};
