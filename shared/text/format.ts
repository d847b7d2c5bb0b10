// Numbers, dates, durations, lists and plurals as people read them, in both languages; screens and papers share this one place.
import type { Day, Hundredths, Instant, Language, Millis, Zone } from '../units.ts';

const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
const timeZones: Readonly<Record<Zone, string>> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };

/** Making a formatter takes longer than formatting a hundred rows with it, so each is made once. */
const kept = <Options extends object, Formatter>(make: (locale: string, options: Options) => Formatter): ((locale: string, options: Options) => Formatter) => {
  const made = new Map<string, Formatter>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const formatter = made.get(key) ?? make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
};
const numbers = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const dates = kept((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const lists = kept((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));

const trueMinus = (text: string): string => text.replace(/^-/, '−');

/** With two decimals: 8725 → "87,25" (id), "87.25" (en). */
export const formatPoints = (points: Hundredths, language: Language): string =>
  trueMinus(numbers(locales[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(points / 100));

/** A change: 55 → "+0,55", -100 → "−1,00" (id). */
export const formatChange = (points: Hundredths, language: Language): string => `${points > 0 ? '+' : ''}${formatPoints(points, language)}`;

/** An amount in hundredths without needless decimals: 750 → "7,5", 2000 → "20" (id). */
export const formatAmount = (amount: number, language: Language): string =>
  trueMinus(numbers(locales[language], { minimumFractionDigits: 0, maximumFractionDigits: 2 }).format(amount / 100));

/** The same as a person types it, without marks between the thousands. */
export const typedAmount = (amount: number, language: Language): string =>
  numbers(locales[language], { minimumFractionDigits: 0, maximumFractionDigits: 2, useGrouping: false }).format(amount / 100);

/** 1234 → "1.234" (id), "1,234" (en). */
export const formatCount = (count: number, language: Language): string => trueMinus(numbers(locales[language], {}).format(count));

/** What is counted, in English: one of it, or any other number; in Indonesian a word is the same for all. */
export const plural = (count: number | string, one: string, many: string): string => (String(count) === '1' ? one : many);

/** "Kawi dan Metro"; "Kawi, Metro, dan Bromo" (id), "Kawi, Metro and Bromo" (en). */
export const formatList = (items: readonly string[], language: Language): string => lists(locales[language], { type: 'conjunction' }).format(items);

/** Stopwatch text: 330000 → "5:30", 3750000 → "1:02:30". Fractions of a second are dropped towards zero; no sign. */
export const formatDuration = (length: Millis): string => {
  const whole = Math.floor(Math.abs(length) / 1000);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const [hours, mins, secs] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours > 0 ? `${hours}:${pad(mins)}:${pad(secs)}` : `${mins}:${pad(secs)}`;
};

/** Countdown text: time left rounds up, so that it says 0:00 only at the end; overtime has a plus and rounds down. */
export const formatCountdown = (left: Millis): string =>
  left > 0 ? formatDuration((Math.ceil(left / 1000) * 1000) as Millis) : left === 0 || left > -1000 ? '0:00' : `+${formatDuration(left)}`;

// A calendar day is read as noon UTC and printed in UTC, so that no zone can move it.
const noon = (day: Day): number => Date.parse(`${day}T12:00:00Z`);
const dayText = (day: Day, language: Language, options: Intl.DateTimeFormatOptions): string =>
  dates(locales[language], { ...options, timeZone: 'UTC' }).format(noon(day));

const longDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** "15 Mei 2025". */
export const formatDate = (day: Day, language: Language): string => dayText(day, language, longDate);

/** "Kamis, 15 Mei 2025" (id), "Thursday, 15 May 2025" (en). */
export const formatWeekdayDate = (day: Day, language: Language): string =>
  `${dayText(day, language, { weekday: 'long' })}, ${formatDate(day, language)}`;

/** "Kamis, 15 Mei" (id), "Thursday 15 May" (en). */
export const formatWeekday = (day: Day, language: Language): string => dayText(day, language, { weekday: 'long', day: 'numeric', month: 'long' });

/** "15 s.d. 17 Mei 2025" (id), "15 to 17 May 2025" (en); a single day as one date. */
export const formatDateRange = (from: Day, to: Day, language: Language): string => {
  if (from === to) return formatDate(from, language);
  const until = language === 'id' ? 's.d.' : 'to';
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const start = sameMonth ? dayText(from, language, { day: 'numeric' })
    : dayText(from, language, sameYear ? { day: 'numeric', month: 'long' } : longDate);
  return `${start} ${until} ${formatDate(to, language)}`;
};

/** After a verb: "pada 15 s.d. 17 Mei 2025" (id), "from 15 to 17 May 2025" or "on 17 May 2025" (en). */
export const formatHeldOn = ({ startsOn, endsOn }: { readonly startsOn: Day; readonly endsOn: Day }, language: Language): string =>
  `${language === 'id' ? 'pada' : startsOn === endsOn ? 'on' : 'from'} ${formatDateRange(startsOn, endsOn, language)}`;

/** No calendar goes further; a page must not stop for a moment that does, whoever wrote it. */
const LAST = 8.64e15;
const within = (at: Instant): number => Math.min(at, LAST);

/** Time of day in the retreat's zone: "08.35" (id), "08:35" (en). */
export const formatTimeOfDay = (at: Instant, zone: Zone, language: Language): string =>
  dates(locales[language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: timeZones[zone] }).format(within(at));

/** The same to the second: "08.35.04" (id), "08:35:04" (en). */
export const formatTimeToSecond = (at: Instant, zone: Zone, language: Language): string =>
  dates(locales[language], {
    hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: timeZones[zone],
  }).format(within(at));

/** "198609262015051001" → "19860926 201505 1 001"; anything else stays as it is. */
export const formatNip = (nip: string): string => nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');

/** A time of day as text, "11:15": "11.15" (id), "11:15" (en). */
export const formatClock = (time: string, language: Language): string => (language === 'id' ? time.replace(':', '.') : time);

/** A span of times of day, "11:15" to "13:00": "11.15–13.00" (id), "11:15–13:00" (en). */
export const formatSpan = ({ from, to }: { readonly from: string; readonly to: string }, language: Language): string =>
  [from, to].map((time) => formatClock(time, language)).join('–');
