// Numbers, dates and durations as people read them, in both languages.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import {
  formatCount, formatCountdown, formatDate, formatDateRange, formatDuration, formatHeldOn, formatList, formatNip, formatPoints, formatTimeOfDay, formatTimeToSecond, formatWeekdayDate, plural,
} from '../../../shared/text/format.ts';
import { readDuration } from '../../../shared/text/typed.ts';
import type { Day } from '../../../shared/units.ts';
import { hundredths, instant, millis, seconds } from '../../../shared/units.ts';

const day = (text: string): Day => text as Day;

describe('points', () => {
  test.each([
    [8725, '87,25', '87.25'], [0, '0,00', '0.00'], [7, '0,07', '0.07'], [10_000, '100,00', '100.00'],
    [-150, '−1,50', '−1.50'], [123_456, '1.234,56', '1,234.56'],
  ])('%i hundredths', (points, id, en) => {
    expect(formatPoints(hundredths(points), 'id')).toBe(id);
    expect(formatPoints(hundredths(points), 'en')).toBe(en);
  });
  test('always print their own hundredths', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_99 }), (points) => {
      expect(formatPoints(hundredths(points), 'id').replace(',', '')).toBe(String(points).padStart(3, '0'));
    }), { numRuns: 1000 });
  });
});

test('counts have thousands and a true minus', () => {
  expect([formatCount(1234, 'id'), formatCount(1234, 'en'), formatCount(-2, 'id'), formatCount(0, 'id')]).toEqual(['1.234', '1,234', '−2', '0']);
});

test('lists have the one word before the last, and in Indonesian a comma before it from the third on', () => {
  const names = ['Kawi', 'Metro', 'Bromo'];
  expect([1, 2, 3].map((count) => formatList(names.slice(0, count), 'id'))).toEqual(['Kawi', 'Kawi dan Metro', 'Kawi, Metro, dan Bromo']);
  expect(formatList(names, 'en')).toBe('Kawi, Metro and Bromo');
});

test('one of it is one, any other number many', () => {
  expect([1, '1', 0, 2, '21', '1,001'].map((count) => plural(count, 'team', 'teams'))).toEqual(['team', 'team', 'teams', 'teams', 'teams', 'teams']);
});

test('durations read as on a stopwatch', () => {
  expect([0, 59, 330, 750, 3599, 3600, 3750, 36_000].map((count) => formatDuration(seconds(count)))).toEqual([
    '0:00', '0:59', '5:30', '12:30', '59:59', '1:00:00', '1:02:30', '10:00:00',
  ]);
  expect(formatDuration(millis(59_999))).toBe('0:59');
});

test('a countdown reaches 0:00 only at the end, and overtime has a plus', () => {
  expect([720_000, 719_001, 60_000, 1000, 1, 0, -1, -999, -1000, -61_500, -3_600_000].map((left) => formatCountdown(millis(left)))).toEqual([
    '12:00', '12:00', '1:00', '0:01', '0:01', '0:00', '0:00', '0:00', '+0:01', '+1:01', '+1:00:00',
  ]);
});

describe('dates', () => {
  test('in both languages', () => {
    expect([formatDate(day('2025-05-15'), 'id'), formatDate(day('2025-05-15'), 'en')]).toEqual(['15 Mei 2025', '15 May 2025']);
    expect([formatWeekdayDate(day('2025-05-15'), 'id'), formatWeekdayDate(day('2025-05-15'), 'en')]).toEqual(['Kamis, 15 Mei 2025', 'Thursday, 15 May 2025']);
    expect(formatWeekdayDate(day('2025-05-16'), 'id')).toBe('Jumat, 16 Mei 2025');
  });
  test.each([
    ['2025-05-15', '2025-05-17', '15 s.d. 17 Mei 2025', '15 to 17 May 2025'],
    ['2025-05-15', '2025-05-15', '15 Mei 2025', '15 May 2025'],
    ['2025-04-30', '2025-05-02', '30 April s.d. 2 Mei 2025', '30 April to 2 May 2025'],
    ['2025-12-30', '2026-01-02', '30 Desember 2025 s.d. 2 Januari 2026', '30 December 2025 to 2 January 2026'],
    ['2024-05-15', '2025-05-17', '15 Mei 2024 s.d. 17 Mei 2025', '15 May 2024 to 17 May 2025'],
  ])('from %s to %s', (from, to, id, en) => {
    expect(formatDateRange(day(from), day(to), 'id')).toBe(id);
    expect(formatDateRange(day(from), day(to), 'en')).toBe(en);
  });
  test('come after a verb with what leads to them', () => {
    const on = (startsOn: string, endsOn: string) => (['id', 'en'] as const).map((language) => formatHeldOn({ startsOn: day(startsOn), endsOn: day(endsOn) }, language));
    expect(on('2025-05-15', '2025-05-17')).toEqual(['pada 15 s.d. 17 Mei 2025', 'from 15 to 17 May 2025']);
    expect(on('2025-05-15', '2025-05-15')).toEqual(['pada 15 Mei 2025', 'on 15 May 2025']);
  });
  test('name all twelve months in Indonesian', () => {
    const months = Array.from({ length: 12 }, (_, i) => formatDate(day(`2025-${String(i + 1).padStart(2, '0')}-01`), 'id').split(' ')[1]);
    expect(months).toEqual(['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']);
  });
});

describe("the retreat's own zone", () => {
  const early = instant(Date.UTC(2025, 4, 15, 1, 35));
  const lateEvening = instant(Date.UTC(2025, 4, 15, 16, 30));

  test('tells the time of day', () => {
    expect((['WIB', 'WITA', 'WIT'] as const).map((zone) => formatTimeOfDay(early, zone, 'id'))).toEqual(['08.35', '09.35', '10.35']);
    expect(formatTimeOfDay(early, 'WIB', 'en')).toBe('08:35');
    expect(formatTimeOfDay(instant(Date.UTC(2025, 4, 14, 17, 5)), 'WIB', 'id')).toBe('00.05');
  });
  test('and the day', () => {
    expect((['WIB', 'WITA', 'WIT'] as const).map((zone) => dayOf(lateEvening, zone))).toEqual(['2025-05-15', '2025-05-16', '2025-05-16']);
  });
});

test('a NIP is read in its four parts', () => {
  expect(formatNip('198609262015051001')).toBe('19860926 201505 1 001');
  expect([formatNip('12345'), formatNip('')]).toEqual(['12345', '']);
});

test('always: a printed duration can be typed again', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 99 * 3600 }), (count) => {
    expect(readDuration(formatDuration(seconds(count)))).toEqual({ ok: true, value: seconds(count) });
  }), { numRuns: 1000 });
});

test('a moment no calendar reaches is printed as the last one, whoever wrote it: a page never stops for it', () => {
  const [last, beyond] = [instant(8.64e15), instant(Number.MAX_SAFE_INTEGER)];
  expect([formatTimeOfDay(beyond, 'WIB', 'id'), formatTimeToSecond(beyond, 'WIT', 'en')]).toEqual([formatTimeOfDay(last, 'WIB', 'id'), formatTimeToSecond(last, 'WIT', 'en')]);
  expect([last, beyond].map((at) => formatDate(dayOf(at, 'WITA'), 'id'))).toEqual(['31 Desember 9999', '31 Desember 9999']);
});
