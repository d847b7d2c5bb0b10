// What the profile and the judges' board put on the page from real views: numbers with their observations, lacks in words, and both languages.
import { describe, expect, test } from 'vitest';
import { ProfileTable } from '../../../../renderer/console/run/profile/ProfileTable.tsx';
import { profileRows } from '../../../../renderer/parts/profile/profileRows.ts';
import { SpreadTable } from '../../../../renderer/console/run/profile/SpreadTable.tsx';
import { TeamProfiles } from '../../../../renderer/console/run/profile/TeamProfiles.tsx';
import type { Command } from '../../../../shared/domain/commands.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { ExerciseId, Language } from '../../../../shared/units.ts';
import { stateAfter } from '../../../shared/given.ts';
import { judge, ready, run, team } from '../../../shared/samples.ts';
import { onPage, wordsOn } from '../onPage.ts';

const begun: readonly Command[] = [
  ...ready(3), ...['Ani', 'Beni'].map((name): Command => ({ type: 'addMember', fields: { name: `${name} Contoh`, rank: null, nip: null, post: null, roles: ['judge'] } })),
  { type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: run(2), judges: [1, 2].map(judge) },
];
const rate = (number: number, observer: number | null, HA: number | null, KL: number | null): Command => (
  { type: 'rateBehaviour', run: run(2), team: team(number), observer: observer === null ? null : judge(observer), basedOn: 0, ratings: { HA, KL }, note: '' }
);
const sheet = (number: number, by: number, ...points: readonly number[]): Command => (
  { type: 'submitSheet', run: run(2), team: team(number), judge: judge(by), basedOn: 0, mark: { kind: 'rated', points: points.map((each) => each * 100) }, penalties: {} }
);
/** Every row of the table's body as the words of its cells. */
const rowsOf = (markup: string): readonly (readonly string[])[] => [...(/<tbody>(.*?)<\/tbody>/s.exec(markup)?.[1] ?? '').matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)]
  .map(([, row = '']) => [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell.replaceAll(/<svg.*?<\/svg>/gs, '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ').trim()));

describe('the profile', () => {
  const seen = [rate(1, 1, 3, 4), rate(1, 2, 4, null), rate(1, null, 3, 4), rate(2, 1, 1, 2)];
  const profiles = (steps: readonly Command[]) => {
    const state = stateAfter(...begun, ...steps);
    return <TeamProfiles profile={views.profile(state)} frameworks={views.frameworks(state)} />;
  };

  test('has a row a value: how often 4, 3, 2 and 1 were given, how many that is, and the mean', () => {
    const rows = rowsOf(onPage(profiles(seen)));
    expect(rows.map(([name]) => name)).toEqual(['Berorientasi Pelayanan', 'Akuntabel', 'Kompeten', 'Harmonis', 'Loyal', 'Adaptif', 'Kolaboratif']);
    expect(rows[3]).toEqual(['Harmonis', '1', '2', '0', '1', '4', '2,75']);
    expect(rows[4]).toEqual(['Loyal', '0', '0', '0', '0', '0', 'belum cukup data']);
    expect(rowsOf(onPage(profiles(seen), 'en'))[3]?.at(-1)).toBe('2.75');
  });

  test('of one team stands beside that of all; two observations are too few', () => {
    const view = views.profile(stateAfter(...begun, ...seen));
    const rows = (language: Language) => rowsOf(onPage(<ProfileTable rows={profileRows(view.teams[0]?.values ?? null, view.overall, (code) => code)} name="Rajawali" />, language));
    expect(rows('id')[3]).toEqual(['HA', '1', '2', '0', '0', '3', '3,33', '4', '2,75']);
    expect(rows('id')[6]).toEqual(['KL', '2', '0', '0', '0', '2', 'belum cukup data', '3', '3,33']);
    expect(rows('en')[6]?.at(6)).toBe('not enough data yet');
  });

  test('begins with all teams, chosen in one group of radio buttons, and says what the charts are', () => {
    const markup = onPage(profiles(seen));
    expect(markup.match(/type="radio"/g)).toHaveLength(4);
    expect(markup).toMatch(/<input[^>]*checked=""[^>]*\/>(?:(?!<input).)*Semua tim/s);
    expect(markup).toContain('aria-label="Diagram jaring: rata-rata tiap nilai dasar, Semua tim. Angkanya ada di tabel."');
    expect(wordsOn(profiles(seen))).toContain('n &lt; 3: belum cukup data');
  });

  test('says in one sentence that nothing was observed yet', () => {
    expect(wordsOn(profiles([]))).toBe('Belum ada pengamatan Profil terisi sendiri begitu pengamat memberi nilai 1–4 untuk perilaku tim.');
    expect(wordsOn(profiles([rate(1, 1, null, null)]), 'en')).toContain('No observations yet');
  });
});

describe('the judges', () => {
  const table = (kind: 'sheets' | 'ratings', ...steps: readonly Command[]) => <SpreadTable kind={kind} spreads={views.judgeSpread(stateAfter(...begun, ...steps))[kind]} />;

  test('stand with what they gave and how far they are from the others', () => {
    const given = [sheet(1, 1, 20, 20, 20, 20), sheet(1, 2, 23.2, 20, 20, 20), sheet(2, 1, 30, 25, 25, 20)];
    expect(rowsOf(onPage(table('sheets', ...given)))).toEqual([
      ['Ani Contoh', '2', '90,00', '80,00 s.d. 100,00', '', '−3,20 dari rata-rata penilai lain 80,00, yang lain 83,20; lembar yang sama: 1'],
      ['Beni Contoh', '1', '83,20', '83,20 s.d. 83,20', '', '+3,20 dari rata-rata penilai lain 83,20, yang lain 80,00; lembar yang sama: 1'],
    ]);
    expect(rowsOf(onPage(table('sheets', ...given), 'en'))[1]?.at(-1)).toBe('+3.20 from the others’ mean 83.20, the others 80.00; same sheets: 1');
  });

  test('observers: level with the others, alone, and without a name', () => {
    expect(rowsOf(onPage(table('ratings', rate(1, 1, 3, null), rate(1, null, 3, null), rate(2, 2, 4, 2)))).map(([name, , , , , beside]) => [name, beside])).toEqual([
      ['Ani Contoh', 'Sama dengan rata-rata penilai lain 3,00, yang lain 3,00; pengamatan yang sama: 1'],
      ['Beni Contoh', 'Belum ada penilai lain untuk tim dan latihan yang sama'],
      ['Tanpa nama', 'Sama dengan rata-rata penilai lain 3,00, yang lain 3,00; pengamatan yang sama: 1'],
    ]);
  });

  test('a strip has one dot a value, the mean, and the others where there are any', () => {
    const markup = onPage(table('sheets', sheet(1, 1, 20, 20, 20, 20), sheet(2, 1, 30, 25, 25, 20)));
    expect([markup.match(/<circle/g)?.length, markup.match(/class="judges-mean"/g)?.length, markup.match(/class="judges-others"/g)?.length]).toEqual([2, 1, undefined]);
  });

  test('say so while there are none', () => {
    expect(wordsOn(table('sheets'))).toBe('Penilai: Hasil di lembar rubrik, 0–100 Belum ada lembar rubrik atas nama penilai.');
    expect(wordsOn(table('ratings'), 'en')).toContain('No observer has rated anything yet.');
  });
});
