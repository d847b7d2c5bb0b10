// What plans come to on a day: due today, late, settled, and when the next ones are; the same from the same file, weeks later.
import { describe, expect, test } from 'vitest';
import { dayNumber, horizonOf, latestFirst, urgencyOf } from '../../../../shared/domain/followUp/actionPlan.ts';
import { headlineOf } from '../../../../shared/domain/followUp/headline.ts';
import type { PlanState } from '../../../../shared/domain/followUp/schemas.ts';
import type { Day } from '../../../../shared/units.ts';

const day = (text: string): Day => text as Day;
const LAST = day('2025-05-17');
const due = (on: string, state: PlanState | null = null) => ({ due: day(on), progress: state === null ? [] : [{ state, note: '', on: day('2025-05-20') }] });

describe('a day after the retreat', () => {
  test('is counted from its last day, over months and years', () => {
    expect([LAST, '2025-06-16', '2025-07-16', '2025-08-15', '2026-05-17', '2025-05-15'].map((each) => dayNumber(LAST, day(each)))).toEqual([0, 30, 60, 90, 365, -2]);
    expect(['2025-06-16', '2025-07-16', '2025-08-15', '2025-06-17'].map((each) => horizonOf(LAST, day(each)))).toEqual([30, 60, 90, null]);
  });
});

describe('a plan', () => {
  test('is late from the day after it is due, unless it is settled', () => {
    const on = (today: string, state: PlanState | null = null) => urgencyOf(due('2025-06-16', state), day(today));
    expect([on('2025-06-08'), on('2025-06-09'), on('2025-06-15'), on('2025-06-16'), on('2025-06-17')]).toEqual(['later', 'soon', 'soon', 'today', 'overdue']);
    expect([on('2025-06-17', 'going'), on('2025-06-17', 'open'), on('2025-06-17', 'done'), on('2025-06-17', 'cancelled')]).toEqual(['overdue', 'overdue', 'settled', 'settled']);
  });
  test('shows its notes by day, and of one day the one that came last first', () => {
    const note = (on: string, words: string) => ({ state: 'going' as const, note: words, on: day(on) });
    expect(latestFirst({ progress: [note('2025-06-02', 'a'), note('2025-06-05', 'b'), note('2025-06-02', 'c'), note('2025-06-05', 'd')] }).map(({ note: words }) => words)).toEqual(['d', 'b', 'c', 'a']);
  });
});

describe('the headline', () => {
  test('on day 30 counts fourteen that are due and three that are late', () => {
    const plans = [
      ...Array.from({ length: 14 }, () => due('2025-06-16')), ...Array.from({ length: 3 }, () => due('2025-06-10', 'going')),
      due('2025-06-16', 'done'), due('2025-06-10', 'cancelled'), due('2025-07-16'), due('2025-07-16'), due('2025-06-20'), due('2025-07-16', 'done'),
    ];
    expect(headlineOf(plans, LAST, day('2025-06-16'))).toEqual({ day: 30, plans: 23, today: 14, overdue: 3, soon: 1, done: 2, next: { due: '2025-06-20', plans: 1 } });
    expect(headlineOf(plans, LAST, day('2025-06-21'))).toMatchObject({ day: 35, today: 0, overdue: 18, next: { due: '2025-07-16', plans: 2 } });
  });
  test('with nothing planned, or everything settled, has nothing next', () => {
    expect(headlineOf([], LAST, LAST)).toEqual({ day: 0, plans: 0, today: 0, overdue: 0, soon: 0, done: 0, next: null });
    expect(headlineOf([due('2025-07-16', 'done')], LAST, day('2025-09-01')).next).toBeNull();
  });
});
