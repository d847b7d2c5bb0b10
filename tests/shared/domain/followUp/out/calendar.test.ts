// The calendar is read by a strict reader, whatever people wrote into their plans; an event stays the same one from export to export.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActionPlan } from '../../../../../shared/domain/followUp/actionPlan.ts';
import type { CalendarAsked } from '../../../../../shared/domain/followUp/out/calendar.ts';
import { calendarOf } from '../../../../../shared/domain/followUp/out/calendar.ts';
import type { PlanState } from '../../../../../shared/domain/followUp/schemas.ts';
import type { ActionPlanId, Day, RetreatId } from '../../../../../shared/units.ts';
import { instant } from '../../../../../shared/units.ts';
import { plan, planFields } from '../../../../shared/anyFollowUp.ts';
import type { Component } from '../../../../shared/readCalendar.ts';
import { one, readCalendar, textOf } from '../../../../shared/readCalendar.ts';

const aPlan = (number: number, change: Partial<ActionPlan> = {}): ActionPlan => ({ ...planFields, id: plan(number), progress: [], ...change });
const noted = (state: PlanState): Pick<ActionPlan, 'progress'> => ({ progress: [{ state, note: 'Menunggu', on: '2025-06-01' as Day }] });
const asked = { retreat: { id: 'a1'.repeat(16) as RetreatId, name: 'Retret Uji' }, seq: 41, now: instant(Date.parse('2025-05-17T05:00:09.500Z')), language: 'id' } as const;
const eventsOf = (plans: readonly ActionPlan[], change: Partial<CalendarAsked> = {}): readonly Component[] => {
  const calendar = readCalendar(new TextEncoder().encode(calendarOf({ ...asked, plans, ...change })));
  expect(calendar.name).toBe('VCALENDAR');
  expect([one(calendar, 'VERSION').value, one(calendar, 'PRODID').value]).toEqual(['2.0', '-//Kompak//RTL//ID']);
  return calendar.components;
};

describe('an event', () => {
  test('lasts the whole day on which the plan is due, and says what, who and with whom', () => {
    const [event] = eventsOf([aPlan(1)]);
    if (event === undefined) throw new Error('there is none');
    expect(one(event, 'DTSTART')).toEqual({ name: 'DTSTART', parameters: { VALUE: 'DATE' }, value: '20250616' });
    expect(one(event, 'DTEND')).toEqual({ name: 'DTEND', parameters: { VALUE: 'DATE' }, value: '20250617' });
    expect(one(event, 'DTSTAMP').value).toBe('20250517T050009Z');
    expect(textOf(one(event, 'SUMMARY').value)).toBe('Tenggat: Menyatukan papan aduan tiga dinas (Dinas Sosial)');
    expect(textOf(one(event, 'DESCRIPTION').value).split('\n')).toEqual([
      'Masalah: Warga mengulang keluhan yang sama di tiga dinas', 'Ukuran keberhasilan: Aduan ganda turun separuh', 'Instansi: Dinas Sosial', 'Bersama: Dinas Perhubungan',
      'Penanggung jawab: Bagus Contoh 1', 'Keadaan saat berkas dibuat: Belum dimulai', 'Disepakati dalam Retret Uji',
    ]);
    expect(textOf(one(eventsOf([aPlan(1)], { language: 'en' })[0] ?? event, 'SUMMARY').value)).toMatch(/^Due: /);
  });

  test('has an alarm three days before, unless nothing is to be done any more', () => {
    const alarms = eventsOf([aPlan(1), aPlan(2, noted('going')), aPlan(3, noted('done')), aPlan(4, noted('cancelled'))]);
    expect(alarms.map(({ components }) => components.map((alarm) => [alarm.name, one(alarm, 'ACTION').value, one(alarm, 'TRIGGER').value]))).toEqual([
      [['VALARM', 'DISPLAY', '-P3D']], [['VALARM', 'DISPLAY', '-P3D']], [], [],
    ]);
    expect(alarms.map((event) => one(event, 'STATUS').value)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  });

  test('keeps its name when the plan is moved, and the later export has the higher number; in another retreat it has another name', () => {
    const of = (change: Partial<ActionPlan>, further: Partial<CalendarAsked> = {}) => {
      const [event] = eventsOf([aPlan(1, change)], further);
      if (event === undefined) throw new Error('there is none');
      return { uid: one(event, 'UID').value, sequence: Number(one(event, 'SEQUENCE').value), day: one(event, 'DTSTART').value };
    };
    const [before, after] = [of({}), of({ due: '2025-07-16' as Day, action: 'Lain' }, { seq: 42 })];
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect([before.day, after.day]).toEqual(['20250616', '20250716']);
    expect(of({}, { retreat: { ...asked.retreat, id: 'b2'.repeat(16) as RetreatId } }).uid).not.toBe(before.uid);
  });

  test('has no NIP and no person\u2019s id', () => {
    expect(calendarOf({ ...asked, plans: [aPlan(1)] })).not.toMatch(/NIP|\bp1\b/);
  });
});

describe('hostile text', () => {
  const hostile = ['a\r\nEND:VEVENT\r\nBEGIN:VEVENT', 'satu, dua; tiga\\n \\ empat', 'DTSTART:20010101', '\u0000\u0007\u001b[31m', '\uD800 x', '"=HYPERLINK()"', '\u2028\u2029', '🙂'.repeat(5_000), 'é'.repeat(300)];
  test.each(hostile)('%j is one event and reads as it was written', (text) => {
    const [event, second] = eventsOf([aPlan(1, { action: text, problem: text, agency: text, partners: [text], inCharge: text, id: 'j1' as ActionPlanId })], { retreat: { ...asked.retreat, name: text } });
    if (event === undefined) throw new Error('there is none');
    expect(second).toBeUndefined();
    const seen = text.replaceAll(/\r\n|[\u2028\u2029]/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, '').replaceAll(/\p{Cs}/gu, '\uFFFD');
    expect(textOf(one(event, 'SUMMARY').value)).toBe(`Tenggat: ${seen} (${seen})`);
    expect(textOf(one(event, 'DESCRIPTION').value)).toContain(`Masalah: ${seen}\n`);
  });

  test('of any kind is one event', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }), (action, problem) => {
      expect(eventsOf([aPlan(1, { action, problem }), aPlan(2)])).toHaveLength(2);
    }), { numRuns: 300 });
  });
});

test('without a plan it is a calendar all the same', () => expect(eventsOf([])).toEqual([]));
