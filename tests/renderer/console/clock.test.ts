// Times typed in a retreat's zone, and the zone a laptop suggests.
import { describe, expect, it } from 'vitest';
import { instantIn } from '../../../renderer/console/instantIn.ts';
import { zoneAhead } from '../../../renderer/console/laptopZone.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { formatTimeOfDay } from '../../../shared/text/format.ts';
import { zones } from '../../../shared/units.ts';

describe('a time typed in the zone of the retreat', () => {
  it('is an hour earlier for each zone further east', () => {
    expect(zones.map((zone) => new Date(instantIn('2025-05-16', '8.35', zone) ?? 0).toISOString()))
      .toEqual(['2025-05-16T01:35:00.000Z', '2025-05-16T00:35:00.000Z', '2025-05-15T23:35:00.000Z']);
  });
  it('reads back as it was typed', () => {
    for (const zone of zones) {
      for (const time of ['00.00', '08.35', '23.59']) {
        const at = instantIn('2028-02-29', time, zone);
        expect(at).not.toBeNull();
        if (at !== null) expect([dayOf(at, zone), formatTimeOfDay(at, zone, 'id')]).toEqual(['2028-02-29', time]);
      }
    }
  });
  it('takes a colon and spaces around', () => {
    expect(instantIn('2025-05-16', ' 08:35 ', 'WIB')).toBe(instantIn('2025-05-16', '8.35', 'WIB'));
  });
  it.each([['2025-05-16', '24.00'], ['2025-05-16', '8.60'], ['2025-05-16', '835'], ['2025-05-16', ''], ['2025-02-30', '8.35'], ['', '8.35'], ['16-05-2025', '8.35']])(
    'is nothing for %s %s', (day, time) => expect(instantIn(day, time, 'WIB')).toBeNull());
});

describe('the zone of a new retreat', () => {
  it('is the laptop’s own in Indonesia, else WIB', () => {
    expect([420, 480, 540, 0, -300].map(zoneAhead)).toEqual(['WIB', 'WITA', 'WIT', 'WIB', 'WIB']);
  });
});
