// How official papers say what befell the scores: read back, corrected, disputed, released, excused, cancelled; figures and moments come in already formatted.
import type { Language } from '../../units.ts';

export type MattersText = {
  readonly readings: string;
  readonly corrections: string;
  readonly disputes: string;
  readonly releases: string;
  readonly excuses: string;
  readonly cancellations: string;
  readonly none: Readonly<Record<'readings' | 'corrections' | 'disputes' | 'releases' | 'excuses' | 'cancellations', string>>;
  readonly at: (day: string, time: string) => string;
  readonly unknownMoment: string;
  readonly of: (team: string, exercise: string) => string;
  readonly read: (reader: string | null, isClosed: boolean) => string;
  readonly absent: string;
  readonly noSheet: string;
  /** `judge` null: the official sheet. */
  readonly corrected: (judge: string | null, before: string, after: string) => string;
  /** `changed` null: a remark alone was changed. */
  readonly ratingsCorrected: (judge: string | null, changed: string | null) => string;
  readonly changedRating: (value: string, before: string, after: string) => string;
  readonly notRated: string;
  readonly reason: (reason: string, by: string) => string;
  readonly disputed: (words: string, by: string | null) => string;
  /** `at`: when, where the row is dated by when it was raised. */
  readonly decided: (decision: string, by: string | null, at: string | null) => string;
  readonly open: string;
  /** Its exercise was cancelled. */
  readonly moot: string;
  readonly released: (judge: string | null, reason: string, by: string, second: string) => string;
  readonly unread: (reason: string, by: string, second: string) => string;
  readonly excused: (reason: string, second: string) => string;
  readonly cancelled: (reason: string, replacement: string | null) => string;
};

const id: MattersText = {
  readings: 'Latihan yang dibacakan ulang',
  corrections: 'Koreksi',
  disputes: 'Sanggahan dan putusan',
  releases: 'Lembar dan latihan yang dilepas',
  excuses: 'Tim yang dibebaskan',
  cancellations: 'Latihan yang dibatalkan',
  none: {
    readings: 'Belum ada latihan yang dibacakan ulang.', corrections: 'Tidak ada koreksi.', disputes: 'Tidak ada sanggahan.', releases: 'Tidak ada lembar atau latihan yang dilepas.',
    excuses: 'Tidak ada tim yang dibebaskan.', cancellations: 'Tidak ada latihan yang dibatalkan.',
  },
  at: (day, time) => `${day} ${time}`,
  unknownMoment: '–',
  of: (team, exercise) => `${team}, ${exercise}`,
  read: (reader, isClosed) => `${reader === null ? 'dibacakan ulang' : `dibacakan ulang oleh ${reader}`}${isClosed ? ', tuntas' : ''}`,
  absent: 'tidak hadir',
  noSheet: 'tanpa lembar',
  corrected: (judge, before, after) => `Hasil ${judge === null ? 'lembar resmi' : `lembar penilai ${judge}`} semula ${before}, menjadi ${after}.`,
  ratingsCorrected: (judge, changed) => `Nilai Perilaku${judge === null ? '' : ` dari ${judge}`} diubah${changed === null ? '' : `: ${changed}`}.`,
  changedRating: (value, before, after) => `${value} dari ${before} menjadi ${after}`,
  notRated: 'tidak teramati',
  reason: (reason, by) => `Alasan: ${reason}. Dicatat oleh ${by}.`,
  disputed: (words, by) => `Sanggahan: ${words}.${by === null ? '' : ` Dicatat oleh ${by}.`}`,
  decided: (decision, by, at) => `Putusan${at === null ? '' : ` (${at})`}: ${decision}.${by === null ? '' : ` Dicatat oleh ${by}.`}`,
  open: 'Belum diputus, jadi belum dihitung.',
  moot: 'Tidak diputus, karena latihannya dibatalkan.',
  released: (judge, reason, by, second) => `${judge === null ? 'Lembar resmi' : `Lembar penilai ${judge}`} tidak ditunggu lagi; dilepas oleh ${by} dan ${second}. Alasan: ${reason}.`,
  unread: (reason, by, second) => `Nilai latihan ini tidak dibacakan ulang; dilepas oleh ${by} dan ${second}. Alasan: ${reason}.`,
  excused: (reason, second) => `Alasan: ${reason}. Disetujui juga oleh ${second}.`,
  cancelled: (reason, replacement) => `Alasan: ${reason}.${replacement === null ? '' : ` Gantinya: ${replacement}.`}`,
};

const en: MattersText = {
  readings: 'Exercises read back',
  corrections: 'Corrections',
  disputes: 'Disputes and decisions',
  releases: 'Sheets and exercises released',
  excuses: 'Teams excused',
  cancellations: 'Exercises cancelled',
  none: {
    readings: 'No exercise has been read back.', corrections: 'No corrections.', disputes: 'No disputes.', releases: 'No sheet or exercise was released.', excuses: 'No team was excused.',
    cancellations: 'No exercise was cancelled.',
  },
  at: (day, time) => `${day} ${time}`,
  unknownMoment: '–',
  of: (team, exercise) => `${team}, ${exercise}`,
  read: (reader, isClosed) => `${reader === null ? 'read back' : `read back by ${reader}`}${isClosed ? ', concluded' : ''}`,
  absent: 'absent',
  noSheet: 'no sheet',
  corrected: (judge, before, after) => `Result of the ${judge === null ? 'official sheet' : `sheet of judge ${judge}`} was ${before}, now ${after}.`,
  ratingsCorrected: (judge, changed) => `Behaviour ratings${judge === null ? '' : ` by ${judge}`} changed${changed === null ? '' : `: ${changed}`}.`,
  changedRating: (value, before, after) => `${value} from ${before} to ${after}`,
  notRated: 'not observed',
  reason: (reason, by) => `Reason: ${reason}. Recorded by ${by}.`,
  disputed: (words, by) => `Dispute: ${words}.${by === null ? '' : ` Recorded by ${by}.`}`,
  decided: (decision, by, at) => `Decision${at === null ? '' : ` (${at})`}: ${decision}.${by === null ? '' : ` Recorded by ${by}.`}`,
  open: 'Not decided yet, so not counted yet.',
  moot: 'Not decided, as its exercise was cancelled.',
  released: (judge, reason, by, second) => `${judge === null ? 'The official sheet' : `The sheet of judge ${judge}`} is no longer awaited; released by ${by} and ${second}. Reason: ${reason}.`,
  unread: (reason, by, second) => `The scores of this exercise were not read back; released by ${by} and ${second}. Reason: ${reason}.`,
  excused: (reason, second) => `Reason: ${reason}. Agreed by ${second}, too.`,
  cancelled: (reason, replacement) => `Reason: ${reason}.${replacement === null ? '' : ` Held instead: ${replacement}.`}`,
};

export const mattersText: Readonly<Record<Language, MattersText>> = { id, en };
