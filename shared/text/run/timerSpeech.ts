// What a screen reader says of the time as it runs out; each sentence is said once, when its moment comes.
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

/** In the order in which they come. */
export const timeMarks = ['lastFifth', 'lastMinute', 'lastTen', 'over'] as const;
export type TimeMark = (typeof timeMarks)[number];

/** The fifth is told in minutes and seconds. */
export type TimerSpeechText = Readonly<Record<TimeMark, (phase: string, minutes: string, seconds: string) => string>>;

const parts = (...all: readonly (readonly [count: string, unit: string])[]): string => all.filter(([count]) => count !== '0').map(([count, unit]) => `${count} ${unit}`).join(' ');

export const timerSpeechText: Readonly<Record<Language, TimerSpeechText>> = {
  id: {
    lastFifth: (phase, minutes, seconds) => `${phase}: waktu tinggal seperlima, ${parts([minutes, 'menit'], [seconds, 'detik'])}.`,
    lastMinute: (phase) => `${phase}: tinggal satu menit.`,
    lastTen: (phase) => `${phase}: tinggal sepuluh detik.`,
    over: (phase) => `${phase}: waktu habis.`,
  },
  en: {
    lastFifth: (phase, minutes, seconds) => `${phase}: a fifth of the time is left, ${parts([minutes, plural(minutes, 'minute', 'minutes')], [seconds, plural(seconds, 'second', 'seconds')])}.`,
    lastMinute: (phase) => `${phase}: one minute left.`,
    lastTen: (phase) => `${phase}: ten seconds left.`,
    over: (phase) => `${phase}: time is up.`,
  },
};
