// A retreat made ready by keyboard alone: through the first door, a messy roster mended, teams drawn before everyone, a programme with one more session, and an exercise planned.
import { expect } from '@playwright/test';
import { messyRoster } from '../fixtures/messyRoster.ts';
import { test } from '../setup/story.ts';
import { atRest } from './hallRoom.ts';
import { keysOf, openHall, withoutPointer } from './keyboardOnly.ts';

/** Thursday of the retreat, 08.00 in Malang. */
test.use({ startAt: Date.parse('2025-05-15T08:00:00+07:00') });

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('prepared by keyboard alone, from the first door to the drawn teams', async ({ app }) => {
  test.setTimeout(180_000);
  const page = await withoutPointer(app);
  const { press, type, retype, tabTo, backTo, use, find } = keysOf(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const row = (name: string | RegExp) => page.getByRole('row').filter({ hasText: name });
  // The system's own dialog, in which somebody chooses the workbook.
  const buffer = await messyRoster();
  page.on('filechooser', (chooser) => void chooser.setFiles({ name: 'Daftar Retret.xlsx', mimeType: XLSX, buffer }));
  const counts = (name: string) => button(new RegExp(`^\\d+ ${name}`));

  await test.step('the first door has the focus, and a form that lacks something goes to what it lacks', async () => {
    await expect(button(/^Buat retret baru/)).toBeFocused();
    await app.picture(page, 'by-keyboard-doors');
    await press('Enter');
    await expect(page.getByLabel('Nama retret')).toBeFocused();
    await type('Retret Papan Ketik');
    await press('Tab');
    await type('BKPSDM Kota Malang');
    await press('Control+Enter');
    await expect(page.getByLabel('Tempat')).toBeFocused();
    await type('Junrejo');
    const first = page.getByLabel('Hari pertama');
    await tabTo(first);
    // The system says whether the day or the month is written first.
    await type('05152025');
    if (await first.inputValue() !== '2025-05-15') await press('Shift+Tab', 'Tab').then(() => type('15052025'));
    await expect(first).toHaveValue('2025-05-15');
    await expect(page.getByLabel('Hari terakhir')).toHaveValue('2025-05-17');
    await tabTo(page.getByLabel(/operator/i));
    await type('Siti Rahmawati');
  });

  await test.step('help is one key away, also out of a field, and leads back to what was typed', async () => {
    await press('F1');
    await expect(page.getByRole('navigation', { name: 'Bantuan' })).toBeVisible();
    await press('Escape');
    await expect(page.getByLabel('Nama retret')).toHaveValue('Retret Papan Ketik');
    await expect(page.getByLabel('Nama retret')).toBeFocused();
  });

  await test.step('what it begins with is chosen with the arrows, and there at once', async () => {
    await tabTo(page.getByRole('radio', { name: 'Susunan tiga hari' }));
    await press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Kosong' })).toBeChecked();
    await press('ArrowUp');
    await press('Enter');
    await expect(page.getByText('Retret Papan Ketik').first()).toBeVisible();
    await expect(page.locator('.programme-row')).toHaveCount(32);
  });

  await test.step('a workbook of four sheets: one more is taken along, and its column of names is pointed out', async () => {
    // The list of participants is what comes next.
    await expect(page.getByRole('heading', { name: 'Belum ada peserta' })).toBeVisible();
    await press('p');
    await expect(page.getByRole('heading', { name: 'Periksa sebelum masuk' })).toBeVisible();
    await tabTo(page.getByLabel(/^OPD/));
    await press('Space');
    await use(button('Ubah arti kolom'), 5);
    await tabTo(page.getByLabel('Lembar', { exact: true }), 5);
    await type('OPD');
    await expect(page.getByText('Tunjukkan kolom Nama')).toBeVisible();
    await tabTo(page.getByLabel('Pejabat yang Diundang'));
    await type('Nama');
    await backTo(page.getByRole('button', { name: 'Selesai', exact: true }));
    await press('Enter');
    await expect(page.getByLabel(/^OPD \(4\)/)).toBeChecked();
    await expect(counts('perlu dicek')).toHaveText(/^5/);
  });

  await test.step('every fault is mended, each press leading to the next; Ctrl Z takes the last one back', async () => {
    const sure = page.getByRole('group', { name: 'Perbaiki sekaligus' }).getByRole('button');
    await tabTo(sure.first());
    for (let left = await sure.count(); left > 0; left = await sure.count()) {
      await expect(sure.first()).toBeFocused();
      await press('Enter');
      await expect(sure).toHaveCount(left - 1);
    }
    // From here every press mends the first problem there is, and the next one takes the focus.
    await expect(row('Retno Singaraga').getByRole('button').first()).toBeFocused();
    await app.picture(page, 'by-keyboard-mends');
    await use(button(/^Pakai DPUPRPKP, Retno/));
    await expect(button(/^Ketik NIP, Retno/)).toBeFocused();
    await press('Enter');
    await type('19860926 201505 2');
    await press('Enter');
    await expect(page.getByText('NIP terdiri dari 18 angka.')).toBeVisible();
    await type(' 903');
    await press('Enter');
    await expect(button(/^Pakai L, Yoga/)).toBeFocused();
    await press('Enter');
    await expect(button(/^Pakai Kelurahan Rampal Celaket/)).toBeFocused();
    await press('Enter');
    await expect(counts('perlu dicek')).toHaveText(/^0/);
    await press('Control+z');
    await expect(row('Widuri Sutawangsa')).toContainText('Kel. Rampel Celaket');
    await expect(button(/^Pakai Kelurahan Rampal Celaket/)).toBeFocused();
    await press('Enter');
    await expect(counts('perlu dicek')).toHaveText(/^0/);
    // The second of the doubled ones is left out as it stands.
    await expect(counts('ganda')).toHaveText(/^1/);
    await press('Control+Enter');
    await expect(page.getByText('9 orang di daftar')).toBeVisible();
    await expect(row('Retno Singaraga')).toContainText('19860926 201505 2 903');
  });

  await test.step('teams of three: one key closes the list, notes the guest’s digits and draws, each as its turn comes', async () => {
    await press('ArrowDown');
    await tabTo(page.locator('.team-count').getByRole('textbox'));
    await retype('3');
    await press('Enter');
    await expect(page.locator('.team-count output')).toHaveText('3');
    await press('Control+Enter');
    await expect(page.getByLabel('Angka tamu ke-1')).toBeFocused();
    await type('271828182845');
    await app.picture(page, 'by-keyboard-ceremony');
    await press('Control+Enter');
    await expect(page.getByLabel('Angka tamu ke-2')).toBeFocused();
    await expect(button(/^Undi sekarang/)).toBeEnabled();
    await press('Control+Enter');
    await expect(page.getByText(/Benih 271828182845, undian ke-1 dari 1/)).toBeVisible();
  });

  await test.step('one session more in the three days, with what is wrong said at its field', async () => {
    await find('susunan acara');
    await expect(page.locator('.programme-row')).toHaveCount(32);
    await press('a');
    const form = page.getByRole('complementary', { name: 'Sesi baru' });
    await expect(form.getByRole('combobox', { name: 'Nama sesi' })).toBeFocused();
    await type('Foto bersama');
    await tabTo(form.getByLabel('Mulai'), 3);
    await retype('21.30');
    await press('Tab');
    await type('21');
    await press('Enter');
    await expect(form.getByText('Selesai harus sesudah mulai.')).toBeVisible();
    await tabTo(form.getByLabel('Selesai'), 3);
    await retype('21.50');
    await press('Enter');
    await expect(page.locator('.programme-row', { hasText: 'Foto bersama' })).toBeFocused();
  });

  await test.step('an exercise is found by its name and planned; Escape leaves the field, and the next key is a key again', async () => {
    await find('siapkan latihan');
    await expect(page.getByRole('heading', { name: 'Latihan', level: 1 })).toBeVisible();
    await press('/');
    await type('pipa bocor');
    await press('Control+Enter');
    await expect(page.getByText('0 dari 3 tim sudah dinilai')).toBeVisible();
    await press('Escape', '2');
    await expect(page.getByRole('heading', { name: 'Nilai Pipa Bocor' })).toBeVisible();
  });

  await test.step('the draw is shown to everyone: the wall by its key, the scene by its name, Enter, and the names fall', async () => {
    const hall = await openHall(app, page);
    await find('tampilan undian');
    await expect(page.getByRole('img', { name: 'Yang disiapkan untuk aula: Undian' })).toBeVisible();
    await press('Enter');
    await expect(hall.getByText('Sebentar lagi dimulai')).toBeVisible();
    await press('u');
    await app.advance(3_000);
    await press('End');
    await expect(hall.getByText('Semua sudah mendapat tim')).toBeVisible();
    // The same by its tile: Enter prepares it, and Enter once more shows it.
    const tile = page.getByRole('group', { name: 'Siapkan tampilan berikutnya' }).getByRole('button', { name: /^Daftar tim/ });
    await backTo(tile);
    await press('Enter');
    await expect(tile).toHaveAttribute('aria-pressed', 'true');
    await expect(hall.getByText('Semua sudah mendapat tim')).toBeVisible();
    await app.picture(page, 'by-keyboard-tile');
    await press('Enter');
    await expect(hall.getByRole('heading', { name: /^Tim 1 / })).toBeVisible();
    await atRest(hall);
  });
  expect(app.problems()).toEqual([]);
});
