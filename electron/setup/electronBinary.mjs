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
