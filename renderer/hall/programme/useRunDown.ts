// Which day of the programme the wall shows and how it stands, by the host's clock and in the retreat's zone, minute by minute.
import type { ProgrammeView } from '../../../shared/domain/hall/hallView.ts';
import type { RunDown, RunDownRow } from '../../../shared/domain/programme/runDown.ts';
import { dayShown, nextOf, runDownOf } from '../../../shared/domain/programme/runDown.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import type { Day, Instant, Zone } from '../../../shared/units.ts';
import { useMinute } from '../useMinute.ts';

/** `today` is another day where nothing is planned today; `comesNext` may be a later day's. */
export type ShownDay = RunDown & { readonly day: Day; readonly today: Day; readonly comesNext: RunDownRow | null };

/** null: nothing is planned at all. */
export const useRunDown = ({ sessions }: Pick<ProgrammeView, 'sessions'>, zone: Zone | null, now: () => Instant): ShownDay | null => {
  const minute = useMinute(now);
  if (zone === null) return null;
  const today = dayOf(minute, zone);
  const day = dayShown(sessions, today);
  return day === null ? null : { ...runDownOf(sessions, day, zone, minute), day, today, comesNext: nextOf(sessions, today, zone, minute) };
};
