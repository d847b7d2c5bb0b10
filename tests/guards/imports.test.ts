// The table "who may import whom" holds for every file, and each row refuses what it should.
import { expect, test } from 'vitest';
import { forbiddenImports, mantineOutsideConsole, sharedCounts } from './importRules.ts';
import { allSources, sourceOf } from './source.ts';

const faultsOf = (path: string, text: string): readonly string[] => forbiddenImports(sourceOf(path, text));

test('every file imports only what its room may', () => {
  expect(allSources().flatMap(forbiddenImports)).toEqual([]);
});

test('no hall or report file reaches Mantine', () => {
  expect(mantineOutsideConsole(allSources())).toEqual([]);
});

test.each([
  ['shared/domain/decide.ts', "import { readFileSync } from 'node:fs';"],
  ['shared/domain/decide.ts', "import { useState } from 'react';"],
  ['shared/domain/decide.ts', "import { host } from '../../electron/host/host.ts';"],
  ['electron/host/host.ts', "import { app } from 'electron';"],
  ['electron/host/host.ts', "import type { App } from 'electron/main';"],
  ['electron/host/host.ts', "export { openWindow } from '../shell/windows.ts';"],
  ['electron/host/host.ts', "const store = await import('electron-store');"],
  ['electron/host/host.ts', "import { Console } from '../../renderer/console/Console.tsx';"],
  ['electron/node.ts', "import { openWindow } from './shell/windows.ts';"],
  ['electron/preload.ts', "import { readFileSync } from 'node:fs';"],
  ['electron/preload.ts', "import { host } from './host/host.ts';"],
  ['electron/setup/run.mjs', "import { z } from 'zod';"],
  ['electron/setup/run.mjs', "import { host } from '../host/host.ts';"],
  ['renderer/link/socketLink.ts', "import { Button } from '../parts/Button.tsx';"],
  ['renderer/parts/Button.tsx', "import { useView } from '../link/useView.ts';"],
  ['renderer/parts/Button.tsx', "import { decide } from '../../shared/domain/decide.ts';"],
  ['renderer/parts/Button.tsx', "import { sentence } from '../../shared/text/sentence';"],
  ['renderer/console/Console.tsx', "import { Hall } from '../hall/Hall.tsx';"],
  ['renderer/hall/Hall.tsx', "import { Console } from '../console/Console.tsx';"],
  ['renderer/hall/Hall.tsx', "import { Button } from '@mantine/core';"],
  ['renderer/report/Report.tsx', "import '../hall/hall.css';"],
  ['renderer/console/Console.tsx', "import { host } from '../../electron/host/host.ts';"],
  ['renderer/console/Console.tsx', "import { fixture } from '../../tests/setup/fixture.ts';"],
  ['renderer/console/Console.tsx', "import { join } from 'node:path';"],
  ['renderer/hall/hall.css', "/* Hall. */ @import '@mantine/core/styles.css';"],
  ['renderer/hall/hall.css', '@import url(https://fonts.example/a.css);'],
  ['renderer/stray.ts', ''],
])('%s may not hold: %s', (path, text) => {
  expect(faultsOf(path, text)).toHaveLength(1);
});

test.each([
  ['shared/domain/decide.ts', "import { z } from 'zod'; import { sha256 } from '@noble/hashes/sha2.js'; import type { Instant } from '../units.ts';"],
  ['electron/host/host.ts', "import { DatabaseSync } from 'node:sqlite'; import { decide } from '../../shared/domain/decide.ts';"],
  ['electron/main.ts', "import { app } from 'electron/main'; import { openHost } from './host/host.ts';"],
  ['renderer/parts/Button.tsx', "import type { State } from '../../shared/domain/model.ts'; import './Button.css'; import logo from '../assets/logo.png?url';"],
  ['tests/e2e/story.ts', "import { app } from 'electron'; import { Hall } from '../../renderer/hall/Hall.tsx';"],
])('%s may hold: %s', (path, text) => {
  expect(faultsOf(path, text)).toEqual([]);
});

test.each([
  ['electron/host/recount/reckon.ts', "import { cellOf } from '../../../shared/domain/scoring/points/cell.ts';", 1],
  ['electron/host/recount/tally.ts', "import { shownBoard } from './compareCounts.ts';", 1],
  ['electron/host/recount/reckon.ts', "import type { Mark } from '../../../shared/domain/scoring/points/mark.ts'; import { sum } from './quotient.ts';", 0],
  ['tests/faults/rehearsal/oracle/standing.ts', "import { standings } from '../../../../shared/domain/standings.ts';", 1],
  ['tests/bench/learning/recount.ts', "import { hundredths } from '../../../shared/units.ts';", 1],
])('%s with "%s" shares %i times', (path, text, times) => {
  expect(sharedCounts(sourceOf(path, text))).toHaveLength(times);
});

test('no second count shares code with what it checks', () => {
  const sources = allSources();
  expect(sources.filter(({ path }) => /\/recount\/reckon\.ts$|\/oracle\/standing\.ts$|learning\/recount\.ts$/.test(path))).toHaveLength(3);
  expect(sources.flatMap(sharedCounts)).toEqual([]);
});

test('Mantine behind a shared part is found from the hall', () => {
  const hall = sourceOf('renderer/hall/Hall.tsx', "import { Badge } from '../parts/Badge.tsx';");
  const badge = sourceOf('renderer/parts/Badge.tsx', "import { Badge as Kit } from '@mantine/core';");
  expect(mantineOutsideConsole([hall, badge])).toEqual(['renderer/hall/Hall.tsx reaches @mantine/core through renderer/parts/Badge.tsx']);
});
