// Whether any time runs, by which the laptop is kept awake: the phase's and the stations', from before a retreat is open.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newCommandId } from '../../../../electron/host/log/newIds.ts';
import { startNodeHost } from '../../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../../electron/host/plainNode/places.ts';
import { watchTimer } from '../../../../electron/shell/power/watchTimer.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { demoCommands } from '../../../../shared/library/demoRetreat.ts';
import type { RunId, StationTimerId } from '../../../../shared/units.ts';
import { minutes } from '../../../../shared/units.ts';

test.each<readonly [string, Command, Command]>([
  ['stations', { type: 'startStationTimers', names: ['Pos 1'], length: minutes(10) }, { type: 'finishStationTimer', station: 'k1' as StationTimerId }],
  ['a phase', { type: 'startPhase', run: 'r1' as RunId, phase: 0 }, { type: 'pauseTimer' }],
])('the time of %s is told while it runs, and no longer', async (_, begin, end) => {
  const data = mkdtempSync(join(tmpdir(), 'kompak-awake-'));
  const { host, close } = await startNodeHost({ folders: foldersOf(data), onNotice: (notice) => { throw new Error(notice); } });
  onTestFinished(async () => {
    await close();
    rmSync(data, { recursive: true, force: true });
  });
  let isRunning: boolean | null = null;
  watchTimer(host.connect, (now) => { isRunning = now; });
  expect(host.current.found(demoCommands()).ok).toBe(true);
  expect(isRunning).toBe(false);
  expect(host.current.send({ id: newCommandId(), command: begin }).ok).toBe(true);
  expect(isRunning).toBe(true);
  expect(host.current.send({ id: newCommandId(), command: end }).ok).toBe(true);
  expect(isRunning).toBe(false);
});
