// The order of electron/main.ts, read from its source: what Electron wants before it is ready stands before, and nothing waits at the top.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceOf } from '../../guards/source.ts';

const { code } = sourceOf('electron/main.ts', readFileSync(join(root, 'electron/main.ts'), 'utf8'));

test('what belongs before ready is done in its order', () => {
  const steps = [
    'app.setName(', 'settlePlaces(', 'crashReporter.start(', 'app.commandLine.appendSwitch(', 'avoidBrokenGraphics(', 'registerScheme();', 'app.enableSandbox()',
    'guardSession(', 'servePages(', 'electronPreferences(', 'createHost(', 'openIpcDoor(', 'setMenu();\n  onDisplaysChanged(', 'watchTimer(', 'onPower(', '\n  windows.openConsole();',
    "app.on('open-file'", "app.on('second-instance'", "app.on('web-contents-created'", 'app.whenReady()', 'app.requestSingleInstanceLock()',
  ];
  const places = steps.map((step) => code.indexOf(step));
  expect(steps.filter((_, i) => places[i] === -1)).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('nothing at the top waits: Electron is ready only once main has loaded', () => {
  expect(code.split('\n').filter((line) => /^\S.*\bawait\b|^\s*await\b/.test(line))).toEqual([]);
});

test('the second instance does nothing but leave', () => {
  expect(code.trimEnd()).toMatch(/if \(isFirst\) listen\(\);\nelse app\.exit\(0\);$/);
});
