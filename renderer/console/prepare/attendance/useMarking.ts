// Sends the marks of one session as they are given; what stays the same between drawings lets the rows rest.
import { useCallback } from 'react';
import { dayOf } from '../../../../shared/domain/programme/times.ts';
import type { MarkKind } from '../../../../shared/text/people/attendance.ts';
import type { Day, Instant, PersonId, SessionId, Zone } from '../../../../shared/units.ts';
import { useLink } from '../../../link/useLink.ts';
import { useSend } from '../../useSend.ts';
import type { Presence } from '../../../../shared/domain/attendance/schemas.ts';

type Marking = {
  readonly onMark: (person: PersonId, kind: MarkKind | null) => void;
  /** Gives whether it was stored. */
  readonly onArrival: (person: PersonId, at: Instant | null) => Promise<boolean>;
};

/** Whoever is marked present on the session's own day arrives now; on another day nobody knows when it was. */
export const useMarking = (session: SessionId | null, day: Day | null, zone: Zone): Marking => {
  const link = useLink();
  const send = useSend();
  const onMark = useCallback((person: PersonId, kind: MarkKind | null): void => {
    if (session === null) return;
    const now = link.now();
    const mark: Presence | null = kind === null || kind === 'open' ? null : kind !== 'present' ? { kind } : { kind, at: dayOf(now, zone) === day ? now : null };
    void send({ type: 'recordAttendance', session, marks: [{ person, mark }] });
  }, [session, day, zone, link, send]);
  const onArrival = useCallback(async (person: PersonId, at: Instant | null): Promise<boolean> =>
    session !== null && (await send({ type: 'recordAttendance', session, marks: [{ person, mark: { kind: 'present', at } }] })).ok,
  [session, send]);
  return { onMark, onArrival };
};
