// Each agency that holds a plan or is a partner in one gets one letter with all of them, and what is due is told as of the day it is printed.
import { describe, expect, test } from 'vitest';
import { WHO_MAY_WATCH } from '../../../../../shared/contract.ts';
import type { ActionPlan } from '../../../../../shared/domain/followUp/actionPlan.ts';
import { agenciesIn, agencyLetters, letterDay, letterTo } from '../../../../../shared/domain/followUp/out/letters.ts';
import type { PlanState } from '../../../../../shared/domain/followUp/schemas.ts';
import { views } from '../../../../../shared/domain/views.ts';
import { followUpLetterText } from '../../../../../shared/text/followUpLetter.ts';
import type { Day } from '../../../../../shared/units.ts';
import { plan, planFields } from '../../../../shared/anyFollowUp.ts';
import { stateAfter } from '../../../../shared/given.ts';
import { createRetreat } from '../../../../shared/samples.ts';

const LAST = '2025-05-17' as Day;
const day = (text: string): Day => text as Day;
type Made = { readonly agency?: string; readonly partners?: readonly string[]; readonly due?: string; readonly state?: PlanState };
const made = (number: number, { agency = 'Dinkes', partners = [], due = '2025-06-16', state }: Made = {}): ActionPlan => ({
  ...planFields, id: plan(number), agency, partners, due: day(due), progress: state === undefined ? [] : [{ state, note: '', on: day('2025-06-01') }],
});
const lettersOf = (...plans: readonly ActionPlan[]) => agencyLetters({ actionPlans: plans, agencies: [{ name: 'Dinkes', full: 'Dinas Kesehatan', district: null }] });

describe('a letter', () => {
  test('goes to every agency of a plan once, whether it holds it or helps, by the alphabet, and names it in full', () => {
    const all = lettersOf(made(1, { partners: ['DLH', 'dinkes '] }), made(2, { agency: 'Bappeda', partners: ['Dinkes'] }), made(3, { agency: 'DINKES' }));
    expect(all.map(({ agency, full, own, joint }) => [agency, full, own.map(({ id }) => id), joint.map(({ id }) => id)])).toEqual([
      ['Bappeda', 'Bappeda', ['j2'], []], ['Dinkes', 'Dinas Kesehatan', ['j1', 'j3'], ['j2']], ['DLH', 'DLH', [], ['j1']],
    ]);
    expect(agenciesIn(all.flatMap(({ own }) => own))).toEqual(['Bappeda', 'Dinkes', 'DLH']);
  });

  test('lists what is due first before what is due later', () => {
    expect(lettersOf(made(1, { due: '2025-08-15' }), made(2), made(3, { due: '2025-07-16' }))[0]?.own.map(({ id }) => id)).toEqual(['j2', 'j3', 'j1']);
  });

  test('to one agency alone is that of the whole set', () => {
    const all = lettersOf(made(1, { partners: ['DLH'] }));
    expect(letterTo(all, ' dlh')).toEqual(all.filter(({ agency }) => agency === 'DLH'));
    expect(letterTo(all, 'Dishub')).toEqual([]);
  });
});

describe('the day it is printed', () => {
  const plans = [made(1), made(2, { due: '2025-06-10' }), made(3, { due: '2025-06-16', state: 'done' }), made(4, { due: '2025-07-16', state: 'going' })];
  const letter = { own: plans, joint: [made(5, { agency: 'DLH' }), made(6, { agency: 'DLH', due: '2025-06-01', state: 'cancelled' })] };

  test('day 30: what is due and what is late by number, and an answer within a week', () => {
    expect(letterDay(letter, LAST, day('2025-06-16'))).toEqual({ day: 30, dueToday: [1, 5], overdue: [2], next: '2025-07-16', replyBy: '2025-06-23' });
  });
  test('before anything is due, an answer is asked for by the first due day', () => {
    expect(letterDay(letter, LAST, day('2025-05-17'))).toEqual({ day: 0, dueToday: [], overdue: [], next: '2025-06-10', replyBy: '2025-06-10' });
  });
  test('nobody is asked to answer on a Saturday or Sunday', () => {
    const asked = (today: string) => letterDay({ own: [made(1)], joint: [] }, LAST, day(today)).replyBy;
    expect([asked('2025-06-20'), asked('2025-06-21'), asked('2025-06-22'), asked('2025-06-23')]).toEqual(['2025-06-27', '2025-06-30', '2025-06-30', '2025-06-30']);
  });
  test('when everything is settled, nothing is asked', () => {
    expect(letterDay({ own: [made(1, { state: 'done' })], joint: [made(2, { state: 'cancelled' })] }, LAST, day('2025-08-15'))).toEqual({ day: 90, dueToday: [], overdue: [], next: null, replyBy: null });
  });
});

test.each([
  ['Kecamatan Klojen', 'Yth. Camat Klojen'], ['Kelurahan Oro-oro Dowo', 'Yth. Lurah Oro-oro Dowo'], ['Inspektorat Daerah', 'Yth. Inspektur'], ['Sekretariat DPRD', 'Yth. Sekretaris DPRD'],
  ['Perumda Air Minum Tugu Tirta', 'Yth. Direktur Utama Perumda Air Minum Tugu Tirta'], ['Bagian Umum', 'Yth. Kepala Bagian Umum'], ['Dinas Kesehatan', 'Yth. Kepala Dinas Kesehatan'],
])('the head of %s: %s', (agency, says) => expect(followUpLetterText.id.addressee(agency)).toEqual([says, 'di Tempat']));

test('only a paper may see them; a retreat without plans has no letter', () => {
  expect(WHO_MAY_WATCH.followUpLetters).toEqual(['report']);
  expect(views.followUpLetters(stateAfter(createRetreat))).toMatchObject({ retreat: { name: 'Retret Kerja Sama' }, letters: [] });
});
