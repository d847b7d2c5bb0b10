// What each key of the part "Jalankan" does, for its foot.
import type { Language } from '../../units.ts';

export type RunKeysText = {
  readonly startPauseResume: string;
  readonly minuteMore: string;
  readonly halfMinuteLess: string;
  readonly nextPhase: string;
  readonly mute: string;
  readonly unmute: string;
  readonly timer: string;
  readonly board: string;
  readonly black: string;
  readonly take: string;
  readonly drawShow: string;
  readonly drawShowEnd: string;
  readonly nextPage: string;
  readonly leaveGrid: string;
  readonly briefing: string;
  readonly debrief: string;
  readonly nextRule: string;
  readonly allRules: string;
  readonly nextStep: string;
};

export const runKeysText: Readonly<Record<Language, RunKeysText>> = {
  id: {
    startPauseResume: 'mulai, jeda',
    minuteMore: '1 menit',
    halfMinuteLess: '30 detik',
    nextPhase: 'fase berikut',
    mute: 'bisukan',
    unmute: 'bunyikan',
    timer: 'waktu',
    board: 'klasemen',
    black: 'gelap',
    take: 'tampilkan',
    drawShow: 'undian: mulai, jeda',
    drawShowEnd: 'ke akhir',
    nextPage: 'halaman berikut',
    leaveGrid: 'batal, keluar',
    briefing: 'penjelasan',
    debrief: 'refleksi',
    nextRule: 'aturan berikut',
    allRules: 'semua aturan',
    nextStep: 'langkah berikut',
  },
  en: {
    startPauseResume: 'start, pause',
    minuteMore: '1 minute',
    halfMinuteLess: '30 seconds',
    nextPhase: 'next phase',
    mute: 'mute',
    unmute: 'unmute',
    timer: 'timer',
    board: 'standings',
    black: 'black',
    take: 'show',
    drawShow: 'draw: start, pause',
    drawShowEnd: 'to the end',
    nextPage: 'next page',
    leaveGrid: 'undo, leave',
    briefing: 'briefing',
    debrief: 'debrief',
    nextRule: 'next rule',
    allRules: 'all rules',
    nextStep: 'next step',
  },
};
