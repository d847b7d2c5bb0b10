// Action plans by keyboard alone: from a team's commitment and from nothing, then on day 30, when they are due, followed and taken back.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { PlanFields } from '../../shared/domain/followUp/schemas.ts';
import type { Day, TeamId } from '../../shared/units.ts';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { cutOff } from './cutOff.ts';
import { giveCommand } from './giveCommand.ts';
import { key, leave, press, roomIn } from './hallRoom.ts';

/** The last morning of the demo's retreat. */
const SATURDAY = Date.parse('2025-05-17T10:00:00+07:00');
const DAY = 24 * 60 * 60_000;
test.use({ startAt: SATURDAY });

const promise = 'Membalas aduan warga dalam tiga hari kerja';
const other: PlanFields = {
  team: null, problem: 'Data keluarga rentan berbeda', action: 'Menyamakan data keluarga rentan', measure: 'Satu daftar yang disepakati', agency: 'Bappeda', partners: ['Dinkes'],
  inCharge: 'Kepala Bidang Data', person: null, due: '2025-06-10' as Day,
};
const field = (page: Page, name: string) => page.locator('.followup-beside').getByLabel(name, { exact: true }).and(page.locator('input, textarea, select'));
const row = (page: Page, action: string) => page.locator('.followup-board tbody tr', { has: page.getByRole('button', { name: action, exact: true }) });
const MAY_BE_CUT = '.followup-desk button, .followup-desk label, .followup-state, .panes button';

test('plans are made on the last day and followed on day 30, by keyboard', async ({ app }) => {
  test.setTimeout(240_000);
  const { console_: page } = await roomIn(app);
  await leave(page);

  await test.step('with nothing planned, the commitments stand beside, and one of them becomes a plan by one key', async () => {
    await giveCommand(page, { type: 'recordCommitment', fields: { run: null, team: 't3' as TeamId, person: null, text: promise } });
    await key(page, '3');
    await key(page, 'r');
    await expect(page.getByRole('heading', { name: 'Belum ada rencana' })).toBeVisible();
    await expect(page.getByText(promise)).toBeVisible();
    await app.picture(page, 'follow-up-empty');
    await expectAccessible(page);
    await key(page, 'y');
    await expect(page.getByRole('button', { name: `Jadikan rencana: ${promise}` })).toBeFocused();
    await press(page, 'Enter');
    await expect(field(page, 'Masalah')).toBeFocused();
    await expect(field(page, 'Tindakan')).toHaveValue(promise);
    await expect(field(page, 'Tim')).not.toHaveValue('');
  });

  await test.step('what is missing is said at its field, and nothing typed is lost on the way to another part', async () => {
    await page.keyboard.type('Warga menunggu kabar');
    await press(page, 'Control+Enter');
    await expect(field(page, 'Instansi')).toBeFocused();
    await expect(page.locator('.followup-form').getByText('Isi bagian ini.')).toHaveCount(2);
    await leave(page);
    await key(page, 't');
    await key(page, 'r');
    await expect(field(page, 'Masalah')).toHaveValue('Warga menunggu kabar');
  });

  await test.step('three letters find who is in charge, and give the agency; one key says when', async () => {
    await field(page, 'Penanggung jawab').focus();
    await page.keyboard.type('rat');
    await expect(page.getByRole('option').first()).toBeVisible();
    await press(page, 'Enter');
    await expect(page.getByText(/^Peserta retret, /)).toBeVisible();
    await expect(field(page, 'Instansi')).not.toHaveValue('');
    await field(page, 'Instansi lain yang diperlukan').focus();
    await page.keyboard.type('Instansi Contoh');
    await press(page, 'Enter');
    await expect(page.locator('.followup-form').getByText('Instansi Contoh')).toBeVisible();
    await page.getByRole('radio', { name: /^30 hari/ }).focus();
    await press(page, '9');
    await expect(page.getByRole('radio', { name: '90 hari, 15 Agustus 2025' })).toBeChecked();
    await press(page, '3');
    await expect(page.getByRole('radio', { name: '30 hari, 16 Juni 2025' })).toBeFocused();
    await app.picture(page, 'follow-up-form');
    await expectAccessible(page);
    expect(await cutOff(page, MAY_BE_CUT)).toEqual([]);
    // The last partner is still being typed.
    await field(page, 'Instansi lain yang diperlukan').focus();
    await page.keyboard.type('Dinas Contoh Akhir');
    await press(page, 'Control+Enter');
    await expect(row(page, promise)).toBeVisible();
    await expect(page.locator('option', { hasText: 'Dinas Contoh Akhir' })).toHaveCount(1);
    await expect(page.getByText('Hari ke-30, Senin, 16 Juni 2025')).toBeVisible();
    await expect(page.getByText('Retret belum selesai: tidak ada yang jatuh tempo')).toBeVisible();
  });

  await test.step('one more plan, in the second order', async () => {
    await giveCommand(page, { type: 'planAction', fields: other });
    await leave(page);
    await key(page, 'v');
    await expect(page.getByRole('rowheader', { name: /^Bappeda/ })).toBeVisible();
    await key(page, 'v');
    await expect(page.getByText('Hari ke-24, Selasa, 10 Juni 2025')).toBeVisible();
  });

  await test.step('on day 30 it is said what is due', async () => {
    await app.advance(30 * DAY);
    await key(page, 't');
    await expect(page.getByRole('status', { name: 'Hari ke-30: 1 jatuh tempo, 1 lewat' })).toBeVisible();
    await app.picture(page, 'follow-up-band');
    await expectAccessible(page);
    await key(page, 'r');
    await expect(page.getByText('Hari ke-30: 1 jatuh tempo, 1 lewat')).toBeVisible();
    await expect(row(page, other.action).getByText('lewat 6 hari')).toBeVisible();
    await expect(row(page, promise).getByText('hari ini')).toBeVisible();
    await app.picture(page, 'follow-up-board');
    await expectAccessible(page);
    expect(await cutOff(page, MAY_BE_CUT)).toEqual([]);
  });

  await test.step('arrows choose, Enter opens, a digit and a sentence note what was heard', async () => {
    await press(page, 'ArrowDown', 'Enter');
    await expect(page.getByRole('radio', { name: /^Belum/ })).toBeFocused();
    await press(page, '3', 'Tab');
    await page.keyboard.type('Semua aduan dibalas dalam dua hari');
    await press(page, 'Enter');
    await expect(page.getByText('Hari ke-30: 1 lewat tenggat')).toBeVisible();
    await expect(row(page, promise).getByText('Selesai')).toBeVisible();
    await expect(page.locator('.followup-history').getByText('Semua aduan dibalas dalam dua hari')).toBeVisible();
    await expect(page.locator('.followup-history').getByText('16 Juni 2025, hari ke-30')).toBeVisible();
    await app.picture(page, 'follow-up-noted');
    await leave(page);
    await press(page, 'Control+z');
    await expect(page.getByText('Hari ke-30: 1 jatuh tempo, 1 lewat')).toBeVisible();
    await press(page, 'Control+y');
    await expect(row(page, promise).getByText('Selesai')).toBeVisible();
  });

  await test.step('a filter leaves what is late', async () => {
    await page.getByRole('combobox', { name: 'Keadaan' }).selectOption('overdue');
    await expect(page.getByText('1 dari 2 rencana', { exact: true })).toBeVisible();
    await expect(row(page, promise)).toHaveCount(0);
    await page.getByRole('button', { name: 'Tampilkan semua' }).press('Enter');
    await expect(row(page, promise)).toBeVisible();
  });

  await test.step('a plan is removed, and comes back with its progress', async () => {
    await leave(page);
    await row(page, promise).getByRole('button').press('Enter');
    await page.getByRole('button', { name: `Hapus rencana "${promise}"` }).press('Enter');
    await expect(row(page, promise)).toHaveCount(0);
    await leave(page);
    await press(page, 'Control+z');
    await expect(row(page, promise).getByText('Selesai')).toBeVisible();
  });

  await test.step('a narrow and dark console in English holds all of it', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.locator('.bar-button[lang=en]').first().press('Enter');
    await expect(page.getByText('Day 30: 1 late')).toBeVisible();
    await app.picture(page, 'follow-up-1024-en');
    await expectAccessible(page);
    expect(await cutOff(page, MAY_BE_CUT)).toEqual([]);
  });
  expect(app.problems()).toEqual([]);
});
