// How official papers say what befell the scores: read back, corrected, given more points, disputed, released, excused, cancelled; figures and moments come in already formatted.
import type { Language } from '../../units.ts';

export type MattersText = {
  readonly readings: string;
  readonly corrections: string;
  readonly bonuses: string;
  readonly disputes: string;
  readonly releases: string;
  readonly excuses: string;
  readonly cancellations: string;
  /** That there were no bonuses need not be said. */
  readonly none: Readonly<Partial<Record<'bonuses', string>> & Record<'readings' | 'corrections' | 'disputes' | 'releases' | 'excuses' | 'cancellations', string>>;
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
  /** What else is a correction, without who and why. */
  readonly changed: {
    readonly bonusGiven: (points: string) => string;
    readonly bonusGone: (points: string) => string;
    readonly excuseGone: (reason: string) => string;
    readonly excuseBack: (reason: string) => string;
    readonly disputeGone: (words: string) => string;
    readonly disputeBack: (words: string) => string;
    readonly weight: (before: string, after: string) => string;
    readonly resultWeight: (before: string, after: string) => string;
    readonly target: (before: string, after: string) => string;
    readonly limit: (before: string, after: string) => string;
  };
  readonly bonus: (points: string, reason: string, by: string | null) => string;
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
  corrections: 'Koreksi sesudah dibacakan ulang',
  bonuses: 'Bonus sebelum dibacakan ulang',
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
  changed: {
    bonusGiven: (points) => `Bonus ${points} diberikan`, bonusGone: (points) => `Bonus ${points} dicabut`,
    excuseGone: (reason) => `Pembebasan ditarik (alasannya: ${reason})`, excuseBack: (reason) => `Pembebasan berlaku lagi (alasannya: ${reason})`,
    disputeGone: (words) => `Sanggahan ditarik (${words})`, disputeBack: (words) => `Sanggahan berlaku lagi (${words})`,
    weight: (before, after) => `Bobot latihan dari ${before} menjadi ${after}`, resultWeight: (before, after) => `Bobot Hasil dari ${before}% menjadi ${after}%`,
    target: (before, after) => `Target waktu dari ${before} menjadi ${after}`, limit: (before, after) => `Batas waktu dari ${before} menjadi ${after}`,
  },
  bonus: (points, reason, by) => `Bonus ${points} pada Hasil. Alasan: ${reason}.${by === null ? '' : ` Dicatat oleh ${by}.`}`,
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
  corrections: 'Corrections after it was read back',
  bonuses: 'Bonuses before it was read back',
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
  changed: {
    bonusGiven: (points) => `Bonus of ${points} given`, bonusGone: (points) => `Bonus of ${points} taken back`,
    excuseGone: (reason) => `Excuse withdrawn (its reason: ${reason})`, excuseBack: (reason) => `Excuse stands again (its reason: ${reason})`,
    disputeGone: (words) => `Dispute withdrawn (${words})`, disputeBack: (words) => `Dispute stands again (${words})`,
    weight: (before, after) => `Weight of the exercise from ${before} to ${after}`, resultWeight: (before, after) => `Weight of the result from ${before}% to ${after}%`,
    target: (before, after) => `Target time from ${before} to ${after}`, limit: (before, after) => `Time limit from ${before} to ${after}`,
  },
  bonus: (points, reason, by) => `Bonus of ${points} on the result. Reason: ${reason}.${by === null ? '' : ` Recorded by ${by}.`}`,
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
