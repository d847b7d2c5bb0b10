// Data taken out and personal data taken away, by keyboard alone: files as asked for, a new file first, and nothing deleted before a clear yes.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { demoPeople } from '../../shared/library/demoPeople.ts';
import type { PersonId } from '../../shared/units.ts';
import type { App } from '../setup/doors/app.ts';
import { test } from '../setup/story.ts';
import { ownForm, ownScale } from '../shared/anyLearning.ts';
import { bothSizes } from './bothSizes.ts';
import { giveCommand } from './giveCommand.ts';
import { FRIDAY, key, leave, openDemo } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

/** Both sizes, both themes and both languages are looked at by people. */
const seen = (app: App, page: Page, name: string): Promise<void> => bothSizes(app, page, `data-${name}`);
const focusOn = async (page: Page, name: RegExp): Promise<void> => page.getByRole('button', { name }).focus();

test('data leaves as files, and personal data is removed in two steps, by keyboard', async ({ app }) => {
  test.setTimeout(240_000);
  const page = await openDemo(app);
  await leave(page);
  await key(page, '3');
  await key(page, 't');
  const reports = (): readonly string[] => (existsSync(app.reports) ? readdirSync(app.reports) : []);

  await test.step('one key exports everything as a workbook, and health stays at home', async () => {
    await expect(page.getByRole('heading', { name: 'Ekspor data' })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Sertakan data kesehatan' })).not.toBeChecked();
    await expect(page.getByText('Itu data pribadi yang dilindungi')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Sertakan jawaban bernama' })).toHaveCount(0);
    await seen(app, page, 'start');
    await key(page, 'p');
    await expect(page.getByText(/^1 berkas, tersimpan/)).toBeVisible({ timeout: 60_000 });
    expect(reports()).toEqual(['Data - Retret Kerja Sama ASN (contoh).xlsx']);
  });

  await test.step('results as text are a file for each table, and with the tick the notes on bodies leave', async () => {
    await page.getByRole('radio', { name: 'Peserta' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('radio', { name: 'Teks (.csv)' }).focus();
    await page.keyboard.press('Space');
    await leave(page);
    await key(page, 'p');
    await expect(page.getByText('Peserta - Retret Kerja Sama ASN (contoh).csv')).toBeVisible({ timeout: 60_000 });
    const without = readFileSync(join(app.reports, 'Peserta - Retret Kerja Sama ASN (contoh).csv'), 'utf8');
    await page.getByRole('checkbox', { name: 'Sertakan data kesehatan' }).focus();
    await page.keyboard.press('Space');
    await leave(page);
    await key(page, 'p');
    await expect(page.getByText('Peserta - Retret Kerja Sama ASN (contoh) 2.csv')).toBeVisible({ timeout: 60_000 });
    const withHealth = readFileSync(join(app.reports, 'Peserta - Retret Kerja Sama ASN (contoh) 2.csv'), 'utf8');
    expect(without).not.toContain('Batasan fisik');
    expect(withHealth.split('\n')[0]).toContain('Batasan fisik');
    await seen(app, page, 'made');
  });

  await test.step('answers leave with names once some instrument asked for them, and each time only if the box is ticked anew', async () => {
    await giveCommand(page, { type: 'addInstrument', fields: { ...ownScale, identity: 'named' } });
    await giveCommand(page, { type: 'enterAnswers', forms: [ownForm({ code: null, person: 'p1' as PersonId, answers: [3, 2, 'Perlu lebih banyak waktu'] })] });
    await page.getByRole('radio', { name: 'Jawaban' }).focus();
    await page.keyboard.press('Space');
    const box = page.getByRole('checkbox', { name: 'Sertakan jawaban bernama' });
    await expect(box).not.toBeChecked();
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    await seen(app, page, 'answers');
    await leave(page);
    await key(page, 'p');
    await expect(page.getByText('Jawaban bernama - Retret Kerja Sama ASN (contoh).csv')).toBeVisible({ timeout: 60_000 });
    await expect(box).not.toBeChecked();
    const named = readFileSync(join(app.reports, 'Jawaban bernama - Retret Kerja Sama ASN (contoh).csv'), 'utf8');
    expect(named).toContain(demoPeople()[0]?.name ?? 'nobody');
    expect(named).toContain('Perlu lebih banyak waktu');
    expect(readFileSync(join(app.reports, 'Jawaban tanpa nama - Retret Kerja Sama ASN (contoh).csv'), 'utf8').trim().split('\n')).toHaveLength(1);
  });

  const [old] = readdirSync(app.retreats).filter((name) => name.endsWith('.kompak'));

  await test.step('the first step makes a new file beside the old one and lists what still holds the data', async () => {
    await focusOn(page, /^Buat berkas tanpa data pribadi/);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Diperiksa: nilai dan peringkatnya sama/)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('Berkas retret yang sedang dibuka')).toBeVisible();
    await expect(page.getByText('Catatan kedua')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Hapus \d+ berkas/ })).toBeDisabled();
    expect(existsSync(join(app.retreats, old ?? ''))).toBe(true);
    await seen(app, page, 'remains');
  });

  await test.step('the second step deletes only after a yes, opens the new file, and says so', async () => {
    await page.getByRole('checkbox', { name: /^Hapus juga 5 dokumen jadi/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: /^Saya mengerti/ }).focus();
    await page.keyboard.press('Space');
    await focusOn(page, /^Hapus \d+ berkas/);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/berkas dihapus\. Yang terbuka sekarang berkas tanpa data pribadi/)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(/^Berkas ini sudah tanpa data pribadi/)).toBeVisible();
    await expect(page.getByText('Peserta - Retret Kerja Sama ASN (contoh) 2.csv')).toBeHidden();
    expect(existsSync(join(app.retreats, old ?? ''))).toBe(false);
    expect(reports()).toEqual([]);
    await seen(app, page, 'deleted');
  });

  await test.step('what is open knows nobody any more', async () => {
    const files = readdirSync(app.retreats).filter((name) => name.endsWith('.kompak'));
    expect(files).toEqual(['Retret Kerja Sama ASN (contoh) - tanpa data pribadi.kompak']);
    const bytes = readFileSync(join(app.retreats, files[0] ?? ''));
    for (const { name } of demoPeople()) expect(bytes.includes(name)).toBe(false);
    await key(page, 'j');
    await expect(page.getByText(/^Berkas ini dibuat tanpa data pribadi dari berkas lain/)).toBeVisible();
    expect(app.problems()).toEqual([]);
  });
});
