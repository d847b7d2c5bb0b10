// The sentence for every refusal about the venue test: the scripted trial and the zero report, in both languages.
import type { Language } from '../../units.ts';
import { formatCount, plural } from '../format.ts';
import type { RefusalSentences } from './refusalSentences.ts';

type VenueCode = 'trialStopped' | 'trialGoing' | 'notZero' | 'timeRuns';

export const venueRefusals: Readonly<Record<Language, RefusalSentences<VenueCode>>> = {
  id: {
    trialStopped: () => 'Uji coba dihentikan. Retret Anda tidak tersentuh; jalankan lagi kapan saja.',
    trialGoing: () => 'Uji coba sedang berjalan. Tunggu sampai selesai, atau hentikan dahulu.',
    notZero: ({ entries }) => `Laporan nol hanya untuk retret yang belum bernilai. Sudah ada ${formatCount(entries, 'id')} isian, jadi laporan ini tidak dibuat. Nilai Anda tidak berubah.`,
    timeRuns: () => 'Waktu sedang berjalan. Gambar uji hanya tampil di antara dua latihan; selesaikan atau jeda waktunya dahulu.',
  },
  en: {
    trialStopped: () => 'The trial was stopped. Your retreat was not touched; run it again at any time.',
    trialGoing: () => 'A trial is running. Wait until it is done, or stop it first.',
    notZero: ({ entries }) => `A zero report is only for a retreat without scores. There ${plural(entries, 'is 1 entry', `are ${formatCount(entries, 'en')} entries`)} already, so it is not made. Your scores are unchanged.`,
    timeRuns: () => 'Time is running. The test picture is only shown between exercises; finish or pause the time first.',
  },
};
