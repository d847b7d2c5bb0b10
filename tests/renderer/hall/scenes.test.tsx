// What the audience reads in each scene, as markup of real views: both languages, ties, overtime, and nothing that was not to be shown.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Stage } from '../../../renderer/hall/Stage.tsx';
import { DisplaysContext } from '../../../renderer/hall/testCard/displaysContext.ts';
import type { ScreensView } from '../../../shared/machineTopics.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import type { State } from '../../../shared/domain/model.ts';
import { hallView } from '../../../shared/domain/hall/hallView.ts';
import type { Language } from '../../../shared/units.ts';
import { hundredths } from '../../../shared/units.ts';
import type { Deed } from '../../shared/given.ts';
import { at, moment, stateAfter } from '../../shared/given.ts';
import { createRetreat, drawn, finished, importPeople, personFields, ready, show, startPhase, submit, teamNames } from '../../shared/samples.ts';
import { words } from '../words.ts';

const draw = (state: State, language: Language = 'id', secondsIn = 0): string =>
  renderToStaticMarkup(<Stage view={hallView(state)} language={language} now={() => moment(secondsIn)} />);
const read = (steps: readonly (Command | Deed)[], language: Language = 'id', secondsIn = 0): string => words(draw(stateAfter(...steps), language, secondsIn));

/** Penyu and Rajawali share the first place, Badak is third, Cendrawasih fourth; Komodo has no result yet. */
const results = [
  ...ready(5), submit(1, finished('5:00')), submit(3, finished('5:00')), submit(2, finished('6:00')), submit(4, finished('8:00')),
];
const all: Command = { type: 'chooseBoard', mode: 'all' };
const demo: Command = { ...createRetreat, demo: true } as Command;
const planning = startPhase(1);

describe('welcome', () => {
  test('says who meets where and when, and which day it is', () => {
    const text = read([createRetreat, show('black'), show('welcome')]);
    for (const part of ['Selamat datang di Retret Kerja Sama', 'BKPSDM Kota Tirta', 'Balai Latihan Wana', '15 s.d. 17 Mei 2025', 'Hari ke-1 dari 3']) expect(text).toContain(part);
  });
  test('speaks English at once', () => {
    expect(read([createRetreat], 'en')).toBe('BKPSDM Kota Tirta Day 1 of 3 Welcome to Retret Kerja Sama 15 to 17 May 2025 Balai Latihan Wana');
  });
  test('is only the mark before a retreat is open', () => {
    expect(read([])).toBe('Kompak');
  });
  test('counts no day outside the retreat', () => {
    expect(read([createRetreat], 'id', 5 * 86_400)).not.toContain('Hari ke-');
  });
});

describe('the timer', () => {
  const timer = (...more: readonly (Command | Deed)[]) => [...ready(), planning, show('timer'), ...more];
  test('says exercise, phase, time left, teams, what is next and the time of day', () => {
    const text = read(timer());
    for (const part of ['Pipa Bocor', 'Fase 2/4', 'Susun strategi', '3:00', 'Rajawali', 'Cendrawasih', 'Berikutnya Pelaksanaan, 12 menit', '12.00']) expect(text).toContain(part);
  });
  test('speaks English at once', () => {
    const text = read(timer(), 'en');
    for (const part of ['Leaking Pipe', 'Phase 2/4', 'Planning', 'Next Execution, 12 minutes', '12:00']) expect(text).toContain(part);
    expect(text).not.toMatch(/Fase|Berikutnya|menit/);
  });
  test.each([
    [0, null, false], [120, 'Menit terakhir', false], [180, 'Waktu habis', true], [266, 'Waktu habis', true],
  ] as const)('%i seconds in: badge %s, red wall %s', (secondsIn, badge, isRed) => {
    const markup = draw(stateAfter(...timer()), 'id', secondsIn);
    expect(/timer-badge[^>]*>(?:<svg.*?<\/svg>)([^<]*)/.exec(markup)?.[1] ?? null).toBe(badge);
    expect(markup.includes('overtime')).toBe(isRed);
  });
  test('has the last fifth as a step of its own in a longer phase', () => {
    expect(read([...ready(), startPhase(2), show('timer')], 'id', 600)).toContain('Sisa 20 %');
  });
  test('has a plus sign in overtime', () => {
    expect(read(timer(), 'id', 266)).toContain('+1:26');
  });
  test('is hollow, has its own badge and no plate while paused in the last minute', () => {
    const markup = draw(stateAfter(...timer(at(150, { type: 'pauseTimer' }))), 'id', 999);
    expect(markup).toContain('data-hollow="true"');
    expect(markup).toContain('data-plate="false"');
    expect(words(markup)).toContain('Jeda');
    expect(words(markup)).toContain('0:30');
  });
  test('says so in the last phase', () => {
    expect(read([...ready(), startPhase(3), show('timer')])).toContain('Ini fase terakhir');
  });
  test('leaves out the teams when they do not fit', () => {
    expect(read([createRetreat, ...ready().slice(1, 2), ...drawn(Array.from({ length: 12 }, (_, i) => `Kelompok ${i + 1}`), 12), ...ready().slice(6), planning, show('timer')])).not.toContain('Kelompok');
  });
});

describe('the board of all teams', () => {
  const board = [...results, all, show('board')];
  test('gives places, shared ones with =, in one row a team, and says it is provisional', () => {
    const markup = draw(stateAfter(...board));
    const rows = [...markup.matchAll(/<li [^>]*--top:([\d.]+)vh[^>]*>(.*?)<\/li>/gs)]
      .toSorted((a, b) => Number(a[1]) - Number(b[1])).map(([, , row = '']) => words(row));
    expect(rows).toEqual([
      '1 = Penyu 1/1 nilai 92 ,50', '1 = Rajawali 1/1 nilai 92 ,50', '3 Badak 1/1 nilai 85 ,00', '4 Cendrawasih 1/1 nilai 70 ,00', '– Komodo 0/1 nilai –',
    ]);
    expect(words(markup)).toContain('Klasemen tim Sementara');
    expect(words(markup)).toContain('Tanda = berarti berbagi peringkat');
  });
  test('says that it stands still while it is frozen', () => {
    expect(words(draw(stateAfter(...board, { type: 'freezeBoard' })))).toContain('Klasemen tim Sementara, dibekukan');
    expect(words(draw(stateAfter(...board, { type: 'freezeBoard' }, { type: 'liftFreeze', name: 'Sari Wulandari' })))).not.toContain('dibekukan');
  });
  test('inverts those who lead, and only them', () => {
    expect(draw(stateAfter(...board)).match(/inverted/g)).toHaveLength(2);
  });
  test('has arrows against the board last shown', () => {
    const later_ = [...board, show('black'), submit(5, finished('4:00')), show('board')];
    const text = draw(stateAfter(...later_));
    expect(text).toContain('aria-label="turun 1 peringkat"');
    expect(draw(stateAfter(...later_), 'en')).toContain('aria-label="down 1 place"');
  });
  test('speaks English at once', () => {
    const text = read(board, 'en');
    for (const part of ['Team standings Provisional', '1/1 done', '92 .50', 'The sign = means a shared place']) expect(text).toContain(part);
    expect(text).not.toMatch(/Klasemen|Sementara|pos |berarti/);
  });
  test('is one calm sentence before the first result', () => {
    expect(read([...ready(), all, show('board')])).toBe('Klasemen tim Sementara Belum ada nilai Papan ini terisi begitu nilai pertama masuk.');
  });
  test('wraps a long name a size smaller, holds all of it, and gives up the bars for it', () => {
    const name = 'Balai Besar Pelatihan Kompetensi';
    const markup = draw(stateAfter(createRetreat, ...ready().slice(1, 2), ...drawn([name, 'Badak'], 12), ...ready().slice(6), submit(1, finished('5:00')), all, show('board')));
    expect(markup).toContain(`data-fit="long">${name}<`);
    expect(markup).toContain('data-bars="false"');
    expect(markup).not.toContain('score-bar');
  });
  test('sets teams that share a place of the three best equally large, however long one name is', () => {
    const name = 'Balai Besar Pelatihan Kompetensi';
    const markup = draw(stateAfter(createRetreat, ...ready().slice(1, 2), ...drawn([name, 'Badak', 'Penyu'], 12), ...ready().slice(6), submit(1, finished('5:00')), submit(2, finished('5:00')), submit(3, finished('7:00')), show('board')));
    expect(markup).toContain(`data-fit="longest">${name}<`);
    expect(markup).toContain('data-fit="longest">Badak<');
    expect(markup).toContain('data-fit="full">Penyu<');
  });
  test('is hidden nowhere behind a page turn: 12 teams stand on one page, 31 on two', () => {
    const teams = (count: number) => {
      const names = Array.from({ length: count }, (_, i) => `T${i + 1}x`);
      const people = Array.from({ length: 36 }, (_, i) => personFields(i + 1));
      return draw(stateAfter(createRetreat, importPeople(...people), ...drawn(names, people), ...ready().slice(6), submit(1, finished('5:00')), all, show('board')));
    };
    expect(teams(12).match(/<li /g)).toHaveLength(12);
    expect(teams(31).match(/<li /g)).toHaveLength(30);
    expect(words(teams(31))).toContain('31 tim, 1/1 nilai Halaman 1/2');
  });
});

describe('three best', () => {
  const board = [...results, show('board')];
  test('holds the names of the places shown and no other', () => {
    const markup = draw(stateAfter(...board));
    for (const name of ['Penyu', 'Rajawali', 'Badak']) expect(markup).toContain(name);
    for (const name of ['Cendrawasih', 'Komodo']) expect(markup).not.toContain(name);
  });
  test('sets tied teams equally large', () => {
    expect(draw(stateAfter(...board)).match(/best-first/g)).toHaveLength(2);
  });
  test('beside the timer holds them neither', () => {
    const text = read([...results, planning, show('timerBoard')]);
    expect(text).toContain('Tiga terbaik sementara');
    for (const name of ['Cendrawasih', 'Komodo']) expect(text).not.toContain(name);
    expect(text).toContain('3:00');
  });
});

describe('a demo retreat', () => {
  test.each(['welcome', 'timer', 'timerBoard', 'board'] as const)('says DEMO on %s, in both languages', (scene) => {
    const steps = [demo, ...ready().slice(1), planning, ...(scene === 'welcome' ? [] : [show(scene)])];
    expect(read(steps)).toMatch(/^DEMO/);
    expect(read(steps, 'en')).toMatch(/^DEMO/);
  });
  test('and a real one does not', () => {
    expect(read([...results, show('board')])).not.toContain('DEMO');
  });
});

test('black is black', () => {
  expect(read([...results, show('black')])).toBe('');
});

test('no scene names a team in colour: its fill is on emblems and bars alone', () => {
  const markup = draw(stateAfter(...results, all, show('board')));
  expect(markup.match(/style="[^"]*color:/g)).toBeNull();
  expect(teamNames.slice(0, 5).every((name) => words(markup).includes(name))).toBe(true);
});

describe('a message', () => {
  const shown = (text: string, urgency: 'calm' | 'important') =>
    stateAfter(...ready(), { type: 'writeMessage', message: { text, urgency } }, { type: 'takeScene' });
  test('says its words and the time of day', () => {
    expect(words(draw(shown('Kumpul di aula', 'calm')))).toBe('Kumpul di aula 12.00');
  });
  test('that matters has a shape, a word and the plate', () => {
    const markup = draw(shown('Hujan: semua masuk', 'important'), 'en');
    expect(words(markup)).toBe('Important Hujan: semua masuk 12:00');
    expect(markup).toContain('data-urgency="important"');
    expect(markup).toContain('timer-mark');
  });
  test('is set smaller the longer it is', () => {
    const fit = (length: number) => /<h1 data-fit="(\w+)"/.exec(draw(shown('a'.repeat(length), 'calm')))?.[1];
    expect([30, 70, 160].map(fit)).toEqual(['full', 'long', 'longest']);
  });
});

test('logo and closing say who invites, in both languages', () => {
  expect(read([createRetreat, show('logo')])).toBe('Kompak BKPSDM Kota Tirta');
  expect(read([createRetreat, show('closing')])).toBe('BKPSDM Kota Tirta Terima kasih Sampai jumpa, peserta Retret Kerja Sama');
  expect(read([createRetreat, show('closing')], 'en')).toContain('Thank you');
});

test('the test picture says in both languages what to look at, with five sizes of letters, ten signs and eleven greys, and nothing of the retreat', () => {
  const markup = draw(stateAfter(...results, show('testCard')));
  expect(words(markup)).toContain('Gambar uji 1 Semeru 2 Penampilan 3 Apa pelajarannya? 4 Panderman 82,90 5 Huruf terkecil: 6.412 Kuning Merah Hijau');
  expect(words(markup)).toContain('Terbaca dari kursi terakhir sampai nomor 5.');
  expect([/data-silhouette/g, /style="opacity:/g, /class="test-edge"/g, /class="test-corner"/g].map((part) => markup.match(part)?.length)).toEqual([10, 11, 4, 4]);
  expect(read([...results, show('testCard')], 'en')).toContain('5 Smallest letters: 6,412 Yellow Red Green');
  for (const name of teamNames) expect(markup).not.toContain(name);
});

test('the test picture says what the displays are called and how many pixels they have, as far as the host knows', () => {
  const view = hallView(stateAfter(createRetreat, show('testCard')));
  const told = (screens: ScreensView): string => words(renderToStaticMarkup(<DisplaysContext value={screens}><Stage view={view} language="id" now={() => moment(0)} /></DisplaysContext>));
  expect(told({ displays: 2, state: 'showing', on: 'EPSON', resolutions: { console: { width: 1366, height: 768 }, hall: { width: 1920, height: 1080 } } })).toMatch(/Layar aula EPSON 1920 × 1080 Laptop 1366 × 768$/);
  expect(told({ displays: 1, state: 'none', on: null, resolutions: { console: { width: 1366, height: 768 }, hall: null } })).toMatch(/Layar aula Laptop 1366 × 768$/);
});

test('the farewell says the shared target only once it is reached', () => {
  const target = (goal: number): Command => ({ type: 'setTarget', target: { words: 'Lima tim, satu puncak', goal: hundredths(goal) } });
  expect(read([...results, target(20_000), show('closing')])).toContain('peserta Retret Kerja Sama Lima tim, satu puncak: tercapai , 340 dari 200 poin');
  expect(read([...results, target(20_000), show('closing')], 'en')).toContain('Lima tim, satu puncak: reached , 340 of 200 points');
  expect(read([...results, target(90_000), show('closing')])).not.toContain('Lima tim');
});

describe('the shared target', () => {
  // 92,50 + 85,00 + 92,50 + 70,00 of five teams: 340 points.
  const aim = (goal: number): Command => ({ type: 'setTarget', target: { words: 'Lima tim, satu puncak', goal: hundredths(goal * 100) } });
  test('stands under the three best, with what is missing', () => {
    const text = read([...results, aim(500), show('board')]);
    expect(text).toContain('Target bersama 340 dari 500 poin');
    expect(text).toContain('Lima tim, satu puncak: kurang 160 poin');
    expect(text).not.toContain('Cendrawasih');
  });
  test('alone names no team', () => {
    const text = read([...results, aim(500), { type: 'chooseBoard', mode: 'together' }, show('board')], 'en');
    expect(text).toBe('Shared target Provisional 340 of 500 points Lima tim, satu puncak: 160 points to go');
  });
  test('says when it is reached, and not a point too early', () => {
    expect(read([...results, aim(340), show('board')])).toContain('Lima tim, satu puncak: tercapai');
    expect(read([...results, aim(341), show('board')])).toContain('kurang 1 poin');
  });
  test('makes way when many teams share the first places', () => {
    const tied = [...ready(6), ...[1, 2, 3, 4, 5, 6].map((of) => submit(of, finished('5:00')))];
    expect(read([...tied, aim(500), show('board')])).not.toContain('Target bersama');
    expect(read([...tied, aim(500), show('board')])).toContain('Anoa');
  });
  test('is hidden when none is set', () => {
    expect(read([...results, show('board')])).not.toMatch(/Target|poin/);
  });
  test('stands beside the timer too', () => {
    expect(read([...results, planning, aim(500), { type: 'chooseBoard', mode: 'together' }, show('timerBoard')])).toContain('340 dari 500 poin Lima tim, satu puncak: kurang 160 poin');
  });
});

test('a board without numbers says the order, shared places and the way, and no number', () => {
  const noNumbers: Command = { type: 'chooseBoard', mode: 'noNumbers' };
  const markup = draw(stateAfter(...results, noNumbers, show('board'), show('black'), submit(5, finished('4:30')), show('board')));
  const rows = [...markup.matchAll(/<li [^>]*--top:([\d.]+)vh[^>]*>(.*?)<\/li>/gs)]
    .toSorted((a, b) => Number(a[1]) - Number(b[1])).map(([, , row = '']) => words(row));
  expect(rows).toEqual(['Komodo', '= Penyu', '= Rajawali', 'Badak', 'Cendrawasih']);
  expect(markup).toContain('aria-label="turun"');
  expect(words(markup)).not.toMatch(/\d/);
});
