// A run read back by two people at the keyboard: a missing sheet let go, a dispute decided, every team confirmed, a change noticed, verified, closed, and corrected afterwards.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Command } from '../../shared/domain/commands.ts';
import type { Millis, RunId } from '../../shared/units.ts';
import { test } from '../setup/story.ts';
import { team } from '../shared/samples.ts';
import { expectAccessible } from './accessible.ts';
import { cutOff } from './cutOff.ts';
import { giveCommand } from './giveCommand.ts';
import { FRIDAY, key, leave, press, roomIn } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const run = 'r1' as RunId;
const sheet = (number: number, seconds: number, more: { readonly basedOn?: number; readonly reason?: string; readonly dropped?: number } = {}): Command => ({
  type: 'submitSheet', run, team: team(number), basedOn: more.basedOn ?? 0, mark: { kind: 'finished', time: (seconds * 1000) as Millis },
  penalties: more.dropped === undefined ? {} : { 'ember-jatuh': more.dropped }, ...(more.reason === undefined ? {} : { reason: more.reason }),
});
const reader = 'Yoga Pembaca';
const large = (page: Page) => page.locator('#read-back-team');
const rowOf = (page: Page, name: string) => page.getByRole('navigation', { name: 'Tim yang dibacakan' }).getByRole('button', { name });
const person = (page: Page, label: string) => page.getByRole('combobox', { name: label });
const stage = (page: Page) => page.locator('.read-back-stage');
const MAY_BE_CUT = '.read-back .mantine-Button-label, .read-back dt, .read-back dd, .read-back-list span';

test('a form that opens at the lower edge of the pane comes into sight with its buttons', async ({ app }) => {
  const { console_: page } = await roomIn(app);
  await giveCommand(page, sheet(1, 310));
  await key(page, 'c');
  const dispute = page.getByRole('button', { name: 'Sanggah', exact: true });
  await dispute.click();
  const field = page.getByLabel('Isi sanggahan');
  // A window just so high that the first field is in sight without any scrolling, and what stands below it is not.
  const below = await field.evaluate((each) => {
    const pane = each.closest('.run-pane-scroll');
    if (pane === null) throw new Error('the form stands in no pane');
    pane.scrollTop = 0;
    return each.getBoundingClientRect().bottom + 6 - pane.getBoundingClientRect().bottom;
  });
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1366, height: Math.round((page.viewportSize()?.height ?? 0) + below) });
  await page.locator('.read-back .run-pane-scroll').evaluate((pane) => { pane.scrollTop = 0; });
  await dispute.evaluate((button) => { (button as HTMLElement).click(); });
  await expect(field).toBeFocused();
  await expect(page.locator('.read-back-form button[type=submit]')).toBeInViewport({ ratio: 1 });
  await app.picture(page, 'read-back-form');
});

test('scores are read back aloud against the paper, verified, closed and corrected, by keyboard', async ({ app }) => {
  test.setTimeout(180_000);
  const page = await app.console();
  await expect(page.getByText('Kompak').first()).toBeVisible();
  await page.keyboard.press('Control+d');
  await page.getByText('DEMO', { exact: true }).waitFor();
  await leave(page);
  await key(page, '2');
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9]) await giveCommand(page, sheet(number, 290 + number * 20, number === 3 ? { dropped: 2 } : {}));
  await giveCommand(page, { type: 'giveBonus', run, team: team(3), points: 250 as never, reason: 'Membantu mengumpulkan alat' });
  await giveCommand(page, { type: 'rateBehaviour', run, team: team(3), observer: 'c3' as never, basedOn: 0, ratings: { KL: 3, AD: 4, BP: null }, note: 'Saling mengingatkan, tidak ada yang ditinggal' });

  const foot = page.locator('.foot-bar:visible');
  await test.step('what stops it is said before, and a sheet that will not come is let go by two names', async () => {
    // What is cued stays cued, however often Enter is pressed here.
    await key(page, 'i');
    await expect(foot).toContainText('Entertampilkan');
    await expect(page.getByText('Siap. Tekan Enter untuk menampilkan di aula.')).toBeVisible();
    await key(page, 'c');
    await expect(stage(page)).toContainText('Terbuka');
    // The foot and the hall's button promise no take that Enter does not do here.
    await expect(foot).toContainText('Enterkirim isian');
    await expect(foot).not.toContainText('tampilkan');
    await expect(page.getByRole('button', { name: 'Tampilkan di aula' }).locator('kbd')).toHaveCount(0);
    await expect(page.getByText('Lembar Anjasmoro belum masuk')).toBeVisible();
    await expect(person(page, 'Siapa yang membacakan?')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(foot).toContainText('Enterisi nama pembaca');
    await page.getByRole('button', { name: 'Lepas lembar Anjasmoro' }).press('Enter');
    await press(page, 'Enter');
    await expect(page.getByText('Tulis dahulu, satu kalimat cukup.')).toBeVisible();
    await page.keyboard.type('Lembar basah kena hujan');
    await person(page, 'Orang kedua').fill('panitia  contoh');
    await press(page, 'Enter');
    await expect(page.getByText('Panitia Contoh sedang mengoperasikan laptop. Orang kedua harus orang lain.')).toBeVisible();
    await app.picture(page, 'read-back-release');
    await expectAccessible(page);
    await person(page, 'Orang kedua').fill(reader);
    await expect(page.getByText('Orang kedua harus orang lain.')).toHaveCount(0);
    await press(page, 'Enter');
    await expect(page.getByText('Lembar Anjasmoro belum masuk')).toHaveCount(0);
  });

  await test.step('a dispute leaves the ranking until it is decided, in its place', async () => {
    // A name of the list: where one is left, Enter takes it, and only then hands it in.
    await person(page, 'Siapa yang membacakan?').fill('ratri');
    await expect(page.getByRole('option', { name: 'Ratri Windusari, S.STP.' })).toBeVisible();
    await press(page, 'Enter');
    await expect(person(page, 'Siapa yang membacakan?')).toHaveValue('Ratri Windusari, S.STP.');
    await person(page, 'Siapa yang membacakan?').fill(reader);
    await press(page, 'Enter');
    await expect(page.getByText(`${reader} membacakan, Panitia Contoh mencocokkan`)).toBeVisible();
    await press(page, 'ArrowRight');
    await expect(large(page)).toContainText('Semeru');
    await expect(foot).toContainText('Entercocok, lanjut');
    await page.getByRole('button', { name: 'Sanggah', exact: true }).press('Enter');
    await page.keyboard.type('Kami selesai 5:20');
    await press(page, 'Enter');
    await expect(page.getByText('Sanggahan Semeru: Kami selesai 5:20')).toBeVisible();
    await app.picture(page, 'read-back-disputed');
    await page.getByRole('button', { name: 'Putuskan sanggahan Semeru' }).press('Enter');
    await page.keyboard.type('Tetap 5:30, sesuai stopwatch pos');
    await press(page, 'Enter');
    await expect(page.getByText('Putusan: Tetap 5:30, sesuai stopwatch pos')).toBeVisible();
    await expect(page.getByText('Sanggahan Semeru: Kami selesai 5:20')).toHaveCount(0);
    await expect(rowOf(page, 'Semeru')).toContainText('belum dibaca');
    await app.picture(page, 'read-back-decided');
  });

  await test.step('one key confirms a team and goes on; what changes is read again', async () => {
    await press(page, 'ArrowLeft');
    await expect(large(page)).toContainText('Arjuno');
    await press(page, 'Enter');
    await expect(large(page)).toContainText('Semeru');
    await press(page, 'Enter');
    await expect(large(page)).toContainText('Kawi');
    expect(await page.locator('.run-middle .panes').evaluate((tabs) => tabs.getBoundingClientRect().top)).toBeGreaterThan(0);
    for (const words of ['5:50', '2×', 'Bonus 2,50: Membantu mengumpulkan alat', 'tidak teramati', 'Catatan: Saling mengingatkan']) await expect(page.locator('.read-back-card')).toContainText(words);
    await app.picture(page, 'read-back');
    await expectAccessible(page);
    expect(await cutOff(page, MAY_BE_CUT)).toEqual([]);
    // What does not agree leads to that team's sheet, and back to where the reading stood.
    await page.getByRole('button', { name: 'Tidak cocok' }).press('Enter');
    await expect(page.locator('input[data-cell="2:0"]')).toBeFocused();
    await page.keyboard.press('Escape');
    await key(page, 'c');
    await expect(large(page)).toContainText('Kawi');
    await giveCommand(page, sheet(1, 300, { basedOn: 1 }));
    await expect(rowOf(page, 'Arjuno')).toContainText('berubah, baca lagi');
    await expect(page.getByText('1 dari 10 tim cocok')).toBeVisible();
    for (const next of ['Panderman', 'Brantas', 'Bromo', 'Metro', 'Amprong', 'Welirang', 'Anjasmoro', 'Arjuno']) {
      await press(page, 'Enter');
      await expect(large(page)).toContainText(next);
    }
    await expect(page.getByText('Berubah, baca lagi dari awal.')).toBeVisible();
    await app.picture(page, 'read-back-changed');
    await expect(page.getByRole('button', { name: /^Verifikasi/ })).toHaveCount(0);
    await press(page, 'Enter');
    await expect(page.getByText('10 dari 10 tim cocok')).toBeVisible();
    await expect(page.getByRole('button', { name: `Verifikasi bersama ${reader}` })).toBeVisible();
  });

  await test.step('verified, then closed, each by the one key', async () => {
    await press(page, 'Enter');
    await expect(stage(page)).toContainText(`Terverifikasi oleh ${reader}`);
    await app.picture(page, 'read-back-verified');
    await expectAccessible(page);
    await giveCommand(page, { type: 'startPhase', run, phase: 2 });
    await expect(page.locator('.run-timer-head')).toContainText('Berjalan');
    await giveCommand(page, { type: 'disputeCell', run, team: team(2), words: 'Kami selesai 5:10' });
    await expect(rowOf(page, 'Semeru')).toContainText('disanggah');
    await expect(rowOf(page, 'Kawi')).toContainText('cocok');
    await expect(page.getByText('Belum dapat dituntaskan: 1 sanggahan.')).toBeVisible();
    await app.picture(page, 'read-back-blocked');
    await expectAccessible(page);
    await press(page, 'Enter');
    await expect(page.getByRole('button', { name: 'Putuskan sanggahan Semeru' })).toBeFocused();
    await giveCommand(page, { type: 'decideDispute', run, team: team(2), decision: 'Tetap' });
    await expect(page.getByRole('button', { name: 'Tuntaskan penilaian' })).toBeEnabled();
    await press(page, 'Enter');
    await expect(page.getByRole('button', { name: 'Tuntaskan penilaian' })).toBeFocused();
    await press(page, 'Enter');
    await expect(stage(page)).toContainText(`Tuntas, dibacakan oleh ${reader}`);
    await expect(page.locator('.run-timer-head')).toContainText('Jeda');
    await expect(page.getByRole('button', { name: /^Tampilkan di aula/ })).toBeEnabled();
  });

  await test.step('a correction shows old and new, who, when and why', async () => {
    await giveCommand(page, sheet(1, 330, { basedOn: 2, reason: 'Salah baca stopwatch' }));
    const records = page.locator('.read-back-records').last();
    await expect(records).toContainText('Koreksi: Salah baca stopwatch');
    await expect(records).toContainText('5:00 → 5:30');
    // Within the story's own time, however slow the machine is.
    await expect(records).toContainText(/Panitia Contoh, Jumat, 16 Mei 08\.(3[5-9]|4\d)/);
    await expect(stage(page)).toContainText('Tuntas');
    await app.picture(page, 'read-back-corrected');
    await page.setViewportSize({ width: 1024, height: 768 });
    await app.picture(page, 'read-back-1024');
    await expectAccessible(page);
    expect(await cutOff(page, MAY_BE_CUT)).toEqual([]);
  });
  await test.step('a bonus comes and goes with its reason even now, and its form outlives another pane and a page drawn anew', async () => {
    const points = page.getByRole('textbox', { name: 'Poin' });
    const reason = page.getByRole('textbox', { name: 'Alasan' });
    await page.getByRole('button', { name: 'Bonus', exact: true }).press('Enter');
    await points.fill('1,5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Tercatat di kertas');
    await page.getByRole('button', { name: 'Aturan', exact: true }).press('Enter');
    await expect(points).toHaveCount(0);
    await page.getByRole('button', { name: 'Baca ulang', exact: true }).press('Enter');
    await expect(points).toHaveValue('1,5');
    await page.reload();
    await expect(points).toHaveValue('1,5');
    await expect(reason).toHaveValue('Tercatat di kertas');
    await reason.press('Enter');
    await expect(page.getByText('Bonus 1,50: Tercatat di kertas')).toBeVisible();
    await expect(page.getByText('Bonus diberikan.')).toBeVisible();
    await page.getByRole('button', { name: 'Cabut bonus 1,50' }).press('Enter');
    await reason.press('Enter');
    await expect(page.getByText('Tulis dahulu, satu kalimat cukup.')).toBeVisible();
    await reason.fill('Sudah termasuk');
    await reason.press('Enter');
    await expect(page.getByText('Bonus 1,50: Tercatat di kertas')).toHaveCount(0);
    await expect(stage(page)).toContainText('Tuntas');
  });
  expect(app.problems()).toEqual([]);
});
