// The sentences of the entry grid.
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';
import { oneStop } from '../oneStop.ts';

export type GridText = {
  readonly heading: (exercise: string) => string;
  readonly saved: (time: string) => string;
  readonly handIn: string;
  /** Names the two buttons together. */
  readonly acts: string;
  readonly team: string;
  readonly time: string;
  readonly timeUnit: string;
  readonly finish: string;
  readonly finishUnit: string;
  readonly amount: string;
  readonly result: string;
  readonly resultUnit: string;
  /** The Score of the run, with behaviour in it; beside it the Hasil of one judge's sheet. */
  readonly score: string;
  readonly sheetUnit: string;
  readonly note: string;
  readonly ratingUnit: string;
  readonly state: string;
  readonly cell: (team: string, column: string) => string;
  readonly finished: string;
  readonly unfinished: (percent: string) => string;
  readonly absent: string;
  readonly added: (time: string) => string;
  readonly meanWith: (teams: string) => string;
  readonly beforeMerger: (team: string) => string;
  readonly scoreOf: (teams: string) => string;
  readonly formerRubric: (version: string) => string;
  readonly readAs: (what: string) => string;
  readonly finishedIn: (time: string) => string;
  readonly timeRange: (limit: string) => string;
  readonly minutes: (count: string) => string;
  /** After bare minutes over the limit, where as many seconds would be none. */
  readonly secondsAre: (count: string, time: string) => string;
  /** After a time over the limit: where the limit is changed. */
  readonly limitStays: (key: string) => string;
  readonly amountRange: (unit: string, isWhole: boolean) => string;
  readonly sharedRange: (of: string) => string;
  readonly pointsRange: (name: string, most: string) => string;
  readonly absentRange: string;
  readonly countRange: (name: string, most: string) => string;
  readonly ratingRange: (name: string) => string;
  readonly noteRange: (most: string) => string;
  /** Short, for the row; the range stands in the tip. */
  readonly problems: {
    readonly empty: string;
    readonly notATime: string;
    readonly secondsOver59: string;
    readonly notANumber: string;
    readonly notWhole: string;
    readonly tooFine: string;
    /** `time`: as it was read. */
    readonly overLimit: (time: string, limit: string) => string;
    readonly notPositive: string;
    readonly shareOutOfRange: string;
    readonly outOfRange: (most: string) => string;
    readonly notARating: string;
    readonly tooLong: (most: string) => string;
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
    readonly rated: string;
    readonly elsewhere: string;
    readonly verified: string;
    readonly disputed: string;
    readonly excused: string;
    readonly released: string;
    readonly cancelled: string;
  };
  readonly people: {
    readonly label: string;
    readonly judge: (place: string, of: string, name: string) => string;
    readonly former: (name: string) => string;
    readonly observer: (name: string) => string;
    readonly nameless: string;
    /** Somebody who was taken off the committee's list. */
    readonly gone: string;
    readonly withDrafts: (person: string, drafts: string) => string;
    readonly next: string;
    readonly unused: (count: string) => string;
    readonly use: string;
  };
  readonly tries: {
    readonly again: string;
    readonly state: (number: string, best: string) => string;
  };
  readonly correction: {
    readonly label: string;
    readonly ask: string;
    readonly done: (column: string, before: string, after: string, reason: string) => string;
    readonly blank: string;
  };
  readonly paste: {
    readonly button: string;
    /** Where the app may not read what was copied by itself. */
    readonly byKey: string;
    readonly nothing: string;
    readonly outside: (count: string) => string;
  };
  readonly cancelled: (reason: string) => string;
  /** Why a row takes nothing in. */
  readonly locked: { readonly elsewhere: (team: string) => string; readonly released: (second: string, reason: string) => string; readonly excused: (reason: string) => string; readonly disputed: (words: string) => string };
  readonly sum: (team: string, parts: readonly (readonly [name: string, value: string])[]) => string;
  readonly sumParts: { readonly hasil: string; readonly sheet: string; readonly perilaku: string; readonly score: string };
  readonly contest: {
    readonly title: (team: string) => string;
    readonly rating: (team: string) => string;
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
    acts: 'Isi lembar',
    team: 'Tim',
    time: 'Waktu',
    timeUnit: 'm:dd',
    finish: 'Selesai',
    finishUnit: 'atau % jadi',
    amount: 'Jumlah',
    result: 'Hasil',
    resultUnit: '100',
    score: 'Nilai',
    sheetUnit: 'lembar',
    note: 'Catatan',
    ratingUnit: '1–4',
    state: 'Keadaan',
    cell: (team, column) => `${team}, ${column}`,
    finished: 'Selesai',
    unfinished: (percent) => `Belum, ${percent}% jadi`,
    absent: 'Tidak hadir',
    added: (time) => `+${time}`,
    meanWith: (teams) => `nilai tim: rata-rata dengan ${teams}`,
    beforeMerger: (team) => `${team}, sebelum digabung`,
    scoreOf: (teams) => `nilai tim: nilai ${teams}`,
    formerRubric: (version) => `rubrik versi ${version}`,
    readAs: (what) => `Dibaca: ${what}`,
    finishedIn: (time) => `selesai dalam ${time}`,
    timeRange: (limit) => `Waktu 0:01 sampai batas nilai ${limit}. Belum selesai: 95%.`,
    minutes: (count) => `${count} menit`,
    secondsAre: (count, time) => `${count} detik ditulis ${time}.`,
    limitStays: (key) => `Menambah waktu tidak menggesernya; ubah di Aturan: Esc, lalu ${key}.`,
    amountRange: (unit, isWhole) => `Banyaknya ${unit}, ${isWhole ? 'bilangan bulat' : 'boleh berkoma'}.`,
    sharedRange: (of) => `0 sampai ${of}, berlaku untuk semua tim.`,
    pointsRange: (name, most) => `${name}, 0 sampai ${most}.`,
    absentRange: 'Tidak hadir: TH.',
    countRange: (name, most) => `${name}: berapa kali, 0 sampai ${most}. Kosong berarti 0.`,
    ratingRange: (name) => `${name}, 1 sampai 4. Tidak teramati: -. Nilai berikutnya boleh langsung diketik`,
    noteRange: (most) => `Catatan pendek, paling banyak ${most} huruf. Boleh kosong.`,
    problems: {
      empty: 'Belum diisi',
      notATime: 'Bukan waktu',
      secondsOver59: 'Detik paling banyak 59',
      notANumber: 'Bukan angka',
      notWhole: 'Harus bilangan bulat',
      tooFine: 'Paling banyak dua angka di belakang koma',
      overLimit: (time, limit) => `${time} melewati batas nilai ${limit}`,
      notPositive: 'Harus lebih dari 0:00',
      shareOutOfRange: 'Bagian jadi 0% sampai 100%',
      outOfRange: (most) => `Hanya 0 sampai ${most}`,
      notARating: 'Hanya 1, 2, 3, 4, atau - bila tidak teramati',
      tooLong: (most) => `Paling banyak ${most} huruf`,
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
      rated: 'Perilaku saja',
      elsewhere: 'Penilai lain',
      verified: 'Terverifikasi',
      disputed: 'Disanggah',
      excused: 'Dikecualikan',
      released: 'Dilepas',
      cancelled: 'Dibatalkan',
    },
    people: {
      label: 'Lembar siapa',
      judge: (place, of, name) => `Penilai ${place} dari ${of}: ${name}`,
      former: (name) => `Penilai sebelumnya: ${name}`,
      observer: (name) => `Pengamat: ${name}`,
      nameless: 'tanpa nama',
      gone: 'sudah tidak di daftar panitia',
      withDrafts: (person, drafts) => `${person} (${drafts} draf)`,
      next: 'Ke lembar orang berikutnya',
      unused: (count) => `${count} penilai bertugas di sini, tetapi yang ditunggu satu lembar resmi.`,
      use: 'Beri masing-masing lembar sendiri',
    },
    tries: {
      again: 'Percobaan lagi',
      state: (number, best) => `percobaan ${number}, terbaik ${best}`,
    },
    correction: {
      label: 'Alasan koreksi',
      ask: 'Nilai ini tidak terbuka lagi. Tulis alasannya, lalu Enter mengirim koreksi.',
      done: (column, before, after, reason) => `Dikoreksi: ${column} ${before} menjadi ${after}, ${reason}`,
      blank: 'kosong',
    },
    paste: {
      button: 'Tempel kolom',
      byKey: 'Pilih sel pertama, lalu tekan Ctrl V untuk menempel kolom yang sudah disalin.',
      nothing: 'Belum ada yang disalin. Salin kolom di lembar kerja dahulu.',
      outside: (count) => `${count} isian tidak mendapat sel dan tidak ditempel.`,
    },
    cancelled: (reason) => oneStop(`Latihan ini dibatalkan: ${reason}. Lembarnya hanya dapat dilihat.`),
    locked: {
      elsewhere: (team) => `${team} dinilai oleh penilai lain.`,
      released: (second, reason) => `Lembar dilepas bersama ${second}: ${reason}`,
      excused: (reason) => `Dikecualikan: ${reason}`,
      disputed: (words) => `Sanggahan: ${words}`,
    },
    sum: (team, parts) => `${team}: ${parts.map(([name, value]) => `${name} ${value}`).join(', ')}`,
    sumParts: { hasil: 'Hasil', sheet: 'Hasil lembar ini', perilaku: 'Perilaku', score: 'Nilai' },
    contest: {
      title: (team) => `Lembar ${team} sudah diubah di tempat lain. Pilih yang benar.`,
      rating: (team) => `Perilaku ${team} sudah diubah di tempat lain. Pilih yang benar.`,
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
    acts: 'Fill in sheets',
    team: 'Team',
    time: 'Time',
    timeUnit: 'm:ss',
    finish: 'Finished',
    finishUnit: 'or % done',
    amount: 'Amount',
    result: 'Result',
    resultUnit: '100',
    score: 'Score',
    sheetUnit: 'sheet',
    note: 'Note',
    ratingUnit: '1–4',
    state: 'State',
    cell: (team, column) => `${team}, ${column}`,
    finished: 'Finished',
    unfinished: (percent) => `Not yet, ${percent}% done`,
    absent: 'Absent',
    added: (time) => `+${time}`,
    meanWith: (teams) => `team score: mean with ${teams}`,
    beforeMerger: (team) => `${team}, before the merger`,
    scoreOf: (teams) => `team score: that of ${teams}`,
    formerRubric: (version) => `rubric version ${version}`,
    readAs: (what) => `Read as: ${what}`,
    finishedIn: (time) => `finished in ${time}`,
    timeRange: (limit) => `Time 0:01 to the limit of ${limit}. Not finished: 95%.`,
    minutes: (count) => `${count} ${plural(count, 'minute', 'minutes')}`,
    secondsAre: (count, time) => `As seconds, ${count} is written ${time}.`,
    limitStays: (key) => `More time on the wall does not move it; change it in Rules: Esc, then ${key}.`,
    amountRange: (unit, isWhole) => `How many ${unit}, ${isWhole ? 'a whole number' : 'decimals allowed'}.`,
    sharedRange: (of) => `0 to ${of}, the same for every team.`,
    pointsRange: (name, most) => `${name}, 0 to ${most}.`,
    absentRange: 'Absent: TH.',
    countRange: (name, most) => `${name}: how many times, 0 to ${most}. Blank means 0.`,
    ratingRange: (name) => `${name}, 1 to 4. Not observed: -. The next value may be typed straight on`,
    noteRange: (most) => `A short note, ${most} letters at most. May stay blank.`,
    problems: {
      empty: 'Not filled in',
      notATime: 'Not a time',
      secondsOver59: 'Seconds go to 59',
      notANumber: 'Not a number',
      notWhole: 'Whole numbers only',
      tooFine: 'Two decimals at most',
      overLimit: (time, limit) => `${time} is over the limit of ${limit}`,
      notPositive: 'Must be more than 0:00',
      shareOutOfRange: 'Share done is 0% to 100%',
      outOfRange: (most) => `Only 0 to ${most}`,
      notARating: 'Only 1, 2, 3, 4, or - if not observed',
      tooLong: (most) => `${most} letters at most`,
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
      rated: 'Behaviour only',
      elsewhere: 'Other judge',
      verified: 'Verified',
      disputed: 'Disputed',
      excused: 'Excused',
      released: 'Released',
      cancelled: 'Cancelled',
    },
    people: {
      label: 'Whose sheet',
      judge: (place, of, name) => `Judge ${place} of ${of}: ${name}`,
      former: (name) => `Earlier judge: ${name}`,
      observer: (name) => `Observer: ${name}`,
      nameless: 'no name',
      gone: 'no longer on the committee’s list',
      withDrafts: (person, drafts) => `${person} (${drafts} drafts)`,
      next: 'To the next person’s sheets',
      unused: (count) => `${count} ${plural(count, 'judge is', 'judges are')} on duty here, but one official sheet is awaited.`,
      use: 'Give each a sheet of their own',
    },
    tries: {
      again: 'Another try',
      state: (number, best) => `try ${number}, best ${best}`,
    },
    correction: {
      label: 'Reason of the correction',
      ask: 'These scores are no longer open. Write why they change; Enter then sends the correction.',
      done: (column, before, after, reason) => `Corrected: ${column} from ${before} to ${after}, ${reason}`,
      blank: 'blank',
    },
    paste: {
      button: 'Paste column',
      byKey: 'Choose the first cell, then press Ctrl V to paste the column you copied.',
      nothing: 'Nothing has been copied yet. Copy a column in the spreadsheet first.',
      outside: (count) => `${count} values found no cell and were not pasted.`,
    },
    cancelled: (reason) => oneStop(`This exercise is cancelled: ${reason}. Its sheets can only be looked at.`),
    locked: {
      elsewhere: (team) => `${team} is judged by others.`,
      released: (second, reason) => `Sheet released together with ${second}: ${reason}`,
      excused: (reason) => `Excused: ${reason}`,
      disputed: (words) => `Disputed: ${words}`,
    },
    sum: (team, parts) => `${team}: ${parts.map(([name, value]) => `${name} ${value}`).join(', ')}`,
    sumParts: { hasil: 'Result', sheet: 'Result of this sheet', perilaku: 'Behaviour', score: 'Score' },
    contest: {
      title: (team) => `The sheet of ${team} was changed elsewhere. Choose the right one.`,
      rating: (team) => `The behaviour ratings of ${team} were changed elsewhere. Choose the right ones.`,
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
