// The sentences of the pane a debrief is led from, and of the list of commitments under it.
import type { Language } from '../../units.ts';

export type DebriefDeskText = {
  readonly start: string;
  readonly startAgain: string;
  readonly notStarted: string;
  readonly held: (exercise: string) => string;
  readonly isCued: string;
  readonly isShown: string;
  readonly steps: string;
  readonly left: string;
  readonly over: string;
  readonly passed: string;
  readonly next: (step: string) => string;
  readonly back: string;
  readonly end: string;
  readonly questions: string;
  readonly noQuestions: string;
  readonly ask: string;
  readonly commitments: {
    readonly heading: string;
    readonly done: (done: string, of: string) => string;
    readonly missing: (teams: string) => string;
    readonly allThere: string;
    readonly noTeams: string;
    readonly of: (who: string) => string;
    readonly placeholder: string;
    readonly remove: (who: string) => string;
    readonly earlier: (exercise: string) => string;
    readonly wholeRetreat: string;
    readonly others: string;
    readonly personal: { readonly heading: string; readonly what: string; readonly person: string; readonly text: string; readonly add: string };
  };
};

export const debriefDeskText: Readonly<Record<Language, DebriefDeskText>> = {
  id: {
    start: 'Mulai Refleksi 5M',
    startAgain: 'Mulai lagi untuk latihan ini',
    notStarted: 'Lima langkah, kira-kira sembilan menit ditambah waktu menulis. Waktu langkah pertama berjalan begitu Anda mulai; aula menunggu Enter.',
    held: (exercise) => `Yang sedang berjalan: refleksi ${exercise}`,
    isCued: 'Siap. Tekan Enter untuk menampilkan di aula.',
    isShown: 'Tampil di aula',
    steps: 'Langkah refleksi',
    left: 'Sisa waktu langkah ini',
    over: 'Lewat dari waktunya',
    passed: 'Sudah menulis',
    next: (step) => `Lanjut: ${step}`,
    back: 'Kembali',
    end: 'Selesai',
    questions: 'Pertanyaan di aula',
    noQuestions: 'Latihan ini tidak punya pertanyaan sendiri. Aula melihat pertanyaan umum setiap langkah.',
    ask: 'Tanyakan',
    commitments: {
      heading: 'Komitmen tim',
      done: (done, of) => `${done} dari ${of} tim`,
      missing: (teams) => `Belum: ${teams}`,
      allThere: 'Semua tim sudah.',
      noTeams: 'Undi tim dahulu; komitmen dicatat per tim.',
      of: (who) => `Komitmen ${who}`,
      placeholder: 'Apa, kapan, dengan siapa',
      remove: (who) => `Hapus komitmen ${who}`,
      earlier: (exercise) => `dari ${exercise}`,
      wholeRetreat: 'seluruh retret',
      others: 'Dari tim yang sudah tidak ada',
      personal: {
        heading: 'Komitmen pribadi, bila ada yang mau',
        what: 'Hanya terlihat di sini. Tidak tampil di aula, tidak dicetak, dan riwayat hanya mencatat untuk siapa.',
        person: 'Peserta', text: 'Komitmennya', add: 'Catat',
      },
    },
  },
  en: {
    start: 'Start the debrief',
    startAgain: 'Start again for this exercise',
    notStarted: 'Five steps, about nine minutes and the time to write. The first step’s time runs once you start; the hall waits for Enter.',
    held: (exercise) => `Held now: the debrief of ${exercise}`,
    isCued: 'Ready. Press Enter to show it in the hall.',
    isShown: 'On in the hall',
    steps: 'Steps of the debrief',
    left: 'Time left in this step',
    over: 'Over its time',
    passed: 'Writing for',
    next: (step) => `Next: ${step}`,
    back: 'Back',
    end: 'Finish',
    questions: 'Questions in the hall',
    noQuestions: 'This exercise has no questions of its own. The hall sees a general question at each step.',
    ask: 'Ask',
    commitments: {
      heading: 'Team commitments',
      done: (done, of) => `${done} of ${of} teams`,
      missing: (teams) => `Missing: ${teams}`,
      allThere: 'Every team has one.',
      noTeams: 'Draw teams first; commitments are noted by team.',
      of: (who) => `Commitment of ${who}`,
      placeholder: 'What, when, with whom',
      remove: (who) => `Remove the commitment of ${who}`,
      earlier: (exercise) => `from ${exercise}`,
      wholeRetreat: 'the whole retreat',
      others: 'Of teams that are no longer there',
      personal: {
        heading: 'Personal commitments, for those who want',
        what: 'Seen only here. Never in the hall, never printed, and the journal only notes for whom.',
        person: 'Participant', text: 'The commitment', add: 'Note it',
      },
    },
  },
};
