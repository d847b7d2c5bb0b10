// What is typed for the hall stays when its box is closed by a click beside it; what is handed in while the host is away counts once, however often Enter is pressed and the page is left.
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { cue, FRIDAY, key, leave, MINUTE, press, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

test('typing for the hall stays until it is handed in or given up', async ({ app }) => {
  const { console_: page } = await roomIn(app);
  const message = page.getByLabel('Pesan untuk aula');
  const [words, goal] = [page.getByLabel('Semboyan'), page.getByLabel('Target, dalam poin')];
  const target = page.getByRole('button', { name: 'Target', exact: true });
  const beside = page.locator('.run-cue-ways');

  await test.step('a message', async () => {
    await cue(page, 'Pesan');
    await message.fill('Kumpul di aula pukul 13.00');
    await beside.click();
    await expect(message).toHaveCount(0);
    await cue(page, 'Pesan');
    await expect(message).toHaveValue('Kumpul di aula pukul 13.00');
    await page.getByRole('button', { name: 'Siapkan pesan' }).click();
    await expect(message).toHaveCount(0);
    await cue(page, 'Pesan');
    await message.fill('Batal saja');
    await page.getByRole('button', { name: 'Batal', exact: true }).click();
    await cue(page, 'Pesan');
    await expect(message).toHaveValue('Kumpul di aula pukul 13.00');
    await leave(page);
  });

  await test.step('a target, which is taken away only as it stands', async () => {
    await target.click();
    await words.fill('Sepuluh tim, satu puncak');
    await beside.click();
    await expect(words).toHaveCount(0);
    await target.click();
    await expect(words).toHaveValue('Sepuluh tim, satu puncak');
    await goal.fill('1000');
    await page.getByRole('button', { name: 'Tetapkan' }).click();
    await expect(words).toHaveCount(0);
    await target.click();
    await goal.fill('2000');
    await expect(page.getByRole('button', { name: 'Hapus target' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Batal', exact: true }).click();
    await target.click();
    await expect(goal).toHaveValue('1.000');
    await page.getByRole('button', { name: 'Hapus target' }).click();
    await expect(words).toHaveCount(0);
  });
  expect(app.problems()).toEqual([]);
});

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
