// What a new retreat is to begin with, as it is chosen in the form, and which last day follows from it; it asks nobody.
import type { RetreatTemplate } from '../../../shared/contract.ts';
import { daysLater } from '../../../shared/domain/programme/times.ts';
import { daySchema } from '../../../shared/schema.ts';
import type { FileHandle, Language } from '../../../shared/units.ts';
import type { RetreatDraft } from '../retreatDraft.ts';

/** A file's handle: like the retreat in it. */
export type Beginning = 'threeDays' | 'empty' | FileHandle;

export const templateOf = (beginning: Beginning, language: Language): RetreatTemplate | null =>
  (beginning === 'empty' ? null : beginning === 'threeDays' ? { kind: 'threeDays', language } : { kind: 'like', file: beginning });

/** The year is still being typed. */
const isTyped = (day: string): boolean => day >= '2000';

/** The draft as it was changed: as long as nobody has chosen the last day, three days end two days after the first. */
export const withLastDay = (draft: RetreatDraft, beginning: Beginning, isChosen: boolean): RetreatDraft => {
  const first = daySchema.safeParse(draft.startsOn);
  if (isChosen || beginning !== 'threeDays' || !first.success || !isTyped(draft.startsOn)) return draft;
  return { ...draft, endsOn: daysLater(first.data, 2) };
};
