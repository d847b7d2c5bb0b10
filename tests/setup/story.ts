// The test every story starts from: it gives the app, whichever program the project plays it in, and skips with the reason where that cannot be had.
import { test as base } from '@playwright/test';
import { FETCH_ELECTRON, findElectron } from '../../electron/setup/electronBinary.mjs';
import type { PackedApp } from '../standIn/packedApp.ts';
import { packApp } from '../standIn/packedApp.ts';
import type { App, DoorName, OpenApp } from './doors/app.ts';
import { doorNames } from './doors/app.ts';
import { openElectron } from './doors/electronDoor.ts';
import { openNodeHost } from './doors/nodeHostDoor.ts';
import { openStandIn } from './doors/standInDoor.ts';

type Given = {
  /** Where the story's clock stands at its start, in milliseconds since 1970: `test.use({ startAt })`; null: at the real time. */
  readonly startAt: number | null;
  readonly door: DoorName;
  readonly app: App;
};
/** The app as the installers would ship it, packed once for all stories of a worker; only the stand-in needs it. */
type GivenToWorker = { readonly packed: PackedApp | undefined };

/** Packing waits for its turn on a slow machine. In milliseconds. */
const PACKS_WITHIN = 120_000;

export const test = base.extend<Given, GivenToWorker>({
  startAt: [null, { option: true }],
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
  app: async ({ door, startAt, browser, packed }, give) => {
    const opens: Readonly<Record<DoorName, () => OpenApp>> = {
      'node-host': () => openNodeHost(browser), 'stand-in': () => openStandIn(packed?.app ?? ''), electron: () => openElectron(findElectron() ?? ''),
    };
    const app = await opens[door]()({ at: startAt });
    await give(app);
    await app.end();
  },
});
