// The sentences of the sheet an exercise is explained from, and of what it holds on the wall.
import type { Language } from '../../units.ts';

export type BriefingText = {
  readonly heading: (exercise: string) => string;
  readonly lead: string;
  readonly open: string;
  readonly openAgain: string;
  readonly isCued: string;
  readonly isShown: string;
  readonly onPage: { readonly about: string; readonly rule: (number: string, of: string) => string; readonly all: string };
  readonly nextRule: string;
  readonly back: string;
  readonly allRules: string;
  readonly parts: { readonly objective: string; readonly rules: string; readonly materials: string; readonly time: string; readonly setUp: string; readonly safety: string; readonly lowImpact: string };
  readonly total: (minutes: string) => string;
};

export const briefingText: Readonly<Record<Language, BriefingText>> = {
  id: {
    heading: (exercise) => `Penjelasan ${exercise}`,
    lead: 'Lembar ini untuk Anda. Aula melihat tujuan, bahan, dan waktu, lalu aturan satu demi satu.',
    open: 'Siapkan untuk aula',
    openAgain: 'Mulai lagi dari awal',
    isCued: 'Siap. Tekan Enter untuk menampilkan di aula.',
    isShown: 'Tampil di aula',
    onPage: { about: 'Tujuan, bahan, waktu', rule: (number, of) => `Aturan ${number} dari ${of}`, all: 'Semua aturan' },
    nextRule: 'Aturan berikut',
    back: 'Kembali',
    allRules: 'Semua aturan',
    parts: { objective: 'Tujuan', rules: 'Aturan untuk dibacakan', materials: 'Bahan', time: 'Waktu', setUp: 'Penataan', safety: 'Keselamatan', lowImpact: 'Pilihan ringan' },
    total: (minutes) => `${minutes} menit seluruhnya`,
  },
  en: {
    heading: (exercise) => `Briefing for ${exercise}`,
    lead: 'This sheet is for you. The hall sees objective, materials and time, then the rules one by one.',
    open: 'Prepare for the hall',
    openAgain: 'Begin again',
    isCued: 'Ready. Press Enter to show it in the hall.',
    isShown: 'On in the hall',
    onPage: { about: 'Objective, materials, time', rule: (number, of) => `Rule ${number} of ${of}`, all: 'All rules' },
    nextRule: 'Next rule',
    back: 'Back',
    allRules: 'All rules',
    parts: { objective: 'Objective', rules: 'Rules to read out', materials: 'Materials', time: 'Time', setUp: 'Set-up', safety: 'Safety', lowImpact: 'Low-impact variant' },
    total: (minutes) => `${minutes} minutes in all`,
  },
};
