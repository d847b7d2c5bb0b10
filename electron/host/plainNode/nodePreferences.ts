// Preferences on plain Node, in the same file as the Electron app's; it knows what none of them means.
import { join } from 'node:path';
import Conf from 'conf';
import { keptPreferences } from '../keptPreferences.ts';
import type { Settings } from '../ports.ts';

export const nodePreferences = (folder: string, onAside: (aside: string) => void): Settings =>
  keptPreferences(() => new Conf({ cwd: folder, configName: 'config' }), join(folder, 'config.json'), onAside);
