// The sentences of the entry grid.
import type { Language } from '../../units.ts';

export type GridText = {
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

export const gridText: Readonly<Record<Language, GridText>> = {
  id: {
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
  en: {
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
};
