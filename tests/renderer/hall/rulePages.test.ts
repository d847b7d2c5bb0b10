// Rules on pages: each whole, in order, and where it is for good once it has come.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rooms, rulePages } from '../../../renderer/hall/briefing/rulePages.ts';
import { exercises } from '../../../shared/library/exercises.ts';

const ROOM = { line: 40, lines: 10 };
const anyRules = fc.array(fc.integer({ min: 1, max: 400 }).map((length) => 'x'.repeat(length)), { minLength: 1, maxLength: 5 });

test('every rule stands on one page, in its order, and does not move when the next one comes', () => {
  fc.assert(fc.property(anyRules, (rules) => {
    const pages = rulePages(rules, ROOM);
    expect(pages.flat().map(({ text }) => text)).toEqual(rules);
    const placeOf = (among: readonly string[], number: number): number => rulePages(among, ROOM).findIndex((page) => page.some((rule) => rule.number === number));
    rules.forEach((_, at) => expect(placeOf(rules.slice(0, at + 1), at + 1)).toBe(placeOf(rules, at + 1)));
    for (const page of pages) expect(page.length === 1 || page.reduce((sum, { text }) => sum + Math.ceil(text.length / ROOM.line), 0) <= ROOM.lines).toBe(true);
  }));
});

test('the library’s rules fit one page of either wall', () => {
  for (const { guide } of exercises) {
    for (const language of ['id', 'en'] as const) {
      const rules = guide?.rules.map((rule) => rule[language]) ?? [];
      for (const room of Object.values(rooms)) expect(rulePages(rules, room), rules.join(' ')).toHaveLength(1);
    }
  }
});
