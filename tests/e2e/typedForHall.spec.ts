// What is typed for the hall stays when its box is closed by a click beside it, until it is handed in or given up.
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { cue, FRIDAY, leave, roomIn } from './hallRoom.ts';

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
