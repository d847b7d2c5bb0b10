// What the form of a new retreat says of the programme of three days, by the dates typed.
import { expect, test } from 'vitest';
import { threeDaysOffer } from '../../../../renderer/console/welcome/threeDaysOffer.ts';

test.each([['', ''], ['2026-12-01', ''], ['2026-12-03', '2026-12-01'], ['2026-12-01', '2026-12-03'], ['2026-12-01', '2026-12-05']])('from %s to %s all of it is promised', (startsOn, endsOn) => {
  expect(threeDaysOffer({ startsOn, endsOn }, 'id')).toContain('32 sesi dari registrasi sampai penutupan, 19 JP');
});

test.each([['2026-12-02', '21 sesi', '14 JP'], ['2026-12-01', '7 sesi', '2 JP']])('until %s only %s and %s are, and that the closing is not among them', (endsOn, sessions, hours) => {
  const told = threeDaysOffer({ startsOn: '2026-12-01', endsOn }, 'id');
  expect([told.includes(sessions), told.includes(hours), told.includes('penutupan tidak ikut')]).toEqual([true, true, true]);
});
