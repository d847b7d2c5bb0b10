// The words of what a new retreat can begin with, and of help on the first screen.
import type { Language } from '../units.ts';

export type NewRetreatText = {
  readonly begins: string;
  readonly threeDays: string;
  readonly threeDaysWhat: (sessions: string, hours: string) => string;
  /** Told where the dates leave no room for all three. */
  readonly threeDaysCut: (sessions: string, hours: string) => string;
  readonly empty: string;
  readonly emptyWhat: string;
  readonly like: (name: string) => string;
  readonly likeWhat: string;
  readonly help: string;
};

export const newRetreatText: Readonly<Record<Language, NewRetreatText>> = {
  id: {
    begins: 'Mulai dari',
    threeDays: 'Susunan tiga hari',
    threeDaysWhat: (sessions, hours) => `${sessions} sesi dari registrasi sampai penutupan, ${hours} JP. Semua dapat digeser, diganti, dan dihapus.`,
    threeDaysCut: (sessions, hours) => `Pada tanggal itu hanya ${sessions} sesi pertama, ${hours} JP: hari sesudahnya dan penutupan tidak ikut.`,
    empty: 'Kosong',
    emptyWhat: 'Susun sendiri dari awal.',
    like: (name) => `Seperti ${name}`,
    likeWhat: 'Susunan acara, daftar instansi, kerangka nilai dan latihan buatan sendiri, serta latihan yang direncanakan. Tanpa orang, tim, dan nilai.',
    help: 'bantuan',
  },
  en: {
    begins: 'Begin with',
    threeDays: 'The programme of three days',
    threeDaysWhat: (sessions, hours) => `${sessions} sessions from registration to closing, ${hours} lesson hours. All of it can be moved, changed and removed.`,
    threeDaysCut: (sessions, hours) => `On these dates only its first ${sessions} sessions, ${hours} lesson hours: the days after and the closing are left out.`,
    empty: 'Nothing yet',
    emptyWhat: 'Put it together yourself.',
    like: (name) => `Like ${name}`,
    likeWhat: 'Its programme, agencies, own value frameworks and exercises, and planned exercises. No people, teams or scores.',
    help: 'help',
  },
};
