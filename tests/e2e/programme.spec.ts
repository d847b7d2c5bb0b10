// The programme as one facilitator makes and runs it, by keyboard: the template, a change, a day shifted around what is locked, and what is on and next.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { MINUTE, key, press } from './hallRoom.ts';

/** Friday of the retreat, 08.33 in Malang. */
const FRIDAY = Date.parse('2025-05-16T08:33:00+07:00');

/** Waits where the keys must have been heard before the next. */
const chosen = (page: Page) => page.locator('.programme-row[aria-current]');

test.use({ startAt: FRIDAY });

test('three days from a template, moved and run by keyboard', async ({ app }) => {
  test.setTimeout(180_000);
  const page = await app.console();
  const row = (title: string | RegExp) => page.locator('.programme-row', { hasText: title });
  const strip = page.getByRole('region', { name: 'Sekarang dan berikutnya' });
  await expect(page.getByRole('heading', { name: 'Selamat datang di Kompak' })).toBeVisible();
  await page.keyboard.press('Control+n');
  for (const [label, value] of [
    ['Nama retret', 'Retret Uji Coba'], ['Penyelenggara', 'BKPSDM Kota Malang'], ['Tempat', 'Junrejo'],
    ['Hari pertama', '2025-05-15'], ['Hari terakhir', '2025-05-17'],
  ] as const) await page.getByLabel(label).fill(value);
  await page.getByLabel('Kosong').check();
  await page.getByLabel(/operator/i).fill('Siti Rahmawati');
  await page.getByLabel(/operator/i).press('Enter');
  await expect(page.getByText('Retret Uji Coba').first()).toBeVisible();

  await test.step('nothing is planned, so nothing is on or next; the template fills three days at once, and one undo empties them', async () => {
    await expect(strip).toHaveCount(0);
    await page.getByRole('button', { name: /^Susunan acara/ }).click();
    await expect(page.getByRole('heading', { name: 'Susunan acara belum ada' })).toBeVisible();
    await app.picture(page, 'programme-empty');
    await page.getByRole('button', { name: 'Isi dengan susunan tiga hari' }).click();
    await expect(page.locator('.programme-row')).toHaveCount(32);
    await expect(page.getByText(/^19 JP dalam 3 hari/)).toBeVisible();
    await key(page, 'Control+z');
    await expect(page.locator('.programme-row')).toHaveCount(0);
    await key(page, 'Control+y');
    await expect(page.locator('.programme-row')).toHaveCount(32);
    await expect(strip.getByText('Yel-Yel dan Panji Tim')).toBeVisible();
    await app.picture(page, 'programme-filled');
    await expectAccessible(page);
  });

  await test.step('arrows choose, Alt and arrows move, + makes longer, K locks', async () => {
    await key(page, 'ArrowRight');
    await expect(chosen(page)).toContainText('Yel-Yel dan Panji Tim');
    await press(page, 'ArrowDown');
    await expect(chosen(page)).toContainText('Lima pos bergilir');
    await press(page, 'Alt+ArrowDown', 'Alt+ArrowDown');
    await expect(row('Lima pos bergilir')).toContainText('08.45');
    await expect(row('Lima pos bergilir')).toBeFocused();
    await expect(row('Lima pos bergilir')).not.toContainText('Melewati');
    await press(page, '+');
    await expect(row('Lima pos bergilir')).toContainText('Melewati Salat Jumat dan ISHOMA 5 menit');
    await app.picture(page, 'programme-breach');
    await press(page, '-', 'l');
    await expect(row('Lima pos bergilir')).toContainText('terkunci');
    await press(page, 'Alt+ArrowUp');
    await expect(page.getByText('Sesi ini terkunci. Tekan L untuk membuka kuncinya.')).toBeVisible();
    await press(page, 'l');
    await expect(row('Lima pos bergilir')).not.toContainText('terkunci');
    await press(page, 'ArrowRight');
    await expect(chosen(page)).toContainText('Simulasi: Satu Ruas, Lima Dinas');
    await press(page, 'Alt+ArrowLeft');
    await expect(page.getByRole('region', { name: 'Jumat, 16 Mei' }).locator('.programme-row', { hasText: 'Satu Ruas' })).toBeFocused();
    await press(page, 'Control+z');
    await expect(page.getByRole('region', { name: 'Sabtu, 17 Mei' }).locator('.programme-row', { hasText: 'Satu Ruas' })).toBeVisible();
  });

  await test.step('a session is added; what is wrong is said at its field and nothing typed is lost', async () => {
    await press(page, 'a');
    const form = page.getByRole('complementary', { name: 'Sesi baru' });
    await form.getByRole('combobox', { name: 'Nama sesi' }).fill('Foto bersama');
    await form.getByLabel('Mulai').fill('16.30');
    await form.getByLabel('Selesai').fill('16');
    await form.getByLabel('Hari').selectOption('2025-05-16');
    await press(page, 'Enter');
    await expect(form.getByText('Selesai harus sesudah mulai.')).toBeVisible();
    await row('Apel dan PBB').click();
    await expect(form.getByRole('combobox', { name: 'Nama sesi' })).toHaveValue('Foto bersama');
    await form.getByLabel('Selesai').fill('16.50');
    await form.getByLabel('Tempat').fill('Lapangan');
    await form.getByLabel('Tempat').press('Enter');
    await expect(row('Foto bersama')).toContainText('20');
    await row('Foto bersama').click();
    await expect(page.getByRole('complementary', { name: 'Foto bersama' }).getByText('Lapangan')).toBeVisible();
    await press(page, 'c');
    await expect(row('Foto bersama')).toHaveCount(2);
    await expect(chosen(page)).toContainText('16.50');
    await press(page, 'Delete');
    await expect(row('Foto bersama')).toHaveCount(1);
  });

  await test.step('an open card shows what a key changes beside it, and stores only what was typed', async () => {
    await row('Foto bersama').click();
    await press(page, 'e');
    const form = page.locator('.session-form');
    await form.getByLabel('Tempat').fill('Aula');
    await form.getByLabel('Tempat').blur();
    await key(page, '+');
    await expect(form.getByLabel('Selesai')).toHaveValue('16.55');
    await form.getByLabel('Tempat').press('Enter');
    await expect(page.getByRole('complementary', { name: 'Foto bersama' }).getByText('Aula')).toBeVisible();
    await expect(row('Foto bersama')).toContainText('25');
    await press(page, 'Control+z', 'Control+z');
    await expect(row('Foto bersama')).toContainText('20');
  });

  await test.step('an exercise is offered by name; its session is of that kind and counts, and the JP rise by it', async () => {
    await expect(page.getByText(/^19 JP/)).toBeVisible();
    await press(page, 'a');
    const form = page.getByRole('complementary', { name: 'Sesi baru' });
    await form.getByRole('combobox', { name: 'Nama sesi' }).pressSequentially('dua pul');
    await form.getByRole('option', { name: 'Hitung Dua Puluh' }).click();
    await expect(form.getByRole('combobox', { name: 'Nama sesi' })).toHaveValue('Hitung Dua Puluh');
    await expect(form.getByLabel('Jenis')).toHaveValue('exercise');
    await expect(form.getByLabel('Dihitung JP')).toBeChecked();
    await expect(form.getByText('Terhubung dengan Hitung Dua Puluh.')).toBeVisible();
    await app.picture(page, 'programme-exercise');
    await form.getByLabel('Jenis').selectOption('meal');
    await expect(form.getByLabel('Dihitung JP')).not.toBeChecked();
    await form.getByLabel('Jenis').selectOption('exercise');
    await form.getByLabel('Hari').selectOption('2025-05-15');
    await form.getByLabel('Mulai').fill('13.00');
    await form.getByLabel('Selesai').fill('13.45');
    await form.getByLabel('Selesai').press('Enter');
    await expect(page.getByRole('complementary', { name: 'Hitung Dua Puluh' }).getByText('Hitung Dua Puluh')).toHaveCount(2);
    await expect(page.getByText(/^20 JP/)).toBeVisible();
    await press(page, 'Delete');
    await expect(row('Hitung Dua Puluh')).toHaveCount(0);
  });

  await test.step('free time is filled with what was seen and chosen only: what was just removed does not come back by itself', async () => {
    await row('Papan Angka').click();
    await press(page, 'Delete');
    await row(/Rehat/).click();
    await press(page, 'Delete');
    await expect(page.locator('.programme-row')).toHaveCount(31);
    await page.getByRole('button', { name: 'Isi waktu kosong' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('checkbox')).toHaveCount(2);
    await expect(page.locator('.programme-row')).toHaveCount(31);
    await expect(dialog).toHaveCSS('opacity', '1');
    await app.picture(page, 'programme-fill');
    await expectAccessible(page);
    await dialog.getByRole('checkbox', { name: 'Papan Angka PDCA' }).uncheck();
    await dialog.getByRole('button', { name: 'Tambahkan 1 sesi' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(row(/Rehat/)).toHaveCount(1);
    await expect(row('Papan Angka')).toHaveCount(0);
    await page.getByRole('button', { name: 'Isi waktu kosong' }).click();
    await page.getByRole('button', { name: 'Tambahkan 1 sesi' }).click();
    await expect(page.locator('.programme-row')).toHaveCount(33);
  });

  await test.step('a day is shifted: what it would run into is said first, then agreed to, and one undo brings it back', async () => {
    await row('Tes akhir').click();
    await press(page, 'g');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/^"Pengumuman, penghargaan, dan penutupan" akan masuk 15 menit ke dalam "ISHOMA dan pulang"/)).toBeVisible();
    await expect(dialog.getByText('11.15 → 13.00')).toBeVisible();
    await expect(dialog).toHaveCSS('opacity', '1');
    await app.picture(page, 'programme-shift');
    await expectAccessible(page);
    await dialog.getByLabel('Menit').fill('0');
    await press(page, 'Enter');
    await expect(dialog.getByText('Tulis 1 sampai 240 menit.')).toBeVisible();
    await dialog.getByLabel('Menit').fill('15');
    await press(page, 'Enter');
    await expect(dialog).toHaveCount(0);
    await expect(row('Pengumuman')).toContainText('13.00');
    await expect(row('Tes akhir')).toContainText('11.00');
    await press(page, 'Control+z');
    await expect(row('Pengumuman')).toContainText('11.15');
  });

  await test.step('it is run: what is on, since when and by how much over, in every part', async () => {
    await row('Yel-Yel dan Panji Tim').click();
    await press(page, 'm');
    await expect(strip).toContainText('Yel-Yel dan Panji Tim');
    await expect(strip).toContainText(/sejak 08\.3\d, sampai 09\.2\d/);
    await expect(strip).toContainText(/Lima pos bergilir\s*pukul 09.2\d\s*terlambat (38|39|4\d) menit/);
    await expect(row('Yel-Yel dan Panji Tim')).toContainText(/sejak 08\.3\d, sampai 09\.2\d/);
    await app.advance(57 * MINUTE);
    await key(page, '2');
    await expect(strip).toContainText(/lebih [789] menit/, { timeout: 40_000 });
    await app.picture(page, 'programme-strip-run');
    await expectAccessible(page);
    await strip.getByRole('button', { name: 'Mulai Lima pos bergilir' }).click();
    await expect(strip).toContainText(/sejak 09\.3\d, sampai 12\.0\d/);
    await expect(strip).toContainText(/Melewati Salat Jumat dan ISHOMA 4\d menit/);
    await key(page, '3');
    await expect(strip.getByRole('button', { name: 'Akhiri Lima pos bergilir' })).toBeVisible();
    await key(page, '1');
    await expect(row('Yel-Yel dan Panji Tim')).toContainText(/08\.3\d–09\.3\d, lebih [789] menit/);
    await app.picture(page, 'programme-running');
    await expectAccessible(page);
  });

  await test.step('ended too soon is taken back, and ended again', async () => {
    await strip.getByRole('button', { name: 'Akhiri Lima pos bergilir' }).click();
    await expect(strip).toContainText('Tidak ada sesi yang berlangsung');
    await key(page, 'Control+z');
    await expect(strip).toContainText(/sejak 09\.3\d/);
    await row('Lima pos bergilir').click();
    await press(page, 'm');
    await expect(row('Lima pos bergilir')).toContainText(/kurang (150|14\d) menit/);
  });

  await test.step('a row is dragged to another day', async () => {
    await row('Papan Angka').dragTo(page.getByRole('region', { name: 'Sabtu, 17 Mei' }).locator('.programme-row', { hasText: 'Rehat' }), { targetPosition: { x: 60, y: 4 } });
    await expect(page.getByRole('region', { name: 'Sabtu, 17 Mei' }).locator('.programme-row', { hasText: 'Papan Angka' })).toContainText('09.40');
  });

  await test.step('the quiet hours say where they come from', async () => {
    await key(page, '2');
    await page.getByRole('button', { name: /^Suara/ }).click();
    await expect(page.getByRole('dialog').getByText('Jumat, 16 Mei, Salat Jumat dan ISHOMA')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCSS('opacity', '1');
    await app.picture(page, 'programme-quiet');
    await expectAccessible(page);
  });
  expect(app.problems()).toEqual([]);
});
