// The sentences of the part "Jalankan": the timer, the entry grid, and what the hall shows.
import type { BoardMode, Scene } from '../domain/hallSchemas.ts';
import type { Language } from '../units.ts';

export type RunText = {
  readonly noTeams: { readonly title: string; readonly what: string };
  readonly noRuns: { readonly title: string; readonly what: string };
  readonly toPrepare: string;

  readonly timer: {
    readonly heading: string;
    readonly chooseRun: string;
    readonly notStarted: string;
    readonly nowPhase: (phase: string, of: string) => string;
    readonly running: string;
    readonly paused: string;
    readonly over: string;
    readonly start: string;
    readonly pause: string;
    readonly resume: string;
    readonly minuteMore: string;
    readonly halfMinuteLess: string;
    readonly nextPhase: (name: string) => string;
    readonly finish: string;
    readonly phases: string;
    /** The grid shows another run than the one whose time is counted. */
    readonly otherRun: (name: string) => string;
  };

  readonly grid: {
    readonly heading: (exercise: string) => string;
    readonly saved: (time: string) => string;
    readonly handIn: string;
    readonly team: string;
    readonly time: string;
    readonly timeUnit: string;
    readonly finish: string;
    readonly finishUnit: string;
    readonly amount: string;
    readonly mostPoints: (most: string) => string;
    readonly remark: string;
    readonly result: string;
    readonly resultUnit: string;
    readonly state: string;
    readonly cell: (team: string, column: string) => string;
    readonly finished: string;
    readonly unfinished: (percent: string) => string;
    readonly absent: string;
    readonly added: (time: string) => string;
    readonly meanWith: (teams: string) => string;
    readonly scoreOf: (teams: string) => string;
    readonly readAs: (what: string) => string;
    readonly finishedIn: (time: string) => string;
    readonly timeRange: (limit: string) => string;
    readonly amountRange: (unit: string, isWhole: boolean) => string;
    readonly sharedRange: (of: string) => string;
    readonly pointsRange: (name: string, most: string) => string;
    readonly absentRange: string;
    readonly countRange: (name: string, most: string) => string;
    /** Short, for the row; the range stands in the tip. */
    readonly problems: {
      readonly empty: string;
      readonly notATime: string;
      readonly secondsOver59: string;
      readonly notANumber: string;
      readonly notWhole: string;
      readonly tooFine: string;
      readonly overLimit: (limit: string) => string;
      readonly notPositive: string;
      readonly shareOutOfRange: string;
      readonly outOfRange: (most: string) => string;
    };
    readonly problemIn: (column: string, problem: string) => string;
    readonly preview: string;
    readonly states: {
      readonly empty: string;
      readonly draft: string;
      readonly refused: string;
      readonly sending: string;
      readonly contested: string;
      readonly sent: string;
      readonly absent: string;
    };
    readonly contest: {
      readonly title: (team: string) => string;
      readonly stored: string;
      readonly typed: string;
      readonly keepStored: string;
      readonly keepTyped: string;
    };
    readonly done: { readonly count: (done: string, of: string) => string; readonly rest: string };
    readonly refusedCount: (count: string) => string;
    readonly legendDot: string;
    readonly legendShare: string;
    readonly legendAbsent: string;
  };

  readonly hall: {
    readonly heading: string;
    readonly live: string;
    readonly scenes: Readonly<Record<Scene, string>>;
    readonly blank: string;
    readonly cued: string;
    readonly nothingCued: string;
    readonly cue: string;
    readonly take: string;
    readonly board: string;
    readonly modes: Readonly<Record<BoardMode, string>>;
    readonly noWindow: string;
    readonly open: string;
    readonly blockedTitle: string;
    readonly blockedWhat: string;
    readonly miniature: (scene: string) => string;
    readonly toggle: string;
  };

  readonly standings: {
    readonly heading: string;
    readonly provisional: string;
    readonly empty: string;
    readonly tied: string;
    readonly up: (count: string) => string;
    readonly down: (count: string) => string;
  };

  readonly keys: {
    readonly space: string;
    readonly startPauseResume: string;
    readonly minuteMore: string;
    readonly halfMinuteLess: string;
    readonly nextPhase: string;
    readonly timer: string;
    readonly board: string;
    readonly black: string;
    readonly take: string;
    readonly drawShow: string;
    readonly drawShowEnd: string;
    readonly nextPage: string;
    readonly leaveGrid: string;
  };
};

export const runText: Readonly<Record<Language, RunText>> = {
  id: {
    noTeams: { title: 'Belum ada tim', what: 'Masukkan daftar peserta dan undi tim dahulu; setelah itu latihan dapat dijalankan dari sini.' },
    noRuns: { title: 'Belum ada latihan yang disiapkan', what: 'Pilih satu latihan di Siapkan; waktu dan lembar nilainya langsung muncul di sini.' },
    toPrepare: 'Ke Siapkan',

    timer: {
      heading: 'Waktu',
      chooseRun: 'Latihan',
      notStarted: 'Belum dimulai',
      nowPhase: (phase, of) => `Fase ${phase} dari ${of}`,
      running: 'Berjalan',
      paused: 'Jeda',
      over: 'Waktu habis',
      start: 'Mulai',
      pause: 'Jeda',
      resume: 'Lanjutkan',
      minuteMore: '+1 menit',
      halfMinuteLess: '−30 detik',
      nextPhase: (name) => `Fase berikut: ${name}`,
      finish: 'Selesaikan latihan',
      phases: 'Fase latihan',
      otherRun: (name) => `Yang dihitung adalah waktu ${name}.`,
    },

    grid: {
      heading: (exercise) => `Nilai ${exercise}`,
      saved: (time) => `Tersimpan ${time}`,
      handIn: 'Kirim lembar',
      team: 'Tim',
      time: 'Waktu',
      timeUnit: 'm:dd',
      finish: 'Selesai',
      finishUnit: 'atau % jadi',
      amount: 'Jumlah',
      mostPoints: (most) => `maks. ${most}`,
      remark: 'Bacaan',
      result: 'Hasil',
      resultUnit: '100',
      state: 'Keadaan',
      cell: (team, column) => `${team}, ${column}`,
      finished: 'Selesai',
      unfinished: (percent) => `Belum, ${percent}% jadi`,
      absent: 'Tidak hadir',
      added: (time) => `+${time}`,
      meanWith: (teams) => `hasil: rata-rata dengan ${teams}`,
      scoreOf: (teams) => `hasil: nilai ${teams}`,
      readAs: (what) => `Dibaca: ${what}`,
      finishedIn: (time) => `selesai dalam ${time}`,
      timeRange: (limit) => `Waktu 0:01 sampai ${limit}. Belum selesai: 95%.`,
      amountRange: (unit, isWhole) => `Banyaknya ${unit}, ${isWhole ? 'bilangan bulat' : 'boleh berkoma'}.`,
      sharedRange: (of) => `0 sampai ${of}, berlaku untuk semua tim.`,
      pointsRange: (name, most) => `${name}, 0 sampai ${most}.`,
      absentRange: 'Tidak hadir: TH.',
      countRange: (name, most) => `${name}, 0 sampai ${most}. Kosong berarti 0.`,
      problems: {
        empty: 'Belum diisi',
        notATime: 'Bukan waktu',
        secondsOver59: 'Detik paling banyak 59',
        notANumber: 'Bukan angka',
        notWhole: 'Harus bilangan bulat',
        tooFine: 'Paling banyak dua angka di belakang koma',
        overLimit: (limit) => `Melewati batas ${limit}`,
        notPositive: 'Harus lebih dari 0:00',
        shareOutOfRange: 'Bagian jadi 0% sampai 100%',
        outOfRange: (most) => `Hanya 0 sampai ${most}`,
      },
      problemIn: (column, problem) => `${column}: ${problem}`,
      preview: 'Perkiraan, belum tersimpan',
      states: {
        empty: 'Kosong',
        draft: 'Draf',
        refused: 'Ditolak',
        sending: 'Mengirim',
        contested: 'Bentrok versi',
        sent: 'Terkirim',
        absent: 'Tidak hadir',
      },
      contest: {
        title: (team) => `Lembar ${team} sudah diubah di tempat lain. Pilih yang benar.`,
        stored: 'Tersimpan',
        typed: 'Ketikan Anda',
        keepStored: 'Pakai yang tersimpan',
        keepTyped: 'Pakai ketikan saya',
      },
      done: { count: (done, of) => `${done} dari ${of}`, rest: 'tim masuk' },
      refusedCount: (count) => `${count} ditolak`,
      legendDot: 'Titik: belum diisi',
      legendShare: '95%: belum selesai',
      legendAbsent: 'TH: tidak hadir',
    },

    hall: {
      heading: 'Layar aula',
      live: 'Tampil',
      scenes: {
        welcome: 'Sambutan', timer: 'Waktu', timerBoard: 'Waktu dan klasemen', board: 'Klasemen',
        drawList: 'Daftar undian', draw: 'Undian', teams: 'Daftar tim',
        message: 'Pesan', logo: 'Logo', closing: 'Penutup', black: 'Layar gelap',
      },
      blank: 'Kosong',
      cued: 'Isyarat',
      nothingCued: 'Pilih yang berikutnya',
      cue: 'Siapkan tampilan berikutnya',
      take: 'Tampilkan di aula',
      board: 'Papan aula',
      modes: { threeBest: 'Tiga terbaik', all: 'Semua tim', noNumbers: 'Tanpa angka', together: 'Target bersama' },
      noWindow: 'Layar aula belum terbuka',
      open: 'Buka',
      blockedTitle: 'Peramban menahan jendela aula',
      blockedWhat: 'Buka alamat ini di jendela baru, geser ke proyektor, lalu tekan F11. Alamat berlaku satu kali.',
      miniature: (scene) => `Yang tampil di aula: ${scene}`,
      toggle: 'Kolom layar aula',
    },

    standings: {
      heading: 'Klasemen',
      provisional: 'sementara',
      empty: 'Belum ada nilai yang masuk.',
      tied: 'seri',
      up: (count) => `naik ${count}`,
      down: (count) => `turun ${count}`,
    },

    keys: {
      space: 'Spasi',
      startPauseResume: 'mulai, jeda',
      minuteMore: '1 menit',
      halfMinuteLess: '30 detik',
      nextPhase: 'fase berikut',
      timer: 'waktu',
      board: 'klasemen',
      black: 'gelap',
      take: 'tampilkan',
      drawShow: 'undian: mulai, jeda',
      drawShowEnd: 'ke akhir',
      nextPage: 'halaman berikut',
      leaveGrid: 'batal, keluar',
    },
  },

  en: {
    noTeams: { title: 'There are no teams yet', what: 'Bring in the roster and draw teams first; after that an exercise can be run from here.' },
    noRuns: { title: 'No exercise is planned yet', what: 'Choose one under Prepare; its timer and score sheet appear here at once.' },
    toPrepare: 'Go to Prepare',

    timer: {
      heading: 'Timer',
      chooseRun: 'Exercise',
      notStarted: 'Not started',
      nowPhase: (phase, of) => `Phase ${phase} of ${of}`,
      running: 'Running',
      paused: 'Paused',
      over: 'Time is up',
      start: 'Start',
      pause: 'Pause',
      resume: 'Resume',
      minuteMore: '+1 min',
      halfMinuteLess: '−30 sec',
      nextPhase: (name) => `Next phase: ${name}`,
      finish: 'Finish the exercise',
      phases: 'Phases of the exercise',
      otherRun: (name) => `The time being counted is that of ${name}.`,
    },

    grid: {
      heading: (exercise) => `Scores of ${exercise}`,
      saved: (time) => `Saved ${time}`,
      handIn: 'Submit sheet',
      team: 'Team',
      time: 'Time',
      timeUnit: 'm:ss',
      finish: 'Finished',
      finishUnit: 'or % done',
      amount: 'Amount',
      mostPoints: (most) => `max. ${most}`,
      remark: 'Read as',
      result: 'Result',
      resultUnit: '100',
      state: 'State',
      cell: (team, column) => `${team}, ${column}`,
      finished: 'Finished',
      unfinished: (percent) => `Not yet, ${percent}% done`,
      absent: 'Absent',
      added: (time) => `+${time}`,
      meanWith: (teams) => `result: mean with ${teams}`,
      scoreOf: (teams) => `result: score of ${teams}`,
      readAs: (what) => `Read as: ${what}`,
      finishedIn: (time) => `finished in ${time}`,
      timeRange: (limit) => `Time 0:01 to ${limit}. Not finished: 95%.`,
      amountRange: (unit, isWhole) => `How many ${unit}, ${isWhole ? 'a whole number' : 'decimals allowed'}.`,
      sharedRange: (of) => `0 to ${of}, the same for every team.`,
      pointsRange: (name, most) => `${name}, 0 to ${most}.`,
      absentRange: 'Absent: TH.',
      countRange: (name, most) => `${name}, 0 to ${most}. Blank means 0.`,
      problems: {
        empty: 'Not filled in',
        notATime: 'Not a time',
        secondsOver59: 'Seconds go to 59',
        notANumber: 'Not a number',
        notWhole: 'Whole numbers only',
        tooFine: 'Two decimals at most',
        overLimit: (limit) => `Over the limit of ${limit}`,
        notPositive: 'Must be more than 0:00',
        shareOutOfRange: 'Share done is 0% to 100%',
        outOfRange: (most) => `Only 0 to ${most}`,
      },
      problemIn: (column, problem) => `${column}: ${problem}`,
      preview: 'An estimate, not saved yet',
      states: {
        empty: 'Empty',
        draft: 'Draft',
        refused: 'Refused',
        sending: 'Sending',
        contested: 'Conflict',
        sent: 'Submitted',
        absent: 'Absent',
      },
      contest: {
        title: (team) => `The sheet of ${team} was changed elsewhere. Choose the right one.`,
        stored: 'Saved',
        typed: 'What you typed',
        keepStored: 'Use the saved one',
        keepTyped: 'Use what I typed',
      },
      done: { count: (done, of) => `${done} of ${of}`, rest: 'teams in' },
      refusedCount: (count) => `${count} refused`,
      legendDot: 'Dot: not filled in',
      legendShare: '95%: not finished',
      legendAbsent: 'TH: absent',
    },

    hall: {
      heading: 'Hall screen',
      live: 'Live',
      scenes: {
        welcome: 'Welcome', timer: 'Timer', timerBoard: 'Timer and standings', board: 'Standings',
        drawList: 'Draw list', draw: 'Draw', teams: 'Team list',
        message: 'Message', logo: 'Logo', closing: 'Closing', black: 'Black',
      },
      blank: 'Empty',
      cued: 'Cued',
      nothingCued: 'Choose what comes next',
      cue: 'Cue what comes next',
      take: 'Show in the hall',
      board: 'Hall board',
      modes: { threeBest: 'Three best', all: 'All teams', noNumbers: 'No numbers', together: 'Shared target' },
      noWindow: 'The hall screen is not open',
      open: 'Open',
      blockedTitle: 'The browser held the hall window back',
      blockedWhat: 'Open this address in a new window, move it to the projector, then press F11. The address works once.',
      miniature: (scene) => `What the hall shows: ${scene}`,
      toggle: 'Hall column',
    },

    standings: {
      heading: 'Standings',
      provisional: 'provisional',
      empty: 'No scores are in yet.',
      tied: 'tied',
      up: (count) => `up ${count}`,
      down: (count) => `down ${count}`,
    },

    keys: {
      space: 'Space',
      startPauseResume: 'start, pause',
      minuteMore: '1 minute',
      halfMinuteLess: '30 seconds',
      nextPhase: 'next phase',
      timer: 'timer',
      board: 'standings',
      black: 'black',
      take: 'show',
      drawShow: 'draw: start, pause',
      drawShowEnd: 'to the end',
      nextPage: 'next page',
      leaveGrid: 'undo, leave',
    },
  },
};
