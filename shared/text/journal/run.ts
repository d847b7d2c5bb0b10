// How the journal and the undo toast speak of the exercises being run, their sheets, the countdown and the clock.
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';

/** Commands about them that can be taken back, by the kind of fact each begins with. */
export type UndoableOfRun = 'runPlanned' | 'sheetSubmitted';

/** Figures, times and names come in as people read them, names as they were then. */
export type RunFactText = {
  readonly runPlanned: (exercise: string) => string;
  readonly runRemoved: (exercise: string) => string;
  readonly sheetSubmitted: (team: string) => string;
  readonly penaltyCounted: (penalty: string, count: string) => string;
  readonly sheetRestored: (team: string) => string;
  readonly phaseStarted: (phase: string, length: string) => string;
  readonly timerPaused: string;
  readonly timerResumed: string;
  readonly timerAdjusted: (more: boolean, by: string) => string;
  readonly timerFinished: string;
  readonly timerRang: string;
  readonly timerStopped: string;
  /** The choice as its button names it. */
  readonly atZeroChosen: (choice: string) => string;
  readonly stationTimersStarted: (stations: string, length: string) => string;
  readonly stationTimersPaused: (stations: string) => string;
  readonly stationTimersResumed: (stations: string) => string;
  readonly stationTimersAdjusted: (stations: string, more: boolean, by: string) => string;
  readonly stationTimersFinished: (stations: string) => string;
  readonly stationTimersRang: (stations: string) => string;
  readonly outageNoted: (length: string) => string;
  readonly outageAnswered: (counts: boolean) => string;
  readonly clockFoundBehind: (shown: string) => string;
  readonly clockSet: (to: string) => string;
};

export type RunUndoText = Omit<UndoText<UndoableOfRun>, 'done'> & {
  readonly done: Readonly<Record<Exclude<UndoableOfRun, 'sheetSubmitted'>, string>> & { readonly sheetSubmitted: (team: string | null) => string };
};

export const runJournalText: Readonly<Record<Language, {
  readonly facts: RunFactText;
  readonly undo: RunUndoText;
}>> = {
  id: {
    facts: {
      runPlanned: (exercise) => `Latihan ${exercise} disiapkan`,
      runRemoved: (exercise) => `Latihan ${exercise} dikeluarkan lagi`,
      sheetSubmitted: (team) => `Lembar nilai ${team}`,
      penaltyCounted: (penalty, count) => `${penalty}: ${count}`,
      sheetRestored: (team) => `Lembar nilai ${team} dikembalikan`,
      phaseStarted: (phase, length) => `Fase dimulai: ${phase}, ${length}`,
      timerPaused: 'Waktu dijeda',
      timerResumed: 'Waktu dilanjutkan',
      timerAdjusted: (more, by) => `Waktu ${more ? 'ditambah' : 'dikurangi'} ${by}`,
      timerFinished: 'Waktu diselesaikan',
      timerRang: 'Waktu fase habis, dibunyikan',
      timerStopped: 'Waktu berhenti di 0:00',
      atZeroChosen: (choice) => `Saat waktu fase habis: ${choice}`,
      stationTimersStarted: (stations, length) => `Waktu pos dimulai: ${stations}, masing-masing ${length}`,
      stationTimersPaused: (stations) => `Waktu pos dijeda: ${stations}`,
      stationTimersResumed: (stations) => `Waktu pos dilanjutkan: ${stations}`,
      stationTimersAdjusted: (stations, more, by) => `Waktu pos ${more ? 'ditambah' : 'dikurangi'} ${by}: ${stations}`,
      stationTimersFinished: (stations) => `Waktu pos diselesaikan: ${stations}`,
      stationTimersRang: (stations) => `Waktu pos habis, dibunyikan: ${stations}`,
      outageNoted: (length) => `Laptop mati selama ${length} saat waktu berjalan`,
      outageAnswered: (counts) => (counts ? 'Waktu selama mati dihitung' : 'Waktu selama mati dianggap jeda'),
      clockFoundBehind: (shown) => `Jam laptop tertinggal, menunjukkan ${shown}`,
      clockSet: (to) => `Jam disetel ke ${to}`,
    },
    undo: {
      what: {
        runPlanned: 'latihan yang disiapkan', sheetSubmitted: 'lembar nilai',
      },
      done: {
        runPlanned: 'Latihan disiapkan.',
        sheetSubmitted: (team) => `Lembar nilai${team === null ? '' : ` ${team}`} masuk.`,
      },
      undone: {
        runPlanned: 'Latihan dikeluarkan lagi.', sheetSubmitted: 'Lembar nilai kembali seperti sebelumnya.',
      },
      redone: {
        runPlanned: 'Latihan disiapkan lagi.', sheetSubmitted: 'Lembar nilai masuk lagi.',
      },
    },
  },
  en: {
    facts: {
      runPlanned: (exercise) => `Exercise ${exercise} prepared`,
      runRemoved: (exercise) => `Exercise ${exercise} taken out again`,
      sheetSubmitted: (team) => `Score sheet of ${team}`,
      penaltyCounted: (penalty, count) => `${penalty}: ${count}`,
      sheetRestored: (team) => `Score sheet of ${team} put back`,
      phaseStarted: (phase, length) => `Phase started: ${phase}, ${length}`,
      timerPaused: 'Timer paused',
      timerResumed: 'Timer resumed',
      timerAdjusted: (more, by) => `${by} ${more ? 'added to' : 'taken off'} the time`,
      timerFinished: 'Timer finished',
      timerRang: 'Phase time over, sounded',
      timerStopped: 'Timer stopped at 0:00',
      atZeroChosen: (choice) => `When phase time is over: ${choice}`,
      stationTimersStarted: (stations, length) => `Station timers started: ${stations}, ${length} each`,
      stationTimersPaused: (stations) => `Station timers paused: ${stations}`,
      stationTimersResumed: (stations) => `Station timers resumed: ${stations}`,
      stationTimersAdjusted: (stations, more, by) => `${by} ${more ? 'added to' : 'taken off'} the station timers: ${stations}`,
      stationTimersFinished: (stations) => `Station timers finished: ${stations}`,
      stationTimersRang: (stations) => `Station time over, sounded: ${stations}`,
      outageNoted: (length) => `Laptop off for ${length} while time was running`,
      outageAnswered: (counts) => (counts ? 'The time it was off counts' : 'The time it was off is a pause'),
      clockFoundBehind: (shown) => `Laptop clock behind, showing ${shown}`,
      clockSet: (to) => `Clock set to ${to}`,
    },
    undo: {
      what: {
        runPlanned: 'exercise prepared', sheetSubmitted: 'score sheet',
      },
      done: {
        runPlanned: 'Exercise prepared.',
        sheetSubmitted: (team) => `Score sheet${team === null ? '' : ` of ${team}`} is in.`,
      },
      undone: {
        runPlanned: 'Exercise taken out again.', sheetSubmitted: 'Score sheet is as it was before.',
      },
      redone: {
        runPlanned: 'Exercise prepared again.', sheetSubmitted: 'Score sheet is in again.',
      },
    },
  },
};
