// Which cells of a row were corrected after they were read back: what each said before, what it says now, and why; it corrects none.
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import { correctionReason } from '../../../../shared/text/correctionReason.ts';
import type { Instant, Language, MemberId } from '../../../../shared/units.ts';
import type { PartKind } from './gridColumns.ts';
import { columnOf } from './gridColumns.ts';
import { ratingTexts } from './ratingEntry.ts';
import { sheetOf, storedPart } from './rowParts.ts';
import type { RowTexts } from './sheetEntry.ts';
import { storedTexts } from './sheetEntry.ts';

export type Correction = { readonly column: number; readonly before: string; readonly after: string; readonly reason: string; readonly at: Instant };

type Kept = { readonly texts: RowTexts; readonly reason: string; readonly at: Instant };

/** Each correction changed its sheet into what the next one found, the last into what stands. The latest change of a cell speaks for it. */
const changes = (run: RunView, kind: PartKind, kept: readonly Kept[], now: RowTexts): readonly Correction[] =>
  kept.flatMap(({ texts, reason, at }, i) => texts.flatMap((before, index) => {
    const after = (kept[i + 1]?.texts ?? now)[index] ?? '';
    return before === after ? [] : [{ column: columnOf(run, kind, index), before, after, reason, at }];
  }));

/** By what one person sees, at most one a column, the latest last. */
export const correctionsOf = (run: RunView, row: SheetRow, person: MemberId | null, language: Language): readonly Correction[] => {
  const { exercise } = run;
  const judge = sheetOf(row, person)?.judge;
  const sheets = row.corrections.filter((each) => each.team === row.team && each.judge === judge)
    .map((each): Kept => ({ texts: storedTexts(exercise, each.before, language), reason: correctionReason(each, language), at: each.at }));
  const ratings = row.ratingCorrections.filter((each) => each.team === row.team && each.observer === person)
    .map((each): Kept => ({ texts: ratingTexts(exercise.values, each.before), reason: correctionReason(each, language), at: each.at }));
  const all = [
    ...(sheets.length === 0 ? [] : changes(run, 'sheet', sheets, storedPart(run, row, { kind: 'sheet', person }, language).texts)),
    ...(ratings.length === 0 ? [] : changes(run, 'rating', ratings, storedPart(run, row, { kind: 'rating', person }, language).texts)),
  ].toSorted((a, b) => a.at - b.at);
  return all.filter((each, i) => all.findLastIndex(({ column }) => column === each.column) === i);
};
