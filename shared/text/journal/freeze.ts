// How the journal speaks of freezing the hall's standings; undo never speaks of it.
import type { Language } from '../../units.ts';

/** Names as they were then. */
export type FreezeFactText = {
  /** `run`: whose closing froze it; null: a person did, at once. */
  readonly boardFrozen: (run: string | null, by: string) => string;
  /** null: no closing freezes it any more. */
  readonly freezePlanned: (run: string | null) => string;
  readonly boardLifted: (by: string) => string;
};

export const freezeJournalText: Readonly<Record<Language, { readonly facts: FreezeFactText }>> = {
  id: {
    facts: {
      boardFrozen: (run, by) => (run === null ? `Klasemen aula dibekukan oleh ${by}` : `Klasemen aula dibekukan saat ${run} dituntaskan oleh ${by}`),
      freezePlanned: (run) => (run === null ? 'Rencana membekukan klasemen aula dibatalkan' : `Klasemen aula akan dibekukan saat ${run} tuntas`),
      boardLifted: (by) => `Pembekuan klasemen aula dibuka oleh ${by}`,
    },
  },
  en: {
    facts: {
      boardFrozen: (run, by) => (run === null ? `Hall standings frozen by ${by}` : `Hall standings frozen as ${by} concluded ${run}`),
      freezePlanned: (run) => (run === null ? 'The planned freeze of the hall standings called off' : `The hall standings will freeze when ${run} is concluded`),
      boardLifted: (by) => `Freeze of the hall standings lifted by ${by}`,
    },
  },
};
