// The sentences of the debrief's pane about what teams say: noting it with few keys, and the evening in the hall.
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type ReflectionDeskText = {
  readonly jot: {
    readonly heading: string;
    readonly label: string;
    readonly placeholder: string;
    readonly how: string;
    readonly noNumber: string;
    readonly noTeam: (number: string, last: string) => string;
    readonly noWords: (team: string) => string;
    readonly of: (team: string) => string;
    readonly share: string;
    readonly add: string;
    readonly none: string;
    readonly wholeRetreat: string;
    readonly shared: string;
    readonly private: string;
    readonly markShared: (team: string) => string;
    readonly markPrivate: (team: string) => string;
    readonly remove: (team: string) => string;
    readonly gone: string;
  };
  readonly evening: {
    /** The two things the pane leads. */
    readonly panes: { readonly heading: string; readonly steps: string; readonly evening: string };
    readonly heading: string;
    readonly lead: string;
    readonly question: string;
    readonly own: string;
    readonly ownLabel: string;
    readonly length: string;
    readonly badLength: string;
    readonly prepare: string;
    readonly prepareOther: string;
    readonly isCued: string;
    readonly isShown: string;
    readonly waits: string;
    readonly left: (minutes: number, count: string) => string;
    readonly over: string;
    readonly notStarted: (count: string) => string;
    readonly start: string;
    readonly again: string;
    readonly end: string;
    readonly shareHeading: string;
    readonly shareLead: string;
    readonly none: string;
    readonly up: string;
    readonly putUp: (team: string) => string;
    readonly putUpShort: string;
    readonly toQuestion: string;
    readonly next: string;
    readonly back: string;
  };
};

export const reflectionDeskText: Readonly<Record<Language, ReflectionDeskText>> = {
  id: {
    jot: {
      heading: 'Yang diucapkan tim',
      label: 'Nomor tim, lalu ucapannya',
      placeholder: '3 Kami baru sadar sesudah berhenti sebentar',
      how: 'Ketik nomor tim, spasi, ucapannya, lalu Enter. Catatan bersifat pribadi sampai tim mengizinkan.',
      noNumber: 'Awali dengan nomor tim, lalu spasi dan ucapannya.',
      noTeam: (number, last) => `Tidak ada tim nomor ${number}. Pakai nomor 1 sampai ${last}.`,
      noWords: (team) => `Tulis ucapan ${team} sesudah nomornya.`,
      of: (team) => `Dicatat untuk ${team}`,
      share: 'Boleh dibagikan',
      add: 'Catat ucapan',
      none: 'Belum ada yang dicatat di sini.',
      wholeRetreat: 'Seluruh retret',
      shared: 'Boleh dibagikan',
      private: 'Pribadi',
      markShared: (team) => `Pribadi. Tandai catatan ${team} boleh dibagikan`,
      markPrivate: (team) => `Boleh dibagikan. Tandai catatan ${team} pribadi`,
      remove: (team) => `Hapus catatan ${team}`,
      gone: 'Tim yang sudah tidak ada',
    },
    evening: {
      panes: { heading: 'Refleksi', steps: 'Sesudah latihan', evening: 'Malam terakhir' },
      heading: 'Refleksi malam terakhir',
      lead: 'Satu pertanyaan, waktu hening, lalu yang ingin dibagikan tim. Tanpa gong dan tanpa hitungan detik.',
      question: 'Pertanyaan',
      own: 'Pertanyaan sendiri',
      ownLabel: 'Tulis pertanyaannya',
      length: 'Lama hening, menit',
      badLength: 'Isi 1 sampai 60 menit.',
      prepare: 'Siapkan untuk aula',
      prepareOther: 'Ganti pertanyaan',
      isCued: 'Siap. Tekan Enter untuk menampilkan di aula.',
      isShown: 'Tampil di aula',
      waits: 'Sudah disiapkan, belum tampil',
      left: (_, count) => `${count} menit lagi`,
      over: 'Waktu hening selesai',
      notStarted: (count) => `Hening ${count} menit, belum dimulai`,
      start: 'Mulai hening',
      again: 'Ulangi hening',
      end: 'Akhiri hening',
      shareHeading: 'Boleh dibagikan',
      shareLead: 'Hanya catatan yang boleh dibagikan. Yang dari seluruh retret lebih dahulu.',
      none: 'Belum ada catatan yang boleh dibagikan. Catat di bawah, lalu tandai bila timnya setuju.',
      up: 'Tampil di aula',
      putUp: (team) => `Tampilkan catatan ${team}`,
      putUpShort: 'Tampilkan',
      toQuestion: 'Kembali ke pertanyaan',
      next: 'Catatan berikut',
      back: 'Sebelumnya',
    },
  },
  en: {
    jot: {
      heading: 'What teams say',
      label: 'Number of the team, then what it says',
      placeholder: '3 We only saw it once we stopped for a moment',
      how: 'Type the team’s number, a space, what it says, then Enter. A note is private until the team agrees.',
      noNumber: 'Begin with the team’s number, then a space and what it says.',
      noTeam: (number, last) => `There is no team ${number}. Use a number from 1 to ${last}.`,
      noWords: (team) => `Write what ${team} says after its number.`,
      of: (team) => `Noted for ${team}`,
      share: 'May be shared',
      add: 'Note the words',
      none: 'Nothing noted here yet.',
      wholeRetreat: 'The whole retreat',
      shared: 'May be shared',
      private: 'Private',
      markShared: (team) => `Private. Mark the note of ${team} as shareable`,
      markPrivate: (team) => `May be shared. Mark the note of ${team} as private`,
      remove: (team) => `Remove the note of ${team}`,
      gone: 'A team that is no longer there',
    },
    evening: {
      panes: { heading: 'Reflection', steps: 'After an exercise', evening: 'Last evening' },
      heading: 'The last evening’s reflection',
      lead: 'One question, time to be quiet, then what teams want to share. No gong, and no figures that press.',
      question: 'Question',
      own: 'A question of our own',
      ownLabel: 'Write the question',
      length: 'Quiet time, minutes',
      badLength: 'Enter 1 to 60 minutes.',
      prepare: 'Prepare for the hall',
      prepareOther: 'Change the question',
      isCued: 'Ready. Press Enter to show it in the hall.',
      isShown: 'On in the hall',
      waits: 'Prepared, not shown yet',
      left: (minutes, count) => `${count} ${plural(minutes, 'minute', 'minutes')} left`,
      over: 'The quiet time is over',
      notStarted: (count) => `${count} minutes of quiet, not started`,
      start: 'Start the quiet time',
      again: 'Start it again',
      end: 'End the quiet time',
      shareHeading: 'May be shared',
      shareLead: 'Shareable notes only. Those of the whole retreat come first.',
      none: 'No note may be shared yet. Note it below, then mark it once its team agrees.',
      up: 'On in the hall',
      putUp: (team) => `Show the note of ${team}`,
      putUpShort: 'Show',
      toQuestion: 'Back to the question',
      next: 'Next note',
      back: 'Back',
    },
  },
};
