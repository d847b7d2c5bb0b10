// How the journal and the undo toast speak of what teams said and of the evening in the hall; what is private is not said.
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';

/** Commands about them that can be taken back, by the kind of fact each begins with. */
export type UndoableOfReflection = 'reflectionNoted' | 'reflectionEdited' | 'reflectionRemoved' | 'reflectionMarked';

/** `text` null: it is private. */
type OfNote = (team: string, text: string | null) => string;
export type ReflectionFactText = {
  readonly reflectionNoted: OfNote;
  readonly reflectionEdited: OfNote;
  readonly reflectionRemoved: OfNote;
  readonly reflectionMarked: OfNote;
  readonly eveningAsked: (question: string) => string;
  readonly silenceStarted: (length: string) => string;
  readonly silenceEnded: string;
  readonly reflectionPutUp: (isNote: boolean) => string;
};

const told = (start: string, text: string | null): string => (text === null ? start : `${start}: "${text}"`);

export const reflectionJournalText: Readonly<Record<Language, { readonly facts: ReflectionFactText; readonly undo: UndoText<UndoableOfReflection> }>> = {
  id: {
    facts: {
      reflectionNoted: (team, text) => told(`Refleksi ${team} dicatat${text === null ? ', pribadi' : ''}`, text),
      reflectionEdited: (team, text) => told(`Refleksi ${team} diubah${text === null ? ', pribadi' : ''}`, text),
      reflectionRemoved: (team, text) => told(`Refleksi ${team} dihapus${text === null ? ', pribadi' : ''}`, text),
      reflectionMarked: (team, text) => told(`Refleksi ${team} ditandai ${text === null ? 'pribadi' : 'boleh dibagikan'}`, text),
      eveningAsked: (question) => `Refleksi malam disiapkan: "${question}"`,
      silenceStarted: (length) => `Refleksi malam: waktu hening ${length} dimulai`,
      silenceEnded: 'Refleksi malam: waktu hening diakhiri',
      reflectionPutUp: (isNote) => (isNote ? 'Refleksi malam: satu catatan dipasang di aula' : 'Refleksi malam: kembali ke pertanyaan'),
    },
    undo: {
      what: { reflectionNoted: 'catatan refleksi', reflectionEdited: 'catatan refleksi yang diubah', reflectionRemoved: 'catatan refleksi yang dihapus', reflectionMarked: 'izin berbagi catatan refleksi' },
      done: { reflectionNoted: 'Refleksi dicatat.', reflectionEdited: 'Refleksi diubah.', reflectionRemoved: 'Refleksi dihapus.', reflectionMarked: 'Izin berbagi diubah.' },
      undone: { reflectionNoted: 'Refleksi dikeluarkan lagi.', reflectionEdited: 'Refleksi kembali seperti sebelumnya.', reflectionRemoved: 'Refleksi ada lagi.', reflectionMarked: 'Izin berbagi kembali seperti sebelumnya.' },
      redone: { reflectionNoted: 'Refleksi dicatat lagi.', reflectionEdited: 'Refleksi diubah lagi.', reflectionRemoved: 'Refleksi dihapus lagi.', reflectionMarked: 'Izin berbagi diubah lagi.' },
    },
  },
  en: {
    facts: {
      reflectionNoted: (team, text) => told(`Reflection of ${team} noted${text === null ? ', private' : ''}`, text),
      reflectionEdited: (team, text) => told(`Reflection of ${team} changed${text === null ? ', private' : ''}`, text),
      reflectionRemoved: (team, text) => told(`Reflection of ${team} removed${text === null ? ', private' : ''}`, text),
      reflectionMarked: (team, text) => told(`Reflection of ${team} marked ${text === null ? 'private' : 'shareable'}`, text),
      eveningAsked: (question) => `Evening reflection prepared: "${question}"`,
      silenceStarted: (length) => `Evening reflection: ${length} of quiet started`,
      silenceEnded: 'Evening reflection: quiet time ended',
      reflectionPutUp: (isNote) => (isNote ? 'Evening reflection: one note put up in the hall' : 'Evening reflection: back to the question'),
    },
    undo: {
      what: { reflectionNoted: 'note', reflectionEdited: 'note that was changed', reflectionRemoved: 'note that was removed', reflectionMarked: 'mark of sharing' },
      done: { reflectionNoted: 'Reflection noted.', reflectionEdited: 'Reflection changed.', reflectionRemoved: 'Reflection removed.', reflectionMarked: 'Mark of sharing changed.' },
      undone: { reflectionNoted: 'Reflection taken out again.', reflectionEdited: 'Reflection is as it was before.', reflectionRemoved: 'Reflection is there again.', reflectionMarked: 'Mark of sharing is as it was before.' },
      redone: { reflectionNoted: 'Reflection noted again.', reflectionEdited: 'Reflection changed again.', reflectionRemoved: 'Reflection removed again.', reflectionMarked: 'Mark of sharing changed again.' },
    },
  },
};
