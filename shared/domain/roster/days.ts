// Reads a calendar day in the ways an office writes one; it has no clock.
import type { Day } from '../../units.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "19860926": 1986-09-26, or null when there is no such day. */
export const dayOfDigits = (digits: string): Day | null => {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return /^[12]\d{7}$/.test(digits) && day >= 1 && day <= (lengths[month - 1] ?? 0)
    ? (`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as Day) : null;
};

const two = (text: string): string => text.padStart(2, '0');

/** "1986-09-26", "26/09/1986", "26-9-1986", "26 September 1986", with or without a place before it; the day comes first. */
export const readDay = (text: string): Day | null => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso !== null) return dayOfDigits(text.replaceAll('-', ''));
  const written = /(?:^|[ ,/])(\d{1,2})[ ./-]+(\d{1,2}|\p{L}{3,})[ ./-]+(\d{4})$/u.exec(text);
  if (written === null) return null;
  const [, day = '', month = '', year = ''] = written;
  const named = month.slice(0, 3).toLowerCase();
  const number = /\d/.test(month) ? month : String(1 + Math.max(months.indexOf(named === 'ags' ? 'agu' : named), english.indexOf(named)));
  return dayOfDigits(`${year}${two(number)}${two(day)}`);
};

/** 1986-09-26 → "26-09-1986", as an Indonesian office writes it in a list. */
export const writeDay = (day: Day): string => day.split('-').toReversed().join('-');
