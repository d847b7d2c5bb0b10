// An exercise run by keyboard alone: explained, timed and scored while the projector goes and comes back, one sheet disputed and decided, read back and closed.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from '../setup/story.ts';
import { FRIDAY, MINUTE } from './hallRoom.ts';
import { keysOf, openHall, withoutPointer } from './keyboardOnly.ts';

test.use({ startAt: FRIDAY });

const names = ['Arjuno', 'Semeru', 'Kawi', 'Panderman', 'Brantas', 'Bromo', 'Metro', 'Amprong', 'Welirang', 'Anjasmoro'];
const times = ['4:30', '5:00', '7:15', '5:00', '5:30', '8:00', '6:40', '9:10', '95%', 'TH'];
const reader = 'Yoga Pembaca';

test('run by keyboard alone, with a dispute and without the projector for a while', async ({ app }) => {
  test.setTimeout(240_000);
  const page = await withoutPointer(app);
  const { press, type, tabTo, backTo, use } = keysOf(page);
  const team = page.locator('#read-back-team');
  const stage = page.locator('.read-back-stage');
  let hall: Page;
  /** Each time is handed in by Enter, which goes on to the next team. */
  const handIn = async (from: number, to: number): Promise<void> => {
    for (let at = from; at < to; at++) {
      await expect(page.locator(`input[data-cell="${at}:0"]`)).toBeFocused();
      await type(times[at] ?? '');
      await press('Enter');
    }
  };

  await test.step('the sample is opened and the wall with it, each by one key', async () => {
    await expect(page.locator('.door').first()).toBeFocused();
    await press('Control+d');
    await page.getByText('DEMO', { exact: true }).waitFor();
    await press('2');
    await expect(page.getByRole('heading', { name: 'Nilai Pipa Bocor' })).toBeVisible();
    hall = await openHall(app, page);
    await expect(hall.getByText('Retret Kerja Sama ASN').first()).toBeVisible();
  });

  await test.step('the rules are explained: one key prepares them, Enter shows them, and they come one by one', async () => {
    await press('i');
    await expect(page.getByText('Siap. Tekan Enter untuk menampilkan di aula.')).toBeVisible();
    await press('Enter');
    await expect(hall.locator('.hall-layer').last().getByText('Pipa Bocor').first()).toBeVisible();
    await press('PageDown');
    await expect(hall.locator('.briefing-rules > li')).toHaveCount(1);
    await press('Home');
    await expect(hall.locator('.briefing-rules > li')).toHaveCount(5);
  });

  await test.step('the time runs on the wall', async () => {
    await press('i', 'Space', 't');
    await expect(hall.getByText('Penjelasan aturan')).toBeVisible();
    // A press before the desk knows of the phase is meant for none.
    await expect(page.getByText('Berjalan')).toBeVisible();
    await press('n');
    await expect(page.getByText('Fase 2 dari 4')).toBeVisible();
    await expect(hall.getByText('Susun strategi')).toBeVisible();
    await press('n');
    await expect(page.getByText('Fase 3 dari 4')).toBeVisible();
    await expect(hall.getByText(/^1[12]:\d\d$/)).toBeVisible();
    await press('+');
    await expect(hall.getByText(/^1(3:00|2:\d\d)$/)).toBeVisible();
  });

  await test.step('one key leads to the first empty sheet; what makes no sense stays and says why', async () => {
    await press('ArrowDown');
    await expect(page.locator('input[data-cell="0:0"]')).toBeFocused();
    await type('99:99');
    await press('Control+Enter');
    await expect(page.locator('input[data-cell="0:0"]')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('input[data-cell="0:0"]')).toHaveValue('99:99');
    await app.picture(page, 'by-keyboard-refused');
    await press('Escape');
    await handIn(0, 5);
    await expect(page.getByText('5 dari 10').first()).toBeVisible();
  });

  await test.step('the projector goes: scores and time go on, and one key has it back with what it showed', async () => {
    await hall.close();
    await expect(page.getByText('Layar aula belum terbuka')).toBeVisible();
    await app.picture(page, 'by-keyboard-no-projector');
    await handIn(5, 8);
    await app.advance(1 * MINUTE);
    await press('Escape');
    hall = await openHall(app, page);
    await expect(hall.getByText('Pelaksanaan')).toBeVisible();
    await press('ArrowDown');
    await handIn(8, 10);
    await expect(page.getByText('10 dari 10').first()).toBeVisible();
    await press('Escape', 'l');
    await expect(hall.locator('.hall-layer').last().getByText('Arjuno').first()).toBeVisible();
  });

  await test.step('a dispute is raised at its team, and decided where it stops the reading', async () => {
    await press('c');
    await expect(page.getByRole('combobox', { name: 'Siapa yang membacakan?' })).toBeFocused();
    await type(reader);
    await press('Enter');
    await expect(page.getByText(`${reader} membacakan, Panitia Contoh mencocokkan`)).toBeVisible();
    await press('ArrowRight');
    await expect(team).toContainText('Semeru');
    await use(page.getByRole('button', { name: 'Sanggah', exact: true }), 8);
    await type('Kami selesai 4:50');
    await press('Enter');
    await expect(page.getByText('Sanggahan Semeru: Kami selesai 4:50')).toBeVisible();
    await app.picture(page, 'by-keyboard-dispute');
    await backTo(page.getByRole('button', { name: 'Putuskan sanggahan Semeru' }), 8);
    await press('Enter');
    await type('Tetap 5:00, sesuai stopwatch pos');
    await press('Enter');
    await expect(page.getByText('Putusan: Tetap 5:00, sesuai stopwatch pos')).toBeVisible();
    // Its form has gone, and the keys are those of the reading again.
    await expect(page.locator('.read-back-form')).toHaveCount(0);
  });

  await test.step('every team is confirmed by the one key, then the exercise verified and closed by it', async () => {
    await press('ArrowLeft');
    for (const name of names) {
      await expect(team).toContainText(name);
      await press('Enter');
    }
    await expect(page.getByText('10 dari 10 tim cocok')).toBeVisible();
    await press('Enter');
    await expect(stage).toContainText(`Terverifikasi oleh ${reader}`);
    await press('Enter');
    await expect(page.getByRole('button', { name: 'Tuntaskan penilaian' })).toBeFocused();
    await app.picture(page, 'by-keyboard-closing');
    await press('Enter');
    await expect(stage).toContainText(`Tuntas, dibacakan oleh ${reader}`);
    await tabTo(page.getByRole('button', { name: 'Bonus', exact: true }));
  });
  expect(app.problems()).toEqual([]);
});
