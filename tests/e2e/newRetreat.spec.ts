// The form of a new retreat by mouse, on the screens it is filled in on: its buttons take a click wherever one hits them, and what comes next is what it promised.
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';

/** Of a button's width and height. */
const POINTS = [[.04, .2], [.5, .5], [.96, .2], [.04, .8], [.96, .8]] as const;

/** As a hand does it: at a place of the screen, whatever lies there. */
const clickAt = async (button: Locator, [across, down]: (typeof POINTS)[number]): Promise<void> => {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error('the button is not seen');
  await button.page().mouse.click(box.x + box.width * across, box.y + box.height * down);
};

test('a click on any part of its two buttons does what they say, and the list of participants is next', async ({ app }) => {
  const page = await app.console();
  const doors = page.getByRole('heading', { name: 'Selamat datang di Kompak' });
  const name = page.getByLabel('Nama retret');
  await expect(doors).toBeVisible();
  for (const [width, height] of [[1366, 768], [1280, 720], [1920, 1080]] as const) {
    await page.setViewportSize({ width, height });
    for (const point of POINTS) {
      await page.keyboard.press('Control+n');
      await page.getByLabel('Tempat').focus();
      await clickAt(page.getByRole('button', { name: 'Buat retret' }), point);
      // Nothing is filled in: it leads to the first field that is missing.
      await expect(name, `create at ${width}, ${point.join()}`).toBeFocused();
      await clickAt(page.getByRole('button', { name: 'Kembali' }), point);
      await expect(doors, `back at ${width}, ${point.join()}`).toBeVisible();
    }
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.keyboard.press('Control+n');
  for (const [label, value] of [
    ['Nama retret', 'Retret Sulawesi'], ['Penyelenggara', 'Pemerintah Kota Makassar'], ['Tempat', 'Asrama Haji Sudiang'], ['Hari pertama', '2026-12-07'],
  ] as const) await page.getByLabel(label).fill(value);
  await page.getByLabel(/operator/i).fill('Andi Tenri');
  await clickAt(page.getByRole('button', { name: 'Buat retret' }), POINTS[4]);
  await expect(page.getByText('Retret Sulawesi').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pilih berkas' }).first()).toBeVisible();

  // It begins on a Monday, and the programme says which of its exercises nobody has planned.
  await page.getByRole('button', { name: /^Susunan acara/ }).click();
  await expect(page.locator('.programme-row', { hasText: 'Salat Zuhur dan ISHOMA' })).toBeVisible();
  const toPlan = page.getByRole('group', { name: 'Latihan yang belum disiapkan' }).filter({ visible: true });
  await expect(toPlan).toContainText('12 latihan di susunan acara belum disiapkan');
  const round = page.locator('.programme-row', { hasText: 'Lima pos bergilir' });
  await round.click();
  const card = page.getByRole('complementary', { name: 'Lima pos bergilir' });
  await expect(card).toContainText('Pipa Bocor; Barisan Bisu; Gambar Punggung; Menara Spageti; Jalur Bola');
  await app.picture(page, 'programme-to-plan');
  await expectAccessible(page);
  await card.getByRole('button', { name: 'Siapkan 5 latihan' }).click();
  await expect(card.getByRole('button', { name: /^Siapkan/ })).toHaveCount(0);
  await toPlan.getByRole('button', { name: 'Siapkan 7 latihan' }).click();
  await expect(toPlan).toHaveCount(0);
  await page.getByRole('button', { name: /^Latihan/ }).first().click();
  await expect(page.getByRole('region', { name: 'Dipakai di retret ini' }).getByRole('listitem')).toHaveCount(12);
});
