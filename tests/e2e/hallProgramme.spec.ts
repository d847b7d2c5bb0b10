// The programme on the wall: three days of it, long titles, more items than fit, what is on and next, in both shapes, themes and languages; nothing is cut.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { HallView } from '../../shared/domain/hall/hallView.ts';
import { hallView } from '../../shared/domain/hall/hallView.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { SessionFields } from '../../shared/domain/programme/schemas.ts';
import { momentOf, timeOf } from '../../shared/domain/programme/times.ts';
import type { Scene } from '../../shared/domain/hall/schemas.ts';
import { threeDays } from '../../shared/library/threeDays.ts';
import type { Day } from '../../shared/units.ts';
import { test } from '../setup/story.ts';
import { stateAfter } from '../shared/given.ts';
import { createRetreat, sessionFields, show as showScene } from '../shared/samples.ts';
import { expectAccessible } from './accessible.ts';
import { FRIDAY, atRest, cue, pictures, roomIn, sizes, take } from './hallRoom.ts';

test.use({ startAt: FRIDAY });

const at = (time: string): number => momentOf('2025-05-16' as Day, time, 'WIB');
const viewOf = (scene: Scene, sessions: readonly SessionFields[]): HallView =>
  hallView(stateAfter({ ...createRetreat, demo: sessions.length === 20 } as Command, { type: 'addSessions', sessions }, showScene('black'), showScene(scene)));

const places = ['Aula Wanabakti', 'Lapangan upacara sisi barat', null, 'Ruang makan'];
const titles = [
  'Apel', 'Yel-yel dan Panji Tim', 'Lima pos bergilir', 'Registrasi, cek kesehatan, dan pembagian kamar', 'SALAT ASAR BERJAMAAH DAN REHAT',
  'Simulasi pelayanan: Satu Ruas, Lima Dinas', 'Refleksi', 'Narasumber utama',
];
const dayOf = (count: number, more: Partial<SessionFields> = {}): readonly SessionFields[] => Array.from({ length: count }, (_, i) =>
  sessionFields(16, timeOf(300 + 45 * i), timeOf(345 + 45 * i), titles[i % titles.length] ?? '', {
    place: places[i % places.length] ?? null, kind: i % 5 === 3 ? 'prayer' : i % 5 === 4 ? 'meal' : 'exercise', locked: i % 5 === 3, ...more,
  }));
const longest = (count: number): readonly SessionFields[] => dayOf(count, {
  title: 'Sosialisasi dan penandatanganan komitmen bersama pembangunan zona integritas menuju wilayah bebas dari korupsi serta wilayah birokrasi bersih dan melayani di lingkungan pemerintah kota tahun 2025'.slice(0, 200),
  place: 'Gedung Serbaguna Balai Besar Pelatihan Pertanian, lantai dua, sayap timur, Batu',
  person: 'Prof. Dr. Ir. H. Raden Mas Kartawijaya Purbaningrat Sastranegara, S.Sos., M.AP., Ph.D., Guru Besar Administrasi Negara',
});

const faults = (hall: Page): Promise<readonly string[]> => hall.evaluate(() => {
  const found: string[] = [];
  for (const each of document.querySelectorAll('.scene *')) {
    const says = [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    if (!says) continue;
    const box = each.getBoundingClientRect();
    if (Number.parseFloat(getComputedStyle(each).fontSize) < innerHeight * 0.04) found.push(`${each.textContent} is too small`);
    if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.top < -1 || box.left < -1 || each.scrollWidth > each.clientWidth + 1) found.push(`${each.textContent} is cut`);
  }
  const parts = [...document.querySelectorAll('.rundown-list li, .nextup-parts > section, .rundown-list ul')];
  for (const part of parts) {
    const box = part.getBoundingClientRect();
    for (const child of part.children) {
      const { top, bottom } = child.getBoundingClientRect();
      if (top < box.top - 1 || bottom > box.bottom + 1) found.push(`${child.textContent} is taller than its row`);
    }
  }
  const below = document.querySelector('.rundown-foot, .nextup .base')?.getBoundingClientRect().top ?? innerHeight;
  for (const part of parts) if (part.getBoundingClientRect().bottom > below + 1) found.push(`${part.textContent} runs into the foot`);
  const titleEnd = Math.max(0, ...[...document.querySelectorAll('.rundown-title')].map((title) => {
    const beside = title.nextElementSibling?.getBoundingClientRect();
    const box = title.getBoundingClientRect();
    return beside !== undefined && beside.top < box.bottom - 1 && beside.left < box.right - 1 ? 1 : 0;
  }));
  if (titleEnd > 0) found.push('a title runs into what is beside it');
  return found;
});

const worlds: readonly (readonly [name: string, scene: Scene, time: string, sessions: readonly SessionFields[]])[] = [
  ['friday', 'rundown', '08:50', threeDays(['2025-05-15', '2025-05-16', '2025-05-17'] as Day[], 'id')],
  ['eight', 'rundown', '08:50', dayOf(8)],
  ['sixteen', 'rundown', '08:50', dayOf(16)],
  ['twenty', 'rundown', '12:50', dayOf(20)],
  ['longest', 'rundown', '08:50', longest(20)],
  ['friday', 'nextUp', '08:50', threeDays(['2025-05-15', '2025-05-16', '2025-05-17'] as Day[], 'id')],
  ['one', 'nextUp', '08:50', dayOf(8)],
  ['longest', 'nextUp', '08:50', longest(20)],
  ['between', 'nextUp', '04:20', dayOf(8)],
  ['friday', 'welcome', '08:50', threeDays(['2025-05-15', '2025-05-16', '2025-05-17'] as Day[], 'id')],
  ['longest', 'welcome', '08:50', longest(20)],
];

test('the programme on the wall: nothing cut, nothing overlapping, nothing smaller than the last row can read', async ({ app }) => {
  test.setTimeout(180_000);
  const show = await app.intoHall();
  const { hall } = await roomIn(app);
  for (const [name, scene, time, sessions] of worlds) {
    for (const [width, height] of sizes) {
      await hall.setViewportSize({ width, height });
      await show(viewOf(scene, sessions), at(time));
      await expect(hall.locator(scene === 'nextUp' ? '.nextup h2' : '.rundown-list li').first()).toBeVisible();
      await atRest(hall);
      expect.soft(await faults(hall), `${scene}, ${name}, ${width}`).toEqual([]);
      await app.picture(hall, `hall-${scene}-${name}-${width}`);
      await expectAccessible(hall);
    }
  }
});

test('cued and taken from the console, light and dark', async ({ app }) => {
  test.setTimeout(120_000);
  const { console_, hall } = await roomIn(app);
  await cue(console_, 'Susunan acara');
  await take(console_);
  await expect(hall.getByRole('heading', { name: 'Susunan acara' })).toBeVisible();
  await expect(hall.locator('[aria-current]')).toContainText('Lima pos bergilir');
  await pictures(app, hall, 'rundown-demo');
  expect(await faults(hall)).toEqual([]);
  await app.picture(console_, 'console-rundown');
  await cue(console_, 'Berikutnya');
  await take(console_);
  await expect(hall.getByText('Sekarang, menurut jadwal')).toBeVisible();
  await expect(hall.getByText('Sisa 2 jam 30 menit')).toBeVisible();
  await hall.evaluate(() => { document.documentElement.dataset['hallTheme'] = 'light'; });
  await pictures(app, hall, 'nextup-demo');
  expect(await faults(hall)).toEqual([]);
});
