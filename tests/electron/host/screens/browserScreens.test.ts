// The app's windows for real, in an installed browser that pretends to have two displays: pulled and plugged while it runs, and pages that crash.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { requireBrowser } from '../../../../electron/setup/browser.mjs';
import type { AppWindow } from '../../../../electron/host/plainNode/appWindow.ts';
import { openAppWindow } from '../../../../electron/host/plainNode/appWindow.ts';
import type { Connection } from '../../../../electron/host/host.ts';
import type { NodeHost } from '../../../../electron/host/plainNode/nodeHost.ts';
import { startNodeHost } from '../../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../../electron/host/plainNode/places.ts';
import type { BrowserChannel } from '../../../../electron/host/screens/browserChannel.ts';
import { findBrowser } from '../../../../electron/host/screens/browserChannel.ts';
import type { Topics } from '../../../../shared/contract.ts';
import type { ToWindow } from '../../../../shared/hostMessages.ts';
import { demoCommands } from '../../../../shared/library/demoRetreat.ts';
import { LAPTOP, PROJECTOR, browserPages, writeBrowser } from './browserPages.ts';

/** On a busy machine too; how soon a hall is back is measured by the fault row kill_hall. */
const SOON = { timeout: 30_000, interval: 50 };

let data: string;
/** A hand on the cables, beside the host's own channel. */
let hand: BrowserChannel;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'kompak-screens-'));
  vi.stubEnv('KOMPAK_BROWSER', writeBrowser(data, await requireBrowser()));
  vi.stubEnv('DISPLAY', ':none');
});
// A test that turns red must leave no browser behind: it would slow down whatever comes after.
afterEach(async () => {
  const left = await findBrowser(join(data, 'browser')).catch(() => null);
  await left?.send('Browser.close').catch(() => undefined);
});
afterAll(() => rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

type Watching = { screens(): Topics['screens']; timer(): Topics['timer']; call(name: string, argument: unknown): Promise<unknown>; readonly connection: Connection };

const watch = ({ host }: NodeHost): Watching => {
  const last = new Map<string, unknown>();
  const answers = new Map<number, (answer: unknown) => void>();
  let next = 1;
  const connection = host.connect('console', (message: ToWindow) => {
    if (message.kind === 'view') last.set(message.topic, message.view);
    if (message.kind === 'answer') answers.get(message.n)?.(message.answer);
  });
  for (const topic of ['screens', 'timer']) connection.receive({ kind: 'watch', topic });
  return {
    connection, screens: () => last.get('screens') as Topics['screens'], timer: () => last.get('timer') as Topics['timer'],
    call: (name, argument) => new Promise((resolve) => {
      answers.set(next, resolve);
      connection.receive({ kind: 'call', n: next++, name, argument });
    }),
  };
};

const start = async (faults: string[]): Promise<{ readonly node: NodeHost; readonly app: AppWindow; readonly seen: Watching }> => {
  const node = await startNodeHost({ folders: foldersOf(data), onNotice: (notice) => void faults.push(notice) });
  if (node.host.current.state().retreat === null && node.host.files.recent().length > 0) node.host.current.resume();
  const app = await openAppWindow(node.server.admit('console'), data);
  if (app === null || app.windows === null) throw new Error('the browser cannot be steered');
  node.useWindows(app.windows);
  return { node, app, seen: watch(node) };
};

const { pages, hallStands, onPage, valueOn, crash } = browserPages(() => hand);
const onConsole = <T>(method: string, params: Record<string, unknown> = {}): Promise<T> => onPage<T>('console', method, params);
const pull = async (label: string): Promise<void> => {
  const { screenInfos } = await onConsole<{ screenInfos: { id: string; label: string }[] }>('Emulation.getScreenInfos');
  await onConsole('Emulation.removeScreen', { screenId: screenInfos.find((screen) => screen.label === label)?.id });
};
const plugProjector = (): Promise<unknown> => onConsole('Emulation.addScreen', { left: 1366, top: 0, width: 1920, height: 1080, label: 'projector' });

const endWindows = async ({ node, app }: Pick<Awaited<ReturnType<typeof start>>, 'node' | 'app'>): Promise<void> => {
  for (const { targetId } of await pages()) await hand.send('Target.closeTarget', { targetId });
  await app.ended;
  await node.close();
};

test('a projector is found, pulled and plugged again while the timer runs; the browser outlives its host; the last window ends it', { timeout: 120_000 }, async () => {
  const faults: string[] = [];
  const { node, app, seen } = await start(faults);
  expect(node.host.current.found(demoCommands())).toMatchObject({ ok: true });
  hand = await findBrowser(join(data, 'browser')) as BrowserChannel;
  await expect.poll(() => seen.screens(), SOON).toMatchObject({ displays: 2, state: 'ready', on: 'projector', hallWindows: 0, prints: 'viewer' });

  expect(await seen.call('openHall', {})).toEqual({ ok: true, value: { opened: true } });
  await expect.poll(hallStands, SOON).toEqual({ bounds: PROJECTOR, windowState: 'fullscreen' });
  await expect.poll(() => seen.screens(), SOON).toMatchObject({
    displays: 2, state: 'showing', on: 'projector', hallWindows: 1, prints: 'viewer', resolutions: { console: { width: 1366, height: 768 }, hall: { width: 1920, height: 1080 } },
  });

  expect(await seen.call('closeHall', {})).toEqual({ ok: true, value: undefined });
  await expect.poll(hallStands, SOON).toBeNull();
  await expect.poll(() => seen.screens(), SOON).toMatchObject({ state: 'ready', hallWindows: 0 });
  await seen.call('openHall', {});
  await expect.poll(hallStands, SOON).toEqual({ bounds: PROJECTOR, windowState: 'fullscreen' });

  await seen.call('send', { id: 'screens-timer-1', command: { type: 'startPhase', run: 'r1', phase: 0 } });
  const timer = seen.timer();
  expect(timer?.going.kind).toBe('running');

  await pull('projector');
  await expect.poll(() => seen.screens(), SOON).toMatchObject({ displays: 1, state: 'unplugged', on: 'projector', hallWindows: 1 });
  expect(seen.timer()).toBe(timer);
  await expect.poll(async () => {
    const { bounds: { x, y, width, height }, windowState } = await hallStands() ?? { bounds: PROJECTOR, windowState: '' };
    return [windowState, x >= LAPTOP.x && y >= LAPTOP.y && x + width <= LAPTOP.width && y + height <= LAPTOP.height];
  }, SOON).toEqual(['normal', true]);

  await plugProjector();
  await expect.poll(hallStands, SOON).toEqual({ bounds: PROJECTOR, windowState: 'fullscreen' });
  expect(seen.screens()).toMatchObject({ displays: 2, state: 'showing', on: 'projector', hallWindows: 1, prints: 'viewer' });

  await node.close();
  app.release();
  const again = await start(faults);
  expect((await pages()).map(({ url }) => new URL(url).pathname).toSorted()).toEqual(['/console.html', '/hall.html']);
  await expect.poll(() => again.seen.screens(), SOON).toMatchObject({ displays: 2, state: 'showing', on: 'projector', hallWindows: 1, prints: 'viewer' });
  await pull('projector');
  await expect.poll(() => again.seen.screens().state, SOON).toBe('unplugged');
  await plugProjector();
  await expect.poll(hallStands, SOON).toEqual({ bounds: PROJECTOR, windowState: 'fullscreen' });

  await endWindows(again);
  expect(faults).toEqual([]);
});

test('pages that crash while their host is dead are back once it is there again', { timeout: 120_000 }, async () => {
  const faults: string[] = [];
  const { node, seen, app } = await start(faults);
  if (node.host.current.state().retreat === null) expect(node.host.current.found(demoCommands())).toMatchObject({ ok: true });
  hand = await findBrowser(join(data, 'browser')) as BrowserChannel;
  await expect.poll(() => seen.screens().state, SOON).toBe('ready');
  await seen.call('openHall', {});
  await expect.poll(() => valueOn('hall', 'document.body.innerText'), SOON).toContain('Kota Malang');
  await node.close();
  app.release();
  let crashes = 0;
  hand.onEvent((method) => { if (method === 'Target.targetCrashed') crashes += 1; });
  await hand.send('Target.setDiscoverTargets', { discover: true });
  // Without a host that loads it anew a page that crashed answers nothing.
  for (const role of ['hall', 'console']) void onPage(role, 'Page.crash').catch(() => undefined);
  await expect.poll(() => crashes, SOON).toBe(2);
  const again = await start(faults);
  await expect.poll(() => valueOn('hall', 'document.body.innerText.length'), SOON).toBeGreaterThan(0);
  await expect.poll(() => valueOn('console', 'document.body.innerText.length'), SOON).toBeGreaterThan(0);
  await expect.poll(() => again.seen.screens(), SOON).toMatchObject({ displays: 2, state: 'showing', on: 'projector', hallWindows: 1, prints: 'viewer' });
  await endWindows(again);
  expect(faults).toEqual([]);
});

test('a page that crashes is soon back in its place, as it was, and the other window notices nothing', { timeout: 120_000 }, async () => {
  const faults: string[] = [];
  const started = await start(faults);
  const { node, seen } = started;
  if (node.host.current.state().retreat === null) expect(node.host.current.found(demoCommands())).toMatchObject({ ok: true });
  hand = await findBrowser(join(data, 'browser')) as BrowserChannel;
  await expect.poll(() => seen.screens().state, SOON).toBe('ready');
  await seen.call('openHall', {});
  await seen.call('send', { id: 'crash-logo-1', command: { type: 'showScene', scene: 'logo' } });
  const onWall = (): Promise<unknown> => valueOn('hall', `document.querySelector('.logo-organiser')?.innerText ?? ''`);
  await expect.poll(onWall, SOON).toContain('Kota Malang');
  await expect.poll(hallStands, SOON).toEqual({ bounds: PROJECTOR, windowState: 'fullscreen' });
  await valueOn('console', 'void (window.mark = 1)');
  await valueOn('hall', 'void (window.mark = 1)');

  // More often than once at a time is tried again.
  for (const time of ['once', 'twice']) {
    await crash('hall');
    await expect.poll(onWall, { ...SOON, message: time }).toContain('Kota Malang');
    expect(await valueOn('hall', 'window.mark')).toBeUndefined();
    await expect.poll(() => seen.screens(), SOON).toMatchObject({ displays: 2, state: 'showing', on: 'projector', hallWindows: 1, prints: 'viewer' });
    expect(await hallStands()).toEqual({ bounds: PROJECTOR, windowState: 'fullscreen' });
    expect(await valueOn('console', 'window.mark')).toBe(1);
  }

  await valueOn('hall', 'void (window.mark = 2)');
  await crash('console');
  await expect.poll(() => valueOn('console', `document.querySelector('.top-bar')?.innerText ?? ''`), SOON).toContain('Retret');
  expect(await valueOn('hall', 'window.mark')).toBe(2);
  await endWindows(started);
  expect(faults).toEqual([]);
});
