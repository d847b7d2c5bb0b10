// Rules that contradict each other are named, each kind by its own code and sentence; rules that can be kept are never blamed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contradiction } from '../../../../../shared/domain/draw/rules/contradiction.ts';
import { contradictions } from '../../../../../shared/domain/draw/rules/contradictions.ts';
import { fairDraw } from '../../../../../shared/domain/draw/search/fairDraw.ts';
import type { DrawProblem, DrawRule } from '../../../../../shared/domain/draw/problem.ts';
import { contradictionText } from '../../../../../shared/text/drawRules.ts';
import { anyProblem, demoProblem, keyAt } from '../drawSamples.ts';
import { canBeSeated } from '../everySeating.ts';

const together = (...people: readonly string[]): DrawRule => ({ kind: 'together', people });
const apart = (...people: readonly string[]): DrawRule => ({ kind: 'apart', people });
const pinned = (person: string, team: number): DrawRule => ({ kind: 'pinned', person, team });
const captains = (...people: readonly string[]): DrawRule => ({ kind: 'captains', people });

/** People a, b, c … in so many teams. */
const given = (people: number, teams: number, ...rules: readonly DrawRule[]): DrawProblem => ({
  teams, attributes: [], rules, people: [...'abcdefghijklmnopqrstuvwxyz'].slice(0, people).map((key) => ({ key, levels: [] })),
});

const names: Readonly<Record<string, string>> = {
  a: 'Ani', b: 'Budi', c: 'Citra', d: 'Dewi', e: 'Eko', f: 'Fajar', g: 'Galih', h: 'Hesti', i: 'Indah', j: 'Joko', k: 'Kirana', l: 'Laras',
};
const nameOf = (key: string): string => names[key] ?? key;

type Fixture = readonly [code: Contradiction['code'], problem: DrawProblem, people: string, rules: readonly number[], id: string, en: string];

const fixtures: readonly Fixture[] = [
  ['groupTooLarge', given(6, 2, together('a', 'b', 'c'), apart('e', 'f'), together('c', 'd')), 'abcd', [0, 2],
    '4 orang disatukan, padahal tim terbesar hanya berisi 3: Ani, Budi, Citra dan Dewi. Kurangi atau hapus salah satu aturan: satukan Ani, Budi dan Citra; satukan Citra dan Dewi.',
    '4 people are kept together, but the largest team holds 3: Ani, Budi, Citra and Dewi. Shorten or remove one of the rules: keep Ani, Budi and Citra together; keep Citra and Dewi together.'],
  ['tooManyFullGroups', given(7, 3, together('a', 'b', 'c'), together('d', 'e', 'f')), 'abcdef', [0, 1],
    '2 kelompok masing-masing memenuhi satu tim berisi 3 orang, padahal hanya 1 tim yang sebesar itu: Ani, Budi dan Citra; Dewi, Eko dan Fajar. Kurangi isi salah satu kelompok.',
    '2 groups each fill a team of 3, but at most 1 may be that large: Ani, Budi and Citra; Dewi, Eko and Fajar. Make one of the groups smaller.'],
  ['apartButTogether', given(8, 2, together('a', 'b'), together('c', 'd'), apart('a', 'd'), together('b', 'c')), 'ad', [0, 1, 2, 3],
    'Ani dan Dewi dipisahkan, padahal aturan lain menyatukan keduanya (Ani disatukan dengan Budi, Budi disatukan dengan Citra, Citra disatukan dengan Dewi). Hapus salah satu aturan itu.',
    'Ani and Dewi are kept apart, but other rules keep them together (Ani together with Budi, Budi together with Citra, Citra together with Dewi). Remove one of these rules.'],
  ['pinnedToTwo', given(6, 3, pinned('a', 0), captains('a', 'b', 'c'), pinned('a', 2)), 'a', [0, 2],
    'Ani ditetapkan di Tim 1 dan juga di Tim 3. Hapus salah satu penetapan.',
    'Ani is pinned to Team 1 and also to Team 3. Remove one of the pins.'],
  ['pinnedToTwo', given(8, 2, pinned('a', 0), together('a', 'b'), together('b', 'c'), pinned('c', 1)), 'ac', [0, 1, 2, 3],
    'Ani ditetapkan di Tim 1 dan Citra di Tim 2, padahal keduanya disatukan (Ani disatukan dengan Budi, Budi disatukan dengan Citra). Hapus salah satu aturan itu.',
    'Ani is pinned to Team 1 and Citra to Team 2, but the two are kept together (Ani together with Budi, Budi together with Citra). Remove one of these rules.'],
  ['apartInOneTeam', given(8, 2, pinned('a', 0), together('a', 'b'), apart('b', 'c'), pinned('c', 0)), 'abc', [0, 1, 2, 3],
    'Budi dan Citra dipisahkan, padahal keduanya harus berada di Tim 1: Ani dan Citra ditetapkan di sana (Ani disatukan dengan Budi). Hapus salah satu aturan itu.',
    'Budi and Citra are kept apart, but both must be in Team 1: Ani and Citra are pinned there (Ani together with Budi). Remove one of these rules.'],
  ['pinnedOverfull', given(6, 3, pinned('a', 1), together('a', 'b'), pinned('c', 1)), 'ac', [0, 1, 2],
    'Tim 2 paling banyak berisi 2 orang, padahal yang ditetapkan di sana dan yang disatukan dengan mereka 3 orang: Ani dan Citra. Pindahkan sebagian penetapan.',
    'Team 2 holds 2 people at most, but those pinned there and those kept together with them are 3: Ani and Citra. Move some of the pins.'],
  ['pinnedToNone', given(6, 3, pinned('a', 6)), 'a', [0],
    'Ani ditetapkan di Tim 7, padahal hanya ada 3 tim. Pilih tim lain.',
    'Ani is pinned to Team 7, but there are only 3 teams. Choose another team.'],
  ['tooManyApart', given(9, 3, apart('a', 'b', 'c'), apart('a', 'b', 'd'), together('c', 'e'), apart('d', 'e')), 'abced', [0, 1, 2, 3],
    'Yang saling dipisahkan memerlukan 4 tim, padahal hanya ada 3: Ani, Budi, Citra, Eko dan Dewi (Citra disatukan dengan Eko). Kurangi atau hapus salah satu aturan: pisahkan Ani, Budi dan Citra; pisahkan Ani, Budi dan Dewi; satukan Citra dan Eko; pisahkan Dewi dan Eko.',
    'People kept apart from each other need 4 teams, but there are only 3: Ani, Budi, Citra, Eko and Dewi (Citra together with Eko). Shorten or remove one of the rules: keep Ani, Budi and Citra apart; keep Ani, Budi and Dewi apart; keep Citra and Eko together; keep Dewi and Eko apart.'],
  ['apartDoNotFit', given(10, 2, apart('a', 'b'), apart('b', 'c'), apart('c', 'd'), apart('d', 'e'), apart('e', 'a'), captains('f', 'g')), 'abcde', [0, 1, 2, 3, 4],
    'Yang dipisahkan tidak dapat dibagi ke 2 tim bila semua aturan ini berlaku: pisahkan Ani dan Budi; pisahkan Budi dan Citra; pisahkan Citra dan Dewi; pisahkan Dewi dan Eko; pisahkan Eko dan Ani. Kurangi atau hapus salah satunya.',
    'Those kept apart cannot be spread over 2 teams while all of these rules hold: keep Ani and Budi apart; keep Budi and Citra apart; keep Citra and Dewi apart; keep Dewi and Eko apart; keep Eko and Ani apart. Shorten or remove one of them.'],
  ['groupsDoNotFit', given(6, 2, together('a', 'b'), together('c', 'd'), together('e', 'f'), apart('a', 'c')), 'abcdef', [0, 1, 2],
    'Kelompok yang disatukan dan penetapan ini tidak muat bersama dalam 2 tim yang sama besar: satukan Ani dan Budi; satukan Citra dan Dewi; satukan Eko dan Fajar. Kurangi atau hapus salah satunya.',
    'These groups and pins do not fit side by side into 2 teams of equal size: keep Ani and Budi together; keep Citra and Dewi together; keep Eko and Fajar together. Shorten or remove one of them.'],
  ['tooFewCaptains', given(6, 3, captains('a', 'b', 'c'), together('a', 'b')), 'abc', [0, 1],
    'Hanya 2 dari 3 tim yang bisa mendapat kapten: Ani, Budi dan Citra (Ani disatukan dengan Budi). Tambahkan kapten atau kurangi jumlah tim.',
    'Only 2 of 3 teams can have a captain: Ani, Budi and Citra (Ani together with Budi). Add captains or use fewer teams.'],
  ['tooFewCaptains', given(6, 3, captains('gone')), '', [0],
    'Belum ada kapten, padahal ada 3 tim. Tambahkan kapten atau hapus aturan kapten.',
    'There is no captain yet for 3 teams. Add captains or remove the captains rule.'],
  ['captainsOutOfReach', given(9, 3, captains('a', 'b', 'c'), pinned('a', 1), pinned('b', 1)), 'c', [0, 1, 2],
    'Untuk memimpin Tim 1 dan Tim 3 hanya tersisa Citra; itu tidak cukup. Kurangi atau hapus salah satu aturan: satu kapten di setiap tim, dari Ani, Budi dan Citra; tetapkan Ani di Tim 2; tetapkan Budi di Tim 2.',
    'To lead Team 1 and Team 3 there is nobody but Citra, which is not enough. Shorten or remove one of the rules: a captain in every team, out of Ani, Budi and Citra; pin Ani to Team 2; pin Budi to Team 2.'],
  ['captainsOutOfReach', given(6, 3, captains('a', 'b', 'c', 'd'), pinned('e', 1), pinned('f', 1)), '', [0, 1, 2],
    'Tidak ada kapten yang bisa masuk Tim 2. Kurangi atau hapus salah satu aturan: satu kapten di setiap tim, dari Ani, Budi, Citra dan Dewi; tetapkan Eko di Tim 2; tetapkan Fajar di Tim 2.',
    'No captain can be in Team 2. Shorten or remove one of the rules: a captain in every team, out of Ani, Budi, Citra and Dewi; pin Eko to Team 2; pin Fajar to Team 2.'],
  ['noArrangement', given(8, 2, captains('a', 'b'), apart('a', 'c'), apart('b', 'c'), apart('d', 'e')), 'abc', [0, 1, 2],
    'Aturan ini tidak dapat dipenuhi sekaligus: satu kapten di setiap tim, dari Ani dan Budi; pisahkan Ani dan Citra; pisahkan Budi dan Citra. Kurangi atau hapus salah satunya.',
    'These rules cannot all hold at once: a captain in every team, out of Ani and Budi; keep Ani and Citra apart; keep Budi and Citra apart. Shorten or remove one of them.'],
];

test.each(fixtures)('%s', (code, problem, people, rules, id, en) => {
  const found = contradictions(problem);
  expect(found.map((each) => each.code)).toEqual([code]);
  const [contradiction] = found as [Contradiction];
  expect(contradiction.people.join('')).toBe(people);
  expect(contradiction.rules.map((rule) => problem.rules.indexOf(rule))).toEqual(rules);
  expect(contradictionText(contradiction, nameOf, 'id')).toBe(id);
  expect(contradictionText(contradiction, nameOf, 'en')).toBe(en);
});

test('several at once are all named, each by its own rules', () => {
  const problem = given(15, 3,
    pinned('a', 0), pinned('a', 1), together('b', 'c', 'd', 'e', 'f', 'm'), apart('g', 'h', 'i', 'j'), captains('k', 'l'), apart('n', 'o'), together('n', 'o'), apart('b', 'm'));
  expect(contradictions(problem).map(({ code, rules }) => [code, ...rules.map((rule) => problem.rules.indexOf(rule))])).toEqual([
    ['groupTooLarge', 2], ['apartButTogether', 5, 6], ['pinnedToTwo', 0, 1], ['tooManyApart', 3], ['tooFewCaptains', 4],
  ]);
});

/** Twice the graph and one vertex more: it needs one colour more, though no three vertices more than before know each other. */
const harder = ([count, edges]: readonly [number, readonly (readonly [number, number])[]]): readonly [number, readonly (readonly [number, number])[]] => [
  2 * count + 1,
  [...edges, ...edges.flatMap(([a, b]) => [[a, count + b], [b, count + a]] as const), ...Array.from({ length: count }, (_, i) => [count + i, 2 * count] as const)],
];

test('what could neither be found nor ruled out in time says so, and names rules without which one is found', () => {
  const [count, edges] = harder(harder(harder(harder([2, [[0, 1]]]))));
  const problem: DrawProblem = {
    teams: 5, attributes: [], people: Array.from({ length: 3 * count }, (_, place) => ({ key: keyAt(place), levels: [] })),
    rules: [...edges.map(([a, b]) => apart(keyAt(a), keyAt(b))), together(keyAt(count), keyAt(count + 1)), captains(...Array.from({ length: 9 }, (_, i) => keyAt(2 * count + i)))],
  };
  const [found, ...more] = contradictions(problem);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ code: 'noArrangement', isProved: false });
  expect(found?.rules.length).toBeLessThan(problem.rules.length);
  expect(found === undefined ? '' : contradictionText(found, nameOf, 'id')).toMatch(/^Belum ditemukan susunan yang memenuhi semua aturan ini: pisahkan .*; dan \d+ aturan lain\. Kurangi/);
}, 60_000);

test('always: a contradiction is found exactly where no seating keeps the rules', () => {
  let contradicted = 0;
  fc.assert(fc.property(anyProblem(7, 6), (problem) => {
    const found = contradictions(problem);
    expect(found.length === 0).toBe(canBeSeated(problem));
    if (found.length > 0) contradicted += 1;
  }), { numRuns: 1000 });
  expect(contradicted).toBeGreaterThan(200);
});

test('always: each contradiction is real by itself, and none of its rules is one too many', () => {
  fc.assert(fc.property(anyProblem(7, 6), (problem) => {
    for (const { rules, people, code } of contradictions(problem)) {
      expect(canBeSeated({ ...problem, rules })).toBe(false);
      for (const rule of rules) {
        const others = { ...problem, rules: rules.filter((each) => each !== rule) };
        expect(contradictions(others).filter((other) => other.code === code)).toEqual([]);
      }
      const named = new Set(problem.rules.flatMap((rule) => (rule.kind === 'pinned' ? [rule.person] : rule.people)));
      expect(people.every((key) => named.has(key))).toBe(true);
      expect(people.length > 0 || code === 'captainsOutOfReach' || code === 'tooFewCaptains').toBe(true);
    }
  }), { numRuns: 300 });
});

test('the rules of a real retreat are kept, not blamed', () => {
  const key = (at: number): string => keyAt((at * 37) % 100);
  const problem = {
    ...demoProblem(),
    rules: [
      together(key(0), key(1)), together(key(2), key(3), key(4)), together(key(4), key(5)), apart(key(6), key(7)), apart(key(8), key(9), key(10), key(11)), apart(key(0), key(2)),
      pinned(key(12), 0), pinned(key(13), 5), captains(...Array.from({ length: 12 }, (_, at) => key(at + 20))),
    ],
  };
  expect(contradictions(problem)).toEqual([]);
  expect(fairDraw(problem, 'kompak-draw-1\nrules\n1\n').kind).toBe('drawn');
});
