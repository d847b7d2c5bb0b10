// How a session or a day stands against its plan, in words; it reads no clock.
import type { CourseRow } from '../../../../shared/domain/programme/course.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { ProgrammeText } from '../../../../shared/text/programme.ts';
import type { Language } from '../../../../shared/units.ts';

/** Less than a minute either way is none. */
export const wholeMinutes = (length: number): number => Math.trunc(length / 60_000);

/** Longer or shorter than planned. */
export const overWords = (over: number, text: ProgrammeText, language: Language): string => {
  const by = wholeMinutes(over);
  const count = formatCount(Math.abs(by), language);
  return by === 0 ? text.onTime : by > 0 ? text.longer(count) : text.shorter(count);
};

/** Later or earlier than planned; null: neither. */
export const lateWords = (late: number, text: ProgrammeText, language: Language): string | null => {
  const by = wholeMinutes(late);
  const count = formatCount(Math.abs(by), language);
  return by === 0 ? null : by > 0 ? text.later(count) : text.earlier(count);
};

/** By how much it would run into which locked session; null: into none. */
export const intoWords = ({ intoLocked, block }: CourseRow, text: ProgrammeText, language: Language): string | null =>
  (block === null || wholeMinutes(intoLocked) === 0 ? null : text.runsInto(block.title, formatCount(wholeMinutes(intoLocked), language)));
