// The time of day at the right of the base bar, by the host's clock.
import { formatTimeOfDay } from '../../../shared/text/format.ts';
import type { Instant, Language, Zone } from '../../../shared/units.ts';
import { useEachFrame } from '../../parts/useEachFrame.ts';

const MINUTE = 60_000;

export type BaseClockProps = { readonly zone: Zone; readonly language: Language; readonly now: () => Instant };

export const BaseClock = ({ zone, language, now }: BaseClockProps) => {
  const minute = useEachFrame(() => Math.floor(now() / MINUTE));
  return <p className="number base-clock">{formatTimeOfDay((minute * MINUTE) as Instant, zone, language)}</p>;
};
