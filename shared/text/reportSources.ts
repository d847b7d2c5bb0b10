// The sentences that lead from the report's figures to the answers, words and plans they come from.
import type { Language } from '../units.ts';

export type ReportSourcesText = {
  readonly show: (instrument: string) => string;
  readonly hide: (instrument: string) => string;
  readonly figure: string;
  readonly places: Readonly<Record<'collaboration' | 'reflection' | 'followUp', string>>;
};

export const reportSourcesText: Readonly<Record<Language, ReportSourcesText>> = {
  id: {
    show: (instrument) => `Asal angka: ${instrument}`,
    hide: (instrument) => `Sembunyikan asal angka: ${instrument}`,
    figure: 'Angka',
    places: { collaboration: 'Buka peta kerja sama', reflection: 'Buka ucapan tim', followUp: 'Buka tindak lanjut' },
  },
  en: {
    show: (instrument) => `Where the numbers come from: ${instrument}`,
    hide: (instrument) => `Hide where the numbers come from: ${instrument}`,
    figure: 'Number',
    places: { collaboration: 'Open the collaboration map', reflection: 'Open what teams said', followUp: 'Open follow-up' },
  },
};
