// What the entry grid remembers: whose sheets are shown, where the cursor is, and what is typed and not stored yet; it changes none of it.
import type { Try } from '../../../../shared/domain/scoring/points/sheetResult.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import type { Language, MemberId, TeamId } from '../../../../shared/units.ts';
import { gridColumns } from './gridColumns.ts';
import type { DraftKey, PartOf } from './rowParts.ts';
import type { RowTexts } from './sheetEntry.ts';

/** What a person typed into one part of a row and the host has not taken yet. */
export type Draft = {
  readonly of: PartOf;
  /** The version the typing began on. */
  readonly basedOn: number;
  readonly texts: RowTexts;
  /** The tries before this one where one was added; null: as they are stored. */
  readonly earlier: readonly Try[] | null;
  /** Why what was read back is changed; '' where nobody has said yet. */
  readonly reason: string;
  /** `sent`: taken by the host, and the view that shows it is on its way. */
  readonly going: 'typing' | 'queued' | 'sending' | 'sent';
  /** Why the host did not take it. */
  readonly refusal: Refusal | null;
};
export type Drafts = Readonly<Record<DraftKey, Draft>>;

/** One column after the last is the reason of a correction. */
export type CellPlace = { readonly row: number; readonly column: number };
export type Grid = {
  /** Whose sheet and ratings are shown; null: the official sheet, and ratings without a name. */
  readonly person: MemberId | null;
  /** null: the focus is elsewhere. */
  readonly at: CellPlace | null;
  /** Whose row that is: rows move when teams are merged, split or undone. */
  readonly team: TeamId | null;
  /** Enter comes back to this column after a row was filled with Tab. */
  readonly homeColumn: number;
  /** `ready`: typing replaces; `typing`: arrows leave the cell; `editing`: arrows move inside it. */
  readonly mode: 'ready' | 'typing' | 'editing';
  readonly drafts: Drafts;
  /** How many values of the last paste found no cell. */
  readonly outside: number;
  /** Decides between 7,5 and 7.5 where a stored amount is written. */
  readonly language: Language;
};

export const emptyGrid = (drafts: Drafts, language: Language, person: MemberId | null = null): Grid =>
  ({ person, at: null, team: null, homeColumn: 0, mode: 'ready', drafts, outside: 0, language });

export const isReason = (run: RunView, at: CellPlace): boolean => at.column === gridColumns(run).length;
