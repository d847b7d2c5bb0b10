// The boards at their fullest, in both shapes of wall, and for those whom movement makes unwell.
import { expect } from '@playwright/test';
import type { HallView } from '../../shared/domain/hall/hallView.ts';
import { hallView } from '../../shared/domain/hall/hallView.ts';
import type { BoardMode } from '../../shared/domain/hall/schemas.ts';
import { test } from '../setup/story.ts';
import { stateAfter } from '../shared/given.ts';
import { createRetreat, drawn, finished, importPeople, personFields, planRun, show as showScene, startPhase, submit } from '../shared/samples.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, atRest, roomIn, sizes } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const onOneLine = ['Arjuno', 'Dinas Sosial', 'Dinas Perhubungan', 'Badan Kepegawaian Kota'];
const onTwoLines = ['Arjuno', 'Dinas Sosial', 'Satuan Polisi Pamong Praja', 'Badan Kepegawaian dan Pengembangan SDM'];
const inCapitals = onTwoLines.map((name) => name.slice(0, 26).toUpperCase());
/** A board of this many teams with such names, two of them on the first place. */
const boardOf = (count: number, mode: BoardMode, agencies: readonly string[] = onTwoLines): HallView => {
  const people = Array.from({ length: 2 * count }, (_, i) => personFields(i + 1));
  const names = Array.from({ length: count }, (_, i) => `${agencies[i % agencies.length]} ${i + 1}`);
  const sheets = names.map((_, i) => submit(i + 1, finished(i < 2 ? '5:00' : `${5 + (i % 6)}:${10 + (i % 50)}`)));
  return hallView(stateAfter(createRetreat, importPeople(...people), ...drawn(names, people), planRun, ...sheets, { type: 'chooseBoard', mode }, showScene('board')));
};

test('boards of 12, 30 and 100 teams: no name cut, nothing overlapping, nothing smaller than the last row can read', async ({ app }) => {
  test.setTimeout(120_000);
  const show = await app.intoHall();
  const { hall } = await roomIn(app);
  for (const [count, names] of [[12, onOneLine], [12, onTwoLines], [12, inCapitals], [30, onTwoLines], [100, onTwoLines]] as const) {
    for (const mode of ['all', 'noNumbers'] as const) {
      for (const [width, height] of sizes) {
        await hall.setViewportSize({ width, height });
        await show(boardOf(count, mode, names), FRIDAY);
        await expect(hall.locator('.gliding-rows > li').first()).toBeVisible();
        await atRest(hall);
        if (count === 12) await expect(hall.locator('.gliding-rows > li')).toHaveCount(12);
        const wrong = await hall.evaluate(() => {
          const faults: string[] = [];
          const rows = [...document.querySelectorAll('.gliding-rows > li')].map((row) => ({ row, box: row.getBoundingClientRect() }));
          for (const { row, box } of rows) {
            const name = row.querySelector('.board-name');
            const rect = name?.getBoundingClientRect();
            if (name === null || rect === undefined) throw new Error('a row without a name');
            const says = name.textContent ?? '';
            if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || box.left < -1) faults.push(`${says} is off the wall`);
            const list = row.parentElement?.getBoundingClientRect();
            if (list !== undefined && [box.top - list.top, box.bottom - list.top, box.left - list.left, box.right - list.left].some((edge) => Math.abs(edge - Math.round(edge)) > 0.02)) faults.push(`${says} stands between two pixels`);
            if (rect.height > box.height + 1) faults.push(`${says} is taller than its row`);
            if (name.scrollWidth > name.clientWidth + 1) faults.push(`${says} is cut`);
            const next = name.nextElementSibling?.getBoundingClientRect();
            if (next !== undefined && rect.right > next.left + 1) faults.push(`${says} runs into what is beside it`);
            if (rows.some((other) => other.row !== row && other.box.left < box.right - 1 && box.left < other.box.right - 1 && other.box.top < box.bottom - 1 && box.top < other.box.bottom - 1)) faults.push(`${says} overlaps`);
          }
          for (const each of document.querySelectorAll('.scene *')) {
            const isText = [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
            if (isText && Number.parseFloat(getComputedStyle(each).fontSize) < 0.04 * innerHeight - 0.1) faults.push(`${each.textContent} is too small`);
          }
          return faults;
        });
        expect.soft(wrong, `${count} teams, ${mode}, ${width}, up to ${Math.max(...names.map(({ length }) => length))} letters`).toEqual([]);
        if (mode === 'all') {
          await app.picture(hall, `hall-${count}-teams-${names === onOneLine ? 'short' : names === inCapitals ? 'capitals' : 'long'}-${width}`);
          await expectAccessible(hall);
        }
      }
    }
  }
});

test('whom movement makes unwell sees nothing travel', async ({ app }) => {
  const show = await app.intoHall();
  const { hall } = await roomIn(app);
  await hall.emulateMedia({ reducedMotion: 'reduce' });
  await show(boardOf(12, 'all'), FRIDAY);
  await expect(hall.locator('.gliding-rows > li').first()).toBeVisible();
  await atRest(hall);
  await show(boardOf(11, 'all'), FRIDAY);
  await expect(hall.locator('.gliding-rows > li')).toHaveCount(11);
  expect(await hall.evaluate(() => document.getAnimations().filter((each) => each instanceof CSSTransition).length)).toBe(0);
});

test('what comes next is whole beside the board, on both shapes of wall', async ({ app }) => {
  const show = await app.intoHall();
  const { hall } = await roomIn(app);
  const people = Array.from({ length: 6 }, (_, i) => personFields(i + 1));
  const view = hallView(stateAfter(createRetreat, importPeople(...people), ...drawn(onOneLine.slice(0, 3), people), planRun, startPhase(0), showScene('timerBoard')));
  if (view.scene.kind !== 'timerBoard' || view.scene.timer.next === null) throw new Error('there is no next phase');
  const { scene, scene: { timer, timer: { next } } } = view;
  for (const words of ['Refleksi 5M', 'Periksa dan perbaiki 1', 'Pembahasan bersama sesudah putaran kedua']) {
    for (const [width, height] of sizes) {
      await hall.setViewportSize({ width, height });
      await show({ ...view, scene: { ...scene, timer: { ...timer, next: { ...next, name: { id: words, en: words } } } } }, FRIDAY);
      await expect(hall.locator('.base-next')).toContainText(words);
      await atRest(hall);
      const [said, base] = [await hall.locator('.base-next').boundingBox(), await hall.locator('.base').boundingBox()];
      if (said === null || base === null) throw new Error('nothing is next');
      expect.soft(said.y, `${words}, ${width}`).toBeGreaterThanOrEqual(base.y);
      expect.soft(said.y + said.height, `${words}, ${width}`).toBeLessThanOrEqual(height);
      await app.picture(hall, `hall-timer-board-${words.length}-${width}`);
    }
  }
});
