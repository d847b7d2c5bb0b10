// What each key of the part "Jalankan" does, for its foot.
import type { Language } from '../../units.ts';

export type RunKeysText = {
  readonly startPauseResume: string;
  readonly minuteMore: string;
  readonly halfMinuteLess: string;
  readonly nextPhase: string;
  readonly mute: string;
  readonly unmute: string;
  /** Of the keys that need no cue, together. */
  readonly atOnce: string;
  readonly take: string;
  readonly drawShow: string;
  readonly drawShowEnd: string;
  readonly nextPage: string;
  readonly leaveGrid: string;
  readonly nextRule: string;
  readonly toScoring: string;
  readonly allRules: string;
  readonly nextStep: string;
  readonly nextNote: string;
  /** In a cell of the entry grid. */
  readonly inCell: { readonly next: string; readonly below: string; readonly edit: string; readonly correct: string; readonly handIn: string; readonly person: string };
  readonly inReading: { readonly teams: string; readonly name: string; readonly confirm: string; readonly again: string; readonly next: string; readonly verify: string; readonly toClose: string; readonly toBlocks: string };
  readonly inSheets: { readonly move: string; readonly open: string; readonly fill: string; readonly code: string };
  readonly inStandings: { readonly move: string; readonly open: string; readonly close: string };
};

export const runKeysText: Readonly<Record<Language, RunKeysText>> = {
  id: {
    startPauseResume: 'mulai, jeda',
    minuteMore: '1 menit',
    halfMinuteLess: '30 detik',
    nextPhase: 'fase berikut',
    mute: 'bisukan',
    unmute: 'bunyikan',
    atOnce: 'langsung tampil',
    take: 'tampilkan',
    drawShow: 'undian: mulai, jeda',
    drawShowEnd: 'ke akhir',
    nextPage: 'halaman berikut',
    leaveGrid: 'batal, keluar',
    nextRule: 'aturan berikut',
    toScoring: 'penilaian',
    allRules: 'semua aturan',
    nextStep: 'langkah berikut',
    nextNote: 'catatan berikut',
    inCell: { next: 'sel berikut', below: 'kirim, baris berikut', edit: 'ubah isi', correct: 'kirim koreksi', handIn: 'kirim lembar', person: 'orang berikut' },
    inReading: { teams: 'pindah tim', name: 'isi nama pembaca', confirm: 'cocok, lanjut', again: 'baca lagi', next: 'tim berikut', verify: 'verifikasi', toClose: 'ke tombol tuntaskan', toBlocks: 'ke yang menahan' },
    inSheets: { move: 'pilih lembar', open: 'buka lembar', fill: 'isi nilai', code: 'buka dengan kode' },
    inStandings: { move: 'pilih angka', open: 'lihat asalnya', close: 'sembunyikan rincian' },
  },
  en: {
    startPauseResume: 'start, pause',
    minuteMore: '1 minute',
    halfMinuteLess: '30 seconds',
    nextPhase: 'next phase',
    mute: 'mute',
    unmute: 'unmute',
    atOnce: 'live at once',
    take: 'show',
    drawShow: 'draw: start, pause',
    drawShowEnd: 'to the end',
    nextPage: 'next page',
    leaveGrid: 'undo, leave',
    nextRule: 'next rule',
    toScoring: 'scoring',
    allRules: 'all rules',
    nextStep: 'next step',
    nextNote: 'next note',
    inCell: { next: 'next cell', below: 'hand in, next row', edit: 'edit', correct: 'submit the correction', handIn: 'submit the sheet', person: 'next person' },
    inReading: { teams: 'other team', name: 'name the reader', confirm: 'matches, go on', again: 'read again', next: 'next team', verify: 'verify', toClose: 'to the button that concludes', toBlocks: 'to what holds it up' },
    inSheets: { move: 'choose a sheet', open: 'open it', fill: 'fill in', code: 'open by code' },
    inStandings: { move: 'choose a number', open: 'see how it was made', close: 'hide details' },
  },
};
