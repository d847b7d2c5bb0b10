// The app started again while the browser of the first start is still there, or is just ending: for real, in an installed browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { requireBrowser } from '../../../../electron/setup/browser.mjs';
import type { AppWindow } from '../../../../electron/host/plainNode/appWindow.ts';
import { openAppWindow } from '../../../../electron/host/plainNode/appWindow.ts';
import type { NodeHost } from '../../../../electron/host/plainNode/nodeHost.ts';
import { startNodeHost } from '../../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../../electron/host/plainNode/places.ts';
import type { BrowserChannel } from '../../../../electron/host/screens/browserChannel.ts';
import { findBrowser } from '../../../../electron/host/screens/browserChannel.ts';
import { browserPages, writeBrowser } from './browserPages.ts';

const SOON = { timeout: 30_000, interval: 50 };

let data: string;
let hand: BrowserChannel;
const { pages } = browserPages(() => hand);

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'kompak-again-'));
  vi.stubEnv('KOMPAK_BROWSER', writeBrowser(data, await requireBrowser()));
  vi.stubEnv('DISPLAY', ':none');
});
afterEach(async () => {
  const left = await findBrowser(join(data, 'browser')).catch(() => null);
  await left?.send('Browser.close').catch(() => undefined);
  await left?.ended;
  vi.unstubAllEnvs();
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const start = async (): Promise<{ readonly node: NodeHost; readonly app: AppWindow; readonly origin: string }> => {
  const node = await startNodeHost({ folders: foldersOf(data), onNotice: () => undefined });
  const address = node.server.admit('console');
  const app = await openAppWindow(address, data);
  if (app?.windows === undefined || app.windows === null) throw new Error('the browser cannot be steered');
  hand = await findBrowser(join(data, 'browser')) as BrowserChannel;
  return { node, app, origin: new URL(address).origin };
};
const pagesOf = async (origin: string): Promise<readonly string[]> => (await pages()).flatMap(({ url, targetId }) => (url.startsWith(origin) ? [targetId] : []));
const close = async ({ node, app }: Awaited<ReturnType<typeof start>>): Promise<void> => {
  app.release();
  await node.close();
};

test('a second start that is closed again leaves the windows of the first', { timeout: 120_000 }, async () => {
  const first = await start();
  await expect.poll(() => pagesOf(first.origin), SOON).toHaveLength(1);
  let isFirstEnded = false;
  void first.app.ended.then(() => { isFirstEnded = true; });
  const second = await start();
  expect(second.origin).not.toBe(first.origin);
  await expect.poll(() => pagesOf(second.origin), SOON).toHaveLength(1);
  // Seen by the look for the last window, which looks once a second.
  await pause(1_500);
  for (const targetId of await pagesOf(second.origin)) await hand.send('Target.closeTarget', { targetId });
  await second.app.ended;
  await pause(1_500);
  expect([await pagesOf(first.origin), isFirstEnded]).toEqual([[expect.any(String)], false]);
  await close(second);
  await close(first);
});

test('a start that finds the browser of the last one ending waits for its end, and opens its own', { timeout: 120_000 }, async () => {
  const first = await start();
  await expect.poll(() => pagesOf(first.origin), SOON).toHaveLength(1);
  await close(first);
  void hand.send('Browser.close').catch(() => undefined);
  const second = await start();
  await expect.poll(() => pagesOf(second.origin), SOON).toHaveLength(1);
  expect(await Promise.race([second.app.ended.then(() => 'ended'), pause(3_000, 'open')])).toBe('open');
  await close(second);
});
