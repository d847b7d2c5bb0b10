// How the journal and the undo toast speak of what was confirmed at the venue.
import type { VenueItem } from '../../domain/venue/schemas.ts';
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';

export type UndoableOfVenue = 'venueChecked';

export type VenueFactText = {
  readonly venueChecked: (item: VenueItem, answer: boolean) => string;
  readonly venueCheckRestored: (item: VenueItem) => string;
};

const items: Readonly<Record<Language, Readonly<Record<VenueItem, string>>>> = {
  id: { sound: 'gong terdengar di belakang', readable: 'tulisan terbaca dari belakang', clock: 'jam laptop sama dengan jam tangan' },
  en: { sound: 'gong heard at the back', readable: 'letters readable from the back', clock: 'laptop’s clock agrees with a watch' },
};

export const venueJournalText: Readonly<Record<Language, { readonly facts: VenueFactText; readonly undo: UndoText<UndoableOfVenue> }>> = {
  id: {
    facts: {
      venueChecked: (item, answer) => `Uji tempat, ${items.id[item]}: ${answer ? 'ya' : 'tidak'}`,
      venueCheckRestored: (item) => `Uji tempat, ${items.id[item]}: kembali seperti sebelumnya`,
    },
    undo: {
      what: { venueChecked: 'jawaban uji tempat' },
      done: { venueChecked: 'Jawaban uji tempat dicatat.' },
      undone: { venueChecked: 'Jawaban uji tempat kembali seperti sebelumnya.' },
      redone: { venueChecked: 'Jawaban uji tempat dicatat lagi.' },
    },
  },
  en: {
    facts: {
      venueChecked: (item, answer) => `Venue test, ${items.en[item]}: ${answer ? 'yes' : 'no'}`,
      venueCheckRestored: (item) => `Venue test, ${items.en[item]}: as it was before`,
    },
    undo: {
      what: { venueChecked: 'answer of the venue test' },
      done: { venueChecked: 'Answer of the venue test noted.' },
      undone: { venueChecked: 'The answer of the venue test is as it was before.' },
      redone: { venueChecked: 'Answer of the venue test noted again.' },
    },
  },
};
