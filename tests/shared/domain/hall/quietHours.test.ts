// When no gong sounds: times of day in the retreat's own zone, past midnight too.
import { expect, test } from 'vitest';
import { quietNow } from '../../../../shared/domain/hall/quietHours.ts';
import type { Instant, Zone } from '../../../../shared/units.ts';

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
