// How the journal and the undo toast speak of the rotation of teams over stations.
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';

/** Commands about it that can be taken back, by the kind of fact each begins with. */
export type UndoableOfRotation = 'rotationPlanned' | 'rotationReplanned' | 'rotationCleared' | 'roundStarted' | 'roundFinished';

/** Figures come in as people read them. */
export type RotationFactText = {
  readonly rotationPlanned: (version: string, teams: string, stations: string, rounds: string) => string;
  readonly rotationReplanned: (version: string, rounds: string, reason: string) => string;
  readonly rotationCleared: string;
  /** null: there is none again. */
  readonly rotationRestored: (version: string | null) => string;
  readonly roundStarted: (round: string) => string;
  readonly roundFinished: (round: string) => string;
};

export const rotationJournalText: Readonly<Record<Language, {
  readonly facts: RotationFactText;
  readonly undo: UndoText<UndoableOfRotation>;
}>> = {
  id: {
    facts: {
      rotationPlanned: (version, teams, stations, rounds) => `Rencana rotasi disusun, versi ${version}: ${teams} tim, ${stations} pos, ${rounds} rotasi`,
      rotationReplanned: (version, rounds, reason) => `Rencana rotasi disusun lagi, versi ${version}, ${rounds} rotasi, karena: ${reason}`,
      rotationCleared: 'Rencana rotasi dihapus',
      rotationRestored: (version) => (version === null ? 'Rencana rotasi ditarik kembali' : `Rencana rotasi kembali seperti sebelumnya, versi ${version}`),
      roundStarted: (round) => `Rotasi ${round} dimulai`,
      roundFinished: (round) => `Rotasi ${round} selesai`,
    },
    undo: {
      what: {
        rotationPlanned: 'rencana rotasi', rotationReplanned: 'rencana rotasi yang baru', rotationCleared: 'penghapusan rotasi', roundStarted: 'mulainya rotasi',
        roundFinished: 'selesainya rotasi',
      },
      done: {
        rotationPlanned: 'Rencana rotasi disimpan.', rotationReplanned: 'Rencana rotasi disusun lagi.', rotationCleared: 'Rencana rotasi dihapus.',
        roundStarted: 'Rotasi dimulai.', roundFinished: 'Rotasi selesai.',
      },
      undone: {
        rotationPlanned: 'Rencana rotasi kembali seperti sebelumnya.', rotationReplanned: 'Rencana rotasi yang lama berlaku lagi.',
        rotationCleared: 'Rencana rotasi ada lagi.', roundStarted: 'Rotasi itu belum dimulai lagi.', roundFinished: 'Rotasi itu berlangsung lagi.',
      },
      redone: {
        rotationPlanned: 'Rencana rotasi disimpan lagi.', rotationReplanned: 'Rencana rotasi yang baru berlaku lagi.',
        rotationCleared: 'Rencana rotasi dihapus lagi.', roundStarted: 'Rotasi dimulai lagi.', roundFinished: 'Rotasi selesai lagi.',
      },
    },
  },
  en: {
    facts: {
      rotationPlanned: (version, teams, stations, rounds) => `Rotation planned, version ${version}: ${teams} teams, ${stations} stations, ${rounds} rounds`,
      rotationReplanned: (version, rounds, reason) => `Rotation planned again, version ${version}, ${rounds} rounds, because: ${reason}`,
      rotationCleared: 'Rotation cleared',
      rotationRestored: (version) => (version === null ? 'Rotation taken back' : `Rotation as it was before, version ${version}`),
      roundStarted: (round) => `Round ${round} started`,
      roundFinished: (round) => `Round ${round} finished`,
    },
    undo: {
      what: {
        rotationPlanned: 'rotation', rotationReplanned: 'new rotation', rotationCleared: 'clearing of the rotation', roundStarted: 'start of the round',
        roundFinished: 'end of the round',
      },
      done: {
        rotationPlanned: 'Rotation saved.', rotationReplanned: 'Rotation planned again.', rotationCleared: 'Rotation cleared.',
        roundStarted: 'Round started.', roundFinished: 'Round finished.',
      },
      undone: {
        rotationPlanned: 'The rotation is as it was before.', rotationReplanned: 'The earlier rotation stands again.', rotationCleared: 'The rotation is there again.',
        roundStarted: 'That round has not started again.', roundFinished: 'That round is going on again.',
      },
      redone: {
        rotationPlanned: 'Rotation saved again.', rotationReplanned: 'The new rotation stands again.', rotationCleared: 'Rotation cleared again.',
        roundStarted: 'Round started again.', roundFinished: 'Round finished again.',
      },
    },
  },
};
