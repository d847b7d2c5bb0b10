// When no gong sounds: times of day in the retreat's own zone, past midnight too.
import { expect, test } from 'vitest';
import { quietNow } from '../../../../shared/domain/hall/quietHours.ts';
import { quietSessions } from '../../../../shared/domain/programme/quiet.ts';
import { momentOf } from '../../../../shared/domain/programme/times.ts';
import { sessionFields } from '../../samples.ts';
import type { Day, Instant, SessionId, Zone } from '../../../../shared/units.ts';

const friday = { from: '11:15', to: '13:00' };
const night = { from: '22:00', to: '04:30' };
const at = (iso: string): Instant => Date.parse(iso) as Instant;

test.each([
  ['2025-05-16T11:14:59+07:00', null], ['2025-05-16T11:15:00+07:00', friday], ['2025-05-16T12:59:59+07:00', friday], ['2025-05-16T13:00:00+07:00', null],
  ['2025-05-16T21:59:00+07:00', null], ['2025-05-16T22:00:00+07:00', night], ['2025-05-17T00:00:00+07:00', night],
  ['2025-05-17T04:29:59+07:00', night], ['2025-05-17T04:30:00+07:00', null],
] as const)('%s', (iso, span) => expect(quietNow([friday, night], 'WIB', at(iso))).toEqual(span));

test.each([['WIB', '12:00:00+07:00'], ['WITA', '12:00:00+08:00'], ['WIT', '12:00:00+09:00']] as const)('noon is noon in %s', (zone: Zone, noon) => {
  const span = { from: '12:00', to: '12:01' };
  expect(quietNow([span], zone, at(`2025-05-16T${noon}`))).toEqual(span);
  expect(quietNow([span], zone, (at(`2025-05-16T${noon}`) - 1) as Instant)).toBeNull();
});

test('without any span no hour is quiet', () => expect(quietNow([], 'WIB', at('2025-05-16T12:00:00+07:00'))).toBeNull());

test('a locked prayer of the programme is quiet on its own day only; an open one, or a locked meal, is not', () => {
  const prayer = { kind: 'prayer', locked: true } as const;
  const programme = [
    sessionFields(16, '11:15', '13:00', 'Salat Jumat', prayer), sessionFields(16, '15:00', '15:30', 'Salat Asar', { kind: 'prayer' }), sessionFields(16, '06:00', '07:00', 'Sarapan', { kind: 'meal', locked: true }),
  ].map((fields, i) => ({ ...fields, id: `s${i + 1}` as SessionId, startedAt: null, endedAt: null }));
  const spans = quietSessions(programme);
  const quietAt = (day: string, time: string): boolean => quietNow(spans, 'WIB', momentOf(day as Day, time, 'WIB')) !== null;
  expect([quietAt('2025-05-16', '11:14'), quietAt('2025-05-16', '11:15'), quietAt('2025-05-16', '13:00'), quietAt('2025-05-17', '12:00')]).toEqual([false, true, false, false]);
  expect([quietAt('2025-05-16', '15:10'), quietAt('2025-05-16', '06:30')]).toEqual([false, false]);
});
