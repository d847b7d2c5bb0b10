// Each line of the venue test says what was seen, and is done only where it is.
import { describe, expect, test } from 'vitest';
import type { Seen } from '../../../../renderer/console/venue/venueLines.ts';
import { doneOf, venueLines } from '../../../../renderer/console/venue/venueLines.ts';
import { venueLineNames } from '../../../../shared/text/venueLines.ts';
import type { BranchId, Day, Instant } from '../../../../shared/units.ts';
import { instant, millis } from '../../../../shared/units.ts';

/** The evening before, 19.30 in Malang. */
const now = instant(Date.parse('2025-05-14T19:30:00+07:00'));
const check = (answer: boolean, at: Instant = now) => ({ answer, by: 'Siti Contoh', at });
const bare: Seen = {
  retreat: { startsOn: '2025-05-15' as Day, endsOn: '2025-05-17' as Day, zone: 'WIB' }, now,
  machine: { onMains: null, freeBytes: null, clockMoved: millis(0) },
  screens: { displays: 1, state: 'none', on: null, resolutions: { console: null, hall: null }, hallWindows: 0 },
  safety: null, people: [], teams: [], sessions: 0, exercises: [], office: { letterhead: null }, checks: {},
};
const ready: Seen = {
  ...bare,
  machine: { onMains: true, freeBytes: 12_340_000_000, clockMoved: millis(40) },
  screens: { displays: 2, state: 'showing', on: 'EPSON', resolutions: { console: null, hall: null }, hallWindows: 1 },
  safety: { branch: 'b1' as BranchId, seq: 9, seal: '', viewOnly: null, witnessBehind: false, lastBackup: now, second: { name: 'FASIL', behind: false, lastBackup: now } },
  people: [{ nip: '1' }, { nip: null }], teams: [{ members: [1] }], sessions: 14, exercises: [{ id: 'Pipa Bocor', en: 'Leaky Pipe' }],
  office: { letterhead: { owner: '', agency: 'BKPSDM', address: '', contact: '' } },
  checks: { sound: check(true), readable: check(true), clock: check(true) },
};
const line = (seen: Seen, name: string) => venueLines(seen, 'id').find((each) => each.name === name);

test('all that can be looked at stands in its order', () => {
  expect(venueLines(bare, 'id').map(({ name }) => name)).toEqual(venueLineNames);
  expect(doneOf(venueLines(bare, 'id'))).toBe(0);
  expect(doneOf(venueLines(ready, 'en'))).toBe(venueLineNames.length);
});

describe('the machine', () => {
  test('what it does not tell is neither done nor missing', () => {
    expect(line(bare, 'power')).toMatchObject({ state: 'unknown' });
    expect(line(bare, 'disk')).toMatchObject({ state: 'unknown' });
    expect(line({ ...bare, screens: { ...bare.screens, displays: 0 } }, 'projector')).toMatchObject({ state: 'unknown' });
  });
  test('says its figures', () => {
    expect(line(ready, 'disk')).toEqual({ name: 'disk', state: 'done', seen: '12,3 GB kosong' });
    expect(line({ ...ready, machine: { ...ready.machine, freeBytes: 900_000_000 } }, 'disk')).toMatchObject({ state: 'open', seen: '0,9 GB kosong' });
    expect(line({ ...ready, machine: { ...ready.machine, onMains: false } }, 'power')).toMatchObject({ state: 'open', seen: 'Memakai baterai' });
  });
});

describe('the clock', () => {
  test('is right once somebody compared it, on a day before the last', () => {
    expect(line(ready, 'clock')).toMatchObject({ state: 'done', seen: expect.stringContaining('1 hari sebelum hari pertama') as string });
    expect(line({ ...ready, checks: {} }, 'clock')).toMatchObject({ state: 'open' });
  });
  test('is doubted when it was moved, when the retreat is over, and when the answer is of another evening', () => {
    expect(line({ ...ready, machine: { ...ready.machine, clockMoved: millis(-420_000) } }, 'clock')).toMatchObject({ state: 'open', seen: expect.stringContaining('bergeser 7:00') as string });
    expect(line({ ...ready, machine: { ...ready.machine, clockMoved: millis(-3 * 86_400_000) } }, 'clock')).toMatchObject({ seen: expect.stringContaining('bergeser 3 hari sejak') as string });
    expect(line({ ...ready, now: instant(now + 5 * 86_400_000) }, 'clock')).toMatchObject({ state: 'open', seen: expect.stringContaining('di luar tanggal retret') as string });
    expect(line({ ...ready, checks: { ...ready.checks, clock: check(true, instant(now - 2 * 86_400_000)) } }, 'clock')).toMatchObject({ state: 'open' });
  });
});

test('what a person answered stands with name and time, and a no is not done', () => {
  expect(line(ready, 'sound')).toMatchObject({ state: 'done', seen: expect.stringMatching(/^Ya, kata Siti Contoh, Rabu, 14 Mei, 19\.30$/) as string });
  expect(line({ ...ready, checks: { sound: check(false) } }, 'sound')).toMatchObject({ state: 'open', seen: expect.stringMatching(/^Tidak/) as string });
});

test('what to mend is said of what is wrong, and not where only an answer is awaited', () => {
  expect(line(bare, 'sound')).toMatchObject({ isAwaited: true });
  expect(line(bare, 'clock')).toMatchObject({ isAwaited: true });
  expect(line(bare, 'hall')).not.toHaveProperty('isAwaited');
  expect(line({ ...bare, checks: { sound: check(false), clock: check(false) } }, 'sound')).not.toHaveProperty('isAwaited');
  expect(line({ ...bare, checks: { clock: check(false) } }, 'clock')).not.toHaveProperty('isAwaited');
  expect(line({ ...bare, machine: { ...bare.machine, clockMoved: millis(-420_000) } }, 'clock')).not.toHaveProperty('isAwaited');
  expect(line({ ...bare, now: instant(now + 5 * 86_400_000) }, 'clock')).not.toHaveProperty('isAwaited');
  // An answer of another evening is asked for anew.
  expect(line({ ...ready, checks: { readable: check(true, instant(now - 2 * 86_400_000)) } }, 'readable')).toMatchObject({ state: 'open', isAwaited: true });
});

test('people, teams and exercises are counted', () => {
  expect(line(ready, 'people')?.seen).toBe('2 peserta, 1 tanpa NIP');
  expect(line(ready, 'teams')?.seen).toBe('1 tim, 1 orang belum bertim');
  expect(line(ready, 'exercise')?.seen).toBe('Pipa Bocor, 1 latihan dipilih');
});

test('a stick that is away, or holds nothing yet, is no backup', () => {
  const second = { name: 'FASIL', behind: true, lastBackup: now };
  const safety = { branch: 'b1' as BranchId, seq: 9, seal: '', viewOnly: null, witnessBehind: false, lastBackup: now } as const;
  expect(line({ ...ready, safety: { ...safety, second } }, 'backup')).toMatchObject({ state: 'open', seen: 'FASIL tidak terpasang' });
  expect(line({ ...ready, safety: { ...safety, second: { ...second, behind: false, lastBackup: null } } }, 'backup')).toMatchObject({ state: 'open', seen: 'FASIL, belum ada salinan' });
});
