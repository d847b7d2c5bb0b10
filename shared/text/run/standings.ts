// The sentences of the list of standings.
import type { Language } from '../../units.ts';

export type StandingsText = {
  readonly heading: string;
  readonly provisional: string;
  readonly empty: string;
  readonly tied: string;
  readonly up: (count: string) => string;
  readonly down: (count: string) => string;
};

export const standingsText: Readonly<Record<Language, StandingsText>> = {
  id: {
    heading: 'Klasemen',
    provisional: 'sementara',
    empty: 'Belum ada nilai yang masuk.',
    tied: 'seri',
    up: (count) => `naik ${count}`,
    down: (count) => `turun ${count}`,
  },
  en: {
    heading: 'Standings',
    provisional: 'provisional',
    empty: 'No scores are in yet.',
    tied: 'tied',
    up: (count) => `up ${count}`,
    down: (count) => `down ${count}`,
  },
};
