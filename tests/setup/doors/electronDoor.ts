// The built app in Electron itself, in folders of its own.
import type { ElectronApplication } from '@playwright/test';
import { _electron } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../guards/source.ts';
import type { App, OpenApp } from './app.ts';
import { hallOf, pageOf, windowsSeen } from './windowsSeen.ts';

const STEERED_CLOCK = fileURLToPath(new URL('../../standIn/steeredClock.mjs', import.meta.url));
type Steered = { readonly kompakSteer: { advance(by: number): void } };

export const openElectron = (binary: string): OpenApp => async ({ at }): Promise<App> => {
  const data = mkdtempSync(join(tmpdir(), 'kompak-electron-'));
  const seen = windowsSeen('electron');
  const start = async (startAt: number | null): Promise<ElectronApplication> => {
    const launched = await _electron.launch({
      executablePath: binary, cwd: root,
      args: ['-r', STEERED_CLOCK, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, `--user-data-dir=${data}`],
      env: { ...(process.env as Record<string, string>), TZ: 'Asia/Jakarta', KOMPAK_DRIVES: '', STEERED_START: String(startAt ?? '') },
    });
    seen.watch(launched.context());
    return launched;
  };
  let running = await start(at);
  const exit = (): Promise<void> => new Promise((resolve) => { running.process().once('exit', () => resolve()); });
  return {
    ...seen,
    console: () => pageOf(running.context(), 'console'),
    hall: () => hallOf(running.context()),
    advance: (by) => running.evaluate((_electronModule, ms) => (globalThis as unknown as Steered).kompakSteer.advance(ms), by),
    powerCut: async ({ until }) => {
      const gone = exit();
      running.process().kill('SIGKILL');
      await gone;
      running = await start(until);
    },
    reports: join(data, 'reports'),
    strangers: () => seen.strangers('app://kompak'),
    end: async () => {
      const gone = exit();
      running.process().kill('SIGKILL');
      await gone;
      rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
