// A window that was closed, opened again at its bare address: let in by the browser it was in, and by no other; it draws no page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { startNodeHost } from '../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../electron/host/plainNode/places.ts';
import { socketLink } from '../../renderer/link/socketLink.ts';
import type { Store } from './browserWindows.ts';
import { lendBrowserNames, openBrowserWindow } from './browserWindows.ts';

beforeAll(lendBrowserNames);

const hostNow = async () => {
  const data = mkdtempSync(join(tmpdir(), 'kompak-closed-'));
  const node = await startNodeHost({ folders: foldersOf(data), onNotice: (notice) => { throw new Error(notice); } });
  onTestFinished(async () => {
    await node.close();
    rmSync(data, { recursive: true, force: true });
  });
  return node.server;
};

/** What becomes of a window at this address; it is closed once that is known. */
const cameOf = (address: string, store: Store, kept: Store = new Map()): Promise<'let in' | 'turned away'> => new Promise((resolve) => {
  const window = openBrowserWindow(address, store, kept);
  const end = (what: 'let in' | 'turned away'): void => {
    window.cut();
    resolve(what);
  };
  window.run(() => {
    const link = socketLink(() => end('turned away'));
    link.onStatus((status) => { if (status === 'connected') end('let in'); });
  });
});

test('a page that is drawn anew before it heard that it was let in comes in all the same', async () => {
  const server = await hostNow();
  const mine: Store = new Map();
  const kept: Store = new Map();
  const unheard = openBrowserWindow(server.admit('hall'), mine, kept);
  unheard.run(() => { socketLink(() => { throw new Error('the window was turned away'); }); });
  // Its address has lost the token by now, and the socket goes before the answer is read.
  unheard.run(unheard.cut);
  expect(await cameOf(`http://127.0.0.1:${server.port}/hall.html`, mine, kept)).toBe('let in');
});

test('a tab that was closed comes back by its bare address, in the same browser and at its own page', async () => {
  const server = await hostNow();
  const [bare, wall] = ['console', 'hall'].map((role) => `http://127.0.0.1:${server.port}/${role}.html`);
  const mine: Store = new Map();
  const address = server.admit('console');
  expect(await cameOf(address, mine)).toBe('let in');
  // The address itself is used up for everybody else, and for another browser so is the bare one.
  expect(await cameOf(address, new Map())).toBe('turned away');
  expect(await cameOf(bare ?? '', new Map())).toBe('turned away');
  expect(await cameOf(bare ?? '', mine)).toBe('let in');
  expect(await cameOf(bare ?? '', mine)).toBe('let in');
  // Whoever held a console has not held the hall.
  expect(await cameOf(wall ?? '', mine)).toBe('turned away');
});
