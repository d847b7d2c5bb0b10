// Moves the open sessions of one day by some minutes, around what is locked; it stores nothing and knows no clock.
import type { SessionId } from '../../units.ts';
import type { Session } from '../things.ts';
import { minutesOf, MINUTES_A_DAY, timeOf } from './times.ts';

export type Moved = { readonly session: SessionId; readonly from: string; readonly to: string };
/** `session` would have run `minutes` into the locked `block`, and goes after it instead. */
export type Meets = { readonly session: SessionId; readonly block: SessionId; readonly minutes: number };
export type Shift = {
  readonly moved: readonly Moved[];
  readonly meets: readonly Meets[];
  /** Those that would end after midnight or begin before it; then nothing can be moved. */
  readonly outside: readonly SessionId[];
};

type Span = { readonly from: number; readonly to: number };
const spanOf = ({ from, to }: Pick<Session, 'from' | 'to'>): Span => ({ from: minutesOf(from), to: minutesOf(to) });
const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/**
 * `day`: all sessions of one day in their order. `from`: the first that moves; null: the first that has not begun. `by`: minutes, below 0 for earlier.
 * What is locked or has begun stays. Every other keeps its length, and sessions that followed each other still do.
 */
export const shiftOf = (day: readonly Session[], from: SessionId | null, by: number): Shift => {
  const first = from === null ? 0 : Math.max(0, day.findIndex(({ id }) => id === from));
  const stays = (session: Session, at: number): boolean => at < first || session.locked || session.startedAt !== null;
  const locked = day.filter((session) => session.locked).map((session) => ({ id: session.id, ...spanOf(session) }));
  const moved: Moved[] = [];
  const meets: Meets[] = [];
  const outside: SessionId[] = [];
  /** Where the one before ended and ends now. */
  let before: { readonly was: number; readonly is: number } | null = null;
  for (const [at, session] of day.entries()) {
    const was = spanOf(session);
    if (stays(session, at)) {
      if (!session.locked) before = { was: was.to, is: was.to };
      continue;
    }
    const length = was.to - was.from;
    let start = was.from + by;
    if (before !== null && before.was <= was.from) start = Math.max(start, before.is);
    for (const block of locked) {
      const now = { from: start, to: start + length };
      // What was planned across a block stays so.
      if (!overlaps(now, block) || overlaps(was, block)) continue;
      if (was.to <= block.from) meets.push({ session: session.id, block: block.id, minutes: Math.min(now.to, block.to) - block.from });
      start = block.to;
    }
    before = { was: was.to, is: start + length };
    if (start < 0 || start + length >= MINUTES_A_DAY) outside.push(session.id);
    else if (start !== was.from) moved.push({ session: session.id, from: timeOf(start), to: timeOf(start + length) });
  }
  return { moved, meets, outside };
};
