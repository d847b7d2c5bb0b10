// Dates in words, as an official record writes them; it knows no record.
import type { Day, Language } from '../units.ts';
import { formatDate, formatWeekdayDate } from './format.ts';

const idSmall = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'];

const idWords = (number: number): string => {
  const rest = (value: number): string => (value === 0 ? '' : ` ${idWords(value)}`);
  if (number < 12) return idSmall[number] ?? '';
  if (number < 20) return `${idWords(number - 10)} belas`;
  if (number < 100) return `${idWords(Math.floor(number / 10))} puluh${rest(number % 10)}`;
  if (number < 200) return `seratus${rest(number - 100)}`;
  if (number < 1000) return `${idWords(Math.floor(number / 100))} ratus${rest(number % 100)}`;
  if (number < 2000) return `seribu${rest(number - 1000)}`;
  return `${idWords(Math.floor(number / 1000))} ribu${rest(number % 1000)}`;
};

const enSmall = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen',
  'seventeen', 'eighteen', 'nineteen',
];
const enTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const enWords = (number: number): string => {
  const rest = (value: number): string => (value === 0 ? '' : value < 100 ? ` and ${enWords(value)}` : ` ${enWords(value)}`);
  if (number < 20) return enSmall[number] ?? '';
  if (number < 100) return `${enTens[Math.floor(number / 10)] ?? ''}${number % 10 === 0 ? '' : `-${enWords(number % 10)}`}`;
  if (number < 1000) return `${enWords(Math.floor(number / 100))} hundred${rest(number % 100)}`;
  return `${enWords(Math.floor(number / 1000))} thousand${rest(number % 1000)}`;
};

const enOrdinals = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth',
  'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth', 'twenty-fifth',
  'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first',
];

/** "Kamis, tanggal lima belas Mei dua ribu dua puluh lima (15 Mei 2025)". */
export const dateInWords = (day: Day, language: Language): string => {
  const [year = 0, , date = 1] = day.split('-').map(Number);
  const [weekday = ''] = formatWeekdayDate(day, language).split(',');
  const written = formatDate(day, language);
  const month = written.split(' ')[1] ?? '';
  return language === 'id'
    ? `${weekday}, tanggal ${idWords(date)} ${month} ${idWords(year)} (${written})`
    : `${weekday}, the ${enOrdinals[date - 1] ?? ''} of ${month} ${enWords(year)} (${written})`;
};
