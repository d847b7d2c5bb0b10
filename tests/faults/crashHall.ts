// Ends the process of the hall's page while it shows a scene: it is back in its place with the same scene within three seconds, as often as it is loaded anew at once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openAppWindow } from '../../electron/host/plainNode/appWindow.ts';
import { startNodeHost } from '../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../electron/host/plainNode/places.ts';
import { findBrowser } from '../../electron/host/screens/browserChannel.ts';
import { demoCommands } from '../../shared/library/demoRetreat.ts';
import { browserPages, writeBrowser } from '../electron/host/screens/browserPages.ts';
import { envelopeOf, openConsole } from './consoleWindow.ts';

const CRASHES = 3;
const BACK_WITHIN = 3_000;
const LOOK_EVERY = 20;
/** What does not come within this never comes. */
const PATIENCE = 20_000;

/** How long it took since `from` until `value` was what it must be; null: it never was. A page that has crashed gives none. */
const until = async (value: () => Promise<unknown>, isRight: (value: unknown) => boolean, from = performance.now()): Promise<number | null> => {
  while (performance.now() - from < PATIENCE) {
    if (isRight(await Promise.race([value().catch(() => undefined), pause(10 * LOOK_EVERY)]))) return Math.round(performance.now() - from);
    await pause(LOOK_EVERY);
  }
  return null;
};

const crashes = async (data: string, progress: (line: string) => void): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const node = await startNodeHost({ folders: foldersOf(data), onNotice: progress });
  const founded = node.host.current.found(demoCommands());
  if (!founded.ok) throw new Error('the demo was not made');
  const app = await openAppWindow(node.server.admit('console'), data);
  const hand = await findBrowser(join(data, 'browser'));
  if (app === null || app.windows === null || hand === null) throw new Error('the browser cannot be steered');
  try {
    node.useWindows(app.windows);
    const { hallStands, valueOn, crash } = browserPages(() => hand);
    const console_ = await openConsole(node.server.admit('console'));
    await console_.shown('screens', ({ state }) => state === 'ready');
    await console_.call('openHall', {});
    await console_.send(envelopeOf({ type: 'showScene', scene: 'logo' }));
    /** All that the wall shows, once nothing of it fades any more; nothing of a page that is to crash and has not. */
    const wall = (): Promise<unknown> => valueOn('hall', `window.mark === undefined && document.querySelectorAll('.hall-layer').length === 1 && document.querySelector('.logo-organiser') !== null ? document.body.innerText : ''`);
    await until(wall, (shown) => typeof shown === 'string' && shown !== '');
    await console_.shown('screens', ({ state }) => state === 'showing');
    const [shown, stands] = [await wall(), JSON.stringify(await hallStands())];
    for (let time = 1; time <= CRASHES; time++) {
      await valueOn('hall', 'void (window.mark = 1)');
      const from = performance.now();
      // Where nobody loads it anew a page that crashed answers nothing.
      void crash('hall').catch(() => undefined);
      const back = await until(wall, (now) => now === shown, from);
      if (back === null) return [...wrong, `the hall's page crashed (${time} of ${CRASHES}) and did not come back as it was`];
      progress(`the hall's page crashed (${time} of ${CRASHES}); it was back as it was after ${back} ms`);
      if (back > BACK_WITHIN) wrong.push(`the hall's page took ${back} ms to come back`);
      if (await until(hallStands, (now) => JSON.stringify(now) === stands) === null) wrong.push('the hall\'s window stands elsewhere');
    }
    console_.close();
  } finally {
    await hand.send('Browser.close').catch(() => undefined);
    await app.ended;
    await node.close();
  }
  return wrong;
};

/** What went wrong, in words. */
export const crashHall = async (browser: string, progress: (line: string) => void): Promise<readonly string[]> => {
  // A folder in memory may hold no program.
  const data = mkdtempSync(join(tmpdir(), 'kompak-crash-'));
  const { KOMPAK_BROWSER, DISPLAY } = process.env;
  Object.assign(process.env, { KOMPAK_BROWSER: writeBrowser(data, browser), DISPLAY: ':none' });
  try {
    return await crashes(data, progress);
  } finally {
    for (const [name, value] of Object.entries({ KOMPAK_BROWSER, DISPLAY })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};
