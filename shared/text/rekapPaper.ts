// The sentences of the rekap on paper, in both languages; figures, names and dates come in already formatted.
import type { Language } from '../units.ts';
import { plural } from './format.ts';

/** Points with their sign; `to`: whom they helped. */
export type PointsWords = { readonly points: string; readonly to: string | null; readonly reason: string; readonly isWhole: boolean };

/** What a numbered note says of one team in one exercise. */
export type CellNoteText = {
  readonly excused: (reason: string, second: string) => string;
  readonly disputed: (words: string) => string;
  readonly decided: (words: string, decision: string) => string;
  /** `judge` null: the official sheet. */
  readonly released: (judge: string | null, by: string, second: string, reason: string) => string;
  readonly corrected: (judge: string | null, before: string, after: string, by: string, date: string, time: string, reason: string) => string;
  readonly bonus: (points: string, reason: string) => string;
  /** `changed` null: a remark alone was changed. */
  readonly ratingsCorrected: (observer: string | null, changed: string | null, by: string, date: string, time: string, reason: string) => string;
};

export type RekapText = {
  readonly title: string;
  readonly state: (provisional: boolean) => string;
  readonly sheetsIn: (sheetsIn: string, sheets: string) => string;
  /** All are in, and yet it is provisional. */
  readonly unread: (exercises: string) => string;
  readonly disputed: (disputes: string) => string;
  readonly place: string;
  readonly team: string;
  readonly weight: string;
  /** In place of the weight of a run that was cancelled. */
  readonly cancelledShort: string;
  /** The columns a total is added up from. */
  readonly counted: string;
  readonly mean: string;
  readonly help: string;
  readonly adjust: string;
  readonly total: string;
  readonly runsPart: (from: string, to: string, of: string) => string;
  readonly noRuns: string;
  readonly noSheets: string;
  readonly chart: string;
  readonly chartSays: (teams: string) => string;
  readonly notes: string;
  readonly formula: string;
  /** Where help or adjustments stand beside the mean. */
  readonly formulaWithPoints: string;
  readonly weights: (sum: string) => string;
  /** Every team has the same, and it is not the sum of all. */
  readonly weightsCounted: (sum: string) => string;
  readonly countedSays: string;
  readonly tied: string;
  readonly blank: string;
  readonly leftOut: string;
  readonly absentMark: string;
  readonly absent: (zero: string) => string;
  /** `open`: sheets are still to come. */
  readonly uneven: (open: boolean) => string;
  readonly neverRated: string;
  readonly draw: (number: string, date: string, time: string, zone: string, seed: string) => string;
  /** The notes by number, and where they are printed. */
  readonly numbered: string;
  readonly numberedFollow: (last: string) => string;
  readonly sign: (number: string) => string;
  readonly about: (team: string, exercise: string, says: string) => string;
  readonly cells: CellNoteText;
  /** `scores` of one exercise each, in the order of the names. */
  readonly merged: (names: readonly string[], exercises: readonly { readonly name: string; readonly scores: readonly string[] }[]) => string;
  readonly unrated: string;
  readonly cancelled: (exercise: string, reason: string, replacement: string | null) => string;
  readonly runUnread: (exercise: string, by: string, second: string, reason: string) => string;
  /** `says`: what was changed of it beside sheets and ratings, once it was read back. */
  readonly changed: (says: string, by: string, date: string, time: string, reason: string) => string;
  readonly runChanged: (exercise: string, says: string) => string;
  readonly unobserved: string;
  readonly runUnrated: string;
  readonly helpFor: (team: string, entries: readonly PointsWords[]) => string;
  readonly adjustFor: (team: string, entries: readonly PointsWords[]) => string;
  /** `hasWhole`: some came after the merger. */
  readonly mergedPoints: (names: string, hasWhole: boolean) => string;
  readonly parted: (above: string, below: string, why: string) => string;
  readonly byCountback: (place: number, ordinal: string, times: string, others: string) => string;
  /** null: nobody rated it. */
  readonly byCollaboration: (mean: string, others: string | null) => string;
};

const id: RekapText = {
  title: 'Rekapitulasi nilai tim',
  state: (provisional) => (provisional ? 'Sementara' : 'Final'),
  sheetsIn: (sheetsIn, sheets) => `${sheetsIn} dari ${sheets} lembar nilai masuk`,
  unread: (exercises) => `, ${exercises} latihan belum dibacakan ulang`,
  disputed: (disputes) => `, ${disputes} sanggahan belum diputus`,
  place: 'Peringkat',
  team: 'Tim',
  weight: 'Bobot',
  cancelledShort: 'batal',
  counted: 'Bobot terhitung',
  mean: 'Rata-rata',
  help: 'Gotong Royong',
  adjust: 'Penyesuaian',
  total: 'Nilai akhir',
  runsPart: (from, to, of) => `Latihan ${from} sampai ${to} dari ${of}`,
  noRuns: 'Retret ini belum memiliki latihan, jadi belum ada nilai yang dapat direkap.',
  noSheets: 'Belum ada lembar nilai yang masuk, jadi belum ada nilai akhir.',
  chart: 'Nilai akhir, skala 0 sampai 100',
  chartSays: (teams) => `Diagram batang nilai akhir ${teams} tim, skala 0 sampai 100; angkanya sama dengan tabel.`,
  notes: 'Catatan',
  formula: 'Nilai akhir = jumlah bobot × nilai dibagi jumlah bobot, dibulatkan satu kali ke dua angka di belakang koma (setengah dibulatkan ke atas).',
  formulaWithPoints: 'Rata-rata = jumlah bobot × nilai dibagi jumlah bobot, dibulatkan satu kali ke dua angka di belakang koma (setengah dibulatkan ke atas). Nilai akhir = rata-rata + Poin Gotong Royong + penyesuaian, paling rendah 0.',
  weights: (sum) => `Jumlah bobot semua latihan: ${sum}.`,
  weightsCounted: (sum) => `Yang terhitung: ${sum}.`,
  countedSays: 'Bobot terhitung: jumlah bobot latihan yang dihitung untuk tim itu; itulah pembaginya.',
  tied: 'Nilai akhir sama, jadi berbagi peringkat; urutannya menurut abjad.',
  blank: 'Lembar nilai belum masuk: tidak dihitung, bobotnya pun tidak.',
  leftOut: 'Tidak dihitung, bobotnya pun tidak; sebabnya ada di catatan bernomor.',
  absentMark: 'TH',
  absent: (zero) => `Tidak hadir: dihitung ${zero}.`,
  uneven: (open) => (open
    ? 'Banyaknya latihan yang sudah dinilai belum sama di semua tim; peringkat masih dapat berubah.'
    : 'Latihan yang dihitung tidak sama di semua tim; sebabnya ada di catatan bernomor.'),
  neverRated: 'Perilaku tidak dinilai, jadi nilai setiap latihan sama dengan Hasil.',
  draw: (number, date, time, zone, seed) => `Undian tim ke-${number}, ${date} pukul ${time} ${zone}, benih ${seed}.`,
  numbered: 'Catatan bernomor',
  numberedFollow: (last) => `Catatan 1) sampai ${last}): lihat "Catatan bernomor".`,
  sign: (number) => `${number})`,
  about: (team, exercise, says) => `${team}, ${exercise}: ${says}`,
  cells: {
    excused: (reason, second) => `dibebaskan, jadi tidak dihitung. Alasan: ${reason}. Disetujui juga oleh ${second}`,
    disputed: (words) => `sanggahan belum diputus, jadi belum dihitung: ${words}`,
    decided: (words, decision) => `sanggahan (${words}) diputus. ${decision}`,
    released: (judge, by, second, reason) => `${judge === null ? 'lembar resmi' : `lembar penilai ${judge}`} tidak ditunggu lagi; dilepas oleh ${by} dan ${second}. Alasan: ${reason}`,
    bonus: (points, reason) => `Bonus ${points} pada Hasil. Alasan: ${reason}`,
    ratingsCorrected: (observer, changed, by, date, time, reason) => `nilai Perilaku${observer === null ? '' : ` dari ${observer}`} dikoreksi sesudah dibacakan ulang${changed === null ? '' : ` (${changed})`}, oleh ${by}, ${date} pukul ${time}. Alasan: ${reason}`,
    corrected: (judge, before, after, by, date, time, reason) => `Hasil ${judge === null ? 'lembar resmi' : `lembar penilai ${judge}`} dikoreksi sesudah dibacakan ulang, dari ${before} menjadi ${after}, oleh ${by}, ${date} pukul ${time}. Alasan: ${reason}`,
  },
  merged: (names, exercises) => `Rata-rata ${names.join(' dan ')}, yang kemudian digabung (–: tidak dihitung): ${exercises.map(({ name, scores }) => `${name} ${scores.join(' dan ')}`).join('; ')}`,
  unrated: 'Tidak ada nilai Perilaku untuk tim ini, jadi nilainya sama dengan Hasil',
  cancelled: (exercise, reason, replacement) => `${exercise} dibatalkan dan tidak dihitung untuk semua tim. Alasan: ${reason}.${replacement === null ? '' : ` Gantinya: ${replacement}`}`,
  runUnread: (exercise, by, second, reason) => `${exercise} tidak dibacakan ulang; dilepas oleh ${by} dan ${second}. Alasan: ${reason}`,
  changed: (says, by, date, time, reason) => `${says} sesudah dibacakan ulang, oleh ${by}, ${date} pukul ${time}. Alasan: ${reason}`,
  runChanged: (exercise, says) => `${exercise}: ${says}`,
  unobserved: 'Perilaku tidak dinilai pada latihan ini, jadi nilainya sama dengan Hasil',
  runUnrated: 'Belum ada nilai Perilaku pada latihan ini, jadi nilainya sama dengan Hasil',
  helpFor: (team, entries) => `Poin Gotong Royong ${team}: ${entries.map(({ points, to, reason, isWhole }) => `${points} untuk bantuan kepada ${to ?? 'tim lain'} (${reason})${isWhole ? ' sesudah bergabung' : ''}`).join('; ')}`,
  adjustFor: (team, entries) => `Penyesuaian ${team} di luar latihan: ${entries.map(({ points, reason, isWhole }) => `${points} (${reason})${isWhole ? ' sesudah bergabung' : ''}`).join('; ')}`,
  mergedPoints: (names, hasWhole) => (hasWhole ? `Poin sebelum bergabung dihitung rata-rata dengan poin ${names}, poin sesudahnya penuh` : `Yang tercetak adalah rata-rata dengan poin ${names}`),
  parted: (above, below, why) => `Nilai akhir ${above} dan ${below} sama; ${above} di atas karena ${why}`,
  byCountback: (place, ordinal, times, others) => (place === 1 ? `lebih banyak peringkat 1 (${times} banding ${others})`
    : `lebih banyak peringkat ${ordinal} (${times} banding ${others}), sedangkan banyaknya peringkat di atas itu sama`),
  byCollaboration: (mean, others) => (others === null ? `rata-rata Kolaboratif ${mean}, sedangkan yang lain tidak dinilai` : `rata-rata Kolaboratif lebih tinggi (${mean} banding ${others})`),
};

const en: RekapText = {
  title: 'Summary of team scores',
  state: (provisional) => (provisional ? 'Provisional' : 'Final'),
  sheetsIn: (sheetsIn, sheets) => `${sheetsIn} of ${sheets} score sheets in`,
  unread: (exercises) => `, ${exercises} ${plural(exercises, 'exercise', 'exercises')} not read back yet`,
  disputed: (disputes) => `, ${disputes} ${plural(disputes, 'dispute', 'disputes')} not decided yet`,
  place: 'Place',
  team: 'Team',
  weight: 'Weight',
  cancelledShort: 'off',
  counted: 'Weight counted',
  mean: 'Mean',
  help: 'Help points',
  adjust: 'Adjustment',
  total: 'Total',
  runsPart: (from, to, of) => `Exercises ${from} to ${to} of ${of}`,
  noRuns: 'This retreat has no exercise yet, so there are no scores to sum up.',
  noSheets: 'No score sheet is in yet, so there are no totals.',
  chart: 'Total, on a scale from 0 to 100',
  chartSays: (teams) => `Bar chart of the totals of ${teams} teams, on a scale from 0 to 100; the figures are those of the table.`,
  notes: 'Notes',
  formula: 'Total = sum of weight × score divided by the sum of weights, rounded once to two decimals (halves go up).',
  formulaWithPoints: 'Mean = sum of weight × score divided by the sum of weights, rounded once to two decimals (halves go up). Total = mean + help points + adjustment, and never below 0.',
  weights: (sum) => `Sum of the weights of all exercises: ${sum}.`,
  weightsCounted: (sum) => `Counted so far: ${sum}.`,
  countedSays: 'Weight counted: the sum of the weights of the exercises that count for the team; divide by it.',
  tied: 'Equal totals, so the place is shared; listed alphabetically.',
  blank: 'Score sheet not in yet: not counted, nor is its weight.',
  leftOut: 'Not counted, nor is its weight; a numbered note says why.',
  absentMark: 'AB',
  absent: (zero) => `Absent: counted as ${zero}.`,
  uneven: (open) => (open
    ? 'Teams do not have the same number of scored exercises yet; places may still change.'
    : 'The exercises that count are not the same for all teams; numbered notes say why.'),
  neverRated: 'Behaviour is not rated, so the score of each exercise is its result.',
  draw: (number, date, time, zone, seed) => `Draw of teams no. ${number}, ${date} at ${time} ${zone}, seed ${seed}.`,
  numbered: 'Numbered notes',
  numberedFollow: (last) => `Notes 1) to ${last}): see "Numbered notes".`,
  sign: (number) => `${number})`,
  about: (team, exercise, says) => `${team}, ${exercise}: ${says}`,
  cells: {
    excused: (reason, second) => `excused, so not counted. Reason: ${reason}. Also agreed by ${second}`,
    disputed: (words) => `disputed and not yet decided, so not counted: ${words}`,
    decided: (words, decision) => `dispute (${words}) decided. ${decision}`,
    released: (judge, by, second, reason) => `${judge === null ? 'the official sheet' : `the sheet of judge ${judge}`} is no longer awaited; released by ${by} and ${second}. Reason: ${reason}`,
    bonus: (points, reason) => `bonus of ${points} on the result. Reason: ${reason}`,
    ratingsCorrected: (observer, changed, by, date, time, reason) => `behaviour ratings${observer === null ? '' : ` by ${observer}`} corrected after they were read back${changed === null ? '' : ` (${changed})`}, by ${by}, ${date} at ${time}. Reason: ${reason}`,
    corrected: (judge, before, after, by, date, time, reason) => `result of ${judge === null ? 'the official sheet' : `the sheet of judge ${judge}`} corrected after it was read back, from ${before} to ${after}, by ${by}, ${date} at ${time}. Reason: ${reason}`,
  },
  merged: (names, exercises) => `Mean of ${names.join(' and ')}, merged later (–: not counted): ${exercises.map(({ name, scores }) => `${name} ${scores.join(' and ')}`).join('; ')}`,
  unrated: 'No behaviour ratings for this team, so its score is its result',
  cancelled: (exercise, reason, replacement) => `${exercise} was cancelled and counts for no team. Reason: ${reason}.${replacement === null ? '' : ` Held instead: ${replacement}`}`,
  runUnread: (exercise, by, second, reason) => `${exercise} was not read back; released by ${by} and ${second}. Reason: ${reason}`,
  changed: (says, by, date, time, reason) => `${says} after it was read back, by ${by}, ${date} at ${time}. Reason: ${reason}`,
  runChanged: (exercise, says) => `${exercise}: ${says}`,
  unobserved: 'Behaviour is not rated in this exercise, so its scores are its results',
  runUnrated: 'No behaviour ratings in this exercise yet, so its scores are its results',
  helpFor: (team, entries) => `Help points of ${team}: ${entries.map(({ points, to, reason, isWhole }) => `${points} for helping ${to ?? 'another team'} (${reason})${isWhole ? ' after the merger' : ''}`).join('; ')}`,
  adjustFor: (team, entries) => `Adjustment of ${team} outside any exercise: ${entries.map(({ points, reason, isWhole }) => `${points} (${reason})${isWhole ? ' after the merger' : ''}`).join('; ')}`,
  mergedPoints: (names, hasWhole) => (hasWhole ? `Points from before the merger count as the mean with those of ${names}, later ones in full` : `Printed is the mean with the points of ${names}`),
  parted: (above, below, why) => `The totals of ${above} and ${below} are equal; ${above} stands above because of ${why}`,
  byCountback: (place, ordinal, times, others) => (place === 1 ? `more first places (${times} against ${others})`
    : `more places no. ${ordinal} (${times} against ${others}), with as many better ones`),
  byCollaboration: (mean, others) => (others === null ? `a Collaborative mean of ${mean}, while the other was not rated` : `a higher Collaborative mean (${mean} against ${others})`),
};

export const rekapText: Readonly<Record<Language, RekapText>> = { id, en };
