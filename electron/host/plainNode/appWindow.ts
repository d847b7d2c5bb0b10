// Opens the console in an installed browser as a window of its own, with a channel to steer its windows by; it knows an address and nothing behind it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { quietArguments } from './browserArguments.ts';
import type { BrowserChannel } from '../screens/browserChannel.ts';
import { awaitBrowser, findBrowser } from '../screens/browserChannel.ts';
import type { BrowserWindows } from '../screens/browserWindows.ts';
import { browserWindows } from '../screens/browserWindows.ts';
import { lastWindowClosed } from './lastWindow.ts';

export type AppWindow = {
  /** null: this browser lets itself not be steered. */
  readonly windows: BrowserWindows | null;
  /** Comes to an end when the person closes the last window. */
  readonly ended: Promise<void>;
  /** Lets go of the browser; its windows stay. */
  release(): void;
};

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || (process.env['DISPLAY'] ?? '') !== '' || (process.env['WAYLAND_DISPLAY'] ?? '') !== '';

const steered = async (channel: BrowserChannel, address: string, ended: Promise<void>, hasOutlived: boolean): Promise<AppWindow> => {
  const windows = await browserWindows(channel, new URL(address).origin, hasOutlived);
  return { windows, ended: Promise.race([ended, lastWindowClosed(channel, windows)]), release: () => channel.close() };
};

/** null where there is no display or no browser. */
export const openAppWindow = async (address: string, data: string): Promise<AppWindow | null> => {
  const browser = process.env['KOMPAK_BROWSER'];
  if (browser === undefined || browser === '' || !hasDisplay()) return null;
  const profile = join(data, 'browser');
  // A browser that outlived its host knows its windows again.
  const outlived = await findBrowser(profile);
  if (outlived !== null) {
    const found = await steered(outlived, address, outlived.ended, true);
    await found.windows?.openConsole(address);
    return found;
  }
  const program = spawn(browser, [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    ...quietArguments(), '--no-default-browser-check', '--autoplay-policy=no-user-gesture-required', '--window-size=1366,768',
  ], { stdio: 'ignore' });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  program.on('error', () => end());
  program.on('exit', () => end());
  let isGone = false;
  void ended.then(() => { isGone = true; });
  const channel = await awaitBrowser(profile, () => isGone);
  return channel === null ? { windows: null, ended, release: () => undefined } : steered(channel, address, ended, false);
};
