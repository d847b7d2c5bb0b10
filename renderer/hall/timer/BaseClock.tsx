// The time of day at the right of the base bar, by the host's clock.
import { formatTimeOfDay } from '../../../shared/text/format.ts';
import type { Instant, Language, Zone } from '../../../shared/units.ts';
import { useMinute } from '../useMinute.ts';

export type BaseClockProps = { readonly zone: Zone; readonly language: Language; readonly now: () => Instant };

export const BaseClock = ({ zone, language, now }: BaseClockProps) => <p className="number base-clock">{formatTimeOfDay(useMinute(now), zone, language)}</p>;
