// What the facilitator reads beside the hall's miniature: the next scene, a message, the shared target, sound and quiet hours.
import type { Language } from '../units.ts';

export type HallDeskText = {
  readonly miniatureOfCue: (scene: string) => string;
  /** Short, for tiles. */
  readonly timerBoard: string;
  readonly message: {
    readonly label: string;
    readonly calm: string;
    readonly important: string;
    readonly urgency: string;
    readonly cue: string;
    readonly cancel: string;
    readonly hint: string;
  };
  readonly target: {
    readonly button: string;
    readonly words: string;
    readonly goal: string;
    readonly now: (sum: string) => string;
    readonly set: string;
    readonly remove: string;
    readonly cancel: string;
    readonly problem: string;
  };
  /** What pressing does: the wall's theme for bright or dark rooms. */
  readonly toLight: string;
  readonly toDark: string;
  /** What goes on by itself on the wall. */
  readonly show: {
    readonly draw: string;
    readonly fallen: (fallen: string, all: string) => string;
    readonly start: string;
    readonly pause: string;
    readonly resume: string;
    readonly toEnd: string;
    readonly again: string;
    readonly teams: string;
    readonly page: (page: string, pages: string) => string;
    readonly previous: string;
    readonly next: string;
  };
  readonly sound: {
    readonly button: string;
    readonly muted: string;
    readonly quiet: string;
    readonly held: string;
    readonly owner: { readonly hall: string; readonly console: string; readonly none: string };
    readonly hallHeld: string;
    readonly allHeld: string;
    readonly test: string;
    readonly applause: string;
    readonly volume: string;
    readonly mute: string;
    readonly confetti: string;
    readonly confettiMeaning: string;
    readonly quietUntil: (time: string) => string;
    readonly quietHours: string;
    readonly quietMeaning: string;
    readonly quietPrayers: string;
    readonly from: string;
    readonly to: string;
    readonly timeHint: { readonly from: string; readonly to: string };
    readonly timeProblem: string;
    readonly add: string;
    readonly remove: (span: string) => string;
  };
};

export const hallDeskText: Readonly<Record<Language, HallDeskText>> = {
  id: {
    miniatureOfCue: (scene) => `Yang disiapkan untuk aula: ${scene}`,
    timerBoard: 'Waktu + klasemen',
    message: {
      label: 'Pesan untuk aula',
      calm: 'Biasa',
      important: 'Penting',
      urgency: 'Kepentingan',
      cue: 'Siapkan pesan',
      cancel: 'Batal',
      hint: 'Baru tampil sesudah Anda menekan Tampilkan di aula.',
    },
    target: {
      button: 'Target',
      words: 'Semboyan',
      goal: 'Target, dalam poin',
      now: (sum) => `Jumlah nilai semua tim kini ${sum}.`,
      set: 'Tetapkan',
      remove: 'Hapus target',
      cancel: 'Batal',
      problem: 'Isi semboyan dan target paling sedikit 1 poin.',
    },
    toLight: 'Layar aula terang, untuk ruang terang',
    toDark: 'Layar aula gelap, untuk ruang gelap',
    show: {
      draw: 'Undian di aula', fallen: (fallen, all) => `${fallen} dari ${all}`, start: 'Mulai', pause: 'Jeda', resume: 'Lanjutkan', toEnd: 'Ke akhir', again: 'Putar lagi',
      teams: 'Daftar tim di aula', page: (page, pages) => `Halaman ${page}/${pages}`, previous: 'Mundur', next: 'Maju',
    },
    sound: {
      button: 'Suara',
      muted: 'Bisu',
      quiet: 'Jam tenang',
      held: 'Tertahan',
      owner: {
        hall: 'Suara keluar dari layar aula.',
        console: 'Suara keluar dari jendela ini.',
        none: 'Belum ada jendela yang bersuara.',
      },
      hallHeld: 'Peramban menahan suara layar aula. Klik sekali di jendela itu agar suara pindah ke sana.',
      allHeld: 'Peramban menahan suara. Klik di mana saja di jendela ini.',
      test: 'Tes suara',
      applause: 'Tepuk tangan',
      volume: 'Volume',
      mute: 'Bisukan',
      confetti: 'Hujan kertas saat peringkat 1 diumumkan',
      confettiMeaning: 'Empat detik, bersama tepuk tangan.',
      quietUntil: (time) => `Jam tenang sampai ${time}: gong tidak berbunyi.`,
      quietHours: 'Jam tenang',
      quietMeaning: 'Setiap hari, misalnya azan dan salat. Gong dan detik diam; tes dan tepuk tangan tetap bisa.',
      quietPrayers: 'Dari susunan acara: ibadah yang terkunci. Ubah di Siapkan, Susunan acara.',
      from: 'Dari',
      to: 'Sampai',
      timeHint: { from: '11.15', to: '13.00' },
      timeProblem: 'Tulis jam seperti 11.15.',
      add: 'Tambah',
      remove: (span) => `Hapus ${span}`,
    },
  },
  en: {
    miniatureOfCue: (scene) => `What is cued for the hall: ${scene}`,
    timerBoard: 'Timer + standings',
    message: {
      label: 'Message for the hall',
      calm: 'Ordinary',
      important: 'Important',
      urgency: 'Urgency',
      cue: 'Cue the message',
      cancel: 'Cancel',
      hint: 'It appears only after you press Show in the hall.',
    },
    target: {
      button: 'Target',
      words: 'Motto',
      goal: 'Target, in points',
      now: (sum) => `All teams together have ${sum} now.`,
      set: 'Set',
      remove: 'Remove target',
      cancel: 'Cancel',
      problem: 'Give a motto and a target of at least 1 point.',
    },
    toLight: 'Light hall screen, for a bright room',
    toDark: 'Dark hall screen, for a dark room',
    show: {
      draw: 'Draw in the hall', fallen: (fallen, all) => `${fallen} of ${all}`, start: 'Start', pause: 'Pause', resume: 'Resume', toEnd: 'Skip', again: 'Play again',
      teams: 'Team list in the hall', page: (page, pages) => `Page ${page}/${pages}`, previous: 'Back', next: 'Next',
    },
    sound: {
      button: 'Sound',
      muted: 'Muted',
      quiet: 'Quiet hours',
      held: 'Held back',
      owner: {
        hall: 'Sound comes from the hall screen.',
        console: 'Sound comes from this window.',
        none: 'No window sounds yet.',
      },
      hallHeld: 'The browser holds back the hall screen’s sound. Click once in that window to move the sound there.',
      allHeld: 'The browser holds sound back. Click anywhere in this window.',
      test: 'Test sound',
      applause: 'Applause',
      volume: 'Volume',
      mute: 'Mute',
      confetti: 'Confetti when the first place is announced',
      confettiMeaning: 'Four seconds, with applause.',
      quietUntil: (time) => `Quiet hours until ${time}: no gong sounds.`,
      quietHours: 'Quiet hours',
      quietMeaning: 'Every day, for prayers say. Gong and ticks are silent; test and applause still work.',
      quietPrayers: 'From the programme: locked prayers. Change them in Prepare, Programme.',
      from: 'From',
      to: 'To',
      timeHint: { from: '11:15', to: '13:00' },
      timeProblem: 'Write times like 11:15.',
      add: 'Add',
      remove: (span) => `Remove ${span}`,
    },
  },
};
