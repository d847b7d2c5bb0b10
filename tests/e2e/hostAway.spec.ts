// What is handed in while the host is away counts once, however often Enter is pressed and the page is left; what is typed on or opened meanwhile stays, also when the host is only slow.
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { FRIDAY, key, leave, MINUTE, press, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

test('what is handed in twice while the host is away counts once', async ({ app }) => {
  const { console_: page } = await roomIn(app);
  const [help, adjust] = [page.locator('.standings-form').first(), page.locator('.standings-form').last()];
  const jot = page.getByRole('textbox', { name: /^Nomor tim, lalu ucapannya/ });
  await leave(page);
  await key(page, 'e');
  await expect(jot).toBeVisible();
  await key(page, 'y');
  await help.getByLabel('Yang menolong').selectOption('Semeru');
  await help.getByLabel('Yang ditolong').selectOption('Kawi');
  await help.getByLabel('Poin').selectOption('1,00');
  await help.getByLabel('Alasan').fill('Meminjamkan tali');
  await adjust.getByLabel('Tim').selectOption('Arjuno');
  await adjust.getByLabel('Poin').fill('5');
  await adjust.getByLabel('Alasan').fill('Terlambat apel');
  await app.powerCut({
    until: FRIDAY + MINUTE,
    meanwhile: async () => {
      for (const form of [help, adjust]) {
        await form.getByLabel('Alasan').focus();
        await press(page, 'Enter', 'Enter');
      }
      await leave(page);
      await key(page, 'e');
      await jot.fill('2 Kami menunggu');
      await press(page, 'Enter', 'Enter');
      await leave(page);
      await key(page, 'y');
      await expect(jot).toHaveCount(0);
      await key(page, 'e');
      await expect(jot).toHaveValue('2 Kami menunggu');
      await jot.focus();
      await press(page, 'Enter', 'End');
      await page.keyboard.type(' lagi');
    },
  });
  // What was typed on meanwhile is still there.
  await expect(page.locator('.jot .jot-list li')).toHaveText(/Kami menunggu/);
  await expect(jot).toHaveValue('2 Kami menunggu lagi');
  await leave(page);
  await key(page, 'y');
  await expect(page.getByText('Arjuno: Terlambat apel')).toHaveCount(1);
  await expect(page.getByText('Semeru menolong Kawi: Meminjamkan tali')).toHaveCount(1);
  expect(app.problems()).toEqual([]);
});

test('what is typed in the report after a text that waits for the host stays, though the page is left', async ({ app }) => {
  const { console_: page } = await roomIn(app);
  const basis = page.getByRole('textbox', { name: 'Dasar' });
  const tag = page.locator('.report-field', { has: basis }).locator('.report-tag');
  await leave(page);
  await key(page, '3');
  await key(page, 'l');
  await expect(basis).toHaveValue('');
  await app.powerCut({
    until: FRIDAY + MINUTE,
    meanwhile: async () => {
      await basis.fill('Surat Tugas 800/12');
      await leave(page);
      await basis.fill('Surat Tugas 800/12/2025');
      await leave(page);
      await key(page, 'l');
      await expect(basis).toHaveCount(0);
    },
  });
  await expect(page.getByText('Sambungan ke Kompak terputus')).toHaveCount(0);
  await key(page, 'l');
  await expect(basis).toHaveValue('Surat Tugas 800/12/2025');
  await expect(tag).toHaveText('Ditulis panitia');
  expect(app.problems()).toEqual([]);
});

test('an answer that comes late closes its own card and no other', async ({ app }) => {
  const { console_: page } = await roomIn(app);
  const [late, heard] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let isLate = false;
  await page.routeWebSocket(/\/ws$/, (socket) => {
    const host = socket.connectToServer();
    host.onMessage(async (message) => {
      if (isLate && (JSON.parse(String(message)) as { readonly kind: string }).kind === 'answer') {
        await late.promise;
        setTimeout(heard.resolve);
      }
      socket.send(message);
    });
  });
  await page.reload();
  const [search, card] = [page.getByRole('searchbox', { name: 'Cari peserta' }), page.locator('aside.card').filter({ visible: true })];
  await page.getByText('DEMO', { exact: true }).waitFor();
  await key(page, '1');
  await page.getByRole('button', { name: /^Peserta/ }).click();
  const open = async (name: string): Promise<void> => {
    await search.fill(name);
    await search.press('Enter');
  };
  await open('retno wanakarta');
  await card.getByRole('button', { name: 'Mengundurkan diri' }).click();
  await card.getByLabel('Alasan').fill('Sakit');
  isLate = true;
  await card.getByRole('button', { name: 'Catat pengunduran diri' }).click();
  await expect(page.getByText('Tidak ikut lagi')).toBeVisible();
  await open('su');
  const name = await card.locator('header h2').textContent();
  await card.getByLabel('Jabatan').fill('Lurah');
  isLate = false;
  late.resolve();
  await heard.promise;
  await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => setTimeout(drawn)); }));
  await expect(card.locator('header h2')).toHaveText(name ?? '');
  await expect(card.getByLabel('Jabatan')).toHaveValue('Lurah');
  expect(app.problems()).toEqual([]);
});
