// Since when the hall's standings are frozen and by whom, in words for every place that says so; it freezes nothing.
import type { FreezeView } from '../../../../shared/domain/freeze/freeze.ts';
import { dayOf } from '../../../../shared/domain/programme/times.ts';
import { formatTimeOfDay, formatWeekday } from '../../../../shared/text/format.ts';
import { useView } from '../../../link/useView.ts';
import { useHalfMinute } from '../../useHalfMinute.ts';
import { useLanguage } from '../../useLanguage.ts';

/** null: the hall follows the present. `when`: the time of day, after the day's name where that is not today. */
export const useFrozen = (): (NonNullable<FreezeView['frozen']> & { readonly when: string }) | null => {
  const language = useLanguage();
  const now = useHalfMinute();
  const frozen = useView('freeze')?.frozen ?? null;
  const retreat = useView('retreat') ?? null;
  if (frozen === null || retreat === null) return null;
  const [day, time] = [dayOf(frozen.at, retreat.zone), formatTimeOfDay(frozen.at, retreat.zone, language)];
  return { ...frozen, when: day === dayOf(now, retreat.zone) ? time : `${formatWeekday(day, language)} ${time}` };
};
