// How large titles and names of the reveal are set: as large as the wall allows, tied teams alike, and rows that keep their place.
import { describe, expect, test } from 'vitest';
import { lettering, widthOf } from '../../../../renderer/hall/reveal/lettering.ts';
import { teamsLayout, titleLayout } from '../../../../renderer/hall/reveal/revealLayout.ts';
import { rowsLayout } from '../../../../renderer/hall/reveal/revealRows.ts';
import type { RevealStep, RevealTeam } from '../../../../shared/domain/reveal/revealScene.ts';
import type { TeamId } from '../../../../shared/units.ts';

const named = (...names: readonly string[]): readonly RevealTeam[] => names.map((name, i) => ({ team: `t${i}` as TeamId, number: i + 1, name, total: null }));
const many = (count: number, name = 'Arjuno'): readonly RevealTeam[] => named(...Array.from({ length: count }, (_, i) => `${name} ${i + 1}`));
const SMALLEST = 4.05;

describe('lettering', () => {
  const box = { width: 164, height: 30, most: 24, least: SMALLEST };
  test('keeps one line while it is not much smaller, and takes two after that', () => {
    expect(lettering('Panderman', box)).toEqual({ size: 24, lines: 1 });
    const long = lettering('Badan Kepegawaian dan Pengembangan', box);
    expect(long.lines).toBe(2);
    expect(long.size).toBeGreaterThan(10);
  });
  test.each(['Panderman', 'SATUAN POLISI PAMONG PRAJA', 'Wwwwwwwwwwww Mmmmmmmmmmmm', 'x'.repeat(40), 'a b c d e f g h i j k l m n o p q r s t'])('%s fits its box, or is as small as may be', (name) => {
    const { size, lines } = lettering(name, box);
    expect(size === SMALLEST || lines * size <= box.height).toBe(true);
    expect(size).toBeGreaterThanOrEqual(SMALLEST);
    if (lines === 1) expect(widthOf(name) * size).toBeLessThanOrEqual(box.width);
  });
});

describe('a title', () => {
  test('stands alone at 19 (15) and above its team at 9 (8) parts of the height', () => {
    for (const [shape, alone, above] of [['wide', 19, 9], ['square', 15, 8]] as const) {
      const { size, above: small } = titleLayout('Terbaik ketiga', shape);
      expect(size).toBe(alone);
      expect(size * small.scale).toBeCloseTo(above);
    }
  });
  test('never comes under the smallest size, above its team neither', () => {
    for (const words of ['Teladan Berorientasi Pelayanan', `Teladan ${'Menjunjung tinggi martabat '.repeat(3).trim()}`]) {
      for (const shape of ['wide', 'square'] as const) {
        const { size, above } = titleLayout(words, shape);
        expect(size * above.scale).toBeGreaterThanOrEqual(SMALLEST);
        expect(above.top).toBeGreaterThan(10);
      }
    }
  });
});

describe('teams', () => {
  test('one short name is 24 (17) parts of the height', () => {
    expect(teamsLayout(named('Panderman'), 'wide', false).size).toBe(24);
    expect(teamsLayout(named('Panderman'), 'square', false).size).toBe(17);
  });
  test('two and three tied stand together at one size, and the mountains give way', () => {
    for (const names of [['Semeru', 'Panderman'], ['Semeru', 'Panderman', 'Metro']]) {
      const { size, columns, ridge } = teamsLayout(named(...names), 'wide', false);
      expect(columns).toBe(1);
      expect(ridge).toBe('low');
      expect(size * 1.06 * names.length).toBeLessThanOrEqual(40);
      expect(size).toBeGreaterThan(11);
    }
  });
  test('thirty tied teams still fit', () => {
    const { size, columns, ridge } = teamsLayout(many(30), 'square', false);
    expect([columns, ridge]).toEqual([3, 'none']);
    expect(size * 1.06 * 10).toBeLessThanOrEqual(52);
    expect(size).toBeGreaterThanOrEqual(SMALLEST);
  });
});

describe('rows', () => {
  /** So many teams in all, read up to a place. */
  const upTo = (count: number, last: number, name?: string): Extract<RevealStep, { kind: 'row' }> => {
    const rows = many(count, name).map((team, i) => ({ place: i + 1, teams: [team] })).filter(({ place }) => place >= last).toReversed();
    const now = rows.at(-1);
    if (now === undefined) throw new Error('no row');
    return { kind: 'row', ...now, shown: rows.slice(0, -1) };
  };
  test.each([[10, 1], [20, 2], [30, 3]] as const)('%i teams stand in %i columns, and a row keeps its place when others come', (count, columns) => {
    const first = rowsLayout(upTo(count, count), 'wide');
    const all = rowsLayout(upTo(count, 4), 'wide');
    expect([first.columns, all.columns]).toEqual([columns, columns]);
    expect([first.rows.length, first.free + 1]).toEqual([1, count - 3]);
    expect([all.rows.length, all.free]).toEqual([count - 3, 0]);
    expect(first.free + 0).toBe(all.rows.length - 1);
    expect(all.rows[0]).toMatchObject({ place: 4, isNew: true, tied: false });
    expect(all.rows.at(-1)).toMatchObject({ place: count, isNew: false });
  });
  test('teams that share a place are read together', () => {
    const [a, b, c] = many(7).slice(4);
    if (a === undefined || b === undefined || c === undefined) throw new Error('too few');
    const { rows } = rowsLayout({ kind: 'row', place: 5, teams: [a, b], shown: [{ place: 7, teams: [c] }] }, 'wide');
    expect(rows.map(({ place, tied, isNew }) => [place, tied, isNew])).toEqual([[5, true, true], [5, true, true], [7, false, false]]);
  });
  test('of names too long for all of them the latest stay', () => {
    const { rows, columns, perColumn, free } = rowsLayout(upTo(30, 4, 'Penanggulangan Kebencanaan Daerah Kota'), 'square');
    expect(free).toBe(0);
    expect(rows).toHaveLength(columns * perColumn);
    expect(rows[0]?.place).toBe(4);
  });
});
