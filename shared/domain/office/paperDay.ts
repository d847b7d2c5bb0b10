// The day a paper is dated, whose year its number bears: one rule for every kind of paper; it formats no date.
import type { DocumentKind } from '../../documents.ts';
import type { Day, Instant } from '../../units.ts';
import { dayOf } from '../programme/times.ts';
import type { Retreat } from '../things.ts';

/** What attests the whole retreat to somebody bears its last day, so that a second copy is as the first. */
const OF_THE_WHOLE: readonly DocumentKind[] = ['certificates', 'committeeCertificates', 'winnerCertificates'];
/** What tells of the whole retreat is written once it is over. */
const AFTER_THE_END: readonly DocumentKind[] = ['implementation', 'implementationDocx'];

/** `done`: the day of what the paper records, where it records one; every other paper is dated on the day it is made. */
export const paperDay = (kind: DocumentKind, madeAt: Instant, { zone, endsOn }: Pick<Retreat, 'zone' | 'endsOn'>, done: Day | null = null): Day => {
  if (done !== null) return done;
  if (OF_THE_WHOLE.includes(kind)) return endsOn;
  const today = dayOf(madeAt, zone);
  return AFTER_THE_END.includes(kind) && today < endsOn ? endsOn : today;
};
