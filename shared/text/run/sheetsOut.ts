// The sentences of the board of sheets, of the field for a sheet's code, and of what is wrong with a code; figures come in already formatted.
import type { SheetState } from '../../domain/scoring/sheets/sheetBoard.ts';
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type SheetsOutText = {
  readonly heading: string;
  /** After how many are out. */
  readonly outRest: (of: string) => string;
  readonly allIn: (of: string) => string;
  readonly noSheets: string;
  readonly onlyOut: string;
  readonly byCode: string;
  /** Above the table of the rotation, and above the runs outside it. */
  readonly rotation: (version: string) => string;
  readonly others: string;
  readonly round: string;
  readonly noVisit: string;
  readonly columnOut: (out: string) => string;
  readonly columnIn: string;
  readonly noExercise: string;
  readonly notPlanned: string;
  readonly closed: string;
  readonly states: Readonly<Record<SheetState, string>>;
  readonly disputedWhere: string;
  readonly judge: (number: string) => string;
  readonly ratings: (count: string) => string;
  readonly ratingsLegend: string;
  readonly team: (number: string, name: string) => string;
  readonly code: {
    readonly label: string;
    readonly example: (codes: string) => string;
    readonly open: string;
    readonly close: string;
    readonly anyway: string;
    readonly none: string;
  };
  readonly problems: {
    readonly notACode: (example: string) => string;
    readonly noRotation: string;
    readonly noStation: (number: string, of: string) => string;
    readonly noExercise: (station: string) => string;
    readonly notPlanned: (station: string) => string;
    readonly noRun: (number: string) => string;
    readonly noTeam: (number: string) => string;
    readonly merged: (number: string, name: string, into: string) => string;
    readonly cancelled: (exercise: string) => string;
    readonly whichJudge: (team: string, judges: string) => string;
    readonly noJudge: (team: string, number: string, of: string) => string;
    readonly twoReadings: (codes: string) => string;
  };
  readonly moved: {
    /** Where the code comes from another version: what holds now. */
    readonly now: (typed: string, version: string, code: string) => string;
    readonly noVisit: (typed: string, version: string, team: string, station: string) => string;
    readonly at: (team: string, round: string, station: string) => string;
    readonly onBreak: (team: string, round: string) => string;
    readonly noRound: (of: string) => string;
  };
};

export const sheetsOutText: Readonly<Record<Language, SheetsOutText>> = {
  id: {
    heading: 'Lembar nilai',
    outRest: (of) => `dari ${of} lembar belum masuk`,
    allIn: (of) => `Semua lembar sudah masuk, ${of} seluruhnya`,
    noSheets: 'Belum ada latihan yang berlangsung dengan lembar nilai.',
    onlyOut: 'Hanya yang belum masuk',
    byCode: 'Buka dengan kode',
    rotation: (version) => `Pos bergilir, rencana versi ${version}`,
    others: 'Latihan di luar rotasi',
    round: 'Rotasi',
    noVisit: 'tanpa giliran',
    columnOut: (out) => `${out} belum masuk`,
    columnIn: 'lengkap',
    noExercise: 'belum ada latihan',
    notPlanned: 'latihan belum disiapkan',
    closed: 'tuntas',
    states: { out: 'Belum masuk', in: 'Terkirim', verified: 'Terverifikasi', disputed: 'Disanggah', excused: 'Dikecualikan', released: 'Dilepas' },
    disputedWhere: 'Disanggah, dicatat di Baca ulang',
    judge: (number) => `penilai ${number}`,
    ratings: (count) => `${count} catatan Perilaku`,
    ratingsLegend: 'Perilaku, tidak ditunggu',
    team: (number, name) => `Tim ${number} ${name}`,
    code: {
      label: 'Kode lembar',
      example: (codes) => `Tercetak di sudut lembar, misalnya ${codes}.`,
      open: 'Buka lembar',
      close: 'Sembunyikan',
      anyway: 'Enter sekali lagi untuk membukanya.',
      none: 'Belum ada lembar nilai.',
    },
    problems: {
      notACode: (example) => `Bukan kode lembar. Ketik seperti tercetak, misalnya ${example}.`,
      noRotation: 'Tidak ada rencana rotasi, jadi kode berawalan P belum berlaku. Latihan di luar rotasi berkode L.',
      noStation: (number, of) => `Tidak ada pos ${number}; rencana ini hanya sampai pos ${of}.`,
      noExercise: (station) => `${station} belum diberi latihan, jadi belum punya lembar nilai.`,
      notPlanned: (station) => `Latihan di ${station} belum disiapkan untuk dijalankan, jadi belum punya lembar nilai.`,
      noRun: (number) => `Tidak ada latihan L${number}.`,
      noTeam: (number) => `Tidak ada tim ${number}.`,
      merged: (number, name, into) => `Tim ${number} ${name} sudah digabung ke ${into}. Buka lembar ${into}.`,
      cancelled: (exercise) => `${exercise} dibatalkan, jadi lembarnya tidak diisi lagi.`,
      whichJudge: (team, judges) => `Lembar ${team} ada beberapa. Tambahkan penilainya: ${judges}.`,
      noJudge: (team, number, of) => (of === '1' ? `Lembar ${team} hanya satu, tanpa -J${number}.` : `Tidak ada penilai ${number} untuk ${team}; penilainya ${of} orang.`),
      twoReadings: (codes) => `Bisa dibaca dua cara: ${codes}. Ketik dengan tanda hubung.`,
    },
    moved: {
      now: (typed, version, code) => `${typed} tidak cocok dengan rencana versi ${version}. Kodenya sekarang ${code}.`,
      noVisit: (typed, version, team, station) => `${typed} tidak cocok dengan rencana versi ${version}: ${team} tidak punya giliran di ${station}.`,
      at: (team, round, station) => `Pada rotasi ${round} ${team} di ${station}.`,
      onBreak: (team, round) => `Pada rotasi ${round} ${team} beristirahat.`,
      noRound: (of) => `Rencana ini hanya sampai rotasi ${of}.`,
    },
  },
  en: {
    heading: 'Score sheets',
    outRest: (of) => `of ${of} sheets still out`,
    allIn: (of) => `Every sheet is in, ${of} in all`,
    noSheets: 'There is no exercise with score sheets yet.',
    onlyOut: 'Only those still out',
    byCode: 'Open by code',
    rotation: (version) => `Stations, plan version ${version}`,
    others: 'Exercises outside the rotation',
    round: 'Round',
    noVisit: 'no visit',
    columnOut: (out) => `${out} out`,
    columnIn: 'all in',
    noExercise: 'no exercise yet',
    notPlanned: 'exercise not planned',
    closed: 'concluded',
    states: { out: 'Still out', in: 'Submitted', verified: 'Verified', disputed: 'Disputed', excused: 'Excused', released: 'Released' },
    disputedWhere: 'Disputed, noted in Read back',
    judge: (number) => `judge ${number}`,
    ratings: (count) => `${count} behaviour ${plural(count, 'rating', 'ratings')}`,
    ratingsLegend: 'Behaviour, not awaited',
    team: (number, name) => `Team ${number} ${name}`,
    code: {
      label: 'Sheet code',
      example: (codes) => `Printed in the corner of the sheet, such as ${codes}.`,
      open: 'Open the sheet',
      close: 'Hide',
      anyway: 'Press Enter again to open it.',
      none: 'There are no score sheets yet.',
    },
    problems: {
      notACode: (example) => `Not the code of a sheet. Type it as printed, such as ${example}.`,
      noRotation: 'No rotation is planned, so codes with P do not hold yet. Exercises outside a rotation have codes with L.',
      noStation: (number, of) => `There is no station ${number}; this plan ends at station ${of}.`,
      noExercise: (station) => `${station} has no exercise yet, so it has no score sheets.`,
      notPlanned: (station) => `The exercise at ${station} is not planned to be run yet, so it has no score sheets.`,
      noRun: (number) => `There is no exercise L${number}.`,
      noTeam: (number) => `There is no team ${number}.`,
      merged: (number, name, into) => `Team ${number} ${name} was merged into ${into}. Open the sheet of ${into}.`,
      cancelled: (exercise) => `${exercise} was cancelled, so its sheets are no longer filled in.`,
      whichJudge: (team, judges) => `${team} has several sheets. Add the judge: ${judges}.`,
      noJudge: (team, number, of) => (of === '1' ? `${team} has only one sheet, without -J${number}.` : `There is no judge ${number} for ${team}; it has ${of}.`),
      twoReadings: (codes) => `This can be read in two ways: ${codes}. Type it with hyphens.`,
    },
    moved: {
      now: (typed, version, code) => `${typed} does not fit plan version ${version}. The code is now ${code}.`,
      noVisit: (typed, version, team, station) => `${typed} does not fit plan version ${version}: ${team} has no visit at ${station}.`,
      at: (team, round, station) => `In round ${round} ${team} is at ${station}.`,
      onBreak: (team, round) => `In round ${round} ${team} has a break.`,
      noRound: (of) => `This plan ends with round ${of}.`,
    },
  },
};
