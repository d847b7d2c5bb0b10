// The built app in Electron itself, in folders of its own.
import type { ElectronApplication } from '@playwright/test';
import { _electron } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { root } from '../../guards/source.ts';
import { delimiter, join } from 'node:path';
import { TO_WINDOW } from '../../../electron/shell/door/channels.ts';
import type { App, OpenApp } from './app.ts';
import { hallMessage } from './intoHall.ts';
import { hallOf, pageOf, scriptOf, windowsSeen } from './windowsSeen.ts';

const STEERED_CLOCK = fileURLToPath(new URL('../../standIn/steeredClock.mjs', import.meta.url));
type Steered = { readonly kompakSteer: { advance(by: number): void } };

export const openElectron = (binary: string): OpenApp => async ({ at, sticks }): Promise<App> => {
  const data = mkdtempSync(join(tmpdir(), 'kompak-electron-'));
  const seen = windowsSeen('electron');
  const start = async (startAt: number | null): Promise<ElectronApplication> => {
    const launched = await _electron.launch({
      executablePath: binary, cwd: root,
      args: ['-r', STEERED_CLOCK, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, `--user-data-dir=${data}`],
      env: { ...(process.env as Record<string, string>), TZ: 'Asia/Jakarta', KOMPAK_DRIVES: sticks.join(delimiter), STEERED_START: String(startAt ?? '') },
    });
    seen.watch(launched.context());
    return launched;
  };
  let running = await start(at);
  const exit = (): Promise<void> => new Promise((resolve) => { running.process().once('exit', () => resolve()); });
  const displays = await running.evaluate(({ screen }) => screen.getAllDisplays().length);
  return {
    ...seen,
    console: () => pageOf(running.context(), 'console'),
    hall: () => hallOf(running.context()),
    advance: (by) => running.evaluate((_electronModule, ms) => (globalThis as unknown as Steered).kompakSteer.advance(ms), by),
    onEachPage: async (script) => {
      await running.context().addInitScript(scriptOf(script));
      await (await pageOf(running.context(), 'console')).reload();
    },
    intoHall: () => Promise.resolve((view, now) => running.evaluate(({ webContents }, [channel, text]) => {
      webContents.getAllWebContents().find((each) => each.getURL().includes('/hall.html'))?.send(channel, text);
    }, [TO_WINDOW, hallMessage(view, now)] as const)),
    clipboard: () => running.evaluate(({ clipboard }) => clipboard.readText()),
    powerCut: async ({ until }) => {
      const gone = exit();
      running.process().kill('SIGKILL');
      await gone;
      running = await start(until);
    },
    retreats: join(data, 'retreats'), reports: join(data, 'reports'), data, displays,
    strangers: () => seen.strangers('app://kompak'),
    end: async () => {
      const gone = exit();
      running.process().kill('SIGKILL');
      await gone;
      rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
