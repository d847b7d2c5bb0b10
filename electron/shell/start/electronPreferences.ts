// Preferences of this laptop in electron-store, behind the host's Settings; it knows what none of them means.
import Store from 'electron-store';
import { join } from 'node:path';
import { keptPreferences } from '../../host/keptPreferences.ts';
import type { Settings } from '../../host/ports.ts';

/** After ready. The file is `config.json` in `folder`, the same as the plain-Node app writes. */
export const electronPreferences = (folder: string, onAside: (aside: string) => void): Settings =>
  keptPreferences(() => new Store({ cwd: folder, name: 'config' }), join(folder, 'config.json'), onAside);
