// The life of the packed app on the stand-in: sleep and wake, menus and choosers, the diagnosis, the page about it, hangs, failures of graphics and of main.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { chromium, expect } from '@playwright/test';
import { pageOf } from '../setup/doors/windowsSeen.ts';
import { test } from '../setup/story.ts';
import type { StandIn } from '../standIn/standIn.ts';
import { startStandIn } from '../standIn/standIn.ts';

const MINUTE = 60_000;
const undo: (() => unknown)[] = [];
test.afterEach(async () => {
  for (const each of undo.splice(0).toReversed()) await each();
});

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'kompak-life-'));
  undo.push(() => rmSync(made, { recursive: true, force: true, maxRetries: 5 }));
  return made;
};
const start = async (app: string, home: string, args: readonly string[] = []): Promise<StandIn> => {
  const standIn = await startStandIn({ app, home, args });
  undo.push(standIn.clear);
  return standIn;
};
const consoleOf = async (app: StandIn): Promise<Page> => {
  const [context] = (await chromium.connectOverCDP(`http://127.0.0.1:${app.port}`)).contexts();
  if (context === undefined) throw new Error('the app has no windows');
  return pageOf(context, 'console');
};
const box = async (app: StandIn, message: RegExp): Promise<void> => {
  await expect.poll(async () => (await app.report()).boxes.map((each) => each.message)).toEqual([expect.stringMatching(message)]);
};
const both = ['app://kompak/console.html', 'app://kompak/hall.html'];
const urls = async (app: StandIn): Promise<readonly string[]> => (await app.report()).windows.map(({ url }) => url);
const logOf = (home: string): string => {
  const path = join(home, '.local', 'share', 'kompak', 'logs', 'kompak.log');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

test('a day of the app', async ({ packed }) => {
  test.setTimeout(120_000);
  if (packed === undefined) throw new Error('only the stand-in plays this story');
  const home = folder();
  const app = await start(packed.app, home, ['--demo']);
  let console_ = await consoleOf(app);
  await expect(console_.getByText('DEMO', { exact: true })).toBeVisible();

  await test.step('while a timer runs the laptop stays awake, without a hall too; while it pauses it need not', async () => {
    await console_.locator('body').press('2');
    expect((await app.report()).blockers).toBe(0);
    await console_.locator('body').press('Space');
    await expect.poll(async () => (await app.report()).blockers).toBe(1);
    await console_.locator('body').press('Space');
    await expect.poll(async () => (await app.report()).blockers).toBe(0);
    await console_.locator('body').press('Space');
    await expect.poll(async () => (await app.report()).blockers).toBe(1);
  });

  await test.step('the lid is closed for ten minutes: the app asks whether they count', async () => {
    await app.act('sleep', 10 * MINUTE);
    await expect(console_.getByText(/Hitung atau jeda selama mati/)).toBeVisible();
    await console_.getByRole('button', { name: 'Jeda selama mati' }).click();
    await expect(console_.getByText(/Hitung atau jeda selama mati/)).toBeHidden();
    await app.act('power', 'lock-screen');
    await app.act('power', 'unlock-screen');
    await expect.poll(() => logOf(home)).toMatch(/goes to sleep\n.*awake again\n.*was locked\n.*was unlocked\n/);
  });

  await test.step('a copy is saved where the person chooses; the page never sees the path', async () => {
    const stick = folder();
    await app.act('pressMenu', ['Berkas', 'Simpan Salinan ke…']);
    await expect.poll(async () => (await app.report()).choosers).toMatchObject([{ properties: ['openDirectory', 'createDirectory'], defaultPath: join(home, 'Documents', 'Kompak') }]);
    await app.act('choose', stick);
    await box(app, /^Salinan tersimpan sebagai ".*\.kompak"/);
    await app.act('answerBox', 0);
    expect(readdirSync(stick).filter((name) => name.endsWith('.kompak'))).toHaveLength(1);
    // Choosing nothing does nothing; the next chooser begins where the last one ended.
    await app.act('pressMenu', ['Berkas', 'Buka Berkas Retret…']);
    await expect.poll(async () => (await app.report()).choosers).toMatchObject([{ properties: ['openFile'], defaultPath: stick }]);
    await app.act('choose');
    await app.act('pressMenu', ['Berkas', 'Buka Berkas Retret…']);
    await expect.poll(async () => (await app.report()).choosers.length).toBe(1);
    await app.act('choose', join(stick, 'Bukan retret.kompak'));
    await box(app, /"Bukan retret\.kompak"/);
    await app.act('answerBox', 1);
    await expect(console_.getByText('DEMO', { exact: true })).toBeVisible();
  });

  await test.step('the diagnosis says what a helper needs and names nobody', async () => {
    await app.act('pressMenu', ['Bantuan', 'Salin Diagnosa']);
    await box(app, /^Diagnosa tersalin/);
    await app.act('answerBox', 0);
    const { copied = '' } = await app.report();
    expect(copied).toMatch(/^Kompak \d/);
    expect(copied).toMatch(/displays 1600x900@1 1920x1080@1\n/);
    expect(copied).toMatch(/retreat open: \d+ records, writable/);
    expect(copied).toContain('goes to sleep');
    expect(copied).not.toMatch(/Retret|Siti|kompak-life|\/tmp|\d{8}/);
  });

  await test.step('the page about the app shows every licence, in a window without a bridge', async () => {
    await app.act('pressMenu', ['Bantuan', 'Tentang Kompak']);
    const about = (): Page | undefined => console_.context().pages().find((page) => page.url().endsWith('/about-id.html'));
    await expect.poll(() => about() !== undefined).toBe(true);
    await expect(about()?.getByRole('heading', { name: 'Kompak', exact: true }) ?? console_.locator('none')).toBeVisible();
    const seen = await about()?.evaluate(() => [document.querySelectorAll('details').length, typeof (globalThis as { kompak?: unknown }).kompak, getComputedStyle(document.body).maxWidth]);
    expect(seen?.[0]).toBeGreaterThan(30);
    expect(seen?.slice(1)).toEqual(['undefined', '640px']);
    await about()?.screenshot({ path: fileURLToPath(new URL('../../test-results/screens/stand-in/about.png', import.meta.url)) });
    const { windows } = await app.report();
    const shown = windows.find(({ url }) => url.endsWith('/about-id.html'));
    expect([shown?.isVisible, shown?.preload]).toEqual([true, undefined]);
  });

  await test.step('a page that hangs is drawn again once the person says so', async () => {
    await app.act('hang', 'console');
    await box(app, /tidak menjawab/);
    await app.act('answerBox', 0);
    await expect.poll(() => logOf(home)).toContain('the console page is gone');
    console_ = await consoleOf(app);
    await expect(console_.getByText('DEMO', { exact: true })).toBeVisible();
  });

  await test.step('one fault in main is written down and the app goes on; five at once end it, and the next start brings the retreat back', async () => {
    await app.act('fault');
    await expect.poll(() => logOf(home)).toContain('a fault made by the test');
    await expect(console_.getByText('DEMO', { exact: true })).toBeVisible();
    for (let more = 0; more < 4; more += 1) await app.act('fault').catch(() => undefined);
    const { code, report } = await app.ended;
    expect([code, report?.relaunches.length, report?.notes]).toEqual([1, 1, []]);
    const again = await start(packed.app, home);
    await expect((await consoleOf(again)).getByText('DEMO', { exact: true })).toBeVisible();
    await again.act('quit').catch(() => undefined);
    expect(await again.ended).toMatchObject({ code: 0, report: { notes: [] } });
    expect(existsSync(join(home, '.local', 'share', 'kompak', 'console-window.json'))).toBe(true);
  });
});

const openHall = async (app: StandIn): Promise<void> => {
  await expect((await consoleOf(app)).getByText('DEMO', { exact: true })).toBeVisible();
  await app.act('pressMenu', ['Tampilan', 'Buka Layar Aula']);
  await expect.poll(() => urls(app)).toEqual(both);
};

test('to quit under a lit hall asks first, and whoever stays keeps the hall', async ({ packed }) => {
  test.setTimeout(60_000);
  if (packed === undefined) throw new Error('only the stand-in plays this story');
  const app = await start(packed.app, folder(), ['--demo']);
  await openHall(app);
  // The hall goes by the menu too, without a question, and comes back.
  await app.act('pressMenu', ['Tampilan', 'Tutup Layar Aula']);
  await expect.poll(() => urls(app)).toEqual([both[0]]);
  await app.act('pressMenu', ['Tampilan', 'Tutup Layar Aula']);
  // And by the console, where a second press does it.
  await openHall(app);
  const console_ = await consoleOf(app);
  await console_.locator('body').press('2');
  await console_.getByRole('button', { name: 'Tutup layar aula' }).click();
  expect(await urls(app)).toEqual(both);
  await console_.getByRole('button', { name: 'Tekan lagi untuk menutup' }).click();
  await expect.poll(() => urls(app)).toEqual([both[0]]);
  await expect(console_.getByText('Layar aula belum terbuka')).toBeVisible();
  await openHall(app);
  await app.act('pressMenu', ['Berkas', 'Keluar']);
  await box(app, /layar aula/i);
  expect(await urls(app)).toEqual(both);
  await app.act('answerBox', 1);
  await app.act('quit');
  await box(app, /layar aula/i);
  expect(await urls(app)).toEqual(both);
  await app.act('answerBox', 0).catch(() => undefined);
  expect(await app.ended).toMatchObject({ code: 0, report: { windows: [], notes: [] } });
});

test('a hall that was minimised comes back when it is opened again, and the keys stay with the console', async ({ packed }) => {
  test.setTimeout(60_000);
  if (packed === undefined) throw new Error('only the stand-in plays this story');
  const app = await start(packed.app, folder(), ['--demo']);
  await openHall(app);
  const hall = async () => (await app.report()).windows.find(({ url }) => url.endsWith('/hall.html'));
  await app.act('minimise', 'hall');
  expect(await hall()).toMatchObject({ isMinimized: true });
  await app.act('pressMenu', ['Tampilan', 'Buka Layar Aula']);
  await expect.poll(hall).toMatchObject({ isMinimized: false, isFocused: false });
  expect((await app.report()).notes).toEqual([]);
});

test('graphics that fail three times are done without from the next start on', async ({ packed }) => {
  test.setTimeout(60_000);
  if (packed === undefined) throw new Error('only the stand-in plays this story');
  const home = folder();
  const app = await start(packed.app, home, ['--demo']);
  await openHall(app); // Under which nobody is asked.
  expect((await app.report()).usesGpu).toBe(true);
  await app.act('emit', 'child-process-gone', [{ type: 'Utility', reason: 'crashed' }]);
  // All at once: one more may fail while the app is leaving.
  await Promise.allSettled(Array.from({ length: 4 }, () => app.act('emit', 'child-process-gone', [{ type: 'GPU', reason: 'crashed' }])));
  const { code, report } = await app.ended;
  expect([code, report?.relaunches.length, report?.notes]).toEqual([0, 1, []]);
  const args = report?.relaunches[0] ?? [];
  expect(args.filter((arg) => ['--demo', '--hall'].includes(arg))).toEqual(['--hall']);
  const next = await start(packed.app, home, ['--hall']);
  expect((await next.report()).usesGpu).toBe(false);
  await expect.poll(() => urls(next)).toEqual(both);
});
