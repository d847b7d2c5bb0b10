// What is on and what is next: with everything begun by hand, with nothing begun at all, and between the days.
import { expect, test } from 'vitest';
import type { Session } from '../../../../shared/domain/things.ts';
import { nowAndNext } from '../../../../shared/domain/programme/nowNext.ts';
import { momentOf } from '../../../../shared/domain/programme/times.ts';
import type { Day, Instant, SessionId } from '../../../../shared/units.ts';
import { minutes } from '../../../../shared/units.ts';
import { sessionFields } from '../../samples.ts';

const at = (time: string, day = '2025-05-16'): Instant => momentOf(day as Day, time, 'WIB');
const session = (id: string, from: string, to: string, more: Partial<Session> = {}): Session =>
  ({ ...sessionFields(16, from, to, id), id: id as SessionId, startedAt: null, endedAt: null, ...more });
const prayer = session('salat', '11:15', '13:00', { kind: 'prayer', locked: true });
const tomorrow = session('senam', '05:00', '06:00', { day: '2025-05-17' as Day });
const whole = (more: Partial<Session> = {}): readonly Session[] => [session('apel', '07:00', '07:45'), session('pos', '08:35', '11:05', more), prayer, session('meja', '13:00', '14:05'), tomorrow];
const told = (sessions: readonly Session[], now: Instant): readonly (string | null)[] => {
  const { on, next } = nowAndNext(sessions, 'WIB', now);
  return [on?.session.id ?? null, next?.session.id ?? null];
};

test('what nobody began is next while its time runs, ever later, and then past', () => {
  expect(told(whole(), at('07:12'))).toEqual([null, 'apel']);
  expect(nowAndNext(whole(), 'WIB', at('07:12')).next?.late).toBe(minutes(12));
  expect(told(whole(), at('07:45'))).toEqual([null, 'pos']);
});

test('what is on pushes the next one', () => {
  const running = whole({ startedAt: at('08:50') });
  expect(told(running, at('09:00'))).toEqual(['pos', 'salat']);
  expect(told(running, at('11:20'))).toEqual(['pos', 'salat']);
});

test('a locked one needs no one to begin it, and ends by itself', () => {
  expect(told(whole(), at('12:00'))).toEqual(['salat', 'meja']);
  expect(told(whole(), at('13:00'))).toEqual([null, 'meja']);
  expect(told([{ ...prayer, startedAt: at('11:15'), endedAt: at('12:30') }, session('meja', '13:00', '14:05')], at('12:40'))).toEqual([null, 'meja']);
});

test('what was left out is not next any more once a later one has begun', () => {
  expect(told([session('apel', '07:00', '09:00'), session('pos', '08:35', '11:05', { startedAt: at('08:35') }), prayer], at('08:40'))).toEqual(['pos', 'salat']);
});

test('before and after the day the next one is of another day; at the end none is left', () => {
  expect(told(whole(), at('20:00'))).toEqual([null, 'senam']);
  expect(nowAndNext(whole(), 'WIB', at('20:00', '2025-05-14')).next).toMatchObject({ day: '2025-05-16', from: at('07:00'), late: 0 });
  expect(told(whole(), at('06:00', '2025-05-17'))).toEqual([null, null]);
  // By the retreat's own midnight, not Greenwich's.
  expect(nowAndNext(whole(), 'WIB', at('00:30')).today).toBe('2025-05-16');
});
