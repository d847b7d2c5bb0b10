// How the journal and the undo toast speak of weights, judges, behaviour, cells, reading back, help and adjustments.
import type { RunStage } from '../../domain/scoring/schemas.ts';
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';

/** Commands about them that can be taken back, by the kind of fact each begins with. */
export type UndoableOfScoring =
  | 'runWeighed' | 'behaviourSwitched' | 'endsDropChosen' | 'rubricChanged' | 'timesChanged' | 'judgesSet' | 'behaviourRated' | 'sheetCorrected' | 'ratingCorrected' | 'bonusGiven' | 'bonusTakenBack' | 'cellMarked' | 'sheetReleased'
  | 'runStaged' | 'runCancelled' | 'helpGiven' | 'helpTakenBack' | 'totalAdjusted' | 'adjustmentTakenBack' | 'tieChainChosen';

/** Figures and names come in as people read them, names as they were then. */
export type ScoringFactText = {
  readonly runWeighed: (exercise: string, weight: string, result: string, reason: string | null) => string;
  readonly behaviourSwitched: (exercise: string, on: boolean) => string;
  readonly endsDropChosen: (exercise: string, on: boolean) => string;
  /** `reason` null: before the first score. */
  readonly rubricChanged: (exercise: string, criteria: string, reason: string | null) => string;
  readonly timesChanged: (exercise: string, target: string, limit: string, reason: string | null) => string;
  readonly rubricRestored: (exercise: string) => string;
  readonly judgesSet: (exercise: string, judges: string) => string;
  readonly judgesRestored: (exercise: string) => string;
  readonly behaviourRated: (exercise: string, team: string) => string;
  readonly ratingRestored: (exercise: string, team: string) => string;
  readonly bonusGiven: (exercise: string, team: string, points: string, reason: string) => string;
  readonly bonusTakenBack: (exercise: string, team: string, points: string, reason: string | null) => string;
  readonly sheetCorrected: (exercise: string, team: string, reason: string) => string;
  readonly ratingCorrected: (exercise: string, team: string, reason: string) => string;
  /** null: nothing is said of it any more. */
  readonly cellMarked: (exercise: string, team: string, kind: 'excused' | 'disputed' | 'decided' | null, words: string) => string;
  readonly sheetReleased: (exercise: string, team: string, second: string, reason: string) => string;
  readonly releaseTakenBack: (exercise: string, team: string) => string;
  /** `unread` null: it was read back. */
  readonly runStaged: (exercise: string, stage: RunStage, reader: string | null, unread: { readonly second: string; readonly reason: string } | null) => string;
  /** null: it is held again. */
  readonly runCancelled: (exercise: string, reason: string | null) => string;
  readonly helpGiven: (giver: string, points: string, reason: string) => string;
  readonly helpTakenBack: (giver: string, points: string) => string;
  /** `points` with its sign: it is a change, not what a team has. */
  readonly totalAdjusted: (team: string, points: string, reason: string) => string;
  readonly adjustmentTakenBack: (team: string, points: string) => string;
  readonly tieChainChosen: string;
};

export const scoringJournalText: Readonly<Record<Language, { readonly facts: ScoringFactText; readonly undo: UndoText<UndoableOfScoring> }>> = {
  id: {
    facts: {
      runWeighed: (exercise, weight, result, reason) => `Bobot ${exercise}: ${weight}, Hasil ${result}%${reason === null ? '' : `. Alasan: ${reason}`}`,
      behaviourSwitched: (exercise, on) => `Perilaku pada ${exercise} ${on ? 'dinilai' : 'tidak dinilai'}`,
      endsDropChosen: (exercise, on) => `Nilai tertinggi dan terendah pada ${exercise} ${on ? 'dibuang' : 'tetap dihitung'}`,
      rubricChanged: (exercise, criteria, reason) => `Rubrik ${exercise}: ${criteria}${reason === null ? '' : `. Alasan: ${reason}`}`,
      timesChanged: (exercise, target, limit, reason) => `Waktu nilai ${exercise}: target ${target}, batas ${limit}${reason === null ? '' : `. Alasan: ${reason}`}`,
      rubricRestored: (exercise) => `Rubrik ${exercise} dikembalikan`,
      judgesSet: (exercise, judges) => `Penilai ${exercise}: ${judges === '' ? 'satu lembar resmi' : judges}`,
      judgesRestored: (exercise) => `Penilai ${exercise} dikembalikan`,
      behaviourRated: (exercise, team) => `Perilaku ${team} pada ${exercise}`,
      ratingRestored: (exercise, team) => `Perilaku ${team} pada ${exercise} dikembalikan`,
      bonusGiven: (exercise, team, points, reason) => `Bonus ${team} pada ${exercise}: ${points}. Alasan: ${reason}`,
      bonusTakenBack: (exercise, team, points, reason) => `Bonus ${team} pada ${exercise} dicabut: ${points}${reason === null ? '' : `. Alasan: ${reason}`}`,
      sheetCorrected: (exercise, team, reason) => `Koreksi lembar ${team} pada ${exercise}. Alasan: ${reason}`,
      ratingCorrected: (exercise, team, reason) => `Koreksi nilai Perilaku ${team} pada ${exercise}. Alasan: ${reason}`,
      cellMarked: (exercise, team, kind, words) => ({
        excused: `${team} dibebaskan dari ${exercise}. Alasan: ${words}`, disputed: `Sanggahan ${team} pada ${exercise}: ${words}`,
        decided: `Sanggahan ${team} pada ${exercise} diputus: ${words}`, none: `Catatan ${team} pada ${exercise} dihapus${words === '' ? '' : `. Alasan: ${words}`}`,
      })[kind ?? 'none'],
      sheetReleased: (exercise, team, second, reason) => `Lembar ${team} pada ${exercise} dilepas bersama ${second}. Alasan: ${reason}`,
      releaseTakenBack: (exercise, team) => `Lembar ${team} pada ${exercise} ditunggu lagi`,
      runStaged: (exercise, stage, reader, unread) => ({
        open: `Nilai ${exercise} terbuka lagi`, verified: unread === null ? `Nilai ${exercise} dibacakan ulang oleh ${reader ?? '–'}` : `Nilai ${exercise} dilepas tanpa dibacakan ulang bersama ${unread.second}. Alasan: ${unread.reason}`, closed: `Nilai ${exercise} tuntas`,
      })[stage],
      runCancelled: (exercise, reason) => (reason === null ? `${exercise} dilaksanakan lagi` : `${exercise} dibatalkan. Alasan: ${reason}`),
      helpGiven: (giver, points, reason) => `Poin Gotong Royong untuk ${giver}: ${points}. Alasan: ${reason}`,
      helpTakenBack: (giver, points) => `Poin Gotong Royong ${giver} dicabut: ${points}`,
      totalAdjusted: (team, points, reason) => `${points} untuk ${team} di luar latihan: ${reason}`,
      adjustmentTakenBack: (team, points) => `${points} untuk ${team} di luar latihan dicabut`,
      tieChainChosen: 'Urutan penentu nilai sama dipilih',
    },
    undo: {
      what: {
        runWeighed: 'bobot latihan', behaviourSwitched: 'penilaian Perilaku', endsDropChosen: 'pembuangan nilai ujung', rubricChanged: 'rubrik latihan', timesChanged: 'target dan batas waktu', judgesSet: 'penilai latihan', behaviourRated: 'nilai Perilaku', sheetCorrected: 'koreksi lembar', ratingCorrected: 'koreksi nilai Perilaku',
        bonusGiven: 'bonus', bonusTakenBack: 'pencabutan bonus', cellMarked: 'catatan nilai tim', sheetReleased: 'pelepasan lembar', runStaged: 'tahap nilai latihan',
        runCancelled: 'pembatalan latihan', helpGiven: 'Poin Gotong Royong', helpTakenBack: 'pencabutan Poin Gotong Royong', totalAdjusted: 'perubahan Total',
        adjustmentTakenBack: 'pencabutan perubahan Total', tieChainChosen: 'penentu nilai sama',
      },
      done: {
        runWeighed: 'Bobot latihan diubah.', behaviourSwitched: 'Penilaian Perilaku diubah.', endsDropChosen: 'Cara merata-ratakan diubah.', rubricChanged: 'Rubrik latihan diubah.', timesChanged: 'Target dan batas waktu diubah.', judgesSet: 'Penilai latihan dipilih.',
        behaviourRated: 'Nilai Perilaku masuk.', sheetCorrected: 'Koreksi lembar tercatat.', ratingCorrected: 'Koreksi nilai Perilaku tercatat.', bonusGiven: 'Bonus diberikan.', bonusTakenBack: 'Bonus dicabut.', cellMarked: 'Catatan nilai tim disimpan.', sheetReleased: 'Lembar dilepas.',
        runStaged: 'Tahap nilai latihan diubah.', runCancelled: 'Pembatalan latihan dicatat.', helpGiven: 'Poin Gotong Royong diberikan.', helpTakenBack: 'Poin Gotong Royong dicabut.',
        totalAdjusted: 'Total diubah.', adjustmentTakenBack: 'Perubahan Total dicabut.', tieChainChosen: 'Penentu nilai sama dipilih.',
      },
      undone: {
        runWeighed: 'Bobot latihan kembali seperti sebelumnya.', behaviourSwitched: 'Penilaian Perilaku kembali seperti sebelumnya.', endsDropChosen: 'Cara merata-ratakan kembali seperti sebelumnya.', rubricChanged: 'Rubrik latihan kembali seperti sebelumnya.', timesChanged: 'Target dan batas waktu kembali seperti sebelumnya.',
        judgesSet: 'Penilai latihan kembali seperti sebelumnya.', behaviourRated: 'Nilai Perilaku kembali seperti sebelumnya.', sheetCorrected: 'Koreksi lembar diurungkan; alasannya tetap tercatat.', ratingCorrected: 'Koreksi nilai Perilaku diurungkan; alasannya tetap tercatat.', bonusGiven: 'Bonus ditarik kembali.', bonusTakenBack: 'Bonus berlaku lagi.',
        cellMarked: 'Catatan nilai tim kembali seperti sebelumnya.', sheetReleased: 'Lembar ditunggu lagi.', runStaged: 'Tahap nilai latihan kembali seperti sebelumnya.',
        runCancelled: 'Pembatalan latihan kembali seperti sebelumnya.', helpGiven: 'Poin Gotong Royong ditarik kembali.', helpTakenBack: 'Poin Gotong Royong berlaku lagi.',
        totalAdjusted: 'Total kembali seperti sebelumnya.', adjustmentTakenBack: 'Perubahan Total berlaku lagi.', tieChainChosen: 'Penentu nilai sama kembali seperti sebelumnya.',
      },
      redone: {
        runWeighed: 'Bobot latihan diubah lagi.', behaviourSwitched: 'Penilaian Perilaku diubah lagi.', endsDropChosen: 'Cara merata-ratakan diubah lagi.', rubricChanged: 'Rubrik latihan diubah lagi.', timesChanged: 'Target dan batas waktu diubah lagi.', judgesSet: 'Penilai latihan dipilih lagi.',
        behaviourRated: 'Nilai Perilaku masuk lagi.', sheetCorrected: 'Koreksi lembar berlaku lagi.', ratingCorrected: 'Koreksi nilai Perilaku berlaku lagi.', bonusGiven: 'Bonus diberikan lagi.', bonusTakenBack: 'Bonus dicabut lagi.', cellMarked: 'Catatan nilai tim disimpan lagi.', sheetReleased: 'Lembar dilepas lagi.',
        runStaged: 'Tahap nilai latihan diubah lagi.', runCancelled: 'Pembatalan latihan dicatat lagi.', helpGiven: 'Poin Gotong Royong diberikan lagi.', helpTakenBack: 'Poin Gotong Royong dicabut lagi.',
        totalAdjusted: 'Total diubah lagi.', adjustmentTakenBack: 'Perubahan Total dicabut lagi.', tieChainChosen: 'Penentu nilai sama dipilih lagi.',
      },
    },
  },
  en: {
    facts: {
      runWeighed: (exercise, weight, result, reason) => `Weight of ${exercise}: ${weight}, result ${result}%${reason === null ? '' : `. Reason: ${reason}`}`,
      behaviourSwitched: (exercise, on) => `Behaviour in ${exercise} is ${on ? 'rated' : 'not rated'}`,
      endsDropChosen: (exercise, on) => `Highest and lowest judge in ${exercise} ${on ? 'left out' : 'count'}`,
      rubricChanged: (exercise, criteria, reason) => `Rubric of ${exercise}: ${criteria}${reason === null ? '' : `. Reason: ${reason}`}`,
      timesChanged: (exercise, target, limit, reason) => `Times of ${exercise}: target ${target}, limit ${limit}${reason === null ? '' : `. Reason: ${reason}`}`,
      rubricRestored: (exercise) => `Rubric of ${exercise} put back`,
      judgesSet: (exercise, judges) => `Judges of ${exercise}: ${judges === '' ? 'one official sheet' : judges}`,
      judgesRestored: (exercise) => `Judges of ${exercise} put back`,
      behaviourRated: (exercise, team) => `Behaviour of ${team} in ${exercise}`,
      ratingRestored: (exercise, team) => `Behaviour of ${team} in ${exercise} put back`,
      bonusGiven: (exercise, team, points, reason) => `Bonus for ${team} in ${exercise}: ${points}. Reason: ${reason}`,
      bonusTakenBack: (exercise, team, points, reason) => `Bonus of ${team} in ${exercise} withdrawn: ${points}${reason === null ? '' : `. Reason: ${reason}`}`,
      sheetCorrected: (exercise, team, reason) => `Sheet of ${team} in ${exercise} corrected. Reason: ${reason}`,
      ratingCorrected: (exercise, team, reason) => `Behaviour of ${team} in ${exercise} corrected. Reason: ${reason}`,
      cellMarked: (exercise, team, kind, words) => ({
        excused: `${team} excused from ${exercise}. Reason: ${words}`, disputed: `Dispute of ${team} in ${exercise}: ${words}`,
        decided: `Dispute of ${team} in ${exercise} decided: ${words}`, none: `Note on ${team} in ${exercise} removed${words === '' ? '' : `. Reason: ${words}`}`,
      })[kind ?? 'none'],
      sheetReleased: (exercise, team, second, reason) => `Sheet of ${team} in ${exercise} released together with ${second}. Reason: ${reason}`,
      releaseTakenBack: (exercise, team) => `Sheet of ${team} in ${exercise} awaited again`,
      runStaged: (exercise, stage, reader, unread) => ({
        open: `Scores of ${exercise} open again`, verified: unread === null ? `Scores of ${exercise} read back by ${reader ?? '–'}` : `Scores of ${exercise} released without reading back together with ${unread.second}. Reason: ${unread.reason}`, closed: `Scores of ${exercise} concluded`,
      })[stage],
      runCancelled: (exercise, reason) => (reason === null ? `${exercise} is held again` : `${exercise} cancelled. Reason: ${reason}`),
      helpGiven: (giver, points, reason) => `Help points for ${giver}: ${points}. Reason: ${reason}`,
      helpTakenBack: (giver, points) => `Help points of ${giver} withdrawn: ${points}`,
      totalAdjusted: (team, points, reason) => `${points} for ${team} outside any exercise: ${reason}`,
      adjustmentTakenBack: (team, points) => `${points} for ${team} outside any exercise withdrawn`,
      tieChainChosen: 'What parts equal totals was chosen',
    },
    undo: {
      what: {
        runWeighed: 'weight of an exercise', behaviourSwitched: 'rating of behaviour', endsDropChosen: 'dropping of highest and lowest', rubricChanged: 'rubric of an exercise', timesChanged: 'target and limit of the time', judgesSet: 'judges of an exercise', behaviourRated: 'behaviour ratings', sheetCorrected: 'correction of a sheet', ratingCorrected: 'correction of behaviour ratings',
        bonusGiven: 'bonus', bonusTakenBack: 'withdrawal of a bonus', cellMarked: 'note on a team’s score', sheetReleased: 'release of a sheet', runStaged: 'stage of an exercise’s scores',
        runCancelled: 'cancelling of an exercise', helpGiven: 'help points', helpTakenBack: 'withdrawal of help points', totalAdjusted: 'change of a total',
        adjustmentTakenBack: 'withdrawal of a change of a total', tieChainChosen: 'what parts equal totals',
      },
      done: {
        runWeighed: 'Weight of the exercise changed.', behaviourSwitched: 'Rating of behaviour changed.', endsDropChosen: 'The way the mean is taken changed.', rubricChanged: 'Rubric of the exercise changed.', timesChanged: 'Target and limit of the time changed.', judgesSet: 'Judges of the exercise chosen.',
        behaviourRated: 'Behaviour ratings are in.', sheetCorrected: 'Correction of the sheet recorded.', ratingCorrected: 'Correction of behaviour ratings recorded.', bonusGiven: 'Bonus given.', bonusTakenBack: 'Bonus withdrawn.', cellMarked: 'Note on the team’s score stored.', sheetReleased: 'Sheet released.',
        runStaged: 'Stage of the exercise’s scores changed.', runCancelled: 'Cancelling of the exercise recorded.', helpGiven: 'Help points given.', helpTakenBack: 'Help points withdrawn.',
        totalAdjusted: 'Total changed.', adjustmentTakenBack: 'Change of the total withdrawn.', tieChainChosen: 'What parts equal totals is chosen.',
      },
      undone: {
        runWeighed: 'Weight of the exercise is as it was before.', behaviourSwitched: 'Rating of behaviour is as it was before.', endsDropChosen: 'The way the mean is taken is as it was before.', rubricChanged: 'Rubric of the exercise is as it was before.', timesChanged: 'Target and limit of the time are as they were before.',
        judgesSet: 'Judges of the exercise are as they were before.', behaviourRated: 'Behaviour ratings are as they were before.', sheetCorrected: 'Correction of the sheet undone; its reason stays on record.', ratingCorrected: 'Correction of behaviour ratings undone; its reason stays on record.', bonusGiven: 'Bonus taken back.', bonusTakenBack: 'Bonus counts again.',
        cellMarked: 'Note on the team’s score is as it was before.', sheetReleased: 'Sheet is awaited again.', runStaged: 'Stage of the exercise’s scores is as it was before.',
        runCancelled: 'Cancelling of the exercise is as it was before.', helpGiven: 'Help points taken back.', helpTakenBack: 'Help points count again.',
        totalAdjusted: 'Total is as it was before.', adjustmentTakenBack: 'Change of the total counts again.', tieChainChosen: 'What parts equal totals is as it was before.',
      },
      redone: {
        runWeighed: 'Weight of the exercise changed again.', behaviourSwitched: 'Rating of behaviour changed again.', endsDropChosen: 'The way the mean is taken changed again.', rubricChanged: 'Rubric of the exercise changed again.', timesChanged: 'Target and limit of the time changed again.', judgesSet: 'Judges of the exercise chosen again.',
        behaviourRated: 'Behaviour ratings are in again.', sheetCorrected: 'Correction of the sheet holds again.', ratingCorrected: 'Correction of behaviour ratings holds again.', bonusGiven: 'Bonus given again.', bonusTakenBack: 'Bonus withdrawn again.', cellMarked: 'Note on the team’s score stored again.', sheetReleased: 'Sheet released again.',
        runStaged: 'Stage of the exercise’s scores changed again.', runCancelled: 'Cancelling of the exercise recorded again.', helpGiven: 'Help points given again.', helpTakenBack: 'Help points withdrawn again.',
        totalAdjusted: 'Total changed again.', adjustmentTakenBack: 'Change of the total withdrawn again.', tieChainChosen: 'What parts equal totals chosen again.',
      },
    },
  },
};
