// What the audience reads of the programme: the day's run-down, what is on and what comes next; in both languages.
import type { Language } from '../units.ts';
import { plural } from './format.ts';

export type RunDownText = {
  readonly title: string;
  readonly passed: (items: string) => string;
  readonly toCome: (items: string) => string;
  readonly on: string;
  /** Nobody has said that it began. */
  readonly planned: string;
  readonly next: string;
  readonly left: (length: string) => string;
  readonly nearlyOver: string;
  readonly begins: (length: string) => string;
  readonly nearlyOn: string;
  /** A length in whole minutes; `hours` is null below one hour, `minutes` for whole hours. */
  readonly length: (hours: string | null, minutes: string | null) => string;
  readonly at: (time: string) => string;
  /** Later than planned, so not to the minute. */
  readonly about: (time: string) => string;
  readonly allDone: string;
  readonly thanks: string;
};

const id: RunDownText = {
  title: 'Susunan acara',
  passed: (items) => `${items} acara sudah lewat`,
  toCome: (items) => `${items} acara lagi sesudahnya`,
  on: 'Sedang berlangsung',
  planned: 'Sekarang, menurut jadwal',
  next: 'Berikutnya',
  left: (length) => `Sisa ${length}`,
  nearlyOver: 'Segera selesai',
  begins: (length) => `${length} lagi`,
  nearlyOn: 'Segera dimulai',
  length: (hours, minutes) => [hours === null ? '' : `${hours} jam`, minutes === null ? '' : `${minutes} menit`].filter((part) => part !== '').join(' '),
  at: (time) => `pukul ${time}`,
  about: (time) => `sekitar pukul ${time}`,
  allDone: 'Semua acara telah selesai',
  thanks: 'Terima kasih atas kebersamaan Anda.',
};

const counted = (count: string, one: string, more: string): string => `${count} ${plural(count, one, more)}`;

const en: RunDownText = {
  title: 'Programme',
  passed: (items) => `${counted(items, 'item', 'items')} already over`,
  toCome: (items) => `${counted(items, 'item', 'items')} more after these`,
  on: 'On now',
  planned: 'Now, by the plan',
  next: 'Next up',
  left: (length) => `${length} left`,
  nearlyOver: 'Ending soon',
  begins: (length) => `in ${length}`,
  nearlyOn: 'About to begin',
  length: (hours, minutes) => [hours === null ? '' : counted(hours, 'hour', 'hours'), minutes === null ? '' : counted(minutes, 'minute', 'minutes')].filter((part) => part !== '').join(' '),
  at: (time) => `at ${time}`,
  about: (time) => `at about ${time}`,
  allDone: 'The programme is complete',
  thanks: 'Thank you for being here together.',
};

export const runDownText: Readonly<Record<Language, RunDownText>> = { id, en };

/** 150 → "2 jam 30 menit", "2 hours 30 minutes". */
export const lengthWords = (minutes: number, language: Language): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return runDownText[language].length(hours === 0 ? null : String(hours), rest === 0 && hours > 0 ? null : String(rest));
};
