// Finds an installed Chromium, Chrome or Edge, or on Debian installs one; it never starts it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runWithProgress } from './spawned.mjs';
import { SetupError, words } from './words.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

/** The path of a browser, or undefined. A wrong KOMPAK_BROWSER is an error, not a reason to look on. */
export function findBrowser() {
  const chosen = process.env.KOMPAK_BROWSER;
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new SetupError(words.browserNotThere(chosen));
    return chosen;
  }
  return [...installedPaths(), ...playwrightPaths()].find((path) => existsSync(path));
}

/** As findBrowser, but where there is none it installs one if it may, and else says what to install. */
export async function requireBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (mayInstall()) {
    const options = { progress: words.installingBrowser, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    const updated = await runWithProgress('apt-get', ['update', '-qq'], options);
    if (updated === 0) await runWithProgress('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  }
  const installed = findBrowser();
  if (installed === undefined) throw new SetupError(words.noBrowser);
  return installed;
}

function installedPaths() {
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const files = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'];
    return files.flatMap((file) => folders.flatMap((folder) => (folder === undefined ? [] : [join(folder, file)])));
  }
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    return apps.flatMap((app) => ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

/** What Playwright has downloaded, newest first, if it ever did. */
function playwrightPaths() {
  /** @type {Partial<Record<NodeJS.Platform, string>>} */
  const caches = { linux: '.cache', darwin: 'Library/Caches', win32: 'AppData/Local' };
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), caches[process.platform] ?? '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  const inside = ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-win64/chrome.exe', 'chrome-win/chrome.exe', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'];
  const downloads = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = downloads.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((name) => inside.map((path) => join(folder, name, path)));
}

/** Debian itself, as root: its chromium is a real package (elsewhere it may be a pointer to a snap). */
function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
