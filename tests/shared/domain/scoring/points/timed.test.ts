// Hasil of timed exercises, to the last digit (rules: Points, waktu).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../../../shared/domain/exercise.ts';
import { printed } from '../../../../../shared/domain/scoring/points/fraction.ts';
import type { PenaltyCounts } from '../../../../../shared/domain/scoring/points/penalties.ts';
import { penaltyTime } from '../../../../../shared/domain/scoring/points/penalties.ts';
import { beforeBonus, withBonus } from '../../../../../shared/domain/scoring/points/sheetResult.ts';
import type { Mark } from '../../../../../shared/domain/scoring/points/mark.ts';
import { cellOf } from '../../../../../shared/domain/scoring/points/cell.ts';
import { newRun } from '../../../../../shared/domain/runs/findRun.ts';
import { withSaid } from '../../../../../shared/domain/scoring/sheets/byTeam.ts';
import { millis, seconds } from '../../../../../shared/units.ts';
import { absent, clock, finished, pipe, run, secondsPenalty, team, timed, unfinished } from '../../../samples.ts';

const score = (exercise: Exercise, mark: Mark, penalties: PenaltyCounts = {}): number =>
  printed(withBonus(beforeBonus(exercise.result, exercise.penalties, [{ mark, penalties }]), 0));

const eightToFifteen = timed({ target: clock('8:00'), limit: clock('15:00') });
const silentLine = timed({ target: clock('3:00'), limit: clock('8:00') }, [secondsPenalty('kata', 15)]);

describe('the values of the rules', () => {
  test('target 8:00, limit 15:00, time 12:30: 61,43', () => expect(score(eightToFifteen, finished('12:30'))).toBe(6143));
  test('target 8:00, limit 15:00, time 8:48: 93,14', () => expect(score(eightToFifteen, finished('8:48'))).toBe(9314));
  test('leaking pipe, 5:30 and two dropped buckets: 86,25', () => {
    expect(penaltyTime(pipe, { 'ember-jatuh': 2 })).toBe(20_000);
    expect(score(pipe, finished('5:30'), { 'ember-jatuh': 2 })).toBe(8625);
  });
  test('silent line, 7:00 with forty spoken words: 0,00', () => expect(score(silentLine, finished('7:00'), { kata: 40 })).toBe(0));
  test('silent line, silent with 95 % done: 38,00', () => expect(score(silentLine, unfinished(95))).toBe(3800));
});

test('the ends of the line', () => {
  expect(score(pipe, finished('4:00'))).toBe(10_000);
  expect(score(pipe, finished('0:01'))).toBe(10_000);
  expect(score(pipe, finished('12:00'))).toBe(4000);
  expect(score(pipe, unfinished(100))).toBe(4000);
  expect(score(pipe, unfinished(0))).toBe(0);
});

test('an early time pays for its penalties before the limit of 100 is drawn', () => {
  expect(score(pipe, finished('3:50'), { 'ember-jatuh': 1 })).toBe(10_000);
  expect(score(pipe, finished('3:50'), { 'ember-jatuh': 2 })).toBe(9875);
});

test('penalties count against the unfinished too: 50 % with 20 s is 17,50', () => {
  expect(score(pipe, unfinished(50), { 'ember-jatuh': 2 })).toBe(1750);
});

test('an absent team has 0 whatever its sheet holds, and a blank sheet has no score', () => {
  expect(score(pipe, absent, { 'ember-jatuh': 2 })).toBe(0);
  const blank = newRun(run(1), pipe, 1);
  expect(cellOf(blank, team(1))).toEqual({ state: 'blank', hasil: null, perilaku: null, score: null });
  expect(cellOf({ ...blank, sheets: withSaid({}, team(1), null, { version: 1, mark: absent, penalties: {} }) }, team(1))).toEqual({ state: 'noShow', hasil: 0, perilaku: null, score: 0 });
});

const anyRule = fc.tuple(fc.integer({ min: 1, max: 3600 }), fc.integer({ min: 1, max: 3600 }))
  .map(([target, more]) => timed({ target: seconds(target), limit: seconds(target + more) }, [secondsPenalty('detik', 1)]));
const anyTime = (exercise: ReturnType<typeof timed>) => fc.integer({ min: 1, max: exercise.result.limit }).map((time): Mark => ({ kind: 'finished', time: millis(time) }));
const anyPercent = fc.integer({ min: 0, max: 100 }).map(unfinished);
const detik = fc.integer({ min: 0, max: 999 }).map((count) => ({ detik: count }));

describe('always', () => {
  test('a result lies between 0 and 100', () => {
    fc.assert(fc.property(anyRule.chain((rule) => fc.tuple(fc.constant(rule), fc.oneof(anyTime(rule), anyPercent), detik)), ([rule, mark, counts]) => {
      expect(score(rule, mark, counts)).toBeGreaterThanOrEqual(0);
      expect(score(rule, mark, counts)).toBeLessThanOrEqual(10_000);
    }), { numRuns: 500 });
  });

  test('finishing is never worse than not finishing with the same penalties', () => {
    fc.assert(fc.property(anyRule.chain((rule) => fc.tuple(fc.constant(rule), anyTime(rule), anyPercent, detik)), ([rule, done, notDone, counts]) => {
      expect(score(rule, done, counts)).toBeGreaterThanOrEqual(score(rule, notDone, counts));
    }), { numRuns: 500 });
  });

  test('a second more is never better, nor is a penalty more', () => {
    fc.assert(fc.property(anyRule.chain((rule) => fc.tuple(fc.constant(rule), fc.integer({ min: 1, max: rule.result.limit - 1000 }), detik)), ([rule, time, counts]) => {
      const base = score(rule, { kind: 'finished', time: millis(time) }, counts);
      expect(score(rule, { kind: 'finished', time: millis(time + 1000) }, counts)).toBeLessThanOrEqual(base);
      expect(score(rule, { kind: 'finished', time: millis(time) }, { detik: counts.detik + 1 })).toBeLessThanOrEqual(base);
    }), { numRuns: 500 });
  });
});
