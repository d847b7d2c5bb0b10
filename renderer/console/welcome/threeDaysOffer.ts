// What the programme of three days says of itself beside the dates typed so far: on fewer days it ends before its closing. It makes none.
import { lessonHours } from '../../../shared/domain/programme/course.ts';
import { daysBetween, daysLater } from '../../../shared/domain/programme/times.ts';
import { threeDays } from '../../../shared/library/threeDays.ts';
import { daySchema } from '../../../shared/schema.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { newRetreatText } from '../../../shared/text/newRetreat.ts';
import type { Day, Language } from '../../../shared/units.ts';
import type { RetreatDraft } from '../retreatDraft.ts';

/** Any three: only what lies on them is counted. */
const FIRST = '2025-05-15' as Day;
const WHOLE = [FIRST, daysLater(FIRST, 1), daysLater(FIRST, 2)];

/** All three while the dates are still being typed. */
const lengthOf = ({ startsOn, endsOn }: Pick<RetreatDraft, 'startsOn' | 'endsOn'>): number => {
  const [from, to] = [daySchema.safeParse(startsOn).data, daySchema.safeParse(endsOn).data];
  return from === undefined || to === undefined || to < from ? WHOLE.length : daysBetween(from, to) + 1;
};

export const threeDaysOffer = (dates: Pick<RetreatDraft, 'startsOn' | 'endsOn'>, language: Language): string => {
  const text = newRetreatText[language];
  const kept = WHOLE.slice(0, lengthOf(dates));
  const sessions = threeDays(kept, language);
  const count = (number: number): string => formatCount(number, language);
  const tell = kept.length < WHOLE.length ? text.threeDaysCut : text.threeDaysWhat;
  return tell(count(sessions.length), count(lessonHours(sessions)));
};
