// The ceremony on the wall at its fullest: every step, ties, long names and many teams, both shapes, themes and languages; nothing is cut, small or early.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { HallView } from '../../shared/domain/hall/hallView.ts';
import type { RevealParting, RevealStep, RevealTeam, RevealTitle } from '../../shared/domain/reveal/revealScene.ts';
import type { TeamId } from '../../shared/units.ts';
import { hundredths } from '../../shared/units.ts';
import { test } from '../setup/story.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, atRest, roomIn, sizes } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const short = ['Arjuno', 'Semeru', 'Kawi', 'Panderman', 'Brantas', 'Bromo', 'Metro', 'Amprong', 'Welirang', 'Anjasmoro'];
const long = ['Badan Kepegawaian dan Pengembangan', 'Satuan Polisi Pamong Praja', 'Dinas Perhubungan', 'Penanggulangan Kebencanaan Daerah Kota'];
const teamOf = (number: number, names: readonly string[] = short): RevealTeam =>
  ({ team: `t${number}` as TeamId, number, name: `${names[(number - 1) % names.length]}${number > names.length ? ` ${number}` : ''}`, total: hundredths(9_000 - 75 * number) });
const teams = (count: number, names?: readonly string[], from = 1): readonly RevealTeam[] => Array.from({ length: count }, (_, i) => teamOf(from + i, names));
const place = (at: number): RevealTitle => ({ kind: 'place', place: at });
const view = (step: RevealStep, rehearsal = false, demo = false): HallView => ({ demo, zone: 'WIB', scene: { kind: 'reveal', name: 'Retret Kerja Sama ASN', rehearsal, step } });
const won = (title: RevealTitle, winners: readonly RevealTeam[], measure = 8_175): RevealStep => ({ kind: 'team', title, teams: winners, measure: hundredths(measure) });
/** Places from the last one to this one, of so many teams, the last two tied. */
const rowsTo = (last: number, count: number, names?: readonly string[]): RevealStep => {
  const all = teams(count, names).toReversed();
  const rows = [{ place: count - 1, teams: all.slice(0, 2) }, ...all.slice(2).map((team) => ({ place: team.number, teams: [team] }))].filter((row) => row.place >= last);
  const now = rows.at(-1);
  if (now === undefined) throw new Error('no row');
  return { kind: 'row', ...now, shown: rows.slice(0, -1) };
};

const parting = (...below: readonly RevealTeam[]): { readonly parting: RevealParting } => ({ parting: { below: below.map(({ name }) => name), by: { rule: 'countback', place: 1 } } });

const pelayanan: RevealTitle = { kind: 'value', code: 'BP', name: { id: 'Berorientasi Pelayanan', en: 'Service-Oriented' } };
const kolaboratif: RevealTitle = { kind: 'value', code: 'KL', name: { id: 'Kolaboratif', en: 'Collaborative' } };
const steps: readonly (readonly [name: string, view: HallView])[] = [
  ['opening', view({ kind: 'opening' })],
  ['opening-rehearsal', view({ kind: 'opening' }, true, true)],
  ['row-10-first', view(rowsTo(9, 10))],
  ['row-10', view(rowsTo(4, 10))],
  ['row-10-long', view(rowsTo(4, 10, long))],
  ['row-10-parted', view({ ...rowsTo(4, 10), ...parting(teamOf(5)) } as RevealStep)],
  ['row-10-parted-long', view({ ...rowsTo(4, 10, long), ...parting(...teams(2, long)) } as RevealStep)],
  ['row-20', view(rowsTo(4, 20))],
  ['row-30-middle', view(rowsTo(17, 30))],
  ['row-30', view(rowsTo(4, 30))],
  ['row-30-long', view(rowsTo(4, 30, long), true)],
  ['title-value', view({ kind: 'title', title: kolaboratif })],
  ['title-value-long', view({ kind: 'title', title: pelayanan })],
  ['team-value', view(won(kolaboratif, teams(1, short, 6), 9_167))],
  ['team-value-long', view(won(pelayanan, teams(1, long, 4), 9_167))],
  ['title-help', view({ kind: 'title', title: { kind: 'help' } })],
  ['team-help', view(won({ kind: 'help' }, teams(1, short, 7), 250))],
  ['title-3', view({ kind: 'title', title: place(3) })],
  ['title-3-rehearsal', view({ kind: 'title', title: place(3) }, true)],
  ['team-3', view(won(place(3), teams(1, short, 4)))],
  ['team-2-parted', view({ ...won(place(2), teams(1, short, 2)), ...parting(teamOf(10)) } as RevealStep)],
  ['team-2-parted-long', view({ ...won(place(2), teams(1, long, 4)), ...parting(...teams(2, long)) } as RevealStep)],
  ['team-1-two-parted', view({ ...won(place(1), teams(2, short, 4)), ...parting(teamOf(10)) } as RevealStep)],
  ['team-1-rehearsal', view(won(place(1), teams(1, short, 10)), true, true)],
  ['team-1-long', view(won(place(1), teams(1, long, 1)))],
  ['team-1-capitals', view(won(place(1), teams(1, ['SATUAN POLISI PAMONG PRAJA KOTA'])))],
  ['team-1-two', view(won(place(1), teams(2, short, 4)))],
  ['team-1-two-long', view(won(place(1), teams(2, long, 1)))],
  ['team-1-three', view(won(place(1), teams(3, short, 9)))],
  ['team-1-three-long', view(won(place(1), teams(3, long, 1), 10_150), true)],
  ['team-1-eight', view(won(place(1), teams(8, short)))],
  ['team-1-thirty', view(won(place(1), teams(30, short)))],
  ['end', view({ kind: 'end' })],
];

/** Words off the wall, cut, too small, or on each other. */
const faults = (hall: Page): Promise<readonly string[]> => hall.evaluate(() => {
  const found: string[] = [];
  const says = (each: Element): boolean => [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
  const worded = [...document.querySelectorAll('.scene *:not(.demo-band *)')].filter(says);
  const rectsOf = (each: Element): readonly DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(each);
    return [...range.getClientRects()];
  };
  const boxes = worded.map((each) => ({ text: each.textContent ?? '', each, rects: rectsOf(each) }));
  for (const { text, each, rects } of boxes) {
    const seen = rects[0];
    const lines = rects.length;
    const height = seen === undefined ? 0 : Math.min(...rects.map((rect) => rect.height));
    if (height < innerHeight * 0.04) found.push(`${text} is too small: ${height} on ${lines} lines, ${getComputedStyle(each).fontSize}`);
    if (rects.some((rect) => rect.right > innerWidth + 1 || rect.bottom > innerHeight + 1 || rect.top < -1 || rect.left < -1)) found.push(`${text} is off the wall`);
  }
  // A line of text has room above and below its letters: what shares less than a fifth of it does not touch.
  const shrunk = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top: top + (bottom - top) * 0.2, bottom: bottom - (bottom - top) * 0.2 });
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      if (a.each.contains(b.each) || b.each.contains(a.each)) continue;
      const touches = a.rects.map(shrunk).some((x) => b.rects.map(shrunk).some((y) => x.left < y.right - 1 && y.left < x.right - 1 && x.top < y.bottom - 1 && y.top < x.bottom - 1));
      if (touches) found.push(`${a.text} and ${b.text} stand on each other`);
    }
  }
  for (const row of document.querySelectorAll('.read-row, .reveal-teams > li')) {
    const box = row.getBoundingClientRect();
    for (const child of row.children) {
      const rect = child.getBoundingClientRect();
      if (rect.top < box.top - 2 || rect.bottom > box.bottom + 2 || rect.right > box.right + 1) found.push(`${child.textContent} leaves its row`);
    }
  }
  return found;
});

for (const [theme, language] of [['dark', 'id'], ['light', 'en']] as const) {
  test(`every step of the ceremony, ${theme}, ${language}`, async ({ app }) => {
    test.setTimeout(400_000);
    const show = await app.intoHall();
    const { console_: page, hall } = await roomIn(app);
    if (theme === 'light') {
      await page.getByRole('button', { name: 'Layar aula terang' }).click();
      await page.getByRole('button', { name: 'EN, English' }).click();
    }
    await expect(hall.locator(`html[data-hall-theme=${theme}][lang=${language}]`)).toHaveCount(1);
    await hall.emulateMedia({ reducedMotion: 'reduce' });
    for (const [width, height] of sizes) {
      await hall.setViewportSize({ width, height });
      const heads = new Set<string>();
      for (const [name, shown] of steps) {
        await show({ demo: false, zone: null, scene: { kind: 'black' } }, FRIDAY);
        await expect(hall.locator('.scene-black')).toHaveCount(1);
        await show(shown, FRIDAY);
        await expect(hall.locator('.reveal')).toHaveCount(1);
        await atRest(hall);
        expect.soft(await faults(hall), `${name}, ${width}`).toEqual([]);
        for (const head of await hall.locator('.scene-head > p:first-child').all()) {
          heads.add(await head.evaluate((each) => `${getComputedStyle(each).font} from ${Math.round(each.getBoundingClientRect().left)}`));
        }
        await app.picture(hall, `reveal-${name}-${theme}-${width}`);
        if (name === 'team-3' || name === 'row-30' || name === 'title-3-rehearsal') await expectAccessible(hall);
      }
      // A rehearsal's stand closer under its band.
      expect.soft([...new Set([...heads].map((head) => head.replace(/ \/ [^ ]+/, '')))], `the heads at ${width}`).toHaveLength(1);
    }
    expect(app.problems()).toEqual([]);
  });
}

test('the farewell with the shared target reached', async ({ app }) => {
  test.setTimeout(120_000);
  const show = await app.intoHall();
  const { hall } = await roomIn(app);
  for (const words of ['Sepuluh tim, satu puncak', 'Sepuluh tim, satu puncak, satu pelayanan untuk seluruh warga']) {
    for (const [width, height] of sizes) {
      await hall.setViewportSize({ width, height });
      await show({
        demo: false, zone: 'WIB',
        scene: {
          kind: 'closing', name: 'Retret Kerja Sama ASN', organiser: 'BKPSDM Kota Tirta', target: { words, goal: hundredths(800_000), reached: hundredths(812_575), teams: 10 },
        },
      }, FRIDAY);
      await expect(hall.locator('.closing-target')).toContainText(words);
      await atRest(hall);
      expect.soft(await faults(hall), `${words}, ${width}`).toEqual([]);
      await app.picture(hall, `closing-target-${words.length}-${width}`);
      await expectAccessible(hall);
    }
  }
  expect(app.problems()).toEqual([]);
});
