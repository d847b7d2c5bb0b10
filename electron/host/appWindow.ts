// Opens the console in an installed browser as a window of its own; it knows an address and nothing behind it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || (process.env['DISPLAY'] ?? '') !== '' || (process.env['WAYLAND_DISPLAY'] ?? '') !== '';

/** Comes to an end when the person closes the last window; null where there is no display or no browser. */
export const openAppWindow = (address: string, data: string): Promise<void> | null => {
  const browser = process.env['KOMPAK_BROWSER'];
  if (browser === undefined || browser === '' || !hasDisplay()) return null;
  const window = spawn(browser, [
    `--app=${address}`,
    `--user-data-dir=${join(data, 'browser')}`,
    '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    '--autoplay-policy=no-user-gesture-required', '--window-size=1366,768',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ], { stdio: 'ignore' });
  return new Promise((resolve) => {
    window.on('error', () => resolve());
    window.on('exit', () => resolve());
  });
};
