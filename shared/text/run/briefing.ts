// The sentences of the sheet an exercise is explained from, and of what it holds on the wall.
import type { Language } from '../../units.ts';

export type BriefingText = {
  readonly heading: (exercise: string) => string;
  readonly lead: string;
  readonly open: string;
  readonly openAgain: string;
  readonly isCued: string;
  readonly isShown: string;
  readonly onPage: { readonly about: string; readonly rule: (number: string, of: string) => string; readonly all: string; readonly scoring: string };
  readonly nextRule: string;
  readonly toScoring: string;
  readonly back: string;
  readonly allRules: string;
  readonly parts: { readonly objective: string; readonly rules: string; readonly scoring: string; readonly materials: string; readonly time: string; readonly setUp: string; readonly safety: string; readonly lowImpact: string };
  readonly total: (minutes: string) => string;
};

export const briefingText: Readonly<Record<Language, BriefingText>> = {
  id: {
    heading: (exercise) => `Penjelasan ${exercise}`,
    lead: 'Lembar ini untuk Anda. Aula melihat tujuan, bahan, dan waktu, lalu aturan satu demi satu, lalu penilaiannya.',
    open: 'Siapkan untuk aula',
    openAgain: 'Mulai lagi dari awal',
    isCued: 'Siap. Tekan Enter untuk menampilkan di aula.',
    isShown: 'Tampil di aula',
    onPage: { about: 'Tujuan, bahan, waktu', rule: (number, of) => `Aturan ${number} dari ${of}`, all: 'Semua aturan', scoring: 'Penilaian' },
    nextRule: 'Aturan berikut',
    toScoring: 'Penilaian',
    back: 'Kembali',
    allRules: 'Semua aturan',
    parts: { objective: 'Tujuan', rules: 'Aturan untuk dibacakan', scoring: 'Penilaian', materials: 'Bahan', time: 'Waktu', setUp: 'Penataan', safety: 'Keselamatan', lowImpact: 'Pilihan ringan' },
    total: (minutes) => `${minutes} menit seluruhnya`,
  },
  en: {
    heading: (exercise) => `Briefing for ${exercise}`,
    lead: 'This sheet is for you. The hall sees objective, materials and time, then the rules one by one, then how it is scored.',
    open: 'Prepare for the hall',
    openAgain: 'Begin again',
    isCued: 'Ready. Press Enter to show it in the hall.',
    isShown: 'On in the hall',
    onPage: { about: 'Objective, materials, time', rule: (number, of) => `Rule ${number} of ${of}`, all: 'All rules', scoring: 'Scoring' },
    nextRule: 'Next rule',
    toScoring: 'Scoring',
    back: 'Back',
    allRules: 'All rules',
    parts: { objective: 'Objective', rules: 'Rules to read out', scoring: 'Scoring', materials: 'Materials', time: 'Time', setUp: 'Set-up', safety: 'Safety', lowImpact: 'Low-impact variant' },
    total: (minutes) => `${minutes} minutes in all`,
  },
};
