// A further try of a team whose best one counts: the present mark is kept as an earlier one and its cells are emptied; it works out no points.
import { rubricVersion } from '../../../../shared/domain/scoring/run/rubric.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { draftOf, isContested, withDraft } from './draft.ts';
import type { Draft, Grid } from './gridState.ts';
import { columnOf } from './gridColumns.ts';
import { partOf, sheetOf, storedPart } from './rowParts.ts';
import { readEntry } from './sheetEntry.ts';
import { exerciseAt, versionInHand } from './writtenFor.ts';

/** The log keeps nine before the last. */
const MOST_EARLIER = 9;

/** The draft a further try begins with; null: there is no whole try to come after. */
export const furtherTry = (run: RunView, grid: Grid, index: number): Draft | null => {
  const row = run.rows[index];
  const of = row === undefined ? null : partOf(run, row, 'sheet', grid.person);
  // A shared result is one value for all: it has no tries of one team.
  if (row === undefined || of === null || run.exercise.result.kind === 'shared') return null;
  const draft = draftOf(grid, of);
  if (draft?.going === 'queued' || draft?.going === 'sending' || isContested(run, row, draft)) return null;
  const stored = storedPart(run, row, of, grid.language);
  const version = versionInHand(run, sheetOf(row, of.person)?.sheet ?? null, draft?.earlier ?? null);
  const entry = readEntry(exerciseAt(run, version), draft?.texts ?? stored.texts);
  const before = draft?.earlier ?? stored.earlier;
  if (entry.kind !== 'whole' || entry.mark.kind === 'absent' || before.length >= MOST_EARLIER) return null;
  return {
    of, basedOn: draft?.basedOn ?? stored.version, texts: stored.texts.map(() => ''), earlier: [...before, { mark: entry.mark, penalties: entry.penalties, ...(version === rubricVersion(run) ? {} : { rubric: version }) }],
    reason: draft?.reason ?? '', going: 'typing', refusal: null,
  };
};

export const anotherTry = (run: RunView, grid: Grid, index: number): Grid => {
  const draft = furtherTry(run, grid, index);
  return draft === null ? grid : { ...withDraft(grid, draft), at: { row: index, column: columnOf(run, 'sheet', 0) }, homeColumn: columnOf(run, 'sheet', 0), mode: 'ready' };
};
