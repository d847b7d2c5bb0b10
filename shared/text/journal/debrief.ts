// How the journal and the undo toast speak of briefings, debriefs and commitments; what one person committed to is not said.
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';

/** Commands about them that can be taken back, by the kind of fact each begins with. */
export type UndoableOfDebrief = 'commitmentRecorded' | 'commitmentEdited' | 'commitmentRemoved';

/** `of`: whose it is; `text` null: a single person's. */
type OfCommitment = (of: string, text: string | null) => string;
export type DebriefFactText = {
  readonly briefingOpened: (exercise: string) => string;
  readonly briefingTurned: (to: 'about' | 'all' | 'scoring' | { readonly rule: string }) => string;
  readonly debriefStarted: (exercise: string) => string;
  readonly debriefTurned: (step: string) => string;
  readonly debriefEnded: string;
  readonly commitmentRecorded: OfCommitment;
  readonly commitmentEdited: OfCommitment;
  readonly commitmentRemoved: OfCommitment;
};

const told = (start: string, text: string | null): string => (text === null ? start : `${start}: "${text}"`);

export const debriefJournalText: Readonly<Record<Language, { readonly facts: DebriefFactText; readonly undo: UndoText<UndoableOfDebrief> }>> = {
  id: {
    facts: {
      briefingOpened: (exercise) => `Penjelasan ${exercise} dibuka`,
      briefingTurned: (to) => `Penjelasan: ${typeof to === 'object' ? `aturan ${to.rule}` : { about: 'tujuan, bahan, waktu', all: 'semua aturan', scoring: 'penilaian' }[to]}`,
      debriefStarted: (exercise) => `Refleksi 5M ${exercise} dimulai`,
      debriefTurned: (step) => `Refleksi 5M: ${step}`,
      debriefEnded: 'Refleksi 5M selesai',
      commitmentRecorded: (of, text) => told(text === null ? `Komitmen pribadi ${of} dicatat` : `Komitmen ${of}`, text),
      commitmentEdited: (of, text) => told(text === null ? `Komitmen pribadi ${of} diubah` : `Komitmen ${of} diubah`, text),
      commitmentRemoved: (of, text) => told(text === null ? `Komitmen pribadi ${of} dihapus` : `Komitmen ${of} dihapus`, text),
    },
    undo: {
      what: { commitmentRecorded: 'komitmen yang dicatat', commitmentEdited: 'komitmen yang diubah', commitmentRemoved: 'komitmen yang dihapus' },
      done: { commitmentRecorded: 'Komitmen dicatat.', commitmentEdited: 'Komitmen diubah.', commitmentRemoved: 'Komitmen dihapus.' },
      undone: { commitmentRecorded: 'Komitmen dikeluarkan lagi.', commitmentEdited: 'Komitmen kembali seperti sebelumnya.', commitmentRemoved: 'Komitmen ada lagi.' },
      redone: { commitmentRecorded: 'Komitmen dicatat lagi.', commitmentEdited: 'Komitmen diubah lagi.', commitmentRemoved: 'Komitmen dihapus lagi.' },
    },
  },
  en: {
    facts: {
      briefingOpened: (exercise) => `Briefing for ${exercise} opened`,
      briefingTurned: (to) => `Briefing: ${typeof to === 'object' ? `rule ${to.rule}` : { about: 'objective, materials, time', all: 'all rules', scoring: 'scoring' }[to]}`,
      debriefStarted: (exercise) => `Debrief of ${exercise} started`,
      debriefTurned: (step) => `Debrief: ${step}`,
      debriefEnded: 'Debrief finished',
      commitmentRecorded: (of, text) => told(text === null ? `Personal commitment of ${of} noted` : `Commitment of ${of}`, text),
      commitmentEdited: (of, text) => told(text === null ? `Personal commitment of ${of} changed` : `Commitment of ${of} changed`, text),
      commitmentRemoved: (of, text) => told(text === null ? `Personal commitment of ${of} removed` : `Commitment of ${of} removed`, text),
    },
    undo: {
      what: { commitmentRecorded: 'commitment noted', commitmentEdited: 'commitment changed', commitmentRemoved: 'commitment removed' },
      done: { commitmentRecorded: 'Commitment noted.', commitmentEdited: 'Commitment changed.', commitmentRemoved: 'Commitment removed.' },
      undone: { commitmentRecorded: 'Commitment taken out again.', commitmentEdited: 'Commitment is as it was before.', commitmentRemoved: 'Commitment is there again.' },
      redone: { commitmentRecorded: 'Commitment noted again.', commitmentEdited: 'Commitment changed again.', commitmentRemoved: 'Commitment removed again.' },
    },
  },
};
