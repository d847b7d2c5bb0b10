// The test every story starts from: it names the door the story goes through, and skips it, with the reason, where Electron's binary is missing.
import { test as base } from '@playwright/test';
import { FETCH_ELECTRON, findElectron } from '../../electron/setup/electronBinary.mjs';

/** The Playwright project's name: which program the story is played in. */
export type Door = 'node-host' | 'electron';

export const test = base.extend<{ readonly door: Door }>({
  door: [
    async ({}, use, info) => {
      const door: Door = info.project.name === 'electron' ? 'electron' : 'node-host';
      info.skip(door === 'electron' && findElectron() === undefined, `Electron itself: not run here, its binary is missing (fetch it: ${FETCH_ELECTRON})`);
      await use(door);
    },
    { auto: true },
  ],
});
