// Opens the console in an installed browser as a window of its own, with a channel to steer its windows by; it knows an address and nothing behind it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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

const steered = async (channel: BrowserChannel, address: string, ended: Promise<void>, hasOutlived: boolean): Promise<AppWindow & { readonly windows: BrowserWindows }> => {
  const windows = await browserWindows(channel, new URL(address).origin, hasOutlived);
  return { windows, ended: Promise.race([ended, lastWindowClosed(channel, windows)]), release: () => channel.close() };
};

/** How long a browser that is closing may take. */
const ENDS_WITHIN = 10_000;

/** A browser that outlived its host knows its windows again. null: there is none, or none that can be taken over: one without a window is closing, or was left behind. */
const takeOver = async (profile: string, address: string): Promise<AppWindow | null> => {
  const channel = await findBrowser(profile);
  if (channel === null) return null;
  try {
    const found = await steered(channel, address, channel.ended, true);
    if (await found.windows.count() > 0 || !(await found.windows.closeBrowser())) {
      await found.windows.openConsole(address);
      return found;
    }
    await Promise.race([channel.ended, pause(ENDS_WITHIN)]);
  } catch {
    // It ended meanwhile, or does not answer: as good as gone.
  }
  channel.close();
  return null;
};

/** null where there is no display or no browser. */
export const openAppWindow = async (address: string, data: string): Promise<AppWindow | null> => {
  const browser = process.env['KOMPAK_BROWSER'];
  if (browser === undefined || browser === '' || !hasDisplay()) return null;
  const profile = join(data, 'browser');
  const outlived = await takeOver(profile, address);
  if (outlived !== null) return outlived;
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
  const unsteered: AppWindow = { windows: null, ended, release: () => channel?.close() };
  return channel === null ? unsteered : steered(channel, address, ended, false).catch(() => unsteered);
};
