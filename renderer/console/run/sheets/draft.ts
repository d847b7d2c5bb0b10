// What is typed and not stored yet, part by part: when it is handed in, when it is forgotten, when it waits for a person; it moves no cursor.
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import { gridColumns } from './gridColumns.ts';
import type { Draft, Grid } from './gridState.ts';
import type { DraftKey, PartOf } from './rowParts.ts';
import { draftKey, exerciseOf, partOf, partsOf, readPart, saysNothingNew, sheetOf, storedPart } from './rowParts.ts';
import type { RowTexts } from './sheetEntry.ts';

export const draftOf = ({ drafts }: Pick<Grid, 'drafts'>, of: PartOf): Draft | undefined => drafts[draftKey(of)];
export const withDraft = (grid: Grid, draft: Draft): Grid => ({ ...grid, drafts: { ...grid.drafts, [draftKey(draft.of)]: draft } });
export const changed = (grid: Grid, key: DraftKey, change: Partial<Draft>): Grid => {
  const draft = grid.drafts[key];
  return draft === undefined ? grid : withDraft(grid, { ...draft, ...change });
};
export const without = (grid: Grid, { of }: Draft): Grid => {
  const { [draftKey(of)]: _, ...drafts } = grid.drafts;
  return { ...grid, drafts };
};

/** The part the cursor is in; null: it cannot be filled in. */
export const partAt = (run: RunView, row: SheetRow, { at, person }: Grid): PartOf | null => {
  const column = at === null ? undefined : gridColumns(run)[at.column];
  return column === undefined ? null : partOf(run, row, column.part, person);
};

/** Every cell of a row, as typed or as stored, in the order of the columns. */
export const textsOf = (run: RunView, row: SheetRow, { person, drafts, language }: Grid): RowTexts => {
  const texts = (['sheet', 'rating'] as const).map((kind) => {
    const judge = kind === 'sheet' ? sheetOf(row, person)?.judge : person;
    if (judge === undefined) return [];
    const of = { kind, team: row.team, person: judge };
    return drafts[draftKey(of)]?.texts ?? storedPart(run, row, of, language).texts;
  });
  return gridColumns(run).map(({ part, index }) => texts[part === 'sheet' ? 0 : 1]?.[index] ?? '');
};

/** It moved on under the typing: a person must choose. */
export const isContested = (run: RunView, row: SheetRow, draft: Draft | undefined): boolean =>
  draft?.going === 'typing' && draft.basedOn !== storedPart(run, row, draft.of, 'id').version;

const isNew = (run: RunView, row: SheetRow, { of, texts, earlier }: Draft): boolean => !saysNothingNew(run, row, of, texts, earlier);
const isReady = (run: RunView, row: SheetRow, draft: Draft): boolean =>
  draft.going === 'typing' && isNew(run, row, draft) && readPart(exerciseOf(run, row, draft.of, draft.earlier), draft.of.kind, draft.texts).kind === 'whole' && !isContested(run, row, draft);

/** What could be handed in now but for its reason. */
export const asksReason = (run: RunView, grid: Grid, index: number): boolean => {
  const row = run.rows[index];
  return row !== undefined && run.stage !== 'open'
    && partsOf(run, row, grid.person).some((of) => { const draft = draftOf(grid, of); return draft !== undefined && draft.reason.trim() === '' && isReady(run, row, draft); });
};
export const canHandIn = (run: RunView, grid: Grid, row: SheetRow): boolean =>
  partsOf(run, row, grid.person).some((of) => { const draft = draftOf(grid, of); return draft !== undefined && isReady(run, row, draft); });

const settledDraft = (run: RunView, grid: Grid, row: SheetRow, draft: Draft, handIn: boolean): Grid => {
  if (draft.going !== 'typing') return grid;
  if (!isNew(run, row, draft)) return without(grid, draft);
  const hasReason = run.stage === 'open' || draft.reason.trim() !== '';
  return handIn && hasReason && isReady(run, row, draft) ? withDraft(grid, { ...draft, going: 'queued', refusal: null }) : grid;
};

/** What is whole is queued, what says nothing new is forgotten, anything else stays as it was typed. */
export const settled = (run: RunView, grid: Grid, index: number, handIn: boolean): Grid => {
  const row = run.rows[index];
  return row === undefined ? grid : partsOf(run, row, grid.person).reduce((before, of) => {
    const draft = draftOf(before, of);
    return draft === undefined ? before : settledDraft(run, before, row, draft, handIn);
  }, grid);
};

/** What rows from the host make superfluous; a row being typed in is left alone. */
export const reconciled = (run: RunView, grid: Grid): Grid => Object.values(grid.drafts).reduce((before, draft) => {
  const index = run.rows.findIndex(({ team }) => team === draft.of.team);
  const row = run.rows[index];
  if (row === undefined) return before;
  if (draft.going === 'sent' && storedPart(run, row, draft.of, grid.language).version >= draft.basedOn) return without(before, draft);
  return index === grid.at?.row ? before : settledDraft(run, before, row, draft, false);
}, grid);
