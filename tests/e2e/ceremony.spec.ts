// The ceremony from the console: what still stands and where it is mended, a tie decided, a rehearsal, and the show by the keys of a presenter's remote; no name before it is peeked at.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Command } from '../../shared/domain/commands.ts';
import type { HelpId, Millis, RunId, TeamId } from '../../shared/units.ts';
import { hundredths } from '../../shared/units.ts';
import type { App } from '../setup/doors/app.ts';
import { test } from '../setup/story.ts';
import { bothSizes } from './bothSizes.ts';
import { giveCommand } from './giveCommand.ts';
import { FRIDAY, key, leave, roomIn, wall } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const run = 'r1' as RunId;
/** Teams t2 and t3 are level for the second place. */
const times = [300, 330, 330, 360, 390, 420, 450, 480, 510, 540];
const sheet = (of: number): Command => ({
  type: 'submitSheet', run, team: `t${of}` as TeamId, basedOn: 0, mark: { kind: 'finished', time: (times[of - 1] ?? 600) * 1_000 as Millis }, penalties: {},
});
const names = ['Arjuno', 'Semeru', 'Kawi', 'Panderman', 'Brantas', 'Bromo', 'Metro', 'Amprong', 'Welirang', 'Anjasmoro'];

const look = (app: App, page: Page, name: string): Promise<void> => bothSizes(app, page, `ceremony-${name}`);

test('the ceremony is made ready, rehearsed and led from the console', async ({ app }) => {
  test.setTimeout(240_000);
  const { console_: page, hall } = await roomIn(app);
  const stands = page.locator('.ceremony-stands');
  const show = page.locator('.ceremony-show');
  const toPane = async (): Promise<void> => { await leave(page); await key(page, '3'); };

  await test.step('what still stands is named, one press away from where it is mended', async () => {
    for (const of of [1, 2, 3, 4, 5, 6, 7, 8, 9]) await giveCommand(page, sheet(of));
    await toPane();
    await key(page, 'u');
    await expect(stands.getByText(/lembar belum masuk dari/)).toContainText(names[9] ?? '');
    await expect(show.getByRole('button', { name: 'Mulai pengumuman' })).toBeDisabled();
    await look(app, page, 'stands');
    await stands.getByRole('button', { name: /^Lihat lembarnya/ }).click();
    await expect(page.locator('#sheets-heading')).toBeVisible();
    await giveCommand(page, sheet(10));
    await giveCommand(page, { type: 'verifyRun', run, reader: 'Pembaca Contoh' });
    await giveCommand(page, { type: 'closeRun', run });
  });

  await test.step('a tie is decided in its place, taken back and decided again', async () => {
    await toPane();
    await expect(stands.getByRole('heading', { name: 'Seri: Terbaik kedua' })).toBeVisible();
    await look(app, page, 'tie');
    await stands.getByText('Putusan juri', { exact: true }).click();
    await stands.getByRole('button', { name: 'Naikkan Semeru' }).or(stands.getByRole('button', { name: 'Naikkan Kawi' })).last().click();
    await stands.getByRole('button', { name: 'Putuskan' }).click();
    await expect(stands.getByText('Isi dahulu.').first()).toBeVisible();
    await look(app, page, 'tie-jury');
    await stands.getByLabel('Alasan').fill('Kesepakatan juri');
    await stands.getByLabel('Juri pertama').fill('Ayu Contoh');
    await stands.getByLabel('Juri kedua').fill('Bagus Contoh');
    await stands.getByRole('button', { name: 'Putuskan' }).click();
    await expect(stands.getByText(/^Urutan juri: /)).toBeVisible();
    await expect(page.getByText('Semua sudah beres. Pengumuman dapat dimulai.')).toBeVisible();
  });

  await test.step('a rehearsal stands under its mark and ends without a trace', async () => {
    await show.getByRole('button', { name: 'Gladi', exact: true }).click();
    await expect(show.getByText('Gladi berlangsung')).toBeVisible();
    await expect(hall.getByText('GLADI').first()).toBeVisible();
    await leave(page);
    await key(page, 'PageDown');
    await expect(show.getByRole('heading', { name: /^Langkah 2 dari/ })).toBeVisible();
    await look(app, page, 'rehearsal');
    await show.getByRole('button', { name: 'Akhiri' }).click();
    await show.getByRole('button', { name: 'Tekan sekali lagi' }).click();
    await expect(show.getByRole('button', { name: 'Mulai pengumuman' })).toBeEnabled();
  });

  await test.step('the show begins at a second press and goes by the remote; names are hidden until a key is held', async () => {
    await show.getByRole('button', { name: 'Mulai pengumuman' }).click();
    await expect(hall.locator('.hall-layer').last()).not.toContainText('Pengumuman hasil');
    // Time for a look at the hall.
    await page.waitForTimeout(3_000);
    await show.getByRole('button', { name: 'Tekan sekali lagi untuk mulai' }).click();
    await expect(show.getByRole('heading', { name: 'Langkah 1 dari 8' })).toBeVisible();
    await leave(page);
    await key(page, 'PageDown');
    await expect(hall.getByText('Terbaik ketiga').first()).toBeVisible();
    const hidden = async (): Promise<void> => { for (const name of names) await expect(page.locator('.ceremony-desk')).not.toContainText(name); };
    await hidden();
    await page.keyboard.down('i');
    await expect(show.locator('.ceremony-name')).toHaveText(/Semeru|Kawi/);
    await app.picture(page, 'ceremony-peek-1366');
    await page.keyboard.up('i');
    await hidden();
    expect(await wall(hall)).not.toMatch(/Semeru|Kawi/);
    await key(page, 'PageDown');
    await expect(hall.locator('.hall-layer').last()).toContainText(/Semeru|Kawi/);
    await hidden();
    await look(app, page, 'show');
    await page.getByRole('button', { name: 'EN, English' }).click();
    await expect(show.getByRole('heading', { name: 'Step 3 of 8' })).toBeVisible();
    await look(app, page, 'show-english');
    await page.getByRole('button', { name: 'ID, Bahasa Indonesia' }).click();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Tema gelap' }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await look(app, page, 'show-dark');
    await leave(page);
  });

  await test.step('black covers and returns; back goes a step back; in "Jalankan" the same keys lead on', async () => {
    await key(page, 'b');
    await expect(show.getByText('Aula sedang menampilkan: Layar gelap.')).toBeVisible();
    await look(app, page, 'black');
    await key(page, 'b');
    await expect(show.getByText('Aula sedang menampilkan: Layar gelap.')).toHaveCount(0);
    await key(page, 'PageUp');
    await expect(show.getByRole('heading', { name: 'Langkah 2 dari 8' })).toBeVisible();
    await key(page, '2');
    await key(page, 'PageDown');
    await expect(hall.locator('.hall-layer').last()).toContainText(/Semeru|Kawi/);
    await key(page, '3');
    await expect(show.getByRole('heading', { name: 'Langkah 3 dari 8' })).toBeVisible();
  });

  await test.step('a change of the results stops it and is named; undone, it goes on', async () => {
    await giveCommand(page, { type: 'giveHelp', giver: 't9' as TeamId, receiver: 't1' as TeamId, points: hundredths(100), reason: 'Meminjamkan alat' });
    await expect(show.getByRole('alert')).toContainText('Pengumuman berhenti');
    await look(app, page, 'stopped');
    await giveCommand(page, { type: 'takeBackHelp', help: 'h1' as HelpId });
    await expect(show.getByRole('alert')).toHaveCount(0);
  });

  await test.step('it ends on the thanks', async () => {
    await leave(page);
    for (const step of [4, 5, 6, 7, 8]) {
      await key(page, 'PageDown');
      await expect(show.getByRole('heading', { name: `Langkah ${step} dari 8` })).toBeVisible();
    }
    await show.getByRole('button', { name: 'Selesai, tampilkan penutup' }).click();
    await expect(show.getByRole('heading', { name: /^Sudah diumumkan pukul/ })).toBeVisible();
    await expect(hall.locator('.hall-layer').last()).toContainText('Terima kasih');
    await look(app, page, 'done');
    expect(app.problems()).toEqual([]);
  });
});
