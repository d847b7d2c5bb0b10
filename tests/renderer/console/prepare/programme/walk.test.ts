// Where the arrow keys lead in the programme, and when a session begins that is let go on a day.
import { expect, test } from 'vitest';
import { dropTime } from '../../../../../renderer/console/prepare/programme/dropTime.ts';
import type { Arrow } from '../../../../../renderer/console/prepare/programme/walk.ts';
import { sessionBeside } from '../../../../../renderer/console/prepare/programme/walk.ts';
import type { Session } from '../../../../../shared/domain/things.ts';
import type { SessionId } from '../../../../../shared/units.ts';
import { sessionFields } from '../../../../shared/samples.ts';

const session = (id: string, day: number, from: string, to: string): Session => ({ ...sessionFields(day, from, to, id), id: id as SessionId, startedAt: null, endedAt: null });
const apel = session('apel', 15, '07:00', '07:45');
const pos = session('pos', 15, '08:35', '11:05');
const rehat = session('rehat', 17, '05:00', '06:00');
const aksi = session('aksi', 17, '08:00', '09:00');
const all = [apel, pos, rehat, aksi];

test.each([
  [apel, 'ArrowDown', 'pos'], [pos, 'ArrowUp', 'apel'], [apel, 'ArrowUp', 'apel'], [pos, 'ArrowDown', 'pos'],
  // Over the day that has none, to the nearest in time.
  [pos, 'ArrowRight', 'aksi'], [rehat, 'ArrowLeft', 'apel'], [aksi, 'ArrowRight', 'aksi'],
] as readonly (readonly [Session, Arrow, string])[])('%#', (from, arrow, to) => expect(sessionBeside(all, from, arrow).id).toBe(to));

test('let go on a row it begins with it or right after it, below them all after the last, on an empty day in the morning', () => {
  const day = [apel, pos];
  expect([dropTime(day, pos.id, false), dropTime(day, pos.id, true), dropTime(day, null, false), dropTime([], null, false)]).toEqual(['08:35', '11:05', '11:05', '08:00']);
});
