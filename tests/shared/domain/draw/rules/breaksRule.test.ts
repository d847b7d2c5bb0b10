// Each kind of rule kept and broken, among people some of whom have no team.
import { expect, test } from 'vitest';
import { breaksRule } from '../../../../../shared/domain/draw/rules/breaksRule.ts';

const teams: Readonly<Record<string, number>> = { a: 0, b: 0, c: 1 };
const isBroken = (rule: Parameters<typeof breaksRule<string, number>>[0]): boolean => breaksRule(rule, (person) => teams[person], [0, 1]);

test('together and apart look at those who sit', () => {
  expect(isBroken({ kind: 'together', people: ['a', 'b', 'late'] })).toBe(false);
  expect(isBroken({ kind: 'together', people: ['a', 'c'] })).toBe(true);
  expect(isBroken({ kind: 'apart', people: ['a', 'c', 'late'] })).toBe(false);
  expect(isBroken({ kind: 'apart', people: ['a', 'c', 'b'] })).toBe(true);
  expect(isBroken({ kind: 'apart', people: ['a', 'a'] })).toBe(false);
});
test('a pin holds to its team, but not to one that is no more, and nobody without a team', () => {
  expect(isBroken({ kind: 'pinned', person: 'a', team: 0 })).toBe(false);
  expect(isBroken({ kind: 'pinned', person: 'a', team: 1 })).toBe(true);
  expect(isBroken({ kind: 'pinned', person: 'a', team: undefined })).toBe(false);
  expect(isBroken({ kind: 'pinned', person: 'late', team: 1 })).toBe(false);
});
test('every team needs a captain', () => {
  expect(isBroken({ kind: 'captains', people: ['a', 'c', 'late'] })).toBe(false);
  expect(isBroken({ kind: 'captains', people: ['a', 'b'] })).toBe(true);
});
