// The sentences of the pane "Refleksi" of what people learned: finding, marking, changing and removing what teams said.
import type { Language } from '../../units.ts';

export type ReflectionListText = {
  readonly heading: string;
  readonly lead: string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly find: string;
  readonly findHint: string;
  readonly filter: string;
  readonly filters: Readonly<Record<'all' | 'shared' | 'private', string>>;
  readonly counted: (shown: string, all: string) => string;
  readonly nothing: string;
  readonly wholeRetreat: string;
  readonly noStep: string;
  readonly edit: (team: string) => string;
  readonly editLabel: (team: string) => string;
  readonly editHow: string;
  readonly foot: { readonly find: string; readonly walk: string; readonly mark: string; readonly edit: string; readonly remove: string };
};

export const reflectionListText: Readonly<Record<Language, ReflectionListText>> = {
  id: {
    heading: 'Yang diucapkan tim',
    lead: 'Disimpan sebagaimana diucapkan. Yang boleh dibagikan dapat dikutip dalam laporan dan ditampilkan di aula; yang pribadi hanya terlihat di sini dan di Jalankan.',
    emptyTitle: 'Belum ada refleksi yang dicatat',
    empty: 'Catat ucapan tim di Jalankan, bagian Refleksi, selama refleksi dipandu.',
    find: 'Cari catatan',
    findHint: 'Kata, tim, atau latihan',
    filter: 'Tampilkan',
    filters: { all: 'Semua', shared: 'Boleh dibagikan', private: 'Pribadi' },
    counted: (shown, all) => `${shown} dari ${all} catatan`,
    nothing: 'Tidak ada catatan yang cocok. Ubah kata pencarian atau pilihannya.',
    wholeRetreat: 'Seluruh retret',
    noStep: 'Tanpa langkah',
    edit: (team) => `Ubah catatan ${team}`,
    editLabel: (team) => `Catatan ${team}`,
    editHow: 'Enter menyimpan, Esc membatalkan.',
    foot: { find: 'cari', walk: 'pilih catatan', mark: 'boleh dibagikan atau pribadi', edit: 'ubah', remove: 'hapus' },
  },
  en: {
    heading: 'What teams said',
    lead: 'Kept as it was said. What may be shared can be quoted in the report and shown in the hall; what is private is seen only here and under Run.',
    emptyTitle: 'No reflection has been noted yet',
    empty: 'Note what teams say under Run, in Debrief, while the debrief is led.',
    find: 'Find a note',
    findHint: 'Words, team or exercise',
    filter: 'Show',
    filters: { all: 'All', shared: 'May be shared', private: 'Private' },
    counted: (shown, all) => `${shown} of ${all} notes`,
    nothing: 'No note fits. Change the words or the choice.',
    wholeRetreat: 'The whole retreat',
    noStep: 'No step',
    edit: (team) => `Change the note of ${team}`,
    editLabel: (team) => `Note of ${team}`,
    editHow: 'Enter saves, Esc cancels.',
    foot: { find: 'find', walk: 'choose a note', mark: 'shareable or private', edit: 'change', remove: 'remove' },
  },
};
