// The time of day in the retreat's own zone, by the host's clock; the laptop's zone does not matter.
import { useEffect, useState } from 'react';
import { consoleText } from '../../shared/text/console.ts';
import { formatTimeOfDay } from '../../shared/text/format.ts';
import type { Zone } from '../../shared/units.ts';
import { useLink } from '../link/useLink.ts';
import { useLanguage, useText } from './useLanguage.ts';

const LOOK_EVERY_MS = 500;

export const RetreatClock = ({ zone }: { readonly zone: Zone }) => {
  const link = useLink();
  const language = useLanguage();
  const text = useText(consoleText);
  const [time, setTime] = useState(() => formatTimeOfDay(link.now(), zone, language));
  useEffect(() => {
    const look = (): void => setTime(formatTimeOfDay(link.now(), zone, language));
    look();
    const looking = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(looking);
  }, [link, zone, language]);
  return <span className="retreat-clock number" title={text.clockIn(zone)}>{time}</span>;
};
