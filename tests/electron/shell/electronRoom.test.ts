// The files that run Electron: few lines of wiring, each name by the page that documents it, and the settings that must never be written.
import { expect, test } from 'vitest';
import { allSources } from '../../guards/source.ts';

const files = allSources().filter(({ path }) => /^electron\/(main\.ts|preload\.ts|shell\/.+\.ts)$/.test(path));
const runsElectron = files.filter(({ imports }) => imports.some(({ specifier, isTypeOnly }) => /^electron(\/|$)/.test(specifier) && !isTypeOnly));

/** The page of Electron's documentation for each name that is imported. */
const pageOf = (name: string): string => name.replace(/[A-Z]/g, (letter, at: number) => (at === 0 ? '' : '-') + letter.toLowerCase());
const linesOf = (text: string): number => text.trimEnd().split('\n').length;

test('every folder of the shell is looked into', () => {
  expect(runsElectron.map(({ path }) => path)).toEqual(expect.arrayContaining(['electron/main.ts', 'electron/shell/door/protocol.ts', 'electron/shell/windows/graphics.ts']));
});

test('what remains to wire has at most 500 lines together', () => {
  const lines = runsElectron.map(({ path, text }) => [path, linesOf(text)] as const);
  expect(lines.reduce((sum, [, count]) => sum + count, 0), lines.map((each) => each.join(' ')).join('\n')).toBeLessThanOrEqual(500);
});

test('every name of Electron stands beside the page that documents it', () => {
  const missing = runsElectron.flatMap(({ path, text }) =>
    [...text.matchAll(/^import \{([^}]*)\} from 'electron\/\w+';(.*)$/gm)].flatMap(([, names = '', comment = '']) =>
      names.split(',').map((name) => name.trim()).filter((name) => !comment.includes(`/${pageOf(name)}`)).map((name) => `${path}: ${name} without its page`)));
  expect(missing).toEqual([]);
});

test.each([
  ['webSecurity: false', /webSecurity:\s*false/], ['experimentalFeatures', /experimentalFeatures/], ['enableBlinkFeatures', /enableBlinkFeatures/],
  ['allowRunningInsecureContent: true', /allowRunningInsecureContent:\s*true/], ['nodeIntegration: true', /nodeIntegration\w*:\s*true/],
  ['contextIsolation: false', /contextIsolation:\s*false/], ['sandbox: false', /sandbox:\s*false|no-sandbox/], ['openExternal', /shell\.openExternal|\.openExternal\(/],
  ['commandLineSwitches', /commandLineSwitches/], ['enableRemoteModule', /enableRemoteModule/], ['webview', /<webview/], ['executeJavaScript with what a page said', /executeJavaScript\(`[^`]*\$\{/],
  ['a child Node', /ELECTRON_RUN_AS_NODE|child_process/], ['loadFile', /\.loadFile\(/], ['autoUpdater', /autoUpdater/], ['disable-web-security', /disable-web-security/],
  ['ignore-certificate-errors', /ignore-certificate-errors/], ['remote-debugging', /remote-debugging/], ['sendSync', /sendSync/],
])('nowhere: %s', (_, phrase) => {
  expect(files.filter(({ code }) => phrase.test(code)).map(({ path }) => path)).toEqual([]);
});
