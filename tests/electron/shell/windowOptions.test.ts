// How every window is made, whole: a changed security setting shows as a changed snapshot.
import { expect, test } from 'vitest';
import { windowOptions } from '../../../electron/shell/windowOptions.ts';

const roles = ['console', 'hall', 'report'] as const;

test('every window has the same web preferences, and these', () => {
  const [first, ...rest] = roles.map((role) => windowOptions(role, '/app/preload.cjs', false).webPreferences);
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

test('developer tools are there only where they are asked for', () => {
  expect(windowOptions('console', '/p', true).webPreferences).toEqual({ ...windowOptions('console', '/p', false).webPreferences, devTools: true });
});

test('every window starts hidden', () => {
  expect(roles.map((role) => windowOptions(role, '/p', false).show)).toEqual([false, false, false]);
});
