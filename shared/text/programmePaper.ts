// The sentences of the printed programme and of the cue list for the master of ceremonies, in both languages.
import type { Language } from '../units.ts';
import { plural } from './format.ts';

export type ProgrammePaperText = {
  readonly titles: { readonly programme: string; readonly cueList: string };
  readonly leads: { readonly programme: string; readonly cueList: string };
  readonly items: (count: string) => string;
  readonly day: (number: string, date: string) => string;
  readonly columns: {
    readonly number: string; readonly time: string; readonly length: string; readonly item: string; readonly place: string; readonly person: string;
    readonly lesson: string; readonly next: string; readonly begun: string; readonly ended: string; readonly notes: string;
  };
  readonly minutes: (count: string) => string;
  readonly locked: string;
  readonly none: string;
  readonly dayLesson: (minutes: string) => string;
  readonly lesson: (minutes: string, hours: string) => string;
  readonly lastOfDay: string;
  readonly empty: string;
};

const id: ProgrammePaperText = {
  titles: { programme: 'Susunan acara', cueList: 'Daftar isyarat MC' },
  leads: {
    programme: 'Waktu bertanda "tetap" tidak ikut bergeser.',
    cueList: 'Tulis waktu yang sebenarnya dan catatan pada kolom kosong.',
  },
  items: (count) => `${count} acara`,
  day: (number, date) => `Hari ke-${number}, ${date}`,
  columns: {
    number: 'No.', time: 'Waktu', length: 'Lama', item: 'Acara', place: 'Tempat', person: 'Pengisi', lesson: 'JP (menit)',
    next: 'Apa berikutnya', begun: 'Mulai', ended: 'Selesai', notes: 'Catatan',
  },
  minutes: (count) => `${count} mnt`,
  locked: 'tetap',
  none: '–',
  dayLesson: (minutes) => `Dihitung JP hari ini: ${minutes} menit`,
  lesson: (minutes, hours) => `Jumlah dihitung JP: ${minutes} menit, yaitu ${hours} JP (1 JP = 45 menit, dibulatkan ke bawah).`,
  lastOfDay: 'Acara terakhir hari ini',
  empty: 'Susunan acara masih kosong. Isi di Siapkan, bagian Susunan acara, lalu buat dokumen ini lagi.',
};

const en: ProgrammePaperText = {
  titles: { programme: 'Programme', cueList: 'MC cue list' },
  leads: {
    programme: 'A time marked "fixed" does not move.',
    cueList: 'Write the real times and notes in the empty columns.',
  },
  items: (count) => `${count} ${plural(count, 'item', 'items')}`,
  day: (number, date) => `Day ${number}, ${date}`,
  columns: {
    number: 'No.', time: 'Time', length: 'Length', item: 'Item', place: 'Place', person: 'Led by', lesson: 'JP (minutes)',
    next: 'What comes next', begun: 'Began', ended: 'Ended', notes: 'Notes',
  },
  minutes: (count) => `${count} min`,
  locked: 'fixed',
  none: '–',
  dayLesson: (minutes) => `Counted towards JP this day: ${minutes} minutes`,
  lesson: (minutes, hours) => `Counted towards JP in all: ${minutes} minutes, which is ${hours} JP (1 JP, a lesson, is 45 minutes, rounded down).`,
  lastOfDay: 'Last item of the day',
  empty: 'The programme is still empty. Fill it in under Prepare, Programme, then make this document again.',
};

export const programmePaperText: Readonly<Record<Language, ProgrammePaperText>> = { id, en };
