// The retreat's particulars have no save button: what is typed is stored as its field is left, what makes no sense stays and says why, and Ctrl Z takes it back.
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { FRIDAY, leave, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

test('particulars are stored as their fields are left', async ({ app }) => {
  const { console_: page, hall } = await roomIn(app);
  await page.getByRole('button', { name: 'Siapkan', exact: true }).click();
  const place = page.getByLabel('Tempat');
  const saved = page.getByRole('region', { name: 'Data retret' }).getByText('Tersimpan', { exact: true });
  await expect(saved).toBeVisible();

  await test.step('while it is typed it is not stored yet, and no button is asked for', async () => {
    await place.fill('Barak Contoh, Batu');
    await expect(page.getByText('Tersimpan begitu isian ditinggalkan')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Simpan/ })).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(saved).toBeVisible();
    await expect(hall.getByText('Barak Contoh, Batu')).toBeVisible();
    await app.picture(page, 'saves-itself');
  });

  await test.step('what is missing is said, stays as it was typed, and is put back by one button', async () => {
    await place.fill('');
    await page.keyboard.press('Tab');
    await expect(place).toHaveAttribute('aria-invalid', 'true');
    await expect(hall.getByText('Barak Contoh, Batu')).toBeVisible();
    await place.focus();
    await page.getByRole('button', { name: 'Kembalikan isian' }).click();
    await expect(place).toHaveValue('Barak Contoh, Batu');
    await expect(saved).toBeVisible();
  });

  await test.step('Ctrl Z takes the last change back', async () => {
    await leave(page);
    await page.keyboard.press('Control+z');
    await expect(place).toHaveValue(/^Barak Latihan/);
  });

  await test.step('so it does with what every paper bears, and nothing typed before hides it', async () => {
    await page.getByRole('button', { name: 'Tutup', exact: true }).click();
    await page.getByRole('button', { name: 'Atur kop surat dan nomor' }).click();
    const signing = page.getByLabel('Kota; kosong berarti tempat retret');
    for (const place of ['Batu', 'Malang']) {
      await signing.fill(place);
      await page.keyboard.press('Tab');
      await expect(page.locator('#office-form')).toHaveAttribute('data-unsent', 'no');
    }
    await page.locator('#office-heading').click();
    await page.keyboard.press('Control+z');
    await expect(signing).toHaveValue('Batu');
  });
  expect(app.problems()).toEqual([]);
});
