// Loads a window's page and loads it again when it crashes; one that keeps crashing gives way to a plain page that says so. It makes no window.
import type { BrowserWindow } from 'electron/main';
import type { WindowRole } from '../../../shared/contract.ts';
import { seconds } from '../../../shared/units.ts';
import { mayLoadAgain } from './crashes.ts';
import type { Log } from '../diagnosis/log.ts';
import { isStoppedPage, pageAddress, stoppedAddress } from '../door/page.ts';

/** How long a page that stopped stays so before it is tried anew without a person. */
const RESTS = seconds(30);

export type KeptRole = Exclude<WindowRole, 'report'>;

/** A page is drawn again from what the host holds, and must not take the host's time by crashing for ever. Resolves with the first load. */
export const keepLoaded = (window: BrowserWindow, role: KeptRole, log: Log): Promise<void> => {
  const { webContents: contents } = window;
  const crashes: number[] = [];
  const go = (address: string, after = seconds(0), isStillWanted = (): boolean => true): void => {
    setTimeout(() => {
      if (window.isDestroyed() || !isStillWanted()) return;
      window.loadURL(address).catch((error: unknown) => log(`the ${role} page was not loaded again`, error));
    }, after);
  };
  const isStopped = (): boolean => isStoppedPage(role, contents.getURL());
  contents.on('render-process-gone', () => {
    crashes.push(performance.now());
    if (!isStopped() && mayLoadAgain(crashes, performance.now())) return go(pageAddress(role));
    log(`the ${role} page keeps crashing`);
    // Even the plain page may crash: then something is wrong that haste does not mend.
    go(stoppedAddress(role), isStopped() ? RESTS : seconds(0));
    // Nobody stands at the projector to press a key.
    if (role === 'hall') go(pageAddress(role), RESTS, isStopped);
  });
  return window.loadURL(pageAddress(role));
};
