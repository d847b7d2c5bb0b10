// What the audience reads on the wall while the results are announced, in both languages; short, because it is read from the last row.
import type { RevealTitle } from '../domain/reveal/revealScene.ts';
import type { Language } from '../units.ts';

export type HallRevealText = {
  readonly title: string;
  readonly place: (place: number) => string;
  readonly value: (name: string) => string;
  readonly help: string;
  /** What the number under a team is. */
  readonly measure: Readonly<Record<RevealTitle['kind'], string>>;
  /** Why a row stands above one of the same number. */
  readonly reason: (place: number, below: number, why: string) => string;
  readonly end: string;
  readonly endWords: string;
  readonly rehearsal: string;
  readonly shuffled: string;
};

const inWords = { id: ['pertama', 'kedua', 'ketiga'], en: ['First', 'Second', 'Third'] } as const;

export const hallRevealText: Readonly<Record<Language, HallRevealText>> = {
  id: {
    title: 'Pengumuman hasil',
    place: (place) => `Terbaik ${inWords.id[place - 1] ?? `ke-${place}`}`,
    value: (name) => `Teladan ${name}`,
    help: 'Tim Paling Membantu',
    measure: { place: 'nilai akhir', value: 'rata-rata perilaku, dari 100', help: 'Poin Gotong Royong' },
    reason: (place, below, why) => `Peringkat ${place} di atas ${below}: ${why}`,
    end: 'Selamat untuk semua tim',
    endWords: 'Satu puncak, dicapai bersama',
    rehearsal: 'GLADI',
    shuffled: 'Nama tim diacak, bukan hasil sebenarnya',
  },
  en: {
    title: 'Announcement of results',
    place: (place) => `${inWords.en[place - 1] ?? `${place}th`} place`,
    value: (name) => `Role model: ${name}`,
    help: 'Most Helpful Team',
    measure: { place: 'final score', value: 'mean behaviour, out of 100', help: 'help points' },
    reason: (place, below, why) => `Place ${place} above ${below}: ${why}`,
    end: 'Well done, every team',
    endWords: 'One summit, reached together',
    rehearsal: 'REHEARSAL',
    shuffled: 'Team names are shuffled, not the real result',
  },
};
