// The first evening as one story: no team and no exercise yet, and the hall is led all the same: greeting, mark, words, black and farewell.
import { expect } from '@playwright/test';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';

/** Thursday evening of the retreat, 19.10 in Malang. */
test.use({ startAt: Date.parse('2025-05-15T19:10:00+07:00') });

test('the hall is led from the first evening on, before there is any team', async ({ app }) => {
  test.setTimeout(90_000);
  const console_ = await app.console();
  const tile = (name: string) => console_.getByRole('group', { name: 'Siapkan tampilan berikutnya' }).getByRole('button', { name, exact: true });
  const take = (): Promise<void> => console_.getByRole('button', { name: /^Tampilkan di aula/ }).click();
  const key = (pressed: string): Promise<void> => console_.locator('body').press(pressed);

  await expect(console_.getByRole('heading', { name: 'Selamat datang di Kompak' })).toBeVisible();
  await console_.keyboard.press('Control+n');
  for (const [label, value] of [
    ['Nama retret', 'Retret Uji Coba'], ['Penyelenggara', 'BKPSDM Kota Malang'], ['Tempat', 'Junrejo'],
    ['Hari pertama', '2025-05-15'], ['Hari terakhir', '2025-05-17'],
  ] as const) await console_.getByLabel(label).fill(value);
  await console_.getByLabel('Kosong').check();
  await console_.getByLabel(/operator/i).fill('Siti Rahmawati');
  await console_.getByLabel(/operator/i).press('Enter');
  await expect(console_.getByText('Retret Uji Coba').first()).toBeVisible();
  await key('2');
  await expect(console_.getByText('Belum ada tim', { exact: true })).toBeVisible();
  const hall = await app.hall();
  await expect(hall.getByText('Retret Uji Coba')).toBeVisible();
  await expect(console_.getByRole('img', { name: 'Yang tampil di aula: Sambutan' })).toBeVisible();

  await test.step('what has nothing to show yet is not offered, and says what it waits for; its key says so too', async () => {
    for (const name of ['Waktu', 'Waktu + klasemen', 'Klasemen', 'Daftar undian', 'Undian', 'Daftar tim']) await expect(tile(name)).toBeDisabled();
    await expect(console_.getByText('Waktu + klasemen, Klasemen, Undian, Daftar tim, Kerja sama: Belum ada tim. Undi tim dahulu.')).toBeVisible();
    await app.picture(console_, 'console-first-evening');
    await expectAccessible(console_);
    await key('l');
    await expect(console_.getByRole('alert').getByText('Belum ada tim. Undi tim dahulu.')).toBeVisible();
    await expect(hall.getByText('Retret Uji Coba')).toBeVisible();
  });

  await test.step('mark, words, black and farewell, each cued and taken', async () => {
    await tile('Logo').click();
    await expect(hall.getByText('Retret Uji Coba')).toBeVisible();
    await take();
    await expect(hall.locator('.logo-organiser')).toHaveText('BKPSDM Kota Malang');
    await tile('Pesan').click();
    await console_.getByLabel('Pesan untuk aula').fill('Makan malam di pendopo');
    await console_.getByRole('button', { name: 'Siapkan pesan' }).click();
    await expect(console_.getByRole('dialog')).toBeHidden();
    await take();
    await expect(hall.getByRole('heading', { name: 'Makan malam di pendopo' })).toBeVisible();
    await key('b');
    await expect(hall.locator('.scene-black')).toBeVisible();
    await key('b');
    await expect(hall.getByRole('heading', { name: 'Makan malam di pendopo' })).toBeVisible();
    await tile('Penutup').click();
    await expect(console_.getByRole('img', { name: 'Yang disiapkan untuk aula: Penutup' })).toBeVisible();
    await key('Enter');
    await expect(hall.getByText('Terima kasih')).toBeVisible();
    await app.picture(console_, 'console-first-evening-closing');
  });
  expect(app.problems()).toEqual([]);
});
