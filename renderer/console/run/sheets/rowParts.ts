// A team's row in the hands of one person: the sheet it is judged by and the ratings, each with what is stored of it and its version; it holds no typing.
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { Rated } from '../../../../shared/domain/scoring/schemas.ts';
import type { RunView, SheetRow, SheetView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { Try } from '../../../../shared/domain/scoring/points/sheetResult.ts';
import { sheetKey } from '../../../../shared/domain/scoring/sheets/sheetKey.ts';
import type { Language, MemberId, TeamId } from '../../../../shared/units.ts';
import type { PartKind } from './gridColumns.ts';
import { isRated } from './gridColumns.ts';
import type { RatingEntry } from './ratingEntry.ts';
import { ratesTheSame, ratingProblem, ratingTexts, readRating } from './ratingEntry.ts';
import { same } from '../../../../shared/domain/same.ts';
import type { CellProblem, Entry, RowTexts } from './sheetEntry.ts';
import { cellProblem, readEntry, saysTheSame, storedTexts } from './sheetEntry.ts';
import { exerciseInHand } from './writtenFor.ts';

/** `person`: who judged or observed; null: the one official sheet, or ratings without a name. */
export type PartOf = { readonly kind: PartKind; readonly team: TeamId; readonly person: MemberId | null };
export type DraftKey = string;
export const draftKey = ({ kind, team, person }: PartOf): DraftKey => (kind === 'sheet' ? sheetKey(team, person) : `rating ${sheetKey(team, person)}`);

/** The official sheet is everybody's; a judge's own is nobody else's. null: this person gives the team no sheet. */
export const sheetOf = (row: SheetRow, person: MemberId | null): SheetView | null => row.sheets.find(({ judge }) => judge === null || judge === person) ?? null;
export const ratedBy = (row: SheetRow, observer: MemberId | null): Rated | null => row.ratings.find((each) => each.observer === observer)?.rated ?? null;

/** null: nothing of this kind can be filled in by this person. */
export const partOf = (run: RunView, row: SheetRow, kind: PartKind, person: MemberId | null): PartOf | null => {
  if (run.cancelled !== null) return null;
  if (kind === 'rating') return isRated(run) ? { kind, team: row.team, person } : null;
  const sheet = sheetOf(row, person);
  return sheet === null ? null : { kind, team: row.team, person: sheet.judge };
};
export const partsOf = (run: RunView, row: SheetRow, person: MemberId | null): readonly PartOf[] =>
  (['sheet', 'rating'] as const).flatMap((kind) => partOf(run, row, kind, person) ?? []);

export type Stored = { readonly texts: RowTexts; readonly version: number; readonly earlier: readonly Try[] };

export const storedPart = (run: RunView, row: SheetRow, { kind, person }: Pick<PartOf, 'kind' | 'person'>, language: Language): Stored => {
  if (kind === 'rating') {
    const rated = ratedBy(row, person);
    const version = rated?.version ?? row.blankRatings.find(({ observer }) => observer === person)?.version ?? 0;
    return { texts: ratingTexts(run.exercise.values, rated), version, earlier: [] };
  }
  const sheet = sheetOf(row, person);
  return { texts: storedTexts(run.exercise, sheet?.sheet ?? null, language), version: sheet?.version ?? 0, earlier: sheet?.sheet?.earlier ?? [] };
};

export const isIn = (row: SheetRow, { kind, person }: PartOf): boolean => (kind === 'sheet' ? (sheetOf(row, person)?.sheet ?? null) : ratedBy(row, person)) !== null;

/** Nobody waits for it: it is in, or it was released. */
export const isSettled = (row: SheetRow, of: PartOf): boolean => isIn(row, of) || (of.kind === 'sheet' && sheetOf(row, of.person)?.released === true);

/** The exercise a part is read by. */
export const exerciseOf = (run: RunView, row: SheetRow, { kind, person }: Pick<PartOf, 'kind' | 'person'>, earlier: readonly Try[] | null): Exercise =>
  (kind === 'rating' ? run.exercise : exerciseInHand(run, sheetOf(row, person)?.sheet ?? null, earlier));

export type PartEntry = Entry | RatingEntry;
export const readPart = (exercise: Exercise, kind: PartKind, texts: RowTexts): PartEntry =>
  (kind === 'sheet' ? readEntry(exercise, texts) : readRating(exercise.values, texts));

/** What is wrong with one cell of a part, or null. */
export const problemAt = (exercise: Exercise, kind: PartKind, index: number, texts: RowTexts): CellProblem | null =>
  (kind === 'sheet' ? cellProblem(exercise, index, texts) : ratingProblem(exercise.values, index, texts));

/** `earlier` null: the tries before it as they are stored. */
export const saysNothingNew = (run: RunView, row: SheetRow, of: PartOf, texts: RowTexts, earlier: readonly Try[] | null): boolean => {
  if (of.kind === 'rating') return ratesTheSame(run.exercise.values, texts, ratedBy(row, of.person));
  const view = sheetOf(row, of.person);
  const sheet = view?.sheet ?? null;
  // Handed in again it counts again.
  if (view?.released === true && sheet !== null) return false;
  return saysTheSame(exerciseInHand(run, sheet, earlier), texts, sheet) && (earlier === null || same(earlier, sheet?.earlier ?? []));
};
