// What a session becomes when it is moved, made longer or copied, and what of a template still finds room; it stores nothing.
import type { Day } from '../../units.ts';
import type { SessionFields } from './schemas.ts';
import { minutesOf, minutesPlanned, MINUTES_A_DAY, timeOf } from './times.ts';

/** null: it would not stay within its day. */
const spanning = (fields: SessionFields, day: Day, from: number, to: number): SessionFields | null =>
  (from < 0 || to >= MINUTES_A_DAY || to <= from ? null : { ...fields, day, from: timeOf(from), to: timeOf(to) });

/** On `day` from a time on, as long as it was. */
export const movedTo = (fields: SessionFields, day: Day, from: string): SessionFields | null =>
  spanning(fields, day, minutesOf(from), minutesOf(from) + minutesPlanned(fields));

/** `by`: minutes, below 0 for earlier. */
export const movedBy = (fields: SessionFields, by: number): SessionFields | null =>
  spanning(fields, fields.day, minutesOf(fields.from) + by, minutesOf(fields.to) + by);

/** What is made shorter keeps at least so many minutes. */
const SHORTEST = 5;
/** `by`: minutes, below 0 for shorter. */
export const longerBy = (fields: SessionFields, by: number): SessionFields | null =>
  (minutesPlanned(fields) + by < SHORTEST ? fields : spanning(fields, fields.day, minutesOf(fields.from), minutesOf(fields.to) + by));

/** The same right after it, or at its own time where the day has no room left. */
export const copyOf = (fields: SessionFields): SessionFields => movedTo(fields, fields.day, fields.to) ?? fields;

/** Those of `template` whose time no session takes yet. */
export const fitting = (template: readonly SessionFields[], sessions: readonly Pick<SessionFields, 'day' | 'from' | 'to'>[]): readonly SessionFields[] =>
  template.filter(({ day, from, to }) => !sessions.some((each) => each.day === day && each.from < to && from < each.to));
