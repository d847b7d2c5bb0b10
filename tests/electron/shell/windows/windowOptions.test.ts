// How every window is made, whole: a changed security setting shows as a changed snapshot.
import { expect, test } from 'vitest';
import type { WindowKind } from '../../../../electron/shell/windows/windowOptions.ts';
import { windowOptions } from '../../../../electron/shell/windows/windowOptions.ts';

const roles = ['console', 'hall', 'report'] as const;

const preferencesOf = (kind: WindowKind, preload: string) => {
  const { zoomMode, ...rest } = windowOptions(kind, preload, false).webPreferences ?? {};
  return { zoomMode, rest };
};

test('every window has the same web preferences, and these, but for the zoom', () => {
  const [first, ...rest] = roles.map((role) => preferencesOf(role, '/app/preload.cjs').rest);
  expect(first).toMatchInlineSnapshot(`
    {
      "allowRunningInsecureContent": false,
      "autoplayPolicy": "no-user-gesture-required",
      "backgroundThrottling": false,
      "contextIsolation": true,
      "devTools": false,
      "navigateOnDragDrop": false,
      "nodeIntegration": false,
      "nodeIntegrationInSubFrames": false,
      "nodeIntegrationInWorker": false,
      "preload": "/app/preload.cjs",
      "safeDialogs": true,
      "sandbox": true,
      "spellcheck": false,
      "webSecurity": true,
      "webviewTag": false,
    }
  `);
  for (const other of rest) expect(other).toEqual(first);
});

test('what is zoomed at the console zooms neither the hall nor a paper', () => {
  expect([...roles, 'about' as const].map((kind) => preferencesOf(kind, '/p').zoomMode)).toEqual(['default', 'isolated', 'isolated', 'default']);
});

test('developer tools are there only where they are asked for', () => {
  expect(windowOptions('console', '/p', true).webPreferences).toEqual({ ...windowOptions('console', '/p', false).webPreferences, devTools: true });
});

test('the window about the app is fenced like the others and has no bridge', () => {
  const { preload, ...rest } = windowOptions('console', '/p', false).webPreferences ?? {};
  expect(preload).toBe('/p');
  expect(windowOptions('about', '/p', false).webPreferences).toEqual(rest);
});

test('every window starts hidden', () => {
  expect([...roles, 'about' as const].map((kind) => windowOptions(kind, '/p', false).show)).toEqual([false, false, false, false]);
});
