// Ten teams go around five stations: planned and checked, run with one key, shown in the hall, and planned again when it rains.
import { expect } from '@playwright/test';
import type { HallView } from '../../shared/domain/hall/hallView.ts';
import { hallView } from '../../shared/domain/hall/hallView.ts';
import { teamNames } from '../../shared/library/teamNames.ts';
import { test } from '../setup/story.ts';
import { stateAfter } from '../shared/given.ts';
import { createRetreat, drawn, importPeople, personFields, show as showScene, team } from '../shared/samples.ts';
import { expectAccessible } from './accessible.ts';
import { atRest, cue, FRIDAY, key, leave, pictures, roomIn, sizes, take, wall } from './hallRoom.ts';

test('a rotation, and rain in the middle of it', async ({ app }) => {
  test.setTimeout(180_000);
  const { console_, hall } = await roomIn(app);
  const step = (name: RegExp) => console_.getByRole('navigation', { name: 'Langkah persiapan' }).getByRole('button', { name });
  const check = console_.getByRole('region', { name: 'Pemeriksaan' });
  const table = console_.getByRole('region', { name: 'Tim dan rotasi' });
  const bar = console_.getByRole('region', { name: 'Rotasi', exact: true });
  const part = async (name: '1' | '2'): Promise<void> => {
    await leave(console_);
    await key(console_, name);
  };

  await test.step('the form offers only what fits, and its table and check follow every keystroke', async () => {
    await part('1');
    await step(/^Rotasi/).click();
    await expect(table.getByRole('columnheader')).toHaveCount(11);
    await console_.getByText('Berkelompok', { exact: true }).click();
    await expect(table.getByRole('columnheader')).toHaveCount(6);
    await expect(check).toContainText('Setiap tim ke setiap pos tepat satu kali');
    const exercise = console_.getByLabel('Latihan di pos 2', { exact: true });
    await expect(exercise.getByRole('option', { name: 'Pipa Bocor' })).toHaveCount(1);
    await exercise.selectOption({ label: 'Pipa Bocor' });
    await console_.getByLabel('Menit di pos').fill('15');
    await expect(console_.getByText(/^Perlu 19:00 sebelum refleksi/).first()).toBeVisible();
    await expect(console_.getByLabel('Latihan di pos 3', { exact: true }).getByRole('option', { name: 'Pipa Bocor' })).toHaveCount(0);
    await expect(console_.getByRole('button', { name: /^Simpan rotasi/ })).toBeDisabled();
    await console_.getByLabel('Menit di pos').fill('25');
    await console_.getByLabel(/^Mulai pukul/).fill('08.30');
    await console_.getByLabel('Nama pos 3', { exact: true }).fill('Pendopo');
    await app.picture(console_, 'rotation-form');
    await expectAccessible(console_);
  });

  await test.step('saved by its key, with a version', async () => {
    await console_.keyboard.press('Control+Enter');
    await expect(console_.getByText('Tersimpan, versi 1')).toBeVisible();
    await expect(console_.getByText('10 tim, 5 pos, 5 rotasi, 2 jam 25 menit')).toBeVisible();
  });

  await test.step('the hall says who goes where, and one key starts and finishes a round', async () => {
    await part('2');
    await expect(bar).toContainText('Berikutnya rotasi 1 dari 5');
    await cue(console_, 'Rotasi');
    await take(console_);
    await expect.poll(() => wall(hall)).toContain('Rotasi 1/5');
    expect(await wall(hall)).toContain('Pendopo');
    await leave(console_);
    await key(console_, 'g');
    await expect(bar).toContainText('Rotasi 1 dari 5 berlangsung');
    await expect.poll(() => wall(hall)).toContain('Sekarang');
    await pictures(app, hall, 'rotation');
    await key(console_, 'g');
    await expect(bar).toContainText('Berikutnya rotasi 2 dari 5');
    await expect.poll(() => wall(hall)).toContain('Rotasi 2/5');
    await app.picture(console_, 'rotation-run');
  });

  await test.step('rain: what changes is seen before it is used, and what is finished stays', async () => {
    await part('1');
    const firstRound = table.locator('tbody tr td:nth-child(2)');
    await expect(firstRound).toHaveCount(10);
    const finished = await firstRound.allTextContents();
    await leave(console_);
    await key(console_, 'g');
    await expect(console_.getByText('Belum ada yang berubah.')).toBeVisible();
    await console_.getByLabel('Pendopo ditutup').check();
    const difference = console_.getByRole('region', { name: 'Yang berubah' });
    await expect(difference).toContainText('Tetap 5 rotasi.');
    await expect(difference.locator('tbody tr').first()).toContainText('Istirahat');
    await expect(check).toContainText('Pendopo ditutup. Belum sempat ke sana:');
    await expect(console_.getByRole('button', { name: /^Pakai rencana baru/ })).toBeDisabled();
    await console_.getByLabel('Pilih tim').selectOption({ index: 1 });
    await app.picture(console_, 'rotation-disruption');
    await expectAccessible(console_);
    await console_.getByRole('button', { name: / ikut seperti biasa$/ }).click();
    await console_.getByLabel('Sebab').fill('Hujan');
    await console_.keyboard.press('Control+Enter');
    await expect(console_.getByText('Tersimpan, versi 2')).toBeVisible();
    await expect(firstRound).toHaveText(finished);
    await expect.poll(() => wall(hall)).not.toContain('Pendopo');
    await app.picture(console_, 'rotation-replanned');
  });

  await test.step('taken back, the old version stands again', async () => {
    await leave(console_);
    await console_.keyboard.press('Control+z');
    await expect(console_.getByText('Tersimpan, versi 1')).toBeVisible();
    await expect.poll(() => wall(hall)).toContain('Pendopo');
  });
});

/** The first round of so many teams over so many stations. */
const roundOf = (count: number, names: readonly string[], stations: readonly string[]): HallView => {
  const people = Array.from({ length: 2 * count }, (_, i) => personFields(i + 1));
  const teams = Array.from({ length: count }, (_, i) => (i < names.length ? names[i] ?? '' : `${names[i % names.length]} ${i + 1}`));
  const fields = {
    form: { kind: 'groups', size: 1 }, teams: teams.map((_, i) => team(i + 1)), work: 25, walk: 5, from: null,
    stations: Array.from({ length: Math.min(24, count - 2) }, (_, i) => ({ name: `${stations[i % stations.length]} ${i + 1}`, exercise: null })),
  } as const;
  return hallView(stateAfter(createRetreat, importPeople(...people), ...drawn(teams, people), { type: 'planRotation', fields }, { type: 'startRound' }, showScene('rotation')));
};

test('the hall with 12, 30 and 60 teams: no name cut, nothing overlapping, nothing too small', async ({ app }) => {
  test.setTimeout(120_000);
  const show = await app.intoHall();
  const { hall } = await roomIn(app);
  const short = { names: teamNames, stations: ['Pos'] };
  const long = { names: ['Arjuno', 'Satuan Polisi Pamong Praja', 'Badan Kepegawaian dan Pengembangan SDM'], stations: ['Jaring Laba-laba', 'Lapangan belakang dekat beringin'] };
  for (const [count, what, { names, stations }] of [[12, 'short', short], [12, 'long', long], [30, 'short', short], [30, 'long', long], [60, 'long', long]] as const) {
    for (const [width, height] of sizes) {
      await hall.setViewportSize({ width, height });
      await show(roundOf(count, names, stations), FRIDAY);
      await expect(hall.locator('.rotation-rows > li').first()).toBeVisible();
      await atRest(hall);
      if (what === 'short' && count <= 30) await expect(hall.locator('.rotation-rows > li')).toHaveCount(count);
      const wrong = await hall.evaluate(() => [...document.querySelectorAll('.rotation-rows > li')].flatMap((row) => {
        const box = row.getBoundingClientRect();
        const [name, station] = [...row.querySelectorAll('span')].map((each) => ({ each, rect: each.getBoundingClientRect() }));
        if (name === undefined || station === undefined) return ['a row without its words'];
        const says = row.textContent ?? '';
        const isOver = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        return [
          ...(box.bottom > innerHeight * .915 || box.right > innerWidth + 1 ? [`${says} is off its place`] : []),
          ...(Math.min(name.rect.top, station.rect.top) < box.top - 1 || Math.max(name.rect.bottom, station.rect.bottom) > box.bottom + 1 ? [`${says} is taller than its row`] : []),
          ...(isOver(name.rect, station.rect) ? [`${says} overlaps`] : []),
          ...[name, station].filter(({ each }) => each.scrollWidth > each.clientWidth + 1).map(() => `${says} is cut`),
          ...[name, station].filter(({ each }) => Number.parseFloat(getComputedStyle(each).fontSize) < 0.04 * innerHeight - 0.1).map(() => `${says} is too small`),
        ];
      }));
      expect.soft(wrong, `${count} teams, ${what}, ${width}`).toEqual([]);
      await app.picture(hall, `hall-rotation-${count}-${what}-${width}`);
      await expectAccessible(hall);
    }
  }
});
