// A plan while it is typed: what is wrong is said field by field, and what it comes to is what the host takes.
import { describe, expect, test } from 'vitest';
import type { PlanDraft } from '../../../../../renderer/console/close/followUp/planDraft.ts';
import { draftOf, freshPlan, horizonDay, planFieldsFrom, planProblems } from '../../../../../renderer/console/close/followUp/planDraft.ts';
import { planFromCommitment, withInCharge } from '../../../../../renderer/console/close/followUp/usePlanDesk.ts';
import type { Day } from '../../../../../shared/units.ts';
import { planFields } from '../../../../shared/anyFollowUp.ts';
import { given } from '../../../../shared/given.ts';
import { person, personFields, ready, team } from '../../../../shared/samples.ts';

const days = { first: '2025-05-15' as Day, last: '2025-05-17' as Day, zone: 'WIB' } as const;
const whole: PlanDraft = draftOf(planFields, days);

describe('the draft', () => {
  test('of a plan comes to the same plan again, by a horizon where it is due on one', () => {
    expect(whole).toMatchObject({ horizon: 30, day: '2025-06-16' });
    expect(planFieldsFrom(whole, days)).toEqual(planFields);
    const other = { ...planFields, due: '2025-06-20' as Day };
    expect(draftOf(other, days).horizon).toBeNull();
    expect(planFieldsFrom(draftOf(other, days), days)).toEqual(other);
    expect([30, 60, 90].map((each) => horizonDay(days, each as 30))).toEqual(['2025-06-16', '2025-07-16', '2025-08-15']);
  });
  test('says what is missing or wrong, at each field', () => {
    expect(planProblems(freshPlan, days)).toEqual({ problem: 'empty', action: 'empty', agency: 'empty', inCharge: 'empty' });
    expect(planProblems({ ...whole, partners: ['DINAS SOSIAL'] }, days)).toEqual({ partners: 'ownPartner' });
    expect(planProblems({ ...whole, partners: ['Dishub', 'dishub '] }, days)).toEqual({ partners: 'twice' });
    expect(planProblems({ ...whole, horizon: null, day: '' }, days)).toEqual({ due: 'notADay' });
    expect(planProblems({ ...whole, horizon: null, day: '2025-05-14' }, days)).toEqual({ due: 'beforeRetreat' });
    expect(planFieldsFrom({ ...whole, action: ' ' }, days)).toBeNull();
    // A day that no calendar has comes from the field as nothing.
    for (const day of ['2025-02-30', '30/02/2025', '20255-06-16']) expect(planProblems({ ...whole, horizon: null, day }, days), day).toEqual({ due: 'notADay' });
  });
  test('is whole or refused: too long is not cut off, and signs that show nothing are no words', () => {
    const long = 'a'.repeat(401);
    expect(planProblems({ ...whole, problem: long, action: long, measure: long }, days)).toEqual({ problem: 'tooLong', action: 'tooLong', measure: 'tooLong' });
    expect(planProblems({ ...whole, problem: 'a'.repeat(400), measure: ` ${'a'.repeat(400)} ` }, days)).toEqual({});
    expect(planProblems({ ...whole, problem: '\u200B\u202E', action: '\uFEFF', agency: '\u200F', inCharge: '\u2060' }, days)).toEqual({ problem: 'empty', action: 'empty', agency: 'empty', inCharge: 'empty' });
    expect(planProblems({ ...whole, agency: 'Dinkes', partners: ['din\u200Bkes'] }, days)).toEqual({ partners: 'ownPartner' });
    expect(planFieldsFrom({ ...whole, action: 'Satu\u202E nomor 👩‍👩‍👧 <script>\n', agency: '\u200FDinkes' }, days)).toMatchObject({ action: 'Satu nomor 👩‍👩‍👧 <script>', agency: 'Dinkes' });
  });
  test('is taken by the host as it is', () => {
    const fields = planFieldsFrom({ ...whole, problem: '  Antrean  ' }, days);
    expect(fields?.problem).toBe('Antrean');
    if (fields !== null) given(...ready()).when({ type: 'planAction', fields }).thenFacts({ type: 'actionPlanned', plan: 'j1' as never, fields });
  });
  test('begins with what a team committed itself to, on one line', () => {
    expect(planFromCommitment({ team: team(2), text: 'Satu nomor\nuntuk semua' })).toEqual({ ...freshPlan, team: team(2), action: 'Satu nomor untuk semua' });
  });
  test('takes the agency of who is in charge, where none is typed', () => {
    const ayu = { ...personFields(1), id: person(1) };
    expect(withInCharge(freshPlan, ayu.name, ayu)).toMatchObject({ inCharge: ayu.name, person: person(1), agency: ayu.agency });
    expect(withInCharge(whole, ayu.name, ayu).agency).toBe('Dinas Sosial');
    expect(withInCharge({ ...whole, person: person(1) }, 'Kepala bidang', null)).toMatchObject({ inCharge: 'Kepala bidang', person: null });
  });
});
