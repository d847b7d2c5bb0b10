// Says what became of the programme when the retreat's first day moved; it moves nothing and shows no toast.
import type { State } from '../../../shared/domain/model.ts';
import { sessionsAlong } from '../../../shared/domain/programme/session.ts';
import { daysBetween } from '../../../shared/domain/programme/times.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { prepareText } from '../../../shared/text/prepare.ts';
import type { Day, Language } from '../../../shared/units.ts';

/** `programme` as it was before; null: there is nothing to say. */
export const programmeMovedWords = (programme: Pick<State, 'sessions' | 'attendance'>, from: Day, to: Day, language: Language): string | null => {
  const text = prepareText[language].retreat;
  const by = daysBetween(from, to);
  if (by === 0 || programme.sessions.length === 0) return null;
  const { length } = sessionsAlong(programme, from, to);
  return length === 0 ? text.stays : text.along(formatCount(length, language), formatCount(Math.abs(by), language), by > 0);
};
