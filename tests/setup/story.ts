// The test every story starts from: it gives the app, whichever program the project plays it in, and skips with the reason where that cannot be had.
import { test as base } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FETCH_ELECTRON, findElectron } from '../../electron/setup/electronBinary.mjs';
import type { PackedApp } from '../standIn/packedApp.ts';
import { packApp } from '../standIn/packedApp.ts';
import type { App, DoorName, OpenApp, Start } from './doors/app.ts';
import { doorNames } from './doors/app.ts';
import { openElectron } from './doors/electronDoor.ts';
import { openNodeHost } from './doors/nodeHostDoor.ts';
import { openStandIn } from './doors/standInDoor.ts';

type Given = {
  /** Where the story's clock stands at its start, in milliseconds since 1970: `test.use({ startAt })`; null: at the real time. */
  readonly startAt: number | null;
  /** How many displays the laptop has: `test.use({ displays: 1 })`; a browser sees none, and those of a real machine are what they are. */
  readonly displays: Start['displays'];
  /** The folder of the one stick the story has, relative to one of its own; null: none. */
  readonly stickNamed: string | null;
  readonly door: DoorName;
  /** Its whole path, '' where there is none. */
  readonly stick: string;
  /** Opens the app as on a laptop of its own, its clock at this moment; it is ended with the story. */
  readonly openApp: (at: number | null) => Promise<App>;
  readonly app: App;
};
/** The app as the installers would ship it, packed once for all stories of a worker; only the stand-in needs it. */
type GivenToWorker = { readonly packed: PackedApp | undefined };

/** Packing waits for its turn on a slow machine. In milliseconds. */
const PACKS_WITHIN = 120_000;

export const test = base.extend<Given, GivenToWorker>({
  startAt: [null, { option: true }],
  displays: [2, { option: true }],
  stickNamed: [null, { option: true }],
  packed: [
    async ({}, give, { project }) => {
      const packed = project.name === 'stand-in' ? await packApp() : undefined;
      await give(packed);
      packed?.remove();
    },
    { scope: 'worker', timeout: PACKS_WITHIN },
  ],
  door: [
    async ({}, give, info) => {
      const door = doorNames.find((name) => name === info.project.name);
      if (door === undefined) throw new Error(`there is no door named ${info.project.name}`);
      info.skip(door === 'electron' && findElectron() === undefined, `Electron itself: not run here, its binary is missing (fetch it: ${FETCH_ELECTRON})`);
      await give(door);
    },
    { auto: true },
  ],
  stick: async ({ stickNamed }, give) => {
    if (stickNamed === null) return give('');
    const folder = mkdtempSync(join(tmpdir(), 'kompak-sticks-'));
    const stick = join(folder, stickNamed);
    mkdirSync(stick, { recursive: true });
    await give(stick);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  openApp: async ({ door, stick, displays, browser, packed }, give) => {
    const opens: Readonly<Record<DoorName, () => OpenApp>> = {
      'node-host': () => openNodeHost(browser), 'stand-in': () => openStandIn(packed?.app ?? ''), electron: () => openElectron(findElectron() ?? ''),
    };
    const apps: App[] = [];
    await give(async (at) => {
      const app = await opens[door]()({ at, displays, sticks: stick === '' ? [] : [stick] });
      apps.push(app);
      return app;
    });
    const ends = await Promise.allSettled(apps.map((app) => app.end()));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  },
  app: async ({ openApp, startAt }, give) => give(await openApp(startAt)),
});
