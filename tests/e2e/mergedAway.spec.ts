// Two teams become one after an exercise that nobody can read back: the scores are released by two names, and the sheet of the team that is gone is found by its code and corrected by keyboard.
import { expect } from '@playwright/test';
import type { Command } from '../../shared/domain/commands.ts';
import type { Millis, RunId } from '../../shared/units.ts';
import { test } from '../setup/story.ts';
import { team } from '../shared/samples.ts';
import { expectAccessible } from './accessible.ts';
import { giveCommand } from './giveCommand.ts';
import { FRIDAY, key, leave, openDemo, press } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const run = 'r1' as RunId;
const sheet = (number: number): Command => ({ type: 'submitSheet', run, team: team(number), basedOn: 0, mark: { kind: 'finished', time: (330_000 + number * 20_000) as Millis }, penalties: {} });

test('a run that cannot be read back is released, and the sheet of a merged team is corrected for ever', async ({ app }) => {
  test.setTimeout(240_000);
  const page = await openDemo(app);
  await leave(page);
  await key(page, '2');
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) await giveCommand(page, sheet(number));
  const stage = page.locator('.read-back-stage');
  const second = page.getByRole('combobox', { name: 'Orang kedua' });

  await test.step('it is let go with a reason and a second person, and one key takes that back', async () => {
    await key(page, 'c');
    await page.getByRole('button', { name: 'Tidak dapat dibacakan?' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Mengapa tidak dapat dibacakan' })).toBeFocused();
    await press(page, 'Enter');
    await expect(page.getByText('Tulis dahulu, satu kalimat cukup.')).toBeVisible();
    await page.keyboard.type('Kertas basah kena hujan');
    await second.fill('panitia contoh');
    await press(page, 'Enter');
    await expect(page.getByText('Orang kedua harus orang lain.')).toBeVisible();
    await app.picture(page, 'read-back-unread-form');
    await expectAccessible(page);
    await second.fill('Yoga Pembaca');
    await press(page, 'Enter');
    await expect(stage).toContainText('Dilepas tanpa baca ulang');
    await expect(stage).toContainText('Disepakati Panitia Contoh dan Yoga Pembaca. Alasan: Kertas basah kena hujan.');
    await app.picture(page, 'read-back-unread');
    await expectAccessible(page);
    await leave(page);
    await page.keyboard.press('Control+z');
    await expect(stage).toContainText('Terbuka');
    await page.keyboard.press('Control+y');
    await expect(stage).toContainText('Dilepas tanpa baca ulang');
    await page.getByRole('button', { name: 'Tuntaskan penilaian' }).press('Enter');
    await expect(stage).toContainText('Tuntas tanpa baca ulang');
  });

  await test.step('the code on its paper leads to the row of the team that is gone', async () => {
    await giveCommand(page, { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Arjuno Semeru' });
    await leave(page);
    await key(page, '/');
    await page.getByLabel('Kode lembar').fill('L1-02');
    await press(page, 'Enter');
    const cell = page.getByRole('textbox', { name: /^Semeru, sebelum digabung/ }).first();
    await expect(cell).toBeFocused();
    await expect(page.getByText('9 dari 9')).toBeVisible();
    await page.keyboard.type('400');
    await press(page, 'Enter');
    await page.keyboard.type('Salah baca stopwatch');
    await press(page, 'Enter');
    await expect(page.getByText(/^Dikoreksi: Semeru, sebelum digabung/)).toBeVisible();
    await app.picture(page, 'merged-row');
    await expectAccessible(page);
    await leave(page);
    await key(page, 'c');
    await expect(page.locator('.read-back-records').last()).toContainText('6:10 → 4:00');
    await app.picture(page, 'merged-read-back');
  });

  await test.step('a dispute of that team is decided where it holds the announcement up', async () => {
    await giveCommand(page, { type: 'disputeCell', run, team: team(2), words: 'Kami selesai 3:50' });
    await expect(page.getByText('Sanggahan Semeru: Kami selesai 3:50')).toBeVisible();
    await page.getByRole('button', { name: 'Putuskan sanggahan Semeru' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Putusan' })).toBeFocused();
    await app.picture(page, 'merged-dispute');
    await expectAccessible(page);
    await page.keyboard.type('Tetap 4:00, sesuai stopwatch pos');
    await press(page, 'Enter');
    await expect(page.getByText('Sanggahan Semeru: Kami selesai 3:50')).toHaveCount(0);
  });
  expect(app.problems()).toEqual([]);
});
