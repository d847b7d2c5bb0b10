// The packed Electron app as one story on the stand-in: its real main, preload and windows over a real Chromium. Electron itself is not run here.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { chromium, expect } from '@playwright/test';
import { countPages } from '../../electron/host/printing/countPages.ts';
import { test } from '../setup/story.ts';
import type { StandIn } from '../standIn/standIn.ts';
import { startStandIn } from '../standIn/standIn.ts';

/** The window of one kind, once it shows its page. */
const windowOf = async (browser: Browser, role: string): Promise<Page> => {
  const find = (): Page | undefined => browser.contexts()[0]?.pages().find((page) => page.url().includes(`/${role}.html`));
  await expect.poll(() => find() !== undefined).toBe(true);
  const page = find();
  if (page === undefined) throw new Error(`the ${role} window has gone`);
  return page;
};

/** Every file's name and content in one number. */
const digestOf = (folder: string): string => {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    hash.update(name);
    if (statSync(join(folder, name)).isFile()) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
};

const hallOf = async (app: StandIn) => (await app.report()).windows.find(({ url }) => url.endsWith('/hall.html'));
const PROJECTOR = { x: 1600, y: 0, width: 1920, height: 1080 };

const undo: (() => unknown)[] = [];
test.afterEach(async () => {
  for (const each of undo.splice(0).toReversed()) await each();
});

test('the packed app, from its first window to its last', async ({ packed }) => {
  test.setTimeout(120_000);
  if (packed === undefined) throw new Error('only the stand-in plays this story');
  const digest = digestOf(packed.app);
  const app = await startStandIn({ app: packed.app });
  undo.push(app.clear);
  const connect = (): Promise<Browser> => chromium.connectOverCDP(`http://127.0.0.1:${app.port}`);
  const browser = await connect();
  const console_ = await windowOf(browser, 'console');
  const log = join(app.home, '.local', 'share', 'kompak', 'logs', 'kompak.log');

  await test.step('the console opens in the middle of the laptop, in a sandbox, with a bridge of two functions', async () => {
    await expect(console_.getByRole('heading', { name: 'Selamat datang di Kompak' })).toBeVisible();
    const { windows, isSandboxed, name, notes } = await app.report();
    expect(windows).toMatchObject([{ url: 'app://kompak/console.html', display: 'laptop', isVisible: true, preload: join(packed.app, 'out/preload/index.cjs') }]);
    expect([name, isSandboxed, notes]).toEqual(['Kompak', true, []]);
    const seen = await console_.evaluate(() => {
      const { kompak, require, process } = globalThis as unknown as { kompak: object; require: unknown; process: unknown };
      return [Object.entries(kompak).map(([key, value]) => `${key}: ${typeof value}`), typeof require, typeof process, Object.isFrozen(kompak)];
    });
    expect(seen).toEqual([['send: function', 'onMessage: function'], 'undefined', 'undefined', true]);
  });

  await test.step('the demo opens by a click', async () => {
    await console_.getByRole('button', { name: /^Coba contoh/ }).click();
    await expect(console_.getByText('DEMO', { exact: true })).toBeVisible();
  });

  await test.step('a page gets nowhere: not to the network, not to another page, not to a window or a permission of its own', async () => {
    const outcome = await console_.evaluate(async () => {
      const tried = async (what: () => unknown): Promise<string> => {
        try {
          return String(await what());
        } catch {
          return 'refused';
        }
      };
      const inline = document.createElement('script');
      inline.textContent = 'document.title = "taken"';
      document.head.append(inline);
      return {
        code: document.title,
        network: await tried(() => fetch('https://example.com/')),
        camera: (await navigator.permissions.query({ name: 'geolocation' })).state,
        clipboard: (await navigator.permissions.query({ name: 'clipboard-write' as PermissionName })).state,
      };
    });
    expect(outcome).toEqual({ code: 'Kompak', network: 'refused', camera: 'denied', clipboard: 'granted' });
    const before = browser.contexts()[0]?.pages().length;
    await console_.evaluate(() => void window.open('https://example.com/'));
    await console_.evaluate(() => Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank', rel: 'noopener' }).click());
    await console_.evaluate(() => Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' }).click());
    await console_.evaluate(() => { location.href = 'https://example.com/'; });
    await console_.evaluate(() => { location.href = 'hall.html'; });
    await expect.poll(async () => (await app.report()).windows.map(({ url }) => url)).toEqual(['app://kompak/console.html']);
    await expect.poll(() => browser.contexts()[0]?.pages().length).toBe(before);
    await expect(console_.getByText('DEMO', { exact: true })).toBeVisible();
    // The content policy reports what it stopped; everything else was stopped without a word.
    const notes = (await app.act('takeNotes')) as string[];
    expect(notes.filter((each) => !/Content Security Policy|ERR_BLOCKED_BY_CLIENT|violates/.test(each))).toEqual([]);
  });

  let hall: Page;
  await test.step('the hall opens on the projector, full screen, and the laptop stays awake', async () => {
    await console_.locator('body').press('2');
    await console_.getByRole('region', { name: 'Layar aula' }).getByRole('button', { name: 'Buka', exact: true }).click();
    hall = await windowOf(browser, 'hall');
    await expect(hall.getByText('Retret Kerja Sama ASN').first()).toBeVisible();
    await expect.poll(() => hallOf(app)).toMatchObject({ bounds: PROJECTOR, isFullScreen: true, isVisible: true, display: 'projector' });
    await expect(console_.getByText('Layar aula terbuka').first()).toBeAttached();
    expect((await app.report()).blockers).toBe(1);
  });

  await test.step('a key at the console changes the hall', async () => {
    await console_.locator('body').press('b');
    await expect(hall.getByText('Retret Kerja Sama ASN').first()).toBeHidden();
    await console_.locator('body').press('b');
    await expect(hall.getByText('Retret Kerja Sama ASN').first()).toBeVisible();
  });

  await test.step('the projector is pulled: the hall is a window on the laptop; it is plugged in: full screen again', async () => {
    const projector = (await app.report()).displays.find(({ label }) => label === 'projector');
    await app.act('unplug', projector?.id);
    await expect(console_.getByRole('status', { name: 'Proyektor terlepas: projector' })).toBeVisible({ timeout: 2_000 });
    await expect.poll(() => hallOf(app)).toMatchObject({ bounds: { x: 200, y: 113, width: 1200, height: 675 }, isFullScreen: false, display: 'laptop' });
    await app.act('plug', { left: 1600, top: 0, width: 1920, height: 1080, label: 'projector' });
    await expect.poll(() => hallOf(app)).toMatchObject({ bounds: PROJECTOR, isFullScreen: true, display: 'projector' });
    await expect(console_.getByRole('status', { name: /^Proyektor terlepas/ })).toBeHidden();
  });

  await test.step('a hall page that crashes comes back with what it showed', async () => {
    await app.act('crash', 'hall');
    await expect.poll(() => (existsSync(log) ? readFileSync(log, 'utf8') : '')).toContain('the hall page is gone');
    // For a client that saw it crash a page stays crashed.
    hall = await windowOf(await connect(), 'hall');
    await expect(hall.getByText('Retret Kerja Sama ASN').first()).toBeVisible();
    await expect(console_.getByText('Layar aula terbuka').first()).toBeAttached();
  });

  await test.step('a console that is loaded anew talks with the host again, and the menu follows its language', async () => {
    await console_.reload();
    await console_.getByText('EN', { exact: true }).click();
    await expect(console_.getByText('Hall screen open').first()).toBeAttached();
    await app.act('pressMenu', ['View', 'Open the Hall Screen']);
    await console_.getByText('ID', { exact: true }).click();
    await expect(console_.getByText('Layar aula terbuka').first()).toBeAttached();
    expect((await app.report()).windows).toHaveLength(2);
  });

  await test.step('a paper is printed in a window of its own that goes again, and is handed to the system', async () => {
    await console_.locator('body').press('3');
    await console_.getByRole('button', { name: /Buat PDF/ }).click();
    await expect(console_.getByText(/halaman, tersimpan di folder Kompak/)).toBeVisible({ timeout: 30_000 });
    await console_.locator('.close-paper').getByRole('button', { name: /^Buka/ }).click();
    await expect.poll(async () => (await app.report()).openedPaths.length).toBe(1);
    const { openedPaths, windows } = await app.report();
    expect(windows.map(({ url }) => url).toSorted()).toEqual(['app://kompak/console.html', 'app://kompak/hall.html']);
    expect(openedPaths[0]).toContain(join(app.home, 'Documents', 'Kompak', 'Dokumen'));
    expect(countPages(readFileSync(openedPaths[0] ?? ''))).toBeGreaterThan(0);
  });

  await test.step('a copy of the paper goes where the person chooses; thinking better of it does nothing, and no path comes to the page', async () => {
    const [paper = ''] = (await app.report()).openedPaths;
    const asked = (): Promise<void> => expect.poll(async () => (await app.report()).choosers).toMatchObject([{ title: 'Simpan dokumen sebagai', properties: ['showOverwriteConfirmation'] }]);
    await console_.locator('body').press('a');
    await asked();
    expect((await app.report()).choosers[0]?.defaultPath).toBe(join(app.home, 'Documents', 'Kompak', basename(paper)));
    await app.act('choose');
    await console_.getByRole('button', { name: /^Simpan sebagai…/ }).click();
    await asked();
    await expect(console_.getByText(/Salinan tersimpan/)).toBeHidden();
    // Typed without an ending; the folder stays in main.
    const elsewhere = mkdtempSync(join(tmpdir(), 'kompak-elsewhere-'));
    undo.push(() => rmSync(elsewhere, { recursive: true, force: true }));
    await app.act('choose', join(elsewhere, 'Untuk wali kota'));
    await expect(console_.getByText('Salinan tersimpan sebagai "Untuk wali kota.pdf"')).toBeVisible();
    expect(readdirSync(elsewhere)).toEqual(['Untuk wali kota.pdf']);
    expect(readFileSync(join(elsewhere, 'Untuk wali kota.pdf')).equals(readFileSync(paper))).toBe(true);
    expect(await console_.content()).not.toContain(elsewhere);
    await console_.locator('body').press('a');
    await asked();
    await app.act('choose', join(elsewhere, 'tidak ada', 'Rekap.pdf'));
    await expect(console_.locator('.close-refused')).toContainText('PDF sudah jadi, tetapi tidak dapat disalin');
  });

  await test.step('of data, too, it is said where a copy went', async () => {
    await console_.locator('body').press('t');
    await console_.getByRole('button', { name: /^Ekspor/ }).click();
    await expect(console_.getByText(/^1 berkas, tersimpan/)).toBeVisible();
    const elsewhere = mkdtempSync(join(tmpdir(), 'kompak-elsewhere-'));
    undo.push(() => rmSync(elsewhere, { recursive: true, force: true }));
    await console_.getByRole('button', { name: /^Simpan sebagai…/ }).click();
    await expect.poll(async () => (await app.report()).choosers.length).toBe(1);
    await app.act('choose', join(elsewhere, 'Untuk dinas.xlsx'));
    await expect(console_.getByText('Salinan tersimpan sebagai "Untuk dinas.xlsx"')).toBeVisible();
    expect(readdirSync(elsewhere)).toEqual(['Untuk dinas.xlsx']);
  });

  await test.step('a second start brings a file: it asks, and staying changes nothing', async () => {
    await app.act('emit', 'second-instance', [['kompak', '/usb/Bukit.kompak'], '/usb']);
    await expect.poll(async () => (await app.report()).boxes).toMatchObject([{ message: expect.stringContaining('"Bukit.kompak"'), buttons: ['Buka', 'Batal'] }]);
    await app.act('answerBox', 1);
    await expect(console_.getByText('DEMO', { exact: true })).toBeVisible();
  });

  await test.step('closing the console under a lit hall asks first; then both go and the app ends', async () => {
    await app.act('closeWindow', 'console');
    await expect.poll(async () => (await app.report()).boxes.length).toBe(1);
    await app.act('answerBox', 1);
    expect((await app.report()).windows).toHaveLength(2);
    await app.act('closeWindow', 'console');
    await expect.poll(async () => (await app.report()).boxes.length).toBe(1);
    await app.act('answerBox', 0).catch(() => undefined);
    const { code, report, output } = await app.ended;
    expect([code, report?.notes, report?.windows, report?.blockers, output]).toEqual([0, [], [], 0, '']);
    expect(readFileSync(log, 'utf8').trim().split('\n').filter((line) => /^\d{4}-/.test(line)).map((line) => line.slice(25))).toEqual([expect.stringContaining('the hall page is gone')]);
  });

  expect(digestOf(packed.app), 'nothing was written into the app itself').toBe(digest);
});
