// Facts as only a file made by hand has them: numbers at their edges, lists emptied and doubled, words named like what every object has. Whatever the schemas let in, nothing that is made of it may throw.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../shared/domain/decide.ts';
import type { Fact } from '../../../shared/domain/facts.ts';
import { emptyState } from '../../../shared/domain/model.ts';
import { reduceRow } from '../../../shared/domain/reduce.ts';
import { nextDeadline } from '../../../shared/domain/timer/ends.ts';
import { views } from '../../../shared/domain/views.ts';
import { parseFacts } from '../../../shared/parse.ts';
import { chance } from '../../faults/chance.ts';
import { anyCommand, anyFact } from '../anyStory.ts';
import { facilitator, moment } from '../given.ts';

const TEXTS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'x'.repeat(32), '9999-12-31', '0001-01-01', '23:59', '00:00', '\u0000', '9'.repeat(32)];
const NUMBERS = [0, 1, -1, 5, 999, 2 ** 31, 8_640_000_000_000_000, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
const bent = (value: unknown, next: () => number): unknown => {
  const isBent = next() < 0.12;
  const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  if (typeof value === 'number') return isBent ? oneOf(NUMBERS) : value;
  if (typeof value === 'string') return isBent ? oneOf(TEXTS) : value;
  if (Array.isArray(value)) return isBent ? (next() < 0.5 ? [] : [...value, ...value]) : value.map((each) => bent(each, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === 'type' || key === 'kind' ? each : bent(each, next)]));
};

/** The fact, bent as far as its schema lets it in. */
const hostile = (fact: Fact, next: () => number): Fact => {
  for (let tries = 0; tries < 6; tries++) {
    const parsed = parseFacts([bent(JSON.parse(JSON.stringify(fact)), next)]);
    if (parsed.ok && parsed.value[0] !== undefined) return parsed.value[0];
  }
  return fact;
};

const hasMakings = (value: unknown): boolean =>
  typeof value === 'function' || (typeof value === 'object' && value !== null && (value === Object.prototype || Object.values(value).some(hasMakings)));

test('whatever the schemas let in: the fold never throws, nor does a view, the deadline or a decision', () => {
  const anyRow = fc.tuple(fc.array(anyFact, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 5000 }));
  fc.assert(fc.property(fc.array(anyRow, { maxLength: 25 }), fc.integer({ min: 1, max: 2 ** 30 }), fc.array(anyCommand, { maxLength: 5 }), (rows, seed, commands) => {
    const next = chance(seed);
    let state = emptyState;
    for (const [i, [facts, secondsIn]] of rows.entries()) {
      state = reduceRow(state, { seq: i + 1, facts: facts.map((fact) => hostile(fact, next)), at: moment(secondsIn) });
      nextDeadline(state);
    }
    for (const [topic, view] of Object.entries(views)) {
      const told = view(state) as unknown;
      // Nothing that every object has may be taken for what a file says.
      expect([topic, hasMakings(told)]).toEqual([topic, false]);
      JSON.stringify(told);
    }
    for (const command of commands) decide(state, command, facilitator);
  }), { numRuns: 400 });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('no id is called %s', (word) => {
  expect(parseFacts([{ type: 'limitSet', person: 'p1', note: '' }]).ok).toBe(true);
  expect(parseFacts([{ type: 'limitSet', person: word, note: '' }]).ok).toBe(false);
});
