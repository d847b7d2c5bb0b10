// The sentences of the pane "Baca ulang": reading scores back, what stops it, closing, and what befell a team in a run.
import type { RunStage } from '../../domain/scoring/schemas.ts';
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

/** The forms that open in their place, by what they do. */
export type AffairKind = 'excuse' | 'dispute' | 'decide' | 'clear' | 'bonus' | 'takeBack' | 'release';

export type ReadBackText = {
  readonly heading: (exercise: string) => string;
  readonly stage: {
    readonly open: { readonly name: string; readonly what: string };
    readonly verified: { readonly name: (reader: string) => string; readonly what: string };
    readonly closed: { readonly name: (reader: string) => string; readonly what: string };
    /** Released without being read back; `isClosed`: and concluded. */
    readonly unread: { readonly name: (isClosed: boolean) => string; readonly what: (by: string, second: string, reason: string) => string };
    readonly cancelled: { readonly name: string; readonly what: (reason: string) => string };
  };
  readonly close: { readonly button: string; readonly means: string; readonly blocked: (counts: string) => string };
  /** Leads to what holds it up, however far that was scrolled away. */
  readonly toBlocks: string;
  readonly reader: { readonly label: string; readonly what: string; readonly button: string; readonly empty: string; readonly isOperator: (name: string) => string; readonly named: (reader: string, operator: string) => string; readonly other: string };
  /** Letting the scores stand where nobody can read them back. */
  readonly release: { readonly open: string; readonly title: string; readonly lead: string; readonly reason: string; readonly save: string };
  readonly progress: (read: string, of: string) => string;
  readonly go: {
    readonly confirm: string;
    /** What was read is not what stands on the screen. */
    readonly mend: string;
    readonly next: (team: string) => string;
    readonly again: string;
    readonly verify: (reader: string) => string;
    readonly back: string;
    readonly forward: string;
    readonly stopped: string;
    readonly cannotRead: (team: string) => string;
  };
  readonly list: { readonly heading: string; readonly states: Readonly<Record<'unread' | 'read' | 'changed' | 'out' | 'disputed' | 'released' | 'corrected', string>> };
  readonly changedNow: string;
  readonly blocks: {
    /** By what is held up next. */
    readonly headings: Readonly<Record<RunStage, string>>;
    readonly counts: (out: string, disputed: string) => string;
    readonly out: (team: string, judge: string | null) => string;
    readonly release: string;
    readonly releaseOf: (team: string, judge: string | null) => string;
    readonly disputed: (team: string, words: string) => string;
    readonly decide: string;
    readonly decideOf: (team: string) => string;
  };
  readonly paper: {
    readonly official: string;
    readonly of: (judge: string) => string;
    readonly formerMember: string;
    readonly attempt: (number: string, isLast: boolean) => string;
    readonly out: string;
    readonly time: string;
    readonly share: string;
    readonly amount: string;
    readonly mark: string;
    readonly absent: string;
    readonly absentShort: string;
    readonly most: (most: string) => string;
    readonly observer: (name: string) => string;
    readonly unnamedObserver: string;
    readonly notObserved: string;
    readonly noObserver: string;
    readonly note: (words: string) => string;
    readonly result: string;
    readonly own: (team: string) => string;
    readonly merged: (team: string) => string;
    readonly titleOf: (team: string, title: string) => string;
    readonly formerRubric: (version: string) => string;
    readonly hasil: string;
    readonly perilaku: string;
    readonly score: string;
    readonly none: string;
    readonly countedIn: (teams: string) => string;
    readonly states: Readonly<Record<'blank' | 'noShow' | 'excused' | 'disputed' | 'missing' | 'cancelled', string>>;
  };
  readonly affairs: {
    readonly heading: string;
    readonly buttons: Readonly<Record<AffairKind, string>>;
    readonly titles: Readonly<Record<AffairKind, (team: string) => string>>;
    readonly lead: Readonly<Record<AffairKind, string>>;
    readonly words: Readonly<Record<AffairKind, string>>;
    readonly second: string;
    readonly points: string;
    readonly save: Readonly<Record<AffairKind, string>>;
    readonly cancel: string;
    readonly empty: { readonly words: string; readonly second: string };
    readonly isOperator: (name: string) => string;
    readonly pointsProblems: Readonly<Record<'empty' | 'notANumber' | 'tooFine' | 'outOfRange', string>>;
    readonly absentHint: string;
    readonly takeBack: (points: string) => string;
  };
  readonly records: {
    readonly heading: string;
    readonly nothing: string;
    readonly excused: (reason: string) => string;
    readonly disputed: (words: string) => string;
    readonly decided: (decision: string) => string;
    readonly released: (judge: string | null, reason: string) => string;
    readonly bonus: (points: string, reason: string) => string;
    readonly corrected: (judge: string | null, reason: string) => string;
    readonly correctedRating: (observer: string | null, reason: string) => string;
    readonly change: (from: string, to: string) => string;
    readonly blank: string;
    /** `by` null: no name was kept. */
    readonly who: (by: string | null, second: string | null, when: string | null) => string;
    readonly corrections: string;
    readonly correctionsHint: string;
  };
};

export const readBackText: Readonly<Record<Language, ReadBackText>> = {
  id: {
    heading: (exercise) => `Baca ulang ${exercise}`,
    stage: {
      open: { name: 'Terbuka', what: 'Nilai masih dapat diubah, dan papan menyebut Sementara.' },
      verified: { name: (reader) => `Terverifikasi oleh ${reader}`, what: 'Sudah dibacakan ulang. Nilai hanya berubah lewat koreksi dengan alasan.' },
      closed: { name: (reader) => `Tuntas, dibacakan oleh ${reader}`, what: 'Penilaian selesai. Nilai hanya berubah lewat koreksi dengan alasan.' },
      unread: {
        name: (isClosed) => (isClosed ? 'Tuntas tanpa baca ulang' : 'Dilepas tanpa baca ulang'),
        what: (by, second, reason) => `Disepakati ${by} dan ${second}. Alasan: ${reason.replace(/\.$/, '')}. Nilai hanya berubah lewat koreksi dengan alasan.`,
      },
      cancelled: { name: 'Dibatalkan', what: (reason) => `Tidak dihitung untuk tim mana pun. Alasan: ${reason}` },
    },
    close: { button: 'Tuntaskan penilaian', means: 'Tuntas berarti penilaian latihan ini selesai dan boleh diumumkan; sesudahnya nilai hanya berubah lewat koreksi dengan alasan.', blocked: (counts) => `Belum dapat dituntaskan: ${counts}.` },
    toBlocks: 'Lihat',
    reader: {
      label: 'Siapa yang membacakan?', what: 'Orang kedua membacakan kertasnya, operator mencocokkan dengan layar.', button: 'Mulai membaca',
      empty: 'Pilih atau ketik nama orang yang membacakan.', isOperator: (name) => `${name} sedang mengoperasikan laptop. Yang membacakan harus orang lain.`,
      named: (reader, operator) => `${reader} membacakan, ${operator} mencocokkan`, other: 'Ganti pembaca',
    },
    release: {
      open: 'Tidak dapat dibacakan?', title: 'Lepas tanpa baca ulang', reason: 'Mengapa tidak dapat dibacakan', save: 'Lepas tanpa baca ulang',
      lead: 'Hanya bila kertasnya tidak ada lagi atau tidak terbaca. Nilai berlaku seperti yang tersimpan, dan rekap serta berita acara menyebutnya dengan alasan dan kedua nama.',
    },
    progress: (read, of) => `${read} dari ${of} tim cocok`,
    go: {
      confirm: 'Cocok, lanjut', mend: 'Tidak cocok', next: (team) => `Ke ${team}`, again: 'Baca lagi tim ini', verify: (reader) => `Verifikasi bersama ${reader}`, back: 'Tim sebelumnya', forward: 'Tim berikutnya',
      stopped: 'Belum dapat diverifikasi: masih ada yang harus dibereskan dahulu.', cannotRead: (team) => `Lembar ${team} belum masuk, jadi belum dapat dibacakan.`,
    },
    list: { heading: 'Tim yang dibacakan', states: { unread: 'belum dibaca', read: 'cocok', changed: 'berubah, baca lagi', out: 'belum masuk', disputed: 'disanggah', released: 'tidak dibacakan', corrected: 'dikoreksi sesudah dibaca' } },
    changedNow: 'Berubah, baca lagi dari awal.',
    blocks: {
      headings: { open: 'Yang masih menahan verifikasi', verified: 'Yang masih menahan penuntasan', closed: 'Yang masih menahan pengumuman' },
      counts: (out, disputed) => [out === '0' ? null : `${out} lembar belum masuk`, disputed === '0' ? null : `${disputed} sanggahan`].filter((each) => each !== null).join(', '),
      out: (team, judge) => `Lembar ${team}${judge === null ? '' : ` dari ${judge}`} belum masuk`,
      release: 'Lepas', releaseOf: (team, judge) => `Lepas lembar ${team}${judge === null ? '' : ` dari ${judge}`}`,
      disputed: (team, words) => `Sanggahan ${team}: ${words}`, decide: 'Putuskan', decideOf: (team) => `Putuskan sanggahan ${team}`,
    },
    paper: {
      official: 'Lembar resmi', of: (judge) => `Lembar ${judge}`, formerMember: 'panitia yang sudah tidak terdaftar', attempt: (number, isLast) => `Percobaan ${number}${isLast ? ', terakhir' : ''}`,
      out: 'Belum masuk', time: 'Waktu', share: 'Belum selesai, bagian jadi', amount: 'Jumlah', mark: 'Kehadiran', absent: 'tidak hadir', absentShort: 'TH', most: (most) => `dari ${most}`,
      observer: (name) => `Perilaku, diamati ${name}`, unnamedObserver: 'Perilaku, tanpa nama pengamat', notObserved: 'tidak teramati', noObserver: 'Tidak ada pengamat, jadi Nilai latihan sama dengan Hasil.',
      note: (words) => `Catatan: ${words}`, result: 'Yang dihitung', own: (team) => `${team} sendiri`, merged: (team) => `Lembar ${team} sebelum digabung`, titleOf: (team, title) => `${team}: ${title}`,
      formerRubric: (version) => `Ditulis untuk rubrik versi ${version}`, hasil: 'Hasil', perilaku: 'Perilaku', score: 'Nilai latihan', none: 'tidak ada', countedIn: (teams) => `Rata-rata dengan ${teams}`,
      states: {
        blank: 'Belum dihitung: masih ada lembar yang ditunggu.', noShow: 'Tidak hadir, bernilai 0.', excused: 'Dikecualikan, jadi tidak dihitung.', disputed: 'Disanggah, jadi tidak dihitung sampai diputus.',
        missing: 'Semua lembar dilepas, jadi tidak dihitung.', cancelled: 'Latihan dibatalkan, jadi tidak dihitung.',
      },
    },
    affairs: {
      heading: 'Urusan tim ini',
      buttons: { excuse: 'Kecualikan', dispute: 'Sanggah', decide: 'Putuskan', clear: 'Batalkan', bonus: 'Bonus', takeBack: 'Cabut bonus', release: 'Lepas' },
      titles: {
        excuse: (team) => `Kecualikan ${team}`, dispute: (team) => `Sanggahan ${team}`, decide: (team) => `Putusan untuk ${team}`, clear: (team) => `Batalkan catatan ${team}`,
        bonus: (team) => `Bonus untuk ${team}`, takeBack: (team) => `Cabut bonus ${team}`, release: (team) => `Lepas lembar ${team}`,
      },
      lead: {
        excuse: 'Alasannya harus dari luar tim, misalnya dipanggil dinas. Nilai latihan ini tidak dihitung untuk tim itu.', dispute: 'Nilai tim ini keluar dari klasemen sampai sanggahannya diputus.',
        decide: 'Sesudah diputus nilainya dihitung lagi. Bila angkanya berubah, koreksi di lembar Nilai.', clear: 'Nilainya dihitung lagi seperti sebelum dicatat. Tulis alasannya, karena sudah dibacakan ulang.',
        bonus: 'Ditambahkan pada Hasil sesudah penalti, paling tinggi sampai 100.', takeBack: 'Bonusnya tidak dihitung lagi. Tulis alasannya, karena sudah dibacakan ulang.', release: 'Lembar ini tidak ditunggu lagi, dan dicatat di berita acara. Bila ternyata masuk, isi saja di lembar Nilai.',
      },
      words: { excuse: 'Alasan dari luar tim', dispute: 'Isi sanggahan', decide: 'Putusan', clear: 'Alasan', bonus: 'Alasan', takeBack: 'Alasan', release: 'Alasan' },
      second: 'Orang kedua', points: 'Poin',
      save: { excuse: 'Kecualikan', dispute: 'Catat sanggahan', decide: 'Catat putusan', clear: 'Batalkan catatan', bonus: 'Beri bonus', takeBack: 'Cabut bonus', release: 'Lepas lembar' },
      cancel: 'Kembali', empty: { words: 'Tulis dahulu, satu kalimat cukup.', second: 'Pilih atau ketik nama orang kedua.' },
      isOperator: (name) => `${name} sedang mengoperasikan laptop. Orang kedua harus orang lain.`,
      pointsProblems: { empty: 'Tulis poinnya.', notANumber: 'Tulis angka, misalnya 2,5.', tooFine: 'Paling banyak dua angka di belakang koma.', outOfRange: 'Lebih dari 0 sampai 100.' },
      absentHint: 'Tim yang tidak hadir diisi TH di lembar Nilai.', takeBack: (points) => `Cabut bonus ${points}`,
    },
    records: {
      heading: 'Catatan', nothing: 'Belum ada catatan untuk tim ini.',
      excused: (reason) => `Dikecualikan: ${reason}`, disputed: (words) => `Sanggahan: ${words}`, decided: (decision) => `Putusan: ${decision}`,
      released: (judge, reason) => `Lembar${judge === null ? '' : ` ${judge}`} dilepas: ${reason}`, bonus: (points, reason) => `Bonus ${points}: ${reason}`,
      corrected: (judge, reason) => `Koreksi${judge === null ? '' : ` lembar ${judge}`}: ${reason}`, correctedRating: (observer, reason) => `Koreksi Perilaku${observer === null ? '' : ` oleh ${observer}`}: ${reason}`,
      change: (from, to) => `${from} → ${to}`, blank: 'kosong',
      who: (by, second, when) => [by === null ? null : second === null ? by : `${by} bersama ${second}`, when].filter((each) => each !== null).join(', '),
      corrections: 'Koreksi', correctionsHint: 'Koreksi dilakukan di lembar Nilai, dengan alasan.',
    },
  },
  en: {
    heading: (exercise) => `Read back ${exercise}`,
    stage: {
      open: { name: 'Open', what: 'Scores can still change, and the board says Provisional.' },
      verified: { name: (reader) => `Verified by ${reader}`, what: 'Read back. Scores change only by a correction with a reason.' },
      closed: { name: (reader) => `Concluded, read back by ${reader}`, what: 'Scoring is finished. Scores change only by a correction with a reason.' },
      unread: {
        name: (isClosed) => (isClosed ? 'Concluded without reading back' : 'Released without reading back'),
        what: (by, second, reason) => `Agreed by ${by} and ${second}. Reason: ${reason.replace(/\.$/, '')}. Scores change only by a correction with a reason.`,
      },
      cancelled: { name: 'Cancelled', what: (reason) => `It counts for no team. Reason: ${reason}` },
    },
    close: { button: 'Conclude the scoring', means: 'Concluded means the scoring of this exercise is finished and may be announced; after that scores change only by a correction with a reason.', blocked: (counts) => `It cannot be concluded yet: ${counts}.` },
    toBlocks: 'Show',
    reader: {
      label: 'Who reads aloud?', what: 'A second person reads the paper aloud, the operator compares it with the screen.', button: 'Start reading',
      empty: 'Choose or type the name of who reads.', isOperator: (name) => `${name} is operating the laptop. The reader must be somebody else.`,
      named: (reader, operator) => `${reader} reads, ${operator} compares`, other: 'Change the reader',
    },
    release: {
      open: 'Cannot be read back?', title: 'Release without reading back', reason: 'Why it cannot be read back', save: 'Release without reading back',
      lead: 'Only where the paper is gone or cannot be read. The scores stand as they are stored, and the score summary and the minutes say so with the reason and both names.',
    },
    progress: (read, of) => `${read} of ${of} teams match`,
    go: {
      confirm: 'Matches, go on', mend: 'Does not match', next: (team) => `To ${team}`, again: 'Read this team again', verify: (reader) => `Verify together with ${reader}`, back: 'Previous team', forward: 'Next team',
      stopped: 'It cannot be verified yet: something must be settled first.', cannotRead: (team) => `A sheet of ${team} is still out, so it cannot be read yet.`,
    },
    list: { heading: 'Teams read back', states: { unread: 'not read yet', read: 'matches', changed: 'changed, read again', out: 'still out', disputed: 'disputed', released: 'not read', corrected: 'corrected after reading' } },
    changedNow: 'Changed, read it again from the start.',
    blocks: {
      headings: { open: 'What still holds up verification', verified: 'What still holds up concluding', closed: 'What still holds up the announcement' },
      counts: (out, disputed) => [out === '0' ? null : `${out} ${plural(out, 'sheet', 'sheets')} out`, disputed === '0' ? null : `${disputed} ${plural(disputed, 'dispute', 'disputes')}`].filter((each) => each !== null).join(', '),
      out: (team, judge) => `The sheet of ${team}${judge === null ? '' : ` by ${judge}`} is still out`,
      release: 'Release', releaseOf: (team, judge) => `Release the sheet of ${team}${judge === null ? '' : ` by ${judge}`}`,
      disputed: (team, words) => `Dispute of ${team}: ${words}`, decide: 'Decide', decideOf: (team) => `Decide the dispute of ${team}`,
    },
    paper: {
      official: 'Official sheet', of: (judge) => `Sheet of ${judge}`, formerMember: 'a former committee member', attempt: (number, isLast) => `Try ${number}${isLast ? ', the last' : ''}`,
      out: 'Still out', time: 'Time', share: 'Not finished, share done', amount: 'Amount', mark: 'Presence', absent: 'absent', absentShort: 'TH', most: (most) => `of ${most}`,
      observer: (name) => `Behaviour, observed by ${name}`, unnamedObserver: 'Behaviour, no observer named', notObserved: 'not observed', noObserver: 'There was no observer, so the score is the result alone.',
      note: (words) => `Note: ${words}`, result: 'What counts', own: (team) => `${team} alone`, merged: (team) => `Sheets of ${team} before the merger`, titleOf: (team, title) => `${team}: ${title}`,
      formerRubric: (version) => `Written for rubric version ${version}`, hasil: 'Result', perilaku: 'Behaviour', score: 'Score', none: 'none', countedIn: (teams) => `Mean with ${teams}`,
      states: {
        blank: 'Not counted yet: a sheet is still out.', noShow: 'Absent, worth 0.', excused: 'Excused, so it does not count.', disputed: 'Disputed, so it does not count until it is decided.',
        missing: 'Every sheet was released, so it does not count.', cancelled: 'The exercise is cancelled, so it does not count.',
      },
    },
    affairs: {
      heading: 'For this team',
      buttons: { excuse: 'Excuse', dispute: 'Dispute', decide: 'Decide', clear: 'Withdraw', bonus: 'Bonus', takeBack: 'Withdraw bonus', release: 'Release' },
      titles: {
        excuse: (team) => `Excuse ${team}`, dispute: (team) => `Dispute of ${team}`, decide: (team) => `Decision for ${team}`, clear: (team) => `Withdraw the note on ${team}`,
        bonus: (team) => `Bonus for ${team}`, takeBack: (team) => `Withdraw the bonus of ${team}`, release: (team) => `Release a sheet of ${team}`,
      },
      lead: {
        excuse: 'The reason must come from outside the team, such as being called to duty. This exercise will not count for it.', dispute: 'The score of this team leaves the standings until the dispute is decided.',
        decide: 'Once decided the score counts again. If a figure changes, correct it under Scores.', clear: 'The score counts again as before. Write why, because it was read back.',
        bonus: 'Added to the result after penalties, up to 100 at most.', takeBack: 'The bonus will not count any more. Write why, because it was read back.', release: 'This sheet is not awaited any more, and the minutes say so. If it turns up, just enter it under Scores.',
      },
      words: { excuse: 'Reason from outside the team', dispute: 'What is disputed', decide: 'Decision', clear: 'Reason', bonus: 'Reason', takeBack: 'Reason', release: 'Reason' },
      second: 'Second person', points: 'Points',
      save: { excuse: 'Excuse', dispute: 'Note the dispute', decide: 'Note the decision', clear: 'Withdraw the note', bonus: 'Give the bonus', takeBack: 'Withdraw the bonus', release: 'Release the sheet' },
      cancel: 'Back', empty: { words: 'Write it first, one sentence is enough.', second: 'Choose or type the name of a second person.' },
      isOperator: (name) => `${name} is operating the laptop. The second person must be somebody else.`,
      pointsProblems: { empty: 'Write the points.', notANumber: 'Write a number, such as 2.5.', tooFine: 'Two decimals at most.', outOfRange: 'More than 0, up to 100.' },
      absentHint: 'For a team that did not come, enter TH under Scores.', takeBack: (points) => `Withdraw the bonus of ${points}`,
    },
    records: {
      heading: 'Notes', nothing: 'Nothing is noted of this team yet.',
      excused: (reason) => `Excused: ${reason}`, disputed: (words) => `Dispute: ${words}`, decided: (decision) => `Decision: ${decision}`,
      released: (judge, reason) => `Sheet${judge === null ? '' : ` of ${judge}`} released: ${reason}`, bonus: (points, reason) => `Bonus ${points}: ${reason}`,
      corrected: (judge, reason) => `Correction${judge === null ? '' : ` to the sheet of ${judge}`}: ${reason}`, correctedRating: (observer, reason) => `Correction to behaviour${observer === null ? '' : ` rated by ${observer}`}: ${reason}`,
      change: (from, to) => `${from} → ${to}`, blank: 'blank',
      who: (by, second, when) => [by === null ? null : second === null ? by : `${by} with ${second}`, when].filter((each) => each !== null).join(', '),
      corrections: 'Corrections', correctionsHint: 'Corrections are made under Scores, with a reason.',
    },
  },
};
