// Reads what a person typed into a field; where it cannot be read it gives none, or says why, and it changes nothing.
import type { Millis } from '../units.ts';
import { seconds } from '../units.ts';

export type TypedProblem = 'empty' | 'notATime' | 'secondsOver59' | 'notANumber' | 'notWhole' | 'tooFine' | 'outOfRange';
export type Typed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: TypedProblem };

const wrong = (problem: TypedProblem) => ({ ok: false, problem }) as const;

/** A stopwatch time: `5:30`, `5.30`, `1:02:30`, bare minutes `5` or `12`, or as it stands on the watch without its colon, `530`, `1230`. Not `99:99`: seconds go to 59. */
export const readDuration = (text: string): Typed<Millis> => {
  const trimmed = text.trim();
  if (trimmed === '') return wrong('empty');
  const parts = /^(?:(\d{1,2})[:.])?(\d{1,3})[:.](\d{2})$/.exec(trimmed) ?? (/^\d{1,2}$/.test(trimmed) ? [trimmed, undefined, trimmed, '00'] : /^(\d{1,2})(\d{2})$/.exec(trimmed)?.toSpliced(1, 0, '') ?? null);
  if (parts === null) return wrong('notATime');
  const [hours, mins, secs] = [Number(parts[1] ?? '0'), Number(parts[2]), Number(parts[3])];
  if (secs > 59 || (hours > 0 && mins > 59)) return wrong('secondsOver59');
  return { ok: true, value: seconds(hours * 3600 + mins * 60 + secs) };
};

/** A whole number from `least` to `most`; an empty field is `empty`, never 0. */
export const readCount = (text: string, least: number, most: number): Typed<number> => {
  const trimmed = text.trim();
  if (trimmed === '') return wrong('empty');
  if (/^\d+[.,]\d+$/.test(trimmed)) return wrong('notWhole');
  if (!/^\d{1,6}$/.test(trimmed)) return wrong('notANumber');
  const value = Number(trimmed);
  return value < least || value > most ? wrong('outOfRange') : { ok: true, value };
};

/** An amount with up to two decimals, `7,5` or `7.5`, in hundredths, from 0 to `most`; an empty field is `empty`, never 0. */
export const readAmount = (text: string, most: number): Typed<number> => {
  const [, whole, decimals = ''] = /^(\d{1,7})(?:[.,](\d+))?$/.exec(text.trim()) ?? [];
  if (text.trim() === '') return wrong('empty');
  if (whole === undefined) return wrong('notANumber');
  if (decimals.length > 2) return wrong('tooFine');
  const value = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return value > most ? wrong('outOfRange') : { ok: true, value };
};

/** A time of day as `11.15`, `11:15`, `9.05` or bare hours `7`, as text the retreat can keep: "11:15", "09:05", "07:00"; null for anything else. */
export const readTimeOfDay = (text: string): string | null => {
  const [, hours = '', mins = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? [];
  return hours === '' || Number(hours) > 23 || Number(mins) > 59 ? null : `${hours.padStart(2, '0')}:${mins}`;
};
