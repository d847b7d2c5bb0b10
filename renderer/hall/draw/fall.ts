// How far a fall has come, as CSS animations are told it: they begin in the past, and stand while the show is held.
import type { CSSProperties } from 'react';
import type { Pace } from '../../../shared/domain/draw/hall/drawShow.ts';
import type { ShowGoing } from '../../../shared/domain/things.ts';

/** `since`: milliseconds since this beat began, when asked. */
export type Fall = { readonly pace: Pace; readonly going: ShowGoing; readonly since: () => number };

/** The fall's share of the landing; the arrow's slide has the rest. */
const FALLS = 0.78;

export const fallStyle = ({ pace, going, since }: Fall): CSSProperties => {
  const fall = Math.round(pace.landing * FALLS);
  const gone = Math.round(since());
  return {
    '--fall': `${fall}ms`, '--slide': `${pace.landing - fall}ms`, '--fall-delay': `${-gone}ms`, '--slide-delay': `${fall - gone}ms`,
    '--play': going.kind === 'paused' ? 'paused' : 'running',
  } as CSSProperties;
};
