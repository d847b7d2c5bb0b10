// Says whether Electron itself is here, by looking at files: importing the package without its binary would start a download.
import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './places.mjs';

/** What fetches the binary, as Electron's own error message words it. */
export const FETCH_ELECTRON = 'npx install-electron --no';

/** The path of Electron's binary, or undefined. */
export function findElectron() {
  const pointer = inRoot('node_modules', 'electron', 'path.txt');
  if (!existsSync(pointer)) return undefined;
  const binary = inRoot('node_modules', 'electron', 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

/** The arguments of Electron run from here. Under Wayland no program may place its window on the projector; installers bring the same. @param {string[]} args @param {NodeJS.Platform} [system] */
export const electronArguments = (args, system = process.platform) => ['.', ...(system === 'linux' ? ['--ozone-platform=x11'] : []), ...args];
