// Gives a paper about a pack its title and foot: which simulation, for which retreat, and when it was made.
import { dayOf, formatDate, formatTimeOfDay } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { usePaper } from '../usePaper.ts';
import type { PackPaperProps } from './packPaperProps.ts';

export const usePackPaper = ({ exercise, retreat, language, madeAt }: PackPaperProps, kind: string, secret: string | null): void => {
  const text = paperText[language];
  const title = `${kind}: ${exercise.name[language]}`;
  const made = text.madeAt(formatDate(dayOf(madeAt, retreat.zone), language), formatTimeOfDay(madeAt, retreat.zone, language), retreat.zone);
  usePaper({
    language, title: `${title}, ${retreat.name}`, bars: 0, seal: secret,
    foot: text.foot(title, retreat.name, made), demo: retreat.demo ? text.demo : null,
  });
};
