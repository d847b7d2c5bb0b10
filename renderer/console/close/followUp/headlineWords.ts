// The headline of a day in words: what is due, what is late, how much is done and when the next plans are due; it counts nothing.
import { dayNumber } from '../../../../shared/domain/followUp/actionPlan.ts';
import type { Headline } from '../../../../shared/domain/followUp/headline.ts';
import { followUpText } from '../../../../shared/text/close/followUp.ts';
import { formatCount, formatWeekdayDate } from '../../../../shared/text/format.ts';
import type { Day, Language } from '../../../../shared/units.ts';

export type HeadlineWords = { readonly title: string; readonly rest: readonly string[] };

/** "hari ke-30"; '' for a day that is not after the retreat. */
export const dayWords = (lastDay: Day, day: Day, language: Language): string => {
  const number = dayNumber(lastDay, day);
  return number < 1 ? '' : followUpText[language].day(formatCount(number, language));
};

export const headlineWords = ({ day, plans, today, overdue, done, next }: Headline, lastDay: Day, language: Language): HeadlineWords => {
  const { headline: text } = followUpText[language];
  const count = (number: number): string => formatCount(number, language);
  const what = today > 0 && overdue > 0 ? text.due(count(today), count(overdue)) : today > 0 ? text.dueToday(count(today)) : overdue > 0 ? text.overdue(count(overdue)) : text.nothing;
  return {
    title: day < 1 ? text.notOver(what) : text.on(count(day), what),
    rest: [text.done(count(done), count(plans)), ...(next === null ? [] : [text.next(count(next.plans), formatWeekdayDate(next.due, language), dayWords(lastDay, next.due, language))])],
  };
};
