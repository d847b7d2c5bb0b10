// The last evening closed by keyboard alone: frozen, revealed to its end by the keys of a remote, lifted by name, the papers made and opened, the data taken out and a copy kept.
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect } from '@playwright/test';
import type { Command } from '../../shared/domain/commands.ts';
import { demoCommands } from '../../shared/library/demoRetreat.ts';
import type { RunId } from '../../shared/units.ts';
import { hundredths, seconds } from '../../shared/units.ts';
import { readPdf } from '../electron/host/printing/readPdf.ts';
import { test } from '../setup/story.ts';
import { team } from '../shared/samples.ts';
import { FRIDAY, MINUTE } from './hallRoom.ts';
import { keysOf, openHall, withoutPointer } from './keyboardOnly.ts';
import { writeRetreat } from './writtenRetreat.ts';

test.use({ startAt: FRIDAY });

const run = 'r1' as RunId;
/** Arjuno leads, Semeru and Kawi follow; Metro helped most. All of it was read back and is closed. */
const commands: readonly Command[] = [
  ...demoCommands(),
  ...Array.from({ length: 10 }, (_, i): Command => ({
    type: 'submitSheet', run, team: team(i + 1), basedOn: 0, mark: { kind: 'finished', time: seconds(300 + 15 * i) }, penalties: {},
  })),
  { type: 'giveHelp', giver: team(7), receiver: team(1), points: hundredths(25), reason: 'Meminjamkan ember' },
  { type: 'verifyRun', run, reader: 'Yoga Pembaca' }, { type: 'closeRun', run },
];

/** What the system would open with its own program is noted instead: nobody wants a viewer on top of a story. */
const opener = (): { readonly opened: () => string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-opener-'));
  const [program, note] = [join(folder, 'xdg-open'), join(folder, 'opened')];
  writeFileSync(program, `#!/bin/sh\necho "$1" >> '${note}'\n`);
  chmodSync(program, 0o755);
  const before = process.env.PATH ?? '';
  process.env.PATH = `${folder}${delimiter}${before}`;
  return {
    opened: () => (existsSync(note) ? readFileSync(note, 'utf8') : ''),
    remove: () => {
      process.env.PATH = before;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const undo: (() => void)[] = [];
test.afterEach(() => { for (const each of undo.splice(0)) each(); });

test('closed by keyboard alone, from the freeze to the kept copy', async ({ openApp, startAt, door }) => {
  test.skip(door !== 'node-host' || process.platform !== 'linux', 'only there can it be told what the system was asked to open');
  test.setTimeout(240_000);
  const { opened, remove } = opener();
  undo.push(remove);
  const app = await openApp(startAt);
  writeRetreat(app.retreats, 'Retret Malam Puncak', commands, FRIDAY - 60 * MINUTE);
  const page = await withoutPointer(app);
  const { press, use, find } = keysOf(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const show = page.locator('.ceremony-show');
  const made = (start: string): readonly string[] => (existsSync(app.reports) ? readdirSync(app.reports).filter((name) => name.startsWith(start)) : []);

  await test.step('the file is opened: the second door, and the file that has the focus there', async () => {
    await expect(page.locator('.door').first()).toBeFocused();
    await press('ArrowRight', 'Enter');
    await expect(page.locator('.file-open').first()).toBeFocused();
    await press('Enter');
    await expect(page.getByText('DEMO', { exact: true })).toBeVisible();
    await press('2');
    await expect(page.getByRole('heading', { name: 'Nilai Pipa Bocor' })).toBeVisible();
  });

  const hall = await openHall(app, page);
  const layer = hall.locator('.hall-layer').last();
  await hall.emulateMedia({ reducedMotion: 'reduce' });

  await test.step('frozen by two presses of one key', async () => {
    await press('l');
    await expect(layer.getByText('Arjuno').first()).toBeVisible();
    await press('f', 'f');
    await expect(page.locator('.freeze-tag')).toHaveText('Beku 08.35');
  });

  await test.step('the ceremony begins at a second press of the same button, and a remote’s keys lead it to its end', async () => {
    await press('3', 'u');
    await expect(page.getByText('Semua sudah beres. Pengumuman dapat dimulai.')).toBeVisible();
    await use(button('Mulai pengumuman'));
    await expect(button('Tekan sekali lagi')).toBeFocused();
    await app.picture(page, 'by-keyboard-begin');
    await press('Enter');
    await expect(layer.getByText('Pengumuman hasil').first()).toBeVisible();
    const heading = show.getByRole('heading', { name: /^Langkah \d+ dari \d+$/ });
    const [, steps = 0] = (await heading.innerText()).match(/\d+/g)?.map(Number) ?? [];
    expect(steps).toBeGreaterThan(6);
    for (let step = 1; step < steps; step++) {
      await expect(heading).toHaveText(`Langkah ${step} dari ${steps}`);
      await press('PageDown');
    }
    await expect(heading).toHaveText(`Langkah ${steps} dari ${steps}`);
    await expect(layer.getByText('Selamat untuk semua tim').first()).toBeVisible();
    await use(button('Selesai, tampilkan penutup'));
    await expect(layer.getByText('Terima kasih').first()).toBeVisible();
    await expect(show.getByRole('heading', { name: /^Sudah diumumkan pukul/ })).toBeVisible();
    await app.picture(page, 'by-keyboard-revealed');
  });

  await test.step('the freeze is lifted by name: one key asks, and the answer is two stops away', async () => {
    await press('2', 'f');
    const question = page.getByRole('alertdialog', { name: 'Buka pembekuan atas nama Panitia Contoh?' });
    await expect(question).toBeVisible();
    await use(question.getByRole('button', { name: 'Ya, buka' }), 2);
    await expect(page.locator('.freeze-tag')).toHaveCount(0);
  });

  await test.step('recap and berita acara are made and opened, each found by its name', async () => {
    for (const [words, file, said] of [['dokumen rekap nilai', 'Rekap nilai', 'Arjuno'], ['dokumen berita acara hasil', 'Berita acara hasil', 'Yoga Pembaca']] as const) {
      await find(words);
      await expect(page.getByRole('button', { name: new RegExp(`^${file}`), pressed: true })).toBeVisible();
      await press('p');
      await expect(page.locator('.page-preview[data-page="1"]')).toBeVisible({ timeout: 60_000 });
      const [name = ''] = made(file);
      expect((await readPdf(readFileSync(join(app.reports, name)))).pages.map(({ text }) => text).join('\n')).toContain(said);
      await press('Enter');
      await expect.poll(opened).toContain(name);
    }
    await app.picture(page, 'by-keyboard-papers');
  });

  await test.step('the data is taken out, and a copy kept, by the key of each', async () => {
    await press('t');
    await expect(page.getByRole('heading', { name: 'Ekspor data' })).toBeVisible();
    await press('p');
    await expect(page.getByText(/^1 berkas, tersimpan/)).toBeVisible({ timeout: 60_000 });
    expect(made('Data - ')).toHaveLength(1);
    await press('s');
    const panel = page.getByRole('dialog', { name: 'Keamanan data' });
    await use(panel.getByRole('button', { name: 'Simpan salinan' }));
    await expect(panel.getByText(/tersimpan di Laptop ini dan sudah diperiksa\.$/)).toBeVisible();
    await app.picture(page, 'by-keyboard-copy');
    await press('Escape');
    await expect(panel).toHaveCount(0);
    // No field kept the focus: the single keys work at once.
    await press('1');
    await expect(page.getByRole('navigation', { name: 'Langkah persiapan' })).toBeVisible();
  });
  expect(app.problems()).toEqual([]);
});
