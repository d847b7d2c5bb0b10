// The board of plans: by due date or by agency, what a filter leaves, and in which order.
import { describe, expect, test } from 'vitest';
import { agenciesByName, groupsOf, noFilter } from '../../../../../renderer/console/close/followUp/planGroups.ts';
import type { PlanRow } from '../../../../../shared/domain/followUp/followUp.ts';
import type { PlanState } from '../../../../../shared/domain/followUp/schemas.ts';
import type { Day } from '../../../../../shared/units.ts';
import { plan, planFields } from '../../../../shared/anyFollowUp.ts';

const day = (text: string): Day => text as Day;
const TODAY = day('2025-06-16');
const row = (number: number, agency: string, due: string, state: PlanState = 'open', partners: readonly string[] = []): PlanRow => ({
  ...planFields, id: plan(number), agency, partners, due: day(due), state, teamName: null, progress: state === 'open' ? [] : [{ state, note: '', on: day('2025-06-01') }],
});
const plans = [
  row(1, 'Dishub', '2025-07-16'), row(2, 'Dinkes', '2025-06-10', 'going', ['Bappeda']), row(3, 'Bappeda', '2025-06-10', 'done'), row(4, 'bappeda', '2025-06-16', 'cancelled'), row(5, 'Bagian 10', '2025-06-10'), row(6, 'Bagian 9', '2025-06-10'),
];
const told = (...asked: Parameters<typeof groupsOf>) => groupsOf(...asked).map(({ name, plans: own, done, overdue }) => [name, own.map(({ id }) => id).join(' '), done, overdue]);

describe('the board', () => {
  test('goes by day, what is settled last, agencies as people count them', () => {
    expect(told(plans, 'due', noFilter, TODAY)).toEqual([['2025-06-10', 'j6 j5 j2 j3', 1, 3], ['2025-06-16', 'j4', 0, 0], ['2025-07-16', 'j1', 0, 0]]);
  });
  test('goes by agency, in whatever letters it was typed', () => {
    expect(told(plans, 'agency', noFilter, TODAY)).toEqual([['Bagian 9', 'j6', 0, 1], ['Bagian 10', 'j5', 0, 1], ['Bappeda', 'j3 j4', 1, 0], ['Dinkes', 'j2', 0, 1], ['Dishub', 'j1', 0, 0]]);
  });
  test('is filtered by state, by lateness, and by an agency that owns or is needed', () => {
    const ids = (filter: Partial<typeof noFilter>) => groupsOf(plans, 'due', { ...noFilter, ...filter }, TODAY).flatMap(({ plans: own }) => own.map(({ id }) => id)).toSorted().join(' ');
    expect([ids({ state: 'unsettled' }), ids({ state: 'overdue' }), ids({ state: 'done' }), ids({ agency: 'BAPPEDA' }), ids({ agency: 'Bappeda', state: 'going' })]).toEqual(['j1 j2 j5 j6', 'j2 j5 j6', 'j3', 'j2 j3 j4', 'j2']);
  });
  test('knows each agency once', () => {
    expect(agenciesByName(plans)).toHaveLength(5);
  });
});
