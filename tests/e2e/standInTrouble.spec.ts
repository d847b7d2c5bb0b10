// What may befall the packed app from outside, on the stand-in: files dropped and handed over, a bad certificate, a page that keeps crashing.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { chromium, expect } from '@playwright/test';
import { find } from '../setup/doors/windowsSeen.ts';
import { test } from '../setup/story.ts';
import type { StandIn } from '../standIn/standIn.ts';
import { startStandIn } from '../standIn/standIn.ts';
import { expectAccessible } from './accessible.ts';

const undo: (() => unknown)[] = [];
test.afterEach(async () => {
  for (const each of undo.splice(0).toReversed()) await each();
});

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'kompak-trouble-'));
  undo.push(() => rmSync(made, { recursive: true, force: true, maxRetries: 5 }));
  return made;
};
/** The window of this page, for a client of its own: for one that saw it crash a page stays crashed. */
const windowOf = async (app: StandIn, page: string): Promise<Page> => {
  let found: Page | undefined;
  await expect.poll(async () => {
    const [context] = (await chromium.connectOverCDP(`http://127.0.0.1:${app.port}`)).contexts();
    found = context === undefined ? undefined : find(context, page);
    return found !== undefined;
  }, { message: `the window of ${page}` }).toBe(true);
  if (found === undefined) throw new Error(`${page} has gone`);
  return found;
};
const urls = async (app: StandIn): Promise<readonly string[]> => (await app.report()).windows.map(({ url }) => url);
const picture = (page: Page, name: string): Promise<unknown> => page.screenshot({ path: fileURLToPath(new URL(`../../test-results/screens/stand-in/${name}.png`, import.meta.url)) });

/** A person lets a file fall in the middle of a page; gives whether the page kept it from what a browser does with it: opening it. */
const drop = async (page: Page, path: string): Promise<unknown> => {
  await page.evaluate(() => window.addEventListener('drop', (event) => Object.assign(globalThis, { isKept: event.defaultPrevented }), { once: true }));
  const devTools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devTools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data: { items: [], files: [path], dragOperationsMask: 1 } });
  }
  await devTools.detach();
  return page.evaluate(() => (globalThis as { isKept?: boolean }).isKept);
};

test('nothing from outside takes a window away', async ({ packed }) => {
  test.setTimeout(120_000);
  if (packed === undefined) throw new Error('only the stand-in plays this story');
  const home = folder();
  const app = await startStandIn({ app: packed.app, home, args: ['--demo'] });
  undo.push(app.clear);
  const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const log = (): string => textOf(join(home, '.local', 'share', 'kompak', 'logs', 'kompak.log'));
  let console_ = await windowOf(app, 'console');
  await expect(console_.getByText('DEMO', { exact: true })).toBeVisible();
  await console_.locator('body').press('2');
  await app.act('pressMenu', ['Tampilan', 'Buka Layar Aula']);
  let hall = await windowOf(app, 'hall');
  const welcome = (page: Page) => page.getByText('Retret Kerja Sama ASN').first();
  await expect(welcome(hall)).toBeVisible();
  const both = ['app://kompak/console.html', 'app://kompak/hall.html'];

  await test.step('a file dropped onto the console or the hall goes nowhere', async () => {
    const page = join(folder(), 'lain.html');
    writeFileSync(page, '<title>lain</title>');
    for (const each of [console_, hall]) {
      expect(await drop(each, page)).toBe(true);
      expect(await each.evaluate(() => [document.title, document.visibilityState])).toEqual(['Kompak', 'visible']);
    }
    await expect(welcome(hall)).toBeVisible();
    expect([await urls(app), (await app.report()).notes]).toEqual([both, []]);
  });

  await test.step('no page reaches a server, so none shows its certificate; if one did, nobody would trust it', async () => {
    let calls = 0;
    const server = createServer((socket) => { calls += 1; socket.destroy(); }).listen(0, '127.0.0.1');
    undo.push(() => server.close());
    await expect.poll(() => server.listening).toBe(true);
    const address = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    for (const page of [console_, hall]) expect(await page.evaluate((to) => fetch(to).then(() => 'reached', () => 'refused'), address)).toBe('refused');
    expect([calls, await urls(app)]).toEqual([0, both]);
    const asked = ['https://kompak.example/', 'net::ERR_CERT_AUTHORITY_INVALID', {}];
    expect(await app.act('emit', 'certificate-error', [{}, ...asked])).toEqual({ isPrevented: true, answer: false });
    await app.act('takeNotes'); // Each page said in its console that it was refused.
  });

  const recent = join(home, '.local', 'share', 'kompak', 'recent.json');
  const stick = folder();
  await test.step('the system hands over a retreat file: as an event on a mac, by a second start elsewhere', async () => {
    await app.act('pressMenu', ['Berkas', 'Simpan Salinan ke…']);
    await expect.poll(async () => (await app.report()).choosers.length).toBe(1);
    await app.act('choose', stick);
    await expect.poll(async () => (await app.report()).boxes.length).toBe(1);
    await app.act('answerBox', 0);
    const [name = ''] = readdirSync(stick).filter((each) => each.endsWith('.kompak'));
    const own = join(home, 'Documents', 'Kompak');
    // What Electron itself would do with a file is prevented; a second start has nothing to prevent.
    for (const [event, args, place, prevents] of [
      ['open-file', [join(stick, name)], stick, true], ['second-instance', [['kompak', '--flag', name], own], own, false],
    ] as const) {
      rmSync(recent);
      expect(await app.act('emit', event, args)).toEqual({ isPrevented: prevents });
      await expect.poll(async () => (await app.report()).boxes).toMatchObject([{ message: expect.stringContaining(`"${name}"`), buttons: ['Buka', 'Batal'] }]);
      await app.act('answerBox', 0);
      await expect.poll(() => textOf(recent)).toContain(join(place, name));
      await expect(welcome(hall)).toBeVisible();
    }
    expect((await app.report()).notes).toEqual([]);
  });

  /** The page's process ends this many times; each time what comes next is there before the next. */
  const crash = async (role: 'console' | 'hall', times: number): Promise<void> => {
    for (let n = 1; n <= times; n += 1) {
      const told = log().split(`the ${role} page is gone`).length;
      await app.act('crash', role);
      await expect.poll(() => log().split(`the ${role} page is gone`).length).toBe(told + 1);
      const next = await windowOf(app, n === 4 ? `${role}-stopped` : role);
      await expect(next.locator('body')).toContainText(/Kompak|Retret/);
    }
  };

  await test.step('a console that crashes four times within a minute gives way to a plain page, and Enter brings it back', async () => {
    await crash('console', 4);
    const stopped = await windowOf(app, 'console-stopped');
    await expect(stopped.getByRole('heading', { name: 'Layar ini berhenti berulang kali' })).toBeVisible();
    await expect(stopped.getByRole('heading', { name: 'This screen has stopped several times' })).toBeVisible();
    await expect(stopped.getByRole('link', { name: 'Coba lagi (Enter)' })).toBeFocused();
    await expectAccessible(stopped);
    await picture(stopped, 'console-stopped');
    await stopped.keyboard.press('Enter');
    console_ = await windowOf(app, 'console');
    await expect(console_.getByText('DEMO', { exact: true })).toBeVisible();
    await expect(welcome(hall)).toBeVisible();
  });

  await test.step('a hall that keeps crashing shows the audience a calm dark page; it is tried again by itself, or at once by whoever opens it', async () => {
    await crash('hall', 4);
    hall = await windowOf(app, 'hall-stopped');
    expect((await hall.locator('body').innerText()).trim()).toBe('Kompak');
    await picture(hall, 'hall-stopped');
    await app.act('advance', 31_000);
    await expect.poll(() => urls(app)).toEqual(both);
    await expect(welcome(await windowOf(app, 'hall'))).toBeVisible();

    await crash('hall', 1).catch(() => undefined);
    await windowOf(app, 'hall-stopped');
    await app.act('pressMenu', ['Tampilan', 'Buka Layar Aula']);
    await expect(welcome(await windowOf(app, 'hall'))).toBeVisible();
    expect((await app.report()).notes).toEqual([]);
  });
});
