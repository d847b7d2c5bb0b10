// The sentences of the strip that leads the rounds of a rotation.
import type { Language } from '../../units.ts';

export type RotationBarText = {
  readonly label: string;
  readonly next: (round: string, of: string) => string;
  readonly running: (round: string, of: string) => string;
  readonly over: string;
  /** A round by its number alone. */
  readonly round: (round: string) => string;
  readonly start: (round: string) => string;
  readonly finish: (round: string) => string;
  readonly startKey: string;
  readonly finishKey: string;
};

export const rotationBarText: Readonly<Record<Language, RotationBarText>> = {
  id: {
    label: 'Rotasi',
    next: (round, of) => `Berikutnya rotasi ${round} dari ${of}`,
    running: (round, of) => `Rotasi ${round} dari ${of} berlangsung`,
    over: 'Semua rotasi selesai',
    round: (round) => `Rotasi ${round}`,
    start: (round) => `Mulai rotasi ${round}`,
    finish: (round) => `Selesaikan rotasi ${round}`,
    startKey: 'mulai rotasi',
    finishKey: 'rotasi selesai',
  },
  en: {
    label: 'Rotation',
    next: (round, of) => `Next: round ${round} of ${of}`,
    running: (round, of) => `Round ${round} of ${of} is going on`,
    over: 'All rounds are finished',
    round: (round) => `Round ${round}`,
    start: (round) => `Start round ${round}`,
    finish: (round) => `Finish round ${round}`,
    startKey: 'start round',
    finishKey: 'finish round',
  },
};
