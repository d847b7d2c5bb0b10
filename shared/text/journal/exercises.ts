// How the journal and the undo toast speak of a retreat's own exercises and value frameworks.
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';

/** Commands about them that can be taken back, by the kind of fact each begins with. */
export type UndoableOfExercises = 'exerciseAdded' | 'exerciseEdited' | 'exerciseRemoved' | 'frameworkAdded' | 'frameworkEdited' | 'frameworkRemoved';

/** Names come in as they were then. */
export type ExerciseFactText = Readonly<Record<UndoableOfExercises, (name: string) => string>>;

export const exerciseJournalText: Readonly<Record<Language, { readonly facts: ExerciseFactText; readonly undo: UndoText<UndoableOfExercises> }>> = {
  id: {
    facts: {
      exerciseAdded: (name) => `Latihan buatan sendiri ditambah: ${name}`,
      exerciseEdited: (name) => `Latihan buatan sendiri diubah: ${name}`,
      exerciseRemoved: (name) => `Latihan buatan sendiri dihapus: ${name}`,
      frameworkAdded: (name) => `Kerangka nilai ditambah: ${name}`,
      frameworkEdited: (name) => `Kerangka nilai diubah: ${name}`,
      frameworkRemoved: (name) => `Kerangka nilai dihapus: ${name}`,
    },
    undo: {
      what: {
        exerciseAdded: 'latihan baru', exerciseEdited: 'perubahan latihan', exerciseRemoved: 'penghapusan latihan',
        frameworkAdded: 'kerangka nilai baru', frameworkEdited: 'perubahan kerangka nilai', frameworkRemoved: 'penghapusan kerangka nilai',
      },
      done: {
        exerciseAdded: 'Latihan ditambah ke pustaka.', exerciseEdited: 'Latihan diubah.', exerciseRemoved: 'Latihan dihapus dari pustaka.',
        frameworkAdded: 'Kerangka nilai ditambah.', frameworkEdited: 'Kerangka nilai diubah.', frameworkRemoved: 'Kerangka nilai dihapus.',
      },
      undone: {
        exerciseAdded: 'Latihan baru ditarik kembali.', exerciseEdited: 'Latihan kembali seperti sebelumnya.', exerciseRemoved: 'Latihan kembali ke pustaka.',
        frameworkAdded: 'Kerangka nilai baru ditarik kembali.', frameworkEdited: 'Kerangka nilai kembali seperti sebelumnya.', frameworkRemoved: 'Kerangka nilai ada lagi.',
      },
      redone: {
        exerciseAdded: 'Latihan ditambah lagi.', exerciseEdited: 'Latihan diubah lagi.', exerciseRemoved: 'Latihan dihapus lagi.',
        frameworkAdded: 'Kerangka nilai ditambah lagi.', frameworkEdited: 'Kerangka nilai diubah lagi.', frameworkRemoved: 'Kerangka nilai dihapus lagi.',
      },
    },
  },
  en: {
    facts: {
      exerciseAdded: (name) => `Own exercise added: ${name}`,
      exerciseEdited: (name) => `Own exercise changed: ${name}`,
      exerciseRemoved: (name) => `Own exercise removed: ${name}`,
      frameworkAdded: (name) => `Value framework added: ${name}`,
      frameworkEdited: (name) => `Value framework changed: ${name}`,
      frameworkRemoved: (name) => `Value framework removed: ${name}`,
    },
    undo: {
      what: {
        exerciseAdded: 'new exercise', exerciseEdited: 'change of an exercise', exerciseRemoved: 'removal of an exercise',
        frameworkAdded: 'new value framework', frameworkEdited: 'change of a value framework', frameworkRemoved: 'removal of a value framework',
      },
      done: {
        exerciseAdded: 'Exercise added to the library.', exerciseEdited: 'Exercise changed.', exerciseRemoved: 'Exercise removed from the library.',
        frameworkAdded: 'Value framework added.', frameworkEdited: 'Value framework changed.', frameworkRemoved: 'Value framework removed.',
      },
      undone: {
        exerciseAdded: 'The new exercise is taken back.', exerciseEdited: 'The exercise is as it was before.', exerciseRemoved: 'The exercise is back in the library.',
        frameworkAdded: 'The new value framework is taken back.', frameworkEdited: 'The value framework is as it was before.', frameworkRemoved: 'The value framework is back.',
      },
      redone: {
        exerciseAdded: 'Exercise added again.', exerciseEdited: 'Exercise changed again.', exerciseRemoved: 'Exercise removed again.',
        frameworkAdded: 'Value framework added again.', frameworkEdited: 'Value framework changed again.', frameworkRemoved: 'Value framework removed again.',
      },
    },
  },
};
