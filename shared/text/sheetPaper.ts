// The sentences of the blank score sheets, in both languages; figures come in already formatted.
import type { Language } from '../units.ts';
import { plural } from './format.ts';

export type SheetPaperText = {
  readonly title: string;
  /** For the foot of every page of sheets that follow a rotation. */
  readonly only: (version: string) => string;
  readonly noTeams: string;
  readonly noRuns: string;
  /** Above a stack that is handed out together. */
  readonly stack: (sheets: string) => string;
  readonly howTo: string;
  readonly station: (number: string) => string;
  readonly round: (number: string) => string;
  readonly noVisit: string;
  readonly version: (version: string) => string;
  readonly team: (number: string) => string;
  readonly result: string;
  readonly doneIn: string;
  readonly minutes: string;
  readonly seconds: string;
  readonly unfinished: string;
  readonly shareDone: string;
  readonly amount: string;
  readonly points: (most: string) => string;
  readonly sharedBy: string;
  readonly penalties: string;
  readonly tally: string;
  readonly count: string;
  readonly behaviour: string;
  readonly scale: string;
  readonly notSeen: string;
  readonly absent: string;
  readonly note: string;
  readonly judge: string;
  readonly judgeOf: (number: string) => string;
  readonly signature: string;
  readonly clock: string;
};

export const sheetPaperText: Readonly<Record<Language, SheetPaperText>> = {
  id: {
    title: 'Lembar nilai',
    only: (version) => `Rencana rotasi versi ${version}. Bila rencana berubah, kode dari versi lain tetap dapat diketik; aplikasi memberi tahu kode barunya.`,
    noTeams: 'Tim belum diundi, jadi belum ada lembar nilai yang dapat dicetak.',
    noRuns: 'Belum ada latihan yang disiapkan untuk dijalankan, jadi belum ada lembar nilai yang dapat dicetak.',
    stack: (sheets) => `${sheets} lembar`,
    howTo: 'Isi dengan pena. Nol ditulis 0; kotak kosong berarti belum dinilai. Salah tulis: coret satu garis, tulis yang benar, beri paraf.',
    station: (number) => `Pos ${number}`,
    round: (number) => `Rotasi ${number}`,
    noVisit: 'tanpa giliran di rencana ini',
    version: (version) => `rencana versi ${version}`,
    team: (number) => `Tim ${number}`,
    result: 'Hasil',
    doneIn: 'Selesai dalam',
    minutes: 'menit',
    seconds: 'detik',
    unfinished: 'Belum selesai',
    shareDone: 'sudah jadi',
    amount: 'Banyaknya',
    points: (most) => `0–${most}`,
    sharedBy: 'sama untuk semua tim',
    penalties: 'Penalti',
    tally: 'turus',
    count: 'jumlah',
    behaviour: 'Perilaku, lingkari satu angka',
    scale: '1 belum tampak, 2 mulai tampak, 3 tampak konsisten, 4 menjadi teladan',
    notSeen: 'tidak teramati',
    absent: 'Tim tidak hadir (TH)',
    note: 'Catatan',
    judge: 'Penilai',
    judgeOf: (number) => `Penilai ${number}`,
    signature: 'Tanda tangan',
    clock: 'Pukul',
  },
  en: {
    title: 'Score sheets',
    only: (version) => `Rotation plan version ${version}. If the plan changes, a code of another version can still be typed; the app then tells the new one.`,
    noTeams: 'No teams are drawn yet, so there are no score sheets to print.',
    noRuns: 'No exercise is planned to be run yet, so there are no score sheets to print.',
    stack: (sheets) => `${sheets} ${plural(sheets, 'sheet', 'sheets')}`,
    howTo: 'Fill in with a pen. Write zero as 0; an empty box means not judged yet. A slip: one line through it, write the right figure, initial it.',
    station: (number) => `Station ${number}`,
    round: (number) => `Round ${number}`,
    noVisit: 'no visit in this plan',
    version: (version) => `plan version ${version}`,
    team: (number) => `Team ${number}`,
    result: 'Result',
    doneIn: 'Finished in',
    minutes: 'min',
    seconds: 'sec',
    unfinished: 'Not finished',
    shareDone: 'done',
    amount: 'How many',
    points: (most) => `0–${most}`,
    sharedBy: 'the same for every team',
    penalties: 'Penalties',
    tally: 'tally',
    count: 'count',
    behaviour: 'Behaviour, circle one figure',
    scale: '1 not seen yet, 2 beginning, 3 consistent, 4 a model for others',
    notSeen: 'not observed',
    absent: 'Team absent (TH)',
    note: 'Note',
    judge: 'Judge',
    judgeOf: (number) => `Judge ${number}`,
    signature: 'Signature',
    clock: 'Time',
  },
};
