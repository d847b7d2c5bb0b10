// The run-down's columns and windows for any day: every item once and in order, what is on always among them, no column taller than the wall.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../renderer/hall/nameFit.ts';
import { layOut, runDownWays, welcomeWays } from '../../../renderer/hall/programme/runDownLayout.ts';

const row = (title: string, stands: 'past' | 'now' | 'next' | 'later' = 'later', place: string | null = null) => ({ session: { title, place }, stands });
const day = (count: number, now: number, title = 'Apel dan PBB') =>
  Array.from({ length: count }, (_, i) => row(`${title} ${i}`, i < now ? 'past' : i === now ? 'now' : i === now + 1 ? 'next' : 'later'));

describe('lines of a text', () => {
  test('break between words, and within a word longer than a line', () => {
    expect([linesOf('Apel', 10), linesOf('Apel dan PBB', 12), linesOf('Lima pos bergilir', 10), linesOf('Panjangsekalitanpaspasi', 10)]).toEqual([1, 2, 2, 3]);
  });
});

describe('the run-down', () => {
  test('a short day stands in one column, a full day of sixteen in two, and both are whole', () => {
    for (const shape of ['wide', 'square'] as const) {
      expect(layOut(day(7, 2), runDownWays[shape])?.columns.map(({ length }) => length)).toEqual([7]);
      const full = layOut(day(16, 2), runDownWays[shape]);
      expect(full?.columns.map(({ length }) => length)).toEqual([8, 8]);
      expect([full?.before, full?.after]).toEqual([0, 0]);
    }
  });
  test('more than fits is a window that begins one before now, and counts what it leaves out', () => {
    const layout = layOut(day(60, 20), runDownWays.square);
    const shown = layout?.columns.flat().map(({ row: { session } }) => session.title) ?? [];
    expect(shown.slice(0, 2)).toEqual(['Apel dan PBB 19', 'Apel dan PBB 20']);
    expect((layout?.before ?? 0) + shown.length + (layout?.after ?? 0)).toBe(60);
    const late = layOut(day(60, 59), runDownWays.square);
    expect(late?.after).toBe(0);
    expect(late?.columns.flat().length).toBeGreaterThan(5);
  });
  test('nothing planned is no list', () => expect(layOut([], runDownWays.wide)).toBeNull());

  const text = fc.array(fc.stringMatching(/^[A-Za-z]{1,24}$/), { minLength: 1, maxLength: 14 }).map((words) => words.join(' ').slice(0, 200));
  const rows = fc.array(fc.tuple(text, fc.option(text.map((place) => place.slice(0, 80)))), { minLength: 1, maxLength: 30 });
  test('any day: in order, without gaps, with what is on, within the wall', () => {
    fc.assert(fc.property(rows, fc.nat(), fc.constantFrom(runDownWays.wide, runDownWays.square, welcomeWays.wide, welcomeWays.square), (listed, at, ways) => {
      const now = at % listed.length;
      const given = listed.map(([title, place], i) => row(title, i < now ? 'past' : i === now ? 'now' : 'later', place));
      const layout = layOut(given, ways);
      if (layout === null) throw new Error('no list');
      const shown = layout.columns.flat().map((placed) => placed.row);
      expect(shown).toEqual(given.slice(layout.before, given.length - layout.after));
      expect(shown).toContain(given[now]);
      for (const column of layout.columns) {
        const height = column.reduce((sum, placed) => sum + placed.height, 0);
        if (column.length > 1) expect(height).toBeLessThanOrEqual(layout.way.height + 0.001);
      }
    }), { numRuns: 300 });
  });
});
