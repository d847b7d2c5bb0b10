// The retreat file as one facilitator meets it: undo, journal, the end of a day, a damaged file, and the change to a spare laptop and back.
import { existsSync, readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readEventLog } from '../../electron/host/log/eventLog.ts';
import { sealWords } from '../../electron/host/log/sealWords.ts';
import type { App } from '../setup/doors/app.ts';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, MINUTE } from './hallRoom.ts';

/** The console window of an app, with the few gestures these stories are made of. */
const deskOf = async (app: App) => {
  const page = await app.console();
  await expect(page.getByText('Kompak').first()).toBeVisible();
  return {
    page,
    picture: (name: string) => app.picture(page, `file-${name}`),
    cell: (row: number) => page.locator(`input[data-cell="${row}:0"]`),
    enter: async (row: number, time: string): Promise<void> => {
      await page.locator(`input[data-cell="${row}:0"]`).focus();
      await page.keyboard.type(time);
      await page.keyboard.press('Control+Enter');
      await expect(page.locator('.run-row').nth(row)).toContainText('Terkirim');
    },
    /** Single keys work while no field has the focus. */
    press: async (key: string): Promise<void> => {
      await page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); });
      await page.keyboard.press(key);
    },
    toRun: async (): Promise<void> => {
      await page.getByRole('button', { name: 'Jalankan', exact: true }).click();
      await expect(page.locator('input[data-cell="0:0"]')).toBeVisible();
    },
    toast: () => page.locator('.toast-undo'),
    closeFile: async (): Promise<void> => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Siapkan' }).click();
      await page.getByRole('button', { name: 'Tutup berkas ini' }).click();
      await expect(page.getByRole('heading', { name: 'Selamat datang di Kompak' })).toBeVisible();
    },
    /** The place and seal the open panel shows. */
    position: async (): Promise<{ readonly record: string; readonly seal: string }> => {
      const facts = page.locator('.safety-facts dd');
      return { record: await facts.nth(1).innerText(), seal: (await facts.nth(2).innerText()).replace(/\s+/g, '-') };
    },
    panel: () => page.getByRole('dialog', { name: 'Keamanan data' }),
  };
};

type Desk = Awaited<ReturnType<typeof deskOf>>;

/** The seal of a file's record as papers print it. */
const sealIn = (path: string, seq: number): string => {
  const log = readEventLog(path);
  try {
    return sealWords([...log.rows()].find((row) => row.seq === seq)?.hash ?? '');
  } finally {
    log.close();
  }
};
test.use({ startAt: FRIDAY, stickNamed: 'FLASHDISK' });

test('nothing that was entered is lost: undo, journal, end of day, damage', async ({ app, stick }) => {
  test.setTimeout(120_000);
  let desk = await deskOf(app);
  let { page } = desk;
  let file = '';
  let records = 0;

  await test.step('two sheets, one taken back and brought again', async () => {
    await page.keyboard.press('Control+d');
    await expect(page.getByText('DEMO', { exact: true })).toBeVisible();
    await desk.toRun();
    await desk.enter(0, '5:30');
    await desk.enter(1, '7:15');
    await expect(desk.toast()).toContainText('Lembar nilai Semeru masuk.');
    await page.keyboard.press('Control+z');
    await expect(desk.toast()).toContainText('Lembar nilai kembali seperti sebelumnya.');
    await expect(desk.cell(1)).toHaveValue('');
    await desk.picture('undone');
    await page.keyboard.press('Control+Shift+z');
    await expect(desk.toast()).toContainText('Lembar nilai masuk lagi.');
    await expect(desk.cell(1)).toHaveValue('7:15');
  });

  await test.step('Ctrl Z belongs to a field that is being typed in', async () => {
    await desk.cell(2).focus();
    await page.keyboard.type('6');
    await page.keyboard.press('Control+z');
    await expect(desk.cell(1)).toHaveValue('7:15');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  await test.step('killed and started again, it can still be undone', async () => {
    await app.powerCut({
      until: FRIDAY + 2 * MINUTE,
      meanwhile: () => expect(page.getByText('Sambungan ke Kompak terputus')).toBeVisible(),
    });
    desk = await deskOf(app);
    ({ page } = desk);
    await expect(page.getByText('Sambungan ke Kompak terputus')).toBeHidden();
    await desk.toRun();
    await desk.press('Control+z');
    await expect(desk.cell(1)).toHaveValue('');
    await page.keyboard.press('Control+y');
    await expect(desk.cell(1)).toHaveValue('7:15');
    await desk.enter(0, '6:00');
  });

  await test.step('the journal says who, when, and old beside new; an old value comes back as a new record', async () => {
    await desk.press('j');
    const corrected = page.locator('.journal-row').first();
    await expect(corrected).toContainText('Lembar nilai Arjuno');
    await expect(corrected).toContainText('08.37');
    await expect(corrected).toContainText('Panitia Contoh');
    await expect(corrected.locator('.journal-change')).toHaveText(/5:30.*6:00/);
    await expectAccessible(page);
    await page.getByRole('combobox', { name: 'Tim' }).selectOption({ label: 'Semeru' });
    await expect(page.locator('.journal-row')).toHaveCount(5);
    await page.getByRole('combobox', { name: 'Tim' }).selectOption({ label: 'Semua tim' });
    await page.getByRole('button', { name: 'Pulihkan Lembar nilai Arjuno: 5:30' }).click();
    await expect(page.locator('.journal-row').first().locator('.journal-change')).toHaveText(/6:00.*5:30/);
    await desk.picture('journal');
    await page.keyboard.press('Escape');
    await expect(desk.cell(0)).toHaveValue('5:30');
  });

  await test.step('a stick for the second backup, chosen by keyboard', async () => {
    await expect(page.getByRole('button', { name: 'Belum ada cadangan Buka keamanan data' })).toBeVisible();
    await desk.press('3');
    await desk.press('s');
    await desk.panel().getByRole('radio', { name: 'FLASHDISK' }).click();
    await expect(desk.panel().getByRole('radio', { name: 'FLASHDISK, 08.37' })).toBeChecked();
    await expect(page.getByRole('button', { name: 'Cadangan 08.37 Buka keamanan data' })).toBeVisible();
    expect(existsSync(join(stick, 'Kompak', 'backups'))).toBe(true);
    expect(existsSync(join(app.data, 'backups'))).toBe(true);
    await expectAccessible(page);
    await desk.picture('safety');
    await page.keyboard.press('Escape');
  });

  await test.step('the light turns amber in words when a backup grows old, and calm again', async () => {
    await desk.toRun();
    await app.advance(70 * MINUTE);
    await desk.enter(2, '8:00');
    await expect(page.getByRole('button', { name: 'Cadangan lama, 08.37 Buka keamanan data' })).toBeVisible({ timeout: 15_000 });
    await desk.press('s');
    await page.keyboard.press('Enter');
    await expect(desk.panel().getByText('Sudah dicadangkan dan diperiksa.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Cadangan 09.47 Buka keamanan data' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  let seal = '';
  await test.step('the day is closed with D and once more D; its place and seal go to paper', async () => {
    await desk.press('d');
    await page.keyboard.press('d');
    await expect(desk.panel().getByText('Jumat, 16 Mei 2025 sudah diakhiri')).toBeVisible();
    await desk.panel().getByRole('button', { name: 'Salin', exact: true }).click();
    const copied = await app.clipboard();
    const [, seq = '', words = ''] = /^catatan ke-(\d+), sidik ((?:[0-9A-F]{4}-){7}[0-9A-F]{4})$/.exec(copied) ?? [];
    records = Number(seq);
    seal = words;
    await desk.picture('day-closed');
  });

  await test.step('backups stand in the list of files, and one opens as a retreat of its own', async () => {
    await desk.press('Escape');
    await page.keyboard.press('Control+o');
    await expect(page.getByRole('heading', { name: 'Cadangan retret yang terbuka' })).toBeVisible();
    await expectAccessible(page);
    await desk.picture('files');
    await page.getByRole('button', { name: /sampai catatan ke-\d+, di USB/ }).last().click();
    await expect(page.getByText('Dibuka sebagai retret tersendiri')).toBeVisible();
    await page.getByRole('button', { name: 'Mengerti' }).click();
    await page.keyboard.press('Control+o');
    await expect(page.getByText('Sedang terbuka')).toBeVisible();
    await page.locator('.file-open').nth(1).click();
    await expect(page.getByRole('heading', { name: 'Buka berkas retret' })).toBeHidden();
    await desk.toRun();
    await expect(desk.cell(2)).toHaveValue('8:00');
  });

  await test.step('the seal on paper is the file’s own', async () => {
    await desk.closeFile();
    file = join(app.retreats, 'Retret Kerja Sama ASN (contoh).kompak');
    expect(sealIn(file, records)).toBe(seal);
  });

  await test.step('the file is cut short while it is closed: one question, and every record comes back', async () => {
    truncateSync(file, Math.floor(statSync(file).size / 2));
    await page.keyboard.press('Control+o');
    await page.locator('.file-open').first().click();
    await expect(page.getByRole('heading', { name: 'Berkas ini rusak' })).toBeVisible();
    await expect(page.getByText('Tidak ada yang diketahui hilang.')).toBeVisible();
    await expectAccessible(page);
    await desk.picture('damaged');
    await expect(page.getByRole('button', { name: /^Pulihkan/ })).toBeFocused();
    await page.keyboard.press('Enter');
    const told = page.getByText(`memuat ${records} catatan`);
    await expect(told).toBeVisible();
    const [, rebuilt = ''] = /"(.+)"/.exec(await told.innerText()) ?? [];
    await desk.picture('rebuilt');
    await desk.toRun();
    for (const [row, time] of ['5:30', '7:15', '8:00'].entries()) await expect(desk.cell(row)).toHaveValue(time);
    await desk.press('j');
    await expect(page.getByText(`${records} dari ${records} catatan`)).toBeVisible();
    await desk.closeFile();
    expect(sealIn(join(app.retreats, rebuilt), records)).toBe(seal);
  });

  await test.step('a file goes to Kompak’s own trash, not away', async () => {
    await page.keyboard.press('Control+o');
    await expect(page.locator('.file-open').first()).toBeVisible();
    const before = await page.locator('.file-open').count();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await expect(page.getByText(/^Pindahkan ".*" ke tempat sampah Kompak\?$/)).toBeVisible();
    await page.keyboard.press('Enter');
    const trash = join(app.data, 'trash');
    await expect.poll(() => (existsSync(trash) ? readdirSync(trash).length : 0)).toBe(1);
    await expect.poll(() => page.locator('.file-open').count()).toBeLessThan(before);
  });

  expect(app.problems()).toEqual([]);
});

test.describe('with a synchronised folder as the stick, where what lies is copied before it is worked on', () => {
  test.use({ stickNamed: join('Nextcloud', 'FLASHDISK') });

  test('the spare laptop, as the help page tells it, and back', async ({ app, openApp, door }) => {
    test.setTimeout(120_000);
    const another = await openApp(FRIDAY + 5 * MINUTE);
    const [old, spare] = [await deskOf(app), await deskOf(another)];
    const found = (desk: Desk) => desk.page.getByRole('region', { name: 'Ditemukan di folder Kompak dan USB' }).locator('.file-open');

    /** Steps 1 to 4 at one laptop: what is written down on the way. */
    const leave = async (desk: Desk) => {
      await desk.page.bringToFront();
      await desk.press('s');
      await desk.panel().getByLabel('Tempat salinan').selectOption({ label: 'FLASHDISK' });
      await desk.panel().getByRole('button', { name: 'Simpan salinan' }).click();
      await expect(desk.panel().getByText(/tersimpan di FLASHDISK dan sudah diperiksa/)).toBeVisible();
      const written = await desk.position();
      await desk.closeFile();
      return written;
    };
    /** Steps 5 and 6 at the other. */
    const arrive = async (desk: Desk, written: Awaited<ReturnType<typeof leave>>, which: RegExp) => {
      await desk.page.bringToFront();
      await desk.page.keyboard.press('Control+o');
      await found(desk).filter({ hasText: which }).click();
      await expect(desk.page.getByText('Berkas disalin ke laptop ini')).toBeVisible();
      await desk.press('s');
      expect(await desk.position()).toEqual(written);
      await desk.page.keyboard.press('Escape');
    };

    await test.step('the help page is one key away and fits one sheet of paper', async () => {
      await old.page.keyboard.press('Control+d');
      await expect(old.page.getByText('DEMO', { exact: true })).toBeVisible();
      await old.press('F1');
      await old.page.getByRole('button', { name: 'Pindah laptop' }).click();
      await expect(old.page.getByRole('heading', { name: 'Pindah laptop' })).toBeVisible();
      await expect(old.page.locator('.help-steps li')).toHaveCount(8);
      await expectAccessible(old.page);
      await old.picture('help');
      if (door !== 'electron') {
        // Playwright prints the pages of a headless browser alone.
        const pdf = await old.page.pdf({ preferCSSPageSize: true });
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      }
      await old.page.keyboard.press('Escape');
    });

    await test.step('steps 1 to 4: stop the time, copy, write down, close', async () => {
      await old.toRun();
      await old.press('Space');
      await expect(old.page.getByText('Berjalan')).toBeVisible();
      await old.press('Space');
      await expect(old.page.getByText('Jeda').first()).toBeVisible();
      await old.enter(0, '5:30');
      await old.press('Escape');
    });
    const written = await leave(old);

    await test.step('steps 5 to 7: open it on the spare laptop and go on', async () => {
      await arrive(spare, written, /\(contoh\)/);
      await spare.page.getByRole('button', { name: 'Mengerti' }).click();
      await spare.toRun();
      await expect(spare.cell(0)).toHaveValue('5:30');
      await spare.press('Space');
      await expect(spare.page.getByText('Berjalan')).toBeVisible();
      await spare.press('Space');
      await spare.enter(1, '7:15');
    });

    await test.step('step 8: hand back; the old laptop takes it without a question', async () => {
      const back = await leave(spare);
      await app.advance(10 * MINUTE);
      await arrive(old, back, /\(contoh\) 2/);
      await old.toRun();
      for (const [row, time] of ['5:30', '7:15'].entries()) await expect(old.cell(row)).toHaveValue(time);
      await old.closeFile();
    });

    await test.step('the file that stayed behind is older: Kompak asks, and completes it', async () => {
      await old.page.keyboard.press('Control+o');
      await old.page.getByRole('region', { name: 'Terakhir dibuka di laptop ini' }).locator('.file-open').last().click();
      await expect(old.page.getByRole('heading', { name: 'Berkas ini lebih lama daripada catatan di laptop ini' })).toBeVisible();
      await expectAccessible(old.page);
      await old.picture('older');
      await old.page.keyboard.press('Enter');
      await old.toRun();
      await expect(old.cell(1)).toHaveValue('7:15');
      await old.enter(2, '8:00');
      await old.closeFile();
    });

    await test.step('both laptops went on: Kompak shows where they parted, and keeps both', async () => {
      await spare.page.bringToFront();
      await spare.page.keyboard.press('Control+o');
      await spare.page.locator('.file-open').first().click();
      await spare.toRun();
      await spare.enter(3, '9:00');
      await spare.enter(4, '9:30');
      await leave(spare);
      await old.page.bringToFront();
      await old.page.keyboard.press('Control+o');
      await found(old).filter({ hasText: /\(contoh\) 3/ }).click();
      await expect(old.page.getByRole('heading', { name: 'Retret ini dilanjutkan di dua tempat' })).toBeVisible();
      await expect(old.page.getByRole('img', { name: /lalu 2 catatan di berkas dan 1 catatan di laptop ini/ })).toBeVisible();
      await expectAccessible(old.page);
      await old.picture('forked');
      await old.page.keyboard.press('Enter');
      await expect(old.page.getByText('Dibuka sebagai retret tersendiri')).toBeVisible();
      await old.toRun();
      await expect(old.cell(3)).toHaveValue('9:00');
      await expect(old.cell(2)).toHaveValue('');
    });

    expect([...app.problems(), ...another.problems()]).toEqual([]);
  });
});
