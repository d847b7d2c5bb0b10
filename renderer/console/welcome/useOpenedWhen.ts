// Says when a retreat was last opened, as people say it; the day is the laptop's own, for no retreat is open yet.
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { consoleText } from '../../../shared/text/console.ts';
import { formatDate, formatTimeOfDay } from '../../../shared/text/format.ts';
import type { Instant, Language, Zone } from '../../../shared/units.ts';
import { later, minutes } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { laptopZone } from '../laptopZone.ts';
import { useLanguage } from '../useLanguage.ts';

const ONE_DAY_BACK = minutes(-24 * 60);

/** "hari ini 07.58", "kemarin 16.20", "13 Mei 2025". */
export const openedWhen = (openedAt: Instant, now: Instant, zone: Zone, language: Language): string => {
  const { today, yesterday } = consoleText[language].welcome;
  const day = dayOf(openedAt, zone);
  const time = formatTimeOfDay(openedAt, zone, language);
  if (day === dayOf(now, zone)) return today(time);
  return day === dayOf(later(now, ONE_DAY_BACK), zone) ? yesterday(time) : formatDate(day, language);
};

export const useOpenedWhen = (): ((openedAt: Instant) => string) => {
  const link = useLink();
  const language = useLanguage();
  return (openedAt) => openedWhen(openedAt, link.now(), laptopZone(), language);
};
