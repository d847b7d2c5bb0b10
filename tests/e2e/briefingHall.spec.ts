// Every exercise of the library explained and reflected on, in both languages and both shapes of wall: nothing cut, nothing overlapping, nothing too small.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { ALL_RULES, LAST_PAGE } from '../../shared/domain/briefing/pages.ts';
import type { HallView } from '../../shared/domain/hall/hallView.ts';
import { hallView } from '../../shared/domain/hall/hallView.ts';
import type { State } from '../../shared/domain/model.ts';
import { exercises } from '../../shared/library/exercises.ts';
import { resultWords } from '../../shared/text/exercise.ts';
import { languages } from '../../shared/units.ts';
import { test } from '../setup/story.ts';
import { stateAfter } from '../shared/given.ts';
import { createRetreat, ready, run } from '../shared/samples.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, MINUTE, atRest, roomIn, sizes } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

// The band of a demo takes room as well.
const begun = stateAfter({ ...createRetreat, demo: true } as typeof createRetreat, ...ready().slice(1));
const of = (exercise: (typeof exercises)[number], more: Partial<State>, shown: State['hall']['shown']): HallView => hallView({
  ...begun, ...more, runs: begun.runs.map((each) => ({ ...each, exercise })), hall: { ...begun.hall, shown },
});
const briefing = (exercise: (typeof exercises)[number], page: number): HallView => of(exercise, { briefing: { run: run(1), page } }, 'briefing');
const debrief = (exercise: (typeof exercises)[number], step: number): HallView =>
  of(exercise, { debrief: { run: run(1), step, since: (FRIDAY - MINUTE / 3) as NonNullable<State['debrief']>['since'] } }, 'debrief');

/** What of the scene on the wall cannot be read. */
const faultsOf = (hall: Page): Promise<readonly string[]> => hall.evaluate(() => {
  const layer = [...document.querySelectorAll('.hall-layer')].at(-1);
  if (layer === undefined) return ['nothing is on the wall'];
  const faults: string[] = [];
  const foot = layer.querySelector('.debrief-foot, .briefing-base')?.getBoundingClientRect();
  if (foot === undefined) return ['no bar at the foot'];
  const texts = [...layer.querySelectorAll<HTMLElement>('.scene *:not(.demo-band)')].filter((each) =>
    [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''));
  const boxes = texts.map((each) => {
    const range = document.createRange();
    range.selectNodeContents(each);
    // Less what a face keeps free above its capitals and below its tails.
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const free = Number.parseFloat(getComputedStyle(each).fontSize) * 0.15;
    return { each, box: { left, right, top: top + free, bottom: bottom - free } };
  });
  for (const { each, box } of boxes) {
    const says = each.textContent ?? '';
    if (Number.parseFloat(getComputedStyle(each).fontSize) < innerHeight / 25) faults.push(`${says} is too small`);
    if (box.right > innerWidth - 0.05 * innerHeight || box.left < 0.05 * innerHeight || box.top < 0 || box.bottom > innerHeight) faults.push(`${says} is off the wall`);
    if (each.scrollWidth > each.clientWidth + 1) faults.push(`${says} is wider than its place`);
    if (each.closest('.debrief-foot, .briefing-base') === null && box.bottom > foot.top) faults.push(`${says} runs into the foot`);
    for (const other of boxes) {
      if (other.each === each || other.each.contains(each) || each.contains(other.each)) continue;
      const isOver = other.box.left < box.right - 1 && box.left < other.box.right - 1 && other.box.top < box.bottom - 1 && box.top < other.box.bottom - 1;
      if (isOver) faults.push(`${says} overlaps ${other.each.textContent}`);
    }
  }
  return faults;
});

test('every exercise can be read from the last row', async ({ app }) => {
  test.setTimeout(600_000);
  const show = await app.intoHall();
  const { console_, hall } = await roomIn(app);
  await hall.emulateMedia({ reducedMotion: 'reduce' });
  for (const language of languages) {
    if (language === 'en') await console_.getByRole('button', { name: /^EN, / }).click();
    await expect(hall.locator(`html[lang=${language}]`)).toHaveCount(1);
    for (const [width, height] of sizes) {
      await hall.setViewportSize({ width, height });
      for (const exercise of exercises) {
        for (const [what, view, count] of [['about', briefing(exercise, 0), 0], ['rules', briefing(exercise, ALL_RULES), 5], ['scoring', briefing(exercise, LAST_PAGE), 0], ['debrief', debrief(exercise, 2), 3]] as const) {
          await show(view, FRIDAY);
          await expect(hall.locator('.hall-layer').last().getByText(what === 'about' ? exercise.objective[language] : what === 'rules' ? exercise.guide?.rules[0]?.[language] ?? '' : what === 'scoring' ? resultWords(exercise.result, language) : exercise.debrief[0]?.[language] ?? '')).toBeVisible();
          await atRest(hall);
          expect.soft(await faultsOf(hall), `${exercise.id}, ${what}, ${language}, ${width}`).toEqual([]);
          if (count > 0) await expect.soft(hall.locator('.briefing-rules > li, .debrief-questions > li'), `${exercise.id}, ${what}, ${width}`).toHaveCount(count);
          if (exercise.id === 'pasar-puzzle' || exercise.id === 'papan-angka') await app.picture(hall, `hall-${what}-${exercise.id}-${language}-${width}`);
        }
      }
    }
  }
  await expectAccessible(hall);
});
