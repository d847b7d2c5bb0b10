// How the journal and the undo toast speak of comments that are put into groups; what a comment says is not told.
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';

/** Commands about them that can be taken back, by the kind of fact each begins with. */
export type UndoableOfComments = 'commentGrouped';
export type CommentFactText = { readonly commentGrouped: (group: string | null) => string };

type CommentJournal = { readonly facts: CommentFactText; readonly undo: UndoText<UndoableOfComments> };
export const commentJournalText: Readonly<Record<Language, CommentJournal>> = {
  id: {
    facts: { commentGrouped: (group) => (group === null ? 'Sebuah komentar dikeluarkan dari kelompoknya' : `Sebuah komentar masuk kelompok "${group}"`) },
    undo: {
      what: { commentGrouped: 'kelompok komentar' }, done: { commentGrouped: 'Kelompok komentar disimpan.' },
      undone: { commentGrouped: 'Kelompok komentar kembali seperti sebelumnya.' }, redone: { commentGrouped: 'Kelompok komentar disimpan lagi.' },
    },
  },
  en: {
    facts: { commentGrouped: (group) => (group === null ? 'A comment taken out of its group' : `A comment put into the group "${group}"`) },
    undo: {
      what: { commentGrouped: 'group of a comment' }, done: { commentGrouped: 'Group of the comment saved.' },
      undone: { commentGrouped: 'The comment’s group is as it was before.' }, redone: { commentGrouped: 'Group of the comment saved again.' },
    },
  },
};
