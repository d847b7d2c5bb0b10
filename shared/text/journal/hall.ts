// How the journal and the undo toast speak of what the audience sees.
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';

/** Commands about them that can be taken back, by the kind of fact each begins with. */
export type UndoableOfHall = 'targetSet' | 'quietHoursSet';

/** Figures, times and names come in as people read them, names as they were then. */
export type HallFactText = {
  readonly sceneCued: (scene: string) => string;
  readonly sceneTaken: (scene: string) => string;
  readonly boardChosen: (mode: string) => string;
  readonly messageWritten: (message: string) => string;
  readonly messageShown: (message: string) => string;
  /** null: there is none any more. */
  readonly targetSet: (target: { readonly words: string; readonly goal: string } | null) => string;
  /** null: no hour is quiet any more. */
  readonly quietHoursSet: (spans: string | null) => string;
};

export const hallJournalText: Readonly<Record<Language, {
  readonly facts: HallFactText;
  readonly undo: UndoText<UndoableOfHall>;
}>> = {
  id: {
    facts: {
      sceneCued: (scene) => `Disiapkan untuk aula: ${scene}`,
      sceneTaken: (scene) => `Tampil di aula: ${scene}`,
      boardChosen: (mode) => `Klasemen aula: ${mode}`,
      messageWritten: (message) => `Pesan ditulis untuk aula: "${message}"`,
      messageShown: (message) => `Pesan tampil di aula: "${message}"`,
      targetSet: (target) => (target === null ? 'Target bersama dihapus' : `Target bersama: "${target.words}", ${target.goal} poin`),
      quietHoursSet: (spans) => (spans === null ? 'Jam tenang ditiadakan' : `Jam tenang: ${spans}`),
    },
    undo: {
      what: {
        targetSet: 'target bersama', quietHoursSet: 'jam tenang',
      },
      done: {
        targetSet: 'Target bersama diubah.', quietHoursSet: 'Jam tenang diubah.',
      },
      undone: {
        targetSet: 'Target bersama kembali seperti sebelumnya.', quietHoursSet: 'Jam tenang kembali seperti sebelumnya.',
      },
      redone: {
        targetSet: 'Target bersama diubah lagi.', quietHoursSet: 'Jam tenang diubah lagi.',
      },
    },
  },
  en: {
    facts: {
      sceneCued: (scene) => `Cued for the hall: ${scene}`,
      sceneTaken: (scene) => `Shown in the hall: ${scene}`,
      boardChosen: (mode) => `Standings in the hall: ${mode}`,
      messageWritten: (message) => `Message written for the hall: "${message}"`,
      messageShown: (message) => `Message shown in the hall: "${message}"`,
      targetSet: (target) => (target === null ? 'Shared target removed' : `Shared target: "${target.words}", ${target.goal} points`),
      quietHoursSet: (spans) => (spans === null ? 'No more quiet hours' : `Quiet hours: ${spans}`),
    },
    undo: {
      what: {
        targetSet: 'shared target', quietHoursSet: 'quiet hours',
      },
      done: {
        targetSet: 'Shared target changed.', quietHoursSet: 'Quiet hours changed.',
      },
      undone: {
        targetSet: 'The shared target is as it was before.', quietHoursSet: 'Quiet hours are as they were before.',
      },
      redone: {
        targetSet: 'Shared target changed again.', quietHoursSet: 'Quiet hours changed again.',
      },
    },
  },
};
