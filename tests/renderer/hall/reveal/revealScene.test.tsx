// What the audience reads at each step of the ceremony, as markup of real views: both languages, a rehearsal’s band, and no name before its step.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Stage } from '../../../../renderer/hall/Stage.tsx';
import type { HallView } from '../../../../shared/domain/hall/hallView.ts';
import { hallView } from '../../../../shared/domain/hall/hallView.ts';
import type { RevealStep, RevealTeam, RevealTitle } from '../../../../shared/domain/reveal/revealScene.ts';
import type { Language, TeamId } from '../../../../shared/units.ts';
import { hundredths } from '../../../../shared/units.ts';
import { moment, stateAfter } from '../../../shared/given.ts';
import { ready, teamNames } from '../../../shared/samples.ts';
import { words } from '../../words.ts';

const markup = (view: HallView, language: Language = 'id'): string => renderToStaticMarkup(<Stage view={view} language={language} now={() => moment(0)} />);
const viewOf = (step: RevealStep, rehearsal = false, demo = false): HallView =>
  ({ demo, zone: 'WIB', scene: { kind: 'reveal', name: 'Retret Kerja Sama', rehearsal, step } });
const read = (step: RevealStep, language: Language = 'id'): string => words(markup(viewOf(step), language));

const team = (number: number, name: string, total = 8_175): RevealTeam => ({ team: `t${number}` as TeamId, number, name, total: hundredths(total) });
const place = (at: number): RevealTitle => ({ kind: 'place', place: at });
const value: RevealTitle = { kind: 'value', code: 'KL', name: { id: 'Kolaboratif', en: 'Collaborative' } };

describe('each step says what it is', () => {
  test.each<readonly [RevealStep, string, string]>([
    [{ kind: 'opening' }, 'Pengumuman hasil Retret Kerja Sama', 'Announcement of results Retret Kerja Sama'],
    [
      { kind: 'row', place: 4, teams: [team(1, 'Rajawali')], shown: [{ place: 5, teams: [team(2, 'Badak', 7_000), team(3, 'Penyu', 7_000)] }] },
      'Pengumuman hasil Retret Kerja Sama 4 Rajawali 81 ,75 5 = Badak 70 ,00 5 = Penyu 70 ,00', 'Announcement of results Retret Kerja Sama 4 Rajawali 81 .75 5 = Badak 70 .00 5 = Penyu 70 .00',
    ],
    [{ kind: 'title', title: value }, 'Pengumuman hasil Retret Kerja Sama Teladan Kolaboratif', 'Announcement of results Retret Kerja Sama Role model: Collaborative'],
    [
      { kind: 'team', title: value, teams: [team(1, 'Rajawali')], measure: hundredths(9_167) },
      'Pengumuman hasil Retret Kerja Sama Teladan Kolaboratif Rajawali 91 ,67 rata-rata perilaku, dari 100', 'Announcement of results Retret Kerja Sama Role model: Collaborative Rajawali 91 .67 mean behaviour, out of 100',
    ],
    [
      { kind: 'team', title: { kind: 'help' }, teams: [team(1, 'Rajawali')], measure: hundredths(250) },
      'Pengumuman hasil Retret Kerja Sama Tim Paling Membantu Rajawali 2 ,50 Poin Gotong Royong', 'Announcement of results Retret Kerja Sama Most Helpful Team Rajawali 2 .50 help points',
    ],
    [{ kind: 'title', title: place(3) }, 'Pengumuman hasil Retret Kerja Sama Terbaik ketiga', 'Announcement of results Retret Kerja Sama Third place'],
    [{ kind: 'title', title: place(2) }, 'Pengumuman hasil Retret Kerja Sama Terbaik kedua', 'Announcement of results Retret Kerja Sama Second place'],
    [
      { kind: 'team', title: place(1), teams: [team(1, 'Rajawali'), team(2, 'Badak')], measure: hundredths(8_175) },
      'Pengumuman hasil Retret Kerja Sama Terbaik pertama Rajawali Badak 81 ,75 nilai akhir', 'Announcement of results Retret Kerja Sama First place Rajawali Badak 81 .75 final score',
    ],
    [{ kind: 'end' }, 'Pengumuman hasil Retret Kerja Sama Selamat untuk semua tim Satu puncak, dicapai bersama', 'Announcement of results Retret Kerja Sama Well done, every team One summit, reached together'],
  ])('%j', (step, id, en) => {
    expect(read(step)).toBe(id);
    expect(read(step, 'en')).toBe(en);
  });
  test('why a team stands above one of the same number stands beside it', () => {
    const parting = { below: ['Badak'], by: { rule: 'countback', place: 1 } } as const;
    const step: RevealStep = { kind: 'team', title: place(2), teams: [team(1, 'Rajawali')], measure: hundredths(8_175), parting };
    expect(read(step)).toContain('81 ,75 nilai akhir lebih banyak peringkat 1 daripada Badak');
    expect(read(step, 'en')).toContain('81 .75 final score more first places than Badak');
    const rows: RevealStep = { kind: 'row', place: 4, teams: [team(3, 'Penyu')], shown: [{ place: 6, teams: [team(2, 'Badak', 7_000)] }, { place: 5, teams: [team(1, 'Rajawali', 7_000)], parting }] };
    expect(read(rows)).toContain('Pengumuman hasil Peringkat 5 di atas 6: lebih banyak peringkat 1 5 Rajawali');
  });
  test('a board without numbers has none here either', () => {
    expect(read({ kind: 'team', title: place(2), teams: [team(1, 'Rajawali')], measure: null })).toBe('Pengumuman hasil Retret Kerja Sama Terbaik kedua Rajawali');
  });
});

describe('a wall', () => {
  test('that comes late shows the team whole at once, and nothing falls', () => {
    const html = markup(viewOf({ kind: 'team', title: place(1), teams: [team(1, 'Rajawali')], measure: hundredths(8_175) }));
    expect(html).toContain('data-seen="false"');
    expect(html).not.toContain('canvas');
  });
  test('has the flag on the summit with the first place, not before', () => {
    const flag = (step: RevealStep): string => /ridge-flag" style="([^"]*)"/.exec(markup(viewOf(step)))?.[1] ?? '';
    const summit = flag({ kind: 'end' });
    expect(flag({ kind: 'team', title: place(1), teams: [team(1, 'Rajawali')], measure: null })).toBe(summit);
    for (const at of [1, 2, 3]) expect(flag({ kind: 'title', title: place(at) })).not.toBe(summit);
  });
});

test.each<RevealStep>([
  { kind: 'opening' }, { kind: 'title', title: place(2) }, { kind: 'team', title: place(2), teams: [team(1, 'Rajawali')], measure: null },
  { kind: 'row', place: 4, teams: [team(1, 'Rajawali')], shown: [] }, { kind: 'end' },
])('a rehearsal says so on every step, in both languages, and in a demo too in the one band there is: %j', (step) => {
  for (const [language, band] of [['id', 'GLADI Nama tim diacak, bukan hasil sebenarnya'], ['en', 'REHEARSAL Team names are shuffled, not the real result']] as const) {
    const html = markup(viewOf(step, true, true), language);
    expect(words(html)).toContain(band);
    expect(html).not.toContain('demo-band');
    expect(words(markup(viewOf(step), language))).not.toContain(band.slice(0, 5));
  }
});

test('through a whole show no name is in the page before its own step', () => {
  const teams = teamNames.slice(0, 5);
  const begin = stateAfter(...ready(5), { type: 'chooseBoard', mode: 'all' }, { type: 'rehearseReveal', seed: '7' });
  const show = begin.reveal;
  if (show === null) throw new Error('no show');
  let shownLast = new Set<string>();
  for (const [at, step] of show.script.entries()) {
    const html = markup(hallView({ ...begin, reveal: { ...show, step: at } }));
    const told = step.kind === 'row' ? [...step.shown.flatMap((row) => row.teams), ...step.teams] : step.kind === 'team' ? step.teams : [];
    const names = new Set(told.map(({ name }) => name));
    for (const name of teams) expect(html.includes(name), `${name} at step ${at}, ${step.kind}`).toBe(names.has(name));
    if (step.kind === 'row') for (const name of shownLast) expect(names.has(name)).toBe(true);
    shownLast = step.kind === 'row' ? names : new Set();
  }
  expect(show.script.map(({ kind }) => kind)).toContain('row');
});
