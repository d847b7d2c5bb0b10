// The sentences of the countdown beside the entry grid.
import type { RunStage } from '../../domain/scoring/schemas.ts';
import type { AtZero } from '../../domain/timer/phaseSchemas.ts';
import type { Language } from '../../units.ts';

export type RunNow = RunStage | 'released' | 'cancelled';

export type TimerText = {
  readonly heading: string;
  readonly chooseRun: string;
  /** An exercise in the list, with what became of it. */
  readonly runIs: (name: string, now: RunNow) => string;
  readonly notStarted: string;
  /** Nothing is counted, and there are scores. */
  readonly idle: string;
  /** Read back or closed. */
  readonly isOver: string;
  readonly startAgain: string;
  readonly cancelled: string;
  readonly nowPhase: (phase: string, of: string) => string;
  readonly running: string;
  readonly paused: string;
  readonly over: string;
  readonly start: string;
  readonly pause: string;
  readonly resume: string;
  readonly minuteMore: string;
  readonly halfMinuteLess: string;
  /** More time on the wall does not move what results count up to. */
  readonly limitStays: (limit: string) => string;
  readonly changeLimit: string;
  readonly nextPhase: (name: string) => string;
  readonly finish: string;
  readonly restart: string;
  readonly previousPhase: string;
  /** On a button that waits for its second press. */
  readonly again: string;
  readonly whenZero: string;
  readonly atZero: Readonly<Record<AtZero, string>>;
  readonly phases: string;
  /** The grid shows another run than the one whose time is counted. */
  readonly otherRun: (name: string) => string;
  /** The way to the chosen run's own time. */
  readonly finishOther: string;
};

export const timerText: Readonly<Record<Language, TimerText>> = {
  id: {
    heading: 'Waktu',
    chooseRun: 'Latihan',
    runIs: (name, now) => (now === 'open' ? name : `${name} · ${{ verified: 'dibacakan', released: 'dilepas', closed: 'tuntas', cancelled: 'batal' }[now]}`),
    notStarted: 'Belum dimulai',
    idle: 'Waktu tidak berjalan',
    isOver: 'Sudah selesai',
    startAgain: 'Jalankan waktu lagi',
    cancelled: 'Dibatalkan',
    nowPhase: (phase, of) => `Fase ${phase} dari ${of}`,
    running: 'Berjalan',
    paused: 'Jeda',
    over: 'Waktu habis',
    start: 'Mulai',
    pause: 'Jeda',
    resume: 'Lanjutkan',
    minuteMore: '+1 menit',
    halfMinuteLess: '−30 detik',
    limitStays: (limit) => `Batas nilai tetap ${limit}.`,
    changeLimit: 'Ubah di Aturan',
    nextPhase: (name) => `Fase berikut: ${name}`,
    finish: 'Selesaikan latihan',
    restart: 'Ulang fase',
    previousPhase: 'Fase lalu',
    again: 'Tekan lagi',
    whenZero: 'Saat 0:00',
    atZero: { stop: 'Berhenti', goOn: 'Terus', nextPhase: 'Fase berikut' },
    phases: 'Fase latihan',
    otherRun: (name) => `Yang dihitung masih waktu ${name}.`,
    finishOther: 'Selesaikan waktunya',
  },
  en: {
    heading: 'Timer',
    chooseRun: 'Exercise',
    runIs: (name, now) => (now === 'open' ? name : `${name} · ${now === 'verified' ? 'read back' : now === 'closed' ? 'concluded' : now}`),
    notStarted: 'Not started',
    idle: 'No time is counted',
    isOver: 'Over',
    startAgain: 'Run the timer again',
    cancelled: 'Cancelled',
    nowPhase: (phase, of) => `Phase ${phase} of ${of}`,
    running: 'Running',
    paused: 'Paused',
    over: 'Time is up',
    start: 'Start',
    pause: 'Pause',
    resume: 'Resume',
    minuteMore: '+1 min',
    halfMinuteLess: '−30 sec',
    limitStays: (limit) => `Results still count up to ${limit}.`,
    changeLimit: 'Change in Rules',
    nextPhase: (name) => `Next phase: ${name}`,
    finish: 'Finish the exercise',
    restart: 'Restart',
    previousPhase: 'Back',
    again: 'Press again',
    whenZero: 'At 0:00',
    atZero: { stop: 'Stop', goOn: 'Go on', nextPhase: 'Next phase' },
    phases: 'Phases of the exercise',
    otherRun: (name) => `The time being counted is still that of ${name}.`,
    finishOther: 'Finish its time',
  },
};
