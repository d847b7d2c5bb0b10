// The sentences of the values profile of each team on paper, in both languages.
import type { Language } from '../../units.ts';

export type ValueProfilesText = {
  readonly title: string;
  readonly all: string;
  readonly page: (number: string, of: string) => string;
  readonly columns: { readonly value: string; readonly team: string; readonly all: string; readonly observations: string; readonly grades: string };
  readonly tooFew: string;
  /** Of values nobody has observed in this team. */
  readonly unseen: (values: string) => string;
  readonly scale: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly note: (exercise: string, by: string | null) => string;
  readonly noRatings: string;
};

export const valueProfilesText: Readonly<Record<Language, ValueProfilesText>> = {
  id: {
    title: 'Profil BerAKHLAK',
    all: 'Semua tim',
    page: (number, of) => `Tim ${number} dari ${of}`,
    columns: { value: 'Nilai', team: 'Tim ini', all: 'Semua tim', observations: 'Pengamatan', grades: 'Tingkat 1 · 2 · 3 · 4' },
    tooFew: 'kurang dari 3 pengamatan',
    unseen: (values) => `Belum diamati pada tim ini: ${values}.`,
    scale: '1 belum tampak, 2 mulai tampak, 3 tampak konsisten, 4 menjadi teladan. Profil ini bukan peringkat: semua pengamatan ikut, juga dari latihan yang nilainya tidak dihitung, kecuali yang dibatalkan.',
    notes: 'Catatan pengamat',
    noNotes: 'Tidak ada catatan tertulis.',
    note: (exercise, by) => (by === null ? exercise : `${exercise}, ${by}`),
    noRatings: 'Belum ada perilaku yang diamati, jadi belum ada profil.',
  },
  en: {
    title: 'BerAKHLAK profile',
    all: 'All teams',
    page: (number, of) => `Team ${number} of ${of}`,
    columns: { value: 'Value', team: 'This team', all: 'All teams', observations: 'Observations', grades: 'Grades 1 · 2 · 3 · 4' },
    tooFew: 'fewer than 3 observations',
    unseen: (values) => `Not observed in this team yet: ${values}.`,
    scale: '1 not seen yet, 2 beginning, 3 consistent, 4 an example to others. This profile is no ranking: it holds every observation, those of exercises whose score is left out too, but for cancelled ones.',
    notes: 'Notes of observers',
    noNotes: 'No written notes.',
    note: (exercise, by) => (by === null ? exercise : `${exercise}, ${by}`),
    noRatings: 'No behaviour has been observed yet, so there is no profile.',
  },
};
