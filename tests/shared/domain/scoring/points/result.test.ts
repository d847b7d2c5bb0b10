// Hasil and Perilaku of every kind of exercise, to the last digit (rules: Points).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactBehaviour, observed } from '../../../../../shared/domain/scoring/points/behaviour.ts';
import { compare, fraction, roundHalfUp } from '../../../../../shared/domain/scoring/points/fraction.ts';
import type { Mark } from '../../../../../shared/domain/scoring/points/mark.ts';
import { beforeBonus, withBonus } from '../../../../../shared/domain/scoring/points/sheetResult.ts';
import type { Penalty, PenaltyEffect } from '../../../../../shared/domain/scoring/points/penalties.ts';
import type { ResultRule } from '../../../../../shared/domain/scoring/points/resultRule.ts';
import { resultRuleSchema } from '../../../../../shared/domain/scoring/points/resultRule.ts';
import type { Amount, CriterionId, PenaltyId, Words } from '../../../../../shared/units.ts';
import { hundredths, millis, seconds } from '../../../../../shared/units.ts';
import { absent, clock, finished, unfinished } from '../../../samples.ts';
import { addResult, meanOfJudges, noResults } from '../../../../../shared/domain/scoring/points/judges.ts';

const words: Words = { id: 'x', en: 'x' };
const amount = (units: number): Amount => Math.round(units * 100) as Amount;
const counted = (units: number): Mark => ({ kind: 'amount', amount: amount(units) });
const rated = (...points: readonly number[]): Mark => ({ kind: 'rated', points: points.map((each) => each * 100) });
const penalty = (effect: PenaltyEffect): Penalty => ({ id: 'p' as PenaltyId, name: words, effect });

const time = (target: string, limit: string): ResultRule => ({ kind: 'time', target: clock(target), limit: clock(limit) });
const count = (target: number): ResultRule => ({ kind: 'count', target: amount(target), unit: words });
const error = (most: number): ResultRule => ({ kind: 'error', most: amount(most), unit: words });
const rubric = (...most: readonly number[]): ResultRule => ({
  kind: 'rubric', criteria: most.map((each, i) => ({ id: `c${i}` as CriterionId, name: words, most: hundredths(each * 100) })),
});

const result = (rule: ResultRule, mark: Mark, effect: PenaltyEffect | null = null, times = 0, bonus = 0): number =>
  roundHalfUp(withBonus(beforeBonus(rule, effect === null ? [] : [penalty(effect)], [{ mark, penalties: { p: times } }]), bonus));

describe('time', () => {
  test('the values of the rules', () => {
    expect(result(time('8:00', '15:00'), finished('12:30'))).toBe(6143);
    expect(result(time('8:00', '15:00'), finished('8:48'))).toBe(9314);
    expect(result(time('4:00', '12:00'), finished('5:30'), { kind: 'seconds', each: seconds(10) }, 2)).toBe(8625);
    expect(result(time('3:00', '8:00'), finished('7:00'), { kind: 'seconds', each: seconds(15) }, 40)).toBe(0);
    expect(result(time('3:00', '8:00'), unfinished(95))).toBe(3800);
  });
  test('finishing is never worse than not finishing, with the same penalties', () => fc.assert(fc.property(
    fc.integer({ min: 1, max: 480 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 60 }), (at, done, times) => {
      const effect = { kind: 'seconds', each: seconds(5) } as const;
      expect(result(time('3:00', '8:00'), { kind: 'finished', time: seconds(at) }, effect, times))
        .toBeGreaterThanOrEqual(result(time('3:00', '8:00'), unfinished(done), effect, times));
    })));
});

test('a count: 15 of 20 is 75,00; more than the target stays 100; penalty units come off first', () => {
  expect(result(count(20), counted(15))).toBe(7500);
  expect(result(count(20), counted(25))).toBe(10_000);
  expect(result(count(18), counted(17), { kind: 'units', each: amount(1) }, 3)).toBe(7778);
  expect(result(count(18), counted(2), { kind: 'units', each: amount(1) }, 3)).toBe(0);
});

test('a measure with decimals: 52,5 of 70 cm is 75,00', () =>
  expect(result({ kind: 'measure', target: amount(70), unit: words }, counted(52.5))).toBe(7500));

test('an error: none is 100, 18 of 72 is 75,00, the most is 0; penalty units add to it', () => {
  expect(result(error(72), counted(0))).toBe(10_000);
  expect(result(error(72), counted(18))).toBe(7500);
  expect(result(error(72), counted(90))).toBe(0);
  expect(result(error(72), counted(16), { kind: 'units', each: amount(1) }, 2)).toBe(7500);
});

test('a rubric adds its criteria up', () => expect(result(rubric(30, 25, 25, 20), rated(24, 20, 17.5, 18))).toBe(7950));

test('a shared result: eight joints and one helped of nine', () =>
  expect(result({ kind: 'shared', of: amount(9), unit: words }, counted(8.5))).toBe(9444));

describe('combined', () => {
  const rule: ResultRule = {
    kind: 'combined',
    parts: [
      { name: words, weight: 60, rule: { kind: 'time', target: clock('0:20'), limit: clock('1:30') } },
      { name: words, weight: 40, rule: rubric(25, 25, 50) as never },
    ],
  };
  const both: Mark = { kind: 'parts', parts: [{ kind: 'finished', time: clock('0:41') }, { kind: 'rated', points: [2000, 2000, 4100] }] };
  test('parts stay exact: 60 % of 82 and 40 % of 81 are 81,60', () => expect(result(rule, both)).toBe(8160));
  test('seconds reach the time alone: seven seconds cost 3,60', () =>
    expect(result(rule, both, { kind: 'seconds', each: seconds(7) }, 1)).toBe(7800));
  test('the weights must reach 100', () => {
    expect(resultRuleSchema.safeParse(rule).success).toBe(true);
    expect(resultRuleSchema.safeParse({ ...rule, parts: rule.kind === 'combined' ? rule.parts.map((part) => ({ ...part, weight: 60 })) : [] }).success).toBe(false);
  });
});

describe('the order of penalties and bonus', () => {
  test('points come off after the limit: 25 of 20 and minus 5 is 95', () =>
    expect(result(count(20), counted(25), { kind: 'points', each: hundredths(500) }, 1)).toBe(9500));
  test('a ceiling holds however often it is counted, and only when it is', () => {
    expect(result(count(20), counted(20), { kind: 'ceiling', at: hundredths(5000) }, 3)).toBe(5000);
    expect(result(count(20), counted(20), { kind: 'ceiling', at: hundredths(5000) }, 0)).toBe(10_000);
    expect(result(count(20), counted(4), { kind: 'ceiling', at: hundredths(5000) }, 1)).toBe(2000);
  });
  test('a bonus comes after the ceiling and is limited', () => {
    expect(result(count(20), counted(20), { kind: 'ceiling', at: hundredths(5000) }, 1, 250)).toBe(5250);
    expect(result(count(20), counted(20), null, 0, 250)).toBe(10_000);
  });
  test('more points off than there are is 0, and a bonus does not pay for what went below', () => {
    expect(result(count(20), counted(1), { kind: 'points', each: hundredths(500) }, 2)).toBe(0);
    expect(result(count(20), counted(1), { kind: 'points', each: hundredths(500) }, 2, 600)).toBe(100);
  });
});

test('of several tries the best counts, each with its own penalties', () => {
  const tries = [
    { mark: finished('0:50'), penalties: { p: 10 } }, { mark: finished('1:20'), penalties: {} }, { mark: unfinished(90), penalties: {} },
  ];
  expect(roundHalfUp(beforeBonus(time('0:45', '3:00'), [penalty({ kind: 'seconds', each: seconds(5) })], tries))).toBe(8444);
  expect(roundHalfUp(beforeBonus(time('0:45', '3:00'), [], [{ mark: absent, penalties: {} }]))).toBe(0);
});

describe('several judges', () => {
  const mean = (dropsEnds: boolean, ...points: readonly number[]) => {
    const results = noResults(dropsEnds);
    for (const each of points) addResult(results, fraction(each * 100));
    return meanOfJudges(results);
  };
  test('their mean is exact', () => expect(compare(mean(false, 70, 75, 81) ?? fraction(-1), fraction(22_600, 3))).toBe(0));
  test('the highest and the lowest are left out from four on, once each, whenever they came', () => {
    expect(compare(mean(true, 10, 70, 76, 100) ?? fraction(-1), fraction(7300))).toBe(0);
    expect(compare(mean(true, 76, 100, 10, 70) ?? fraction(-1), fraction(7300))).toBe(0);
    expect(compare(mean(true, 100, 60, 100, 60, 80) ?? fraction(-1), fraction(8000))).toBe(0);
    expect(compare(mean(true, 10, 70, 100) ?? fraction(-1), fraction(6000))).toBe(0);
    expect(mean(true)).toBeNull();
  });
});

describe('behaviour', () => {
  test('3-4-3 is 83,33 and 1-4-4 is 75,00', () => {
    expect(roundHalfUp(exactBehaviour(observed([{ KL: 3, AD: 4, BP: 3 }])) ?? fraction(0))).toBe(8333);
    expect(roundHalfUp(exactBehaviour(observed([{ KL: 1, AD: 4, BP: 4 }])) ?? fraction(0))).toBe(7500);
  });
  test('what was not observed is left out; several observers count alike, whatever they saw', () => {
    expect(compare(exactBehaviour(observed([{ KL: 4, AD: null }, { KL: 2, AD: 2, BP: 2 }])) ?? fraction(0), fraction(7500))).toBe(0);
    expect(exactBehaviour(observed([{ KL: null }]))).toBeNull();
    expect(exactBehaviour(observed([]))).toBeNull();
  });
});

test('penalties as large as a file can write them leave a whole result from 0 to 100', () => {
  const most = Number.MAX_SAFE_INTEGER;
  for (const each of [most, -most]) {
    const effects = [{ kind: 'seconds', each: millis(each) }, { kind: 'points', each: hundredths(each) }, { kind: 'ceiling', at: hundredths(each) }, { kind: 'units', each: Math.abs(each) as Amount }] as const;
    for (const effect of effects) {
      const marks: readonly (readonly [ResultRule, Mark])[] = [
        [time('4:00', '12:00'), { kind: 'finished', time: millis(1) }], [time('4:00', '12:00'), { kind: 'unfinished', donePercent: 100 }],
        [count(0.01), { kind: 'amount', amount: 100_000_000 as Amount }],
        [error(0.01), { kind: 'amount', amount: 0 as Amount }],
      ];
      for (const [rule, mark] of marks) {
        const points = result(rule, mark, effect, 999, 10_000);
        expect([points, Number.isInteger(points) && points >= 0 && points <= 10_000]).toEqual([points, true]);
      }
    }
  }
});
