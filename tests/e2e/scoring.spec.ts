// Every kind of sheet at the keyboard: a rubric by three judges with behaviour, counted key by key; a pasted column, a further try, a correction, and what leaves a team out.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Command } from '../../shared/domain/commands.ts';
import { demoCommands } from '../../shared/library/demoRetreat.ts';
import type { ExerciseId, MemberId, RunId } from '../../shared/units.ts';
import type { App } from '../setup/doors/app.ts';
import { test } from '../setup/story.ts';
import { team } from '../shared/samples.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY } from './hallRoom.ts';
import { writeRetreat } from './writtenRetreat.ts';

test.use({ startAt: FRIDAY });

const TEAMS = 10;
const JUDGES = ['c5', 'c6', 'c7'] as readonly string[] as readonly MemberId[];
const [pipes, chant, oneSheet, numbers, blind] = ['r1', 'r2', 'r3', 'r4', 'r5'] as readonly string[] as readonly [RunId, RunId, RunId, RunId, RunId];

/** A chant that three judge, and one with an official sheet that was read back; the pipes have an observer on duty. */
const commands = (): readonly Command[] => [
  ...demoCommands(),
  { type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: chant, judges: JUDGES },
  { type: 'planRun', exercise: 'yel' as ExerciseId },
  ...Array.from({ length: TEAMS }, (_, i): Command => ({
    type: 'submitSheet', run: oneSheet, team: team(i + 1), basedOn: 0, penalties: {}, mark: { kind: 'rated', points: [2500 - 100 * (i % 3), 2000, 2000, 1600] },
  })),
  ...[1, 2, 3].map((number): Command => ({ type: 'rateBehaviour', run: oneSheet, team: team(number), observer: null, basedOn: 0, ratings: { HA: 3, KL: 4 }, note: number === 2 ? 'Saling menunggu' : '' })),
  { type: 'excuseTeam', run: oneSheet, team: team(4), reason: 'Dipanggil dinas', second: 'Ratri Windusari, S.STP.' },
  { type: 'verifyRun', run: oneSheet, reader: 'Ratri Windusari, S.STP.' },
  { type: 'disputeCell', run: oneSheet, team: team(2), words: 'Kriteria kedua' },
  { type: 'planRun', exercise: 'papan-angka' as ExerciseId }, { type: 'planRun', exercise: 'bujur-buta' as ExerciseId },
  // Raised after the reading back, which waits for none.
  { type: 'assignJudge', fields: { member: 'c5' as MemberId, run: pipes, session: null, station: null } },
];

const open = async (app: App): Promise<Page> => {
  writeRetreat(app.retreats, 'Retret Nilai', commands(), FRIDAY - 3_600_000);
  const page = await app.console();
  await expect(page.getByText('Kompak').first()).toBeVisible();
  await page.keyboard.press('Control+o');
  await page.locator('.file-open').first().click();
  await page.getByRole('button', { name: 'Jalankan', exact: true }).click();
  await expect(page.locator('input[data-cell="0:0"]')).toBeVisible();
  return page;
};
const chooseRun = (page: Page, run: RunId): Promise<readonly string[]> => page.locator('.run-timer select').first().selectOption(run);
const cell = (page: Page, row: number, column: number) => page.locator(`input[data-cell="${row}:${column}"]`);
const rowOf = (page: Page, row: number) => page.locator('.run-row').nth(row);
/** Keys that are no digit of an entry. */
const counted = (page: Page) => {
  let keys = 0;
  return {
    count: () => keys,
    press: async (...names: readonly string[]): Promise<void> => { for (const name of names) { keys += 1; await page.keyboard.press(name); } },
  };
};
const copy = (page: Page, text: string): Promise<void> => page.evaluate((copied) => {
  const data = new DataTransfer();
  data.setData('text/plain', copied);
  document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}, text);

test('three judges and their ratings of ten teams, by keyboard alone', async ({ app }) => {
  test.setTimeout(120_000);
  const page = await open(app);
  await chooseRun(page, chant);
  await expect(page.getByRole('combobox', { name: 'Lembar siapa' })).toHaveValue('c5');
  await cell(page, 0, 0).focus();
  const keys = counted(page);
  for (const [judge, id] of JUDGES.entries()) {
    await expect(page.getByRole('combobox', { name: 'Lembar siapa' })).toHaveValue(id);
    for (let row = 0; row < TEAMS; row++) {
      await expect(cell(page, row, 0)).toBeFocused();
      for (const entry of [String(20 + judge + row % 3), '21', '22,5', '18', String(1 + (row + judge) % 4)]) {
        await page.keyboard.type(entry);
        await keys.press('Tab');
      }
      await page.keyboard.type(row === 3 ? '-' : '4');
      if (judge === 1 && row === 4) await app.picture(page, 'scoring-three-judges');
      await keys.press('Enter');
    }
    await expect(page.getByText('10 dari 10').first()).toBeVisible();
    if (judge < JUDGES.length - 1) await keys.press('Alt+PageDown');
  }
  // At most eight keys beyond the digits for each sheet of a team, ratings and the way from judge to judge included.
  expect(keys.count() / (TEAMS * JUDGES.length)).toBeLessThanOrEqual(8);
  await expect(page.locator('.run-tag.is-sent')).toHaveCount(TEAMS);
  await expect(page.locator('.run-sum')).toContainText(/Hasil lembar ini .*, Perilaku .*, Nilai /);
  await expectAccessible(page);

  await test.step('the first judge’s sheets are still there, each with its own ratings', async () => {
    await page.keyboard.press('Alt+PageDown');
    await expect(page.getByRole('combobox', { name: 'Lembar siapa' })).toHaveValue('c5');
    await expect(cell(page, 3, 0)).toHaveValue('20');
    await expect(cell(page, 3, 2)).toHaveValue('22,5');
    await expect(cell(page, 3, 5)).toHaveValue('-');
  });
  await page.setViewportSize({ width: 1024, height: 768 });
  await app.picture(page, 'scoring-three-judges-1024');
  expect(app.problems()).toEqual([]);
});

test('where a team has most columns: a combined result and a rubric of five, each with its penalties and three values', async ({ app }) => {
  test.setTimeout(120_000);
  const page = await open(app);
  for (const [run, marks, penalties] of [[numbers, ['1', '5', '5', '5'], 2], [blind, ['5', '5', '5', '5', '5'], 1]] as const) {
    await chooseRun(page, run);
    await cell(page, 0, 0).focus();
    const keys = counted(page);
    const isRubric = run === blind;
    for (const mark of marks) {
      await page.keyboard.type(mark);
      await keys.press('Tab');
    }
    const countPenalties = async (): Promise<void> => {
      for (let i = 0; i < penalties; i++) {
        await page.keyboard.type('1');
        await keys.press(isRubric ? 'Enter' : 'Tab');
      }
    };
    if (!isRubric) await countPenalties();
    await page.keyboard.type('344');
    if (isRubric) await keys.press('Tab');
    if (isRubric) await countPenalties();
    else await keys.press('Enter');
    await expect(rowOf(page, 0)).toContainText('Terkirim');
    await expect(cell(page, 1, 0)).toBeFocused();
    expect(keys.count()).toBeLessThanOrEqual(8);
    for (const [i, rating] of ['3', '4', '4'].entries()) await expect(cell(page, 0, marks.length + (isRubric ? 0 : penalties) + i)).toHaveValue(rating);
  }
  expect(app.problems()).toEqual([]);
});

test('a pasted column, a further try, a correction with its reason', async ({ app }) => {
  test.setTimeout(120_000);
  const page = await open(app);
  await chooseRun(page, pipes);

  await test.step('a column from a spreadsheet: what can be read is handed in, the rest says why', async () => {
    await cell(page, 0, 0).focus();
    await copy(page, '5:30\t2\r\n"6:10"\t0\r\nlambat\t\r\n95%\t\r\nTH\t\r\n');
    for (const row of [0, 1, 3]) await expect(rowOf(page, row)).toContainText('Terkirim');
    await expect(rowOf(page, 4)).toContainText('Tidak hadir');
    await expect(rowOf(page, 2)).toContainText('Bukan waktu');
    await expect(cell(page, 2, 0)).toHaveValue('lambat');
    await expect(rowOf(page, 0)).toContainText('86,25');
    await app.picture(page, 'scoring-pasted');
  });

  await test.step('one Ctrl Z takes the whole column back, and Ctrl Y brings it again', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    for (const row of [0, 1, 3, 4]) await expect(cell(page, row, 0)).toHaveValue('');
    await expect(cell(page, 2, 0)).toHaveValue('lambat');
    await page.keyboard.press('Control+y');
    for (const row of [0, 1, 3]) await expect(rowOf(page, row)).toContainText('Terkirim');
    await expect(rowOf(page, 4)).toContainText('Tidak hadir');
  });

  await test.step('a further try keeps the one before it, and an edit of the last keeps both', async () => {
    await cell(page, 0, 0).focus();
    await page.keyboard.press('Control+Shift+Enter');
    await expect(cell(page, 0, 0)).toHaveValue('');
    await page.keyboard.type('7:00');
    await page.keyboard.press('Enter');
    await expect(rowOf(page, 0)).toContainText('percobaan 2, terbaik 86,25');
    await expect(rowOf(page, 0)).toContainText('Terkirim');
    await cell(page, 0, 0).focus();
    await page.keyboard.type('4:00');
    await page.keyboard.press('Enter');
    await expect(rowOf(page, 0)).toContainText('percobaan 2, terbaik 100,00');
  });

  await test.step('an observer on duty rates the same team beside the one without a name', async () => {
    await cell(page, 1, 3).focus();
    await page.keyboard.press('Alt+PageDown');
    await expect(page.getByRole('combobox', { name: 'Lembar siapa' })).toHaveValue('c5');
    await cell(page, 1, 3).focus();
    for (const [at, rating] of ['3', '4', '-'].entries()) {
      if (await cell(page, 1, 3 + at).getAttribute('aria-label') === null) continue;
      await page.keyboard.type(rating);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.run-sum')).toContainText('Perilaku');
  });

  await test.step('what was read back changes by a reason in its row, and shows what it was', async () => {
    await chooseRun(page, oneSheet);
    await expect(rowOf(page, 1)).toContainText('Disanggah');
    await expect(rowOf(page, 3)).toContainText('Dikecualikan');
    await expect(rowOf(page, 0)).toContainText('Terverifikasi');
    await cell(page, 0, 1).focus();
    await page.keyboard.type('22');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Alasan koreksi')).toBeFocused();
    await app.picture(page, 'scoring-reason');
    await expectAccessible(page);
    await page.keyboard.type('salah baca');
    // A window that knows nothing of it, as after a restart of app and host.
    await page.evaluate(() => Object.keys(sessionStorage).filter((place) => place.startsWith('drafts ')).forEach((place) => sessionStorage.removeItem(place)));
    await page.reload();
    await expect(page.getByLabel('Alasan koreksi')).toHaveValue('salah baca');
    await expect(cell(page, 0, 1)).toHaveValue('22');
    await page.getByLabel('Alasan koreksi').focus();
    await page.keyboard.type('salah baca formulir');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Dikoreksi: Arjuno, Keaslian 20 menjadi 22, salah baca formulir')).toBeVisible();
    await expect(page.locator('.run-cell.is-corrected')).toHaveCount(1);
    await app.picture(page, 'scoring-corrected');
  });

  await test.step('Ctrl Z takes back the correction and nothing before it; both stay on record', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Koreksi lembar diurungkan; alasannya tetap tercatat.')).toBeVisible();
    await expect(page.getByText('Dikoreksi: Arjuno, Keaslian 22 menjadi 20, mengurungkan koreksi "salah baca formulir"')).toBeVisible();
    await expect(rowOf(page, 0)).toContainText('Terverifikasi');
  });
  expect(app.problems()).toEqual([]);
});
