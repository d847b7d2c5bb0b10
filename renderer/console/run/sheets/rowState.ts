// What one row of the entry grid says of itself: its state, its score as it would be, its tries, and the cell that is refused.
import type { Mark } from '../../../../shared/domain/scoring/points/mark.ts';
import { penaltyTime } from '../../../../shared/domain/scoring/points/penalties.ts';
import type { Try } from '../../../../shared/domain/scoring/points/sheetResult.ts';
import { rubricVersion } from '../../../../shared/domain/scoring/run/rubric.ts';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import type { Hundredths, Millis } from '../../../../shared/units.ts';
import { hundredths } from '../../../../shared/units.ts';
import type { Correction } from './corrections.ts';
import { correctionsOf } from './corrections.ts';
import { asksReason, draftOf, isContested, textsOf } from './draft.ts';
import type { Draft, Grid } from './gridState.ts';
import { columnOf } from './gridColumns.ts';
import { readRating } from './ratingEntry.ts';
import { exerciseOf, partsOf, ratedBy, problemAt, readPart, sheetOf, storedPart } from './rowParts.ts';
import { hasilOf, isJudgedByMany, perilakuOf, scoreOf } from './rowScore.ts';
import type { CellProblem, RowTexts } from './sheetEntry.ts';
import { readEntry, readMark, runningTotal } from './sheetEntry.ts';
import { markColumns } from './sheetColumns.ts';
import { exerciseAt, versionInHand } from './writtenFor.ts';

export type RowKind =
  | 'empty' | 'draft' | 'refused' | 'sending' | 'contested' | 'sent' | 'absent'
  /** Rated, but its sheet is not in. */
  | 'rated'
  /** Another person judges this team. */
  | 'elsewhere'
  | 'verified' | 'disputed' | 'excused' | 'released' | 'cancelled';

type RefusedCell = { readonly column: number; readonly problem: CellProblem };
export type RowState = {
  readonly kind: RowKind;
  /** In the order of the columns, as typed or as stored. */
  readonly texts: RowTexts;
  /** As typed where it can be read, else as stored. */
  readonly mark: Mark | null;
  readonly added: Millis;
  /** Of this sheet, all its tries together. */
  readonly hasil: Hundredths | null;
  readonly perilaku: Hundredths | null;
  /** What the last cell shows: the Score, or with several judges the Hasil of this sheet. */
  readonly score: Hundredths | null;
  /** The points of a rubric typed so far. */
  readonly running: Hundredths | null;
  /** The score is worked out from what is typed; nothing of it is stored. */
  readonly isPreview: boolean;
  /** `column`: in the grid. */
  readonly refused: RefusedCell | null;
  readonly refusedCells: readonly RefusedCell[];
  /** The number of the last try, and the Hasil of the best; null: there is only one. */
  readonly tries: { readonly number: number; readonly best: Hundredths } | null;
  /** The version of the rubric its sheet was written for; null: the present one. */
  readonly formerRubric: number | null;
  readonly corrections: readonly Correction[];
  /** A correction that waits for its reason, or has one and waits to be sent. */
  readonly reason: string | null;
};

/** What was seen taken out of a stored part, or half of it left blank, is refused: blank is neither 0 nor absent, and nothing is unsent. */
const refusedIn = (run: RunView, row: SheetRow, draft: Draft): readonly RefusedCell[] => {
  const { of: { kind }, texts } = draft;
  const exercise = exerciseOf(run, row, draft.of, draft.earlier);
  const entry = readPart(exercise, kind, texts);
  const wrong = texts.flatMap((_, index): readonly RefusedCell[] => {
    const problem = problemAt(exercise, kind, index, texts);
    return problem === null ? [] : [{ column: columnOf(run, kind, index), problem }];
  });
  if (wrong.length > 0) return wrong;
  const wasIn = kind === 'sheet' ? (sheetOf(row, draft.of.person)?.sheet ?? null) !== null && draft.earlier === null : ratedBy(row, draft.of.person) !== null;
  if (entry.kind === 'whole' || !wasIn) return [];
  const asked = kind === 'sheet' ? markColumns(run.exercise).length : run.exercise.values.length;
  return [{ column: columnOf(run, kind, Math.max(0, texts.slice(0, asked).findIndex((text) => text.trim() === ''))), problem: 'empty' }];
};

const storedKind = (run: RunView, row: SheetRow, { person }: Grid): RowKind => {
  if (run.cancelled !== null) return 'cancelled';
  if (row.cell?.kind === 'disputed') return 'disputed';
  if (row.cell?.kind === 'excused') return 'excused';
  const sheet = sheetOf(row, person);
  const isRatedHere = ratedBy(row, person) !== null;
  if (sheet === null) return isRatedHere ? 'sent' : [run.judges, ...Object.values(run.formerJudges)].some((judges) => judges.some((judge) => judge === person)) ? 'elsewhere' : 'empty';
  if (sheet.released) return 'released';
  if (sheet.sheet === null) return isRatedHere ? 'rated' : 'empty';
  if (sheet.sheet.mark.kind === 'absent') return 'absent';
  return run.stage === 'open' || run.unread !== null ? 'sent' : 'verified';
};

/** A cell still being typed in is not refused yet. */
const draftKind = (run: RunView, index: number, row: SheetRow, grid: Grid, drafts: readonly Draft[], refused: readonly RefusedCell[]): RowKind => {
  const isStillTyped = (column: number): boolean => grid.mode !== 'ready' && grid.at?.row === index && grid.at.column === column;
  if (drafts.some((draft) => isContested(run, row, draft))) return 'contested';
  if (drafts.some(({ refusal }) => refusal !== null) || refused.some(({ column }) => !isStillTyped(column))) return 'refused';
  if (drafts.some(({ going }) => going === 'queued' || going === 'sending')) return 'sending';
  return drafts.some(({ going }) => going === 'typing') ? 'draft' : 'sent';
};

/** `index` is the row's place in the run. */
export const rowState = (run: RunView, index: number, row: SheetRow, grid: Grid): RowState => {
  const { person, language } = grid;
  const drafts = partsOf(run, row, person).flatMap((of) => draftOf(grid, of) ?? []);
  const open = drafts.filter(({ going }) => going === 'typing');
  const refused = open.flatMap((draft) => refusedIn(run, row, draft)).toSorted((a, b) => a.column - b.column);
  const kind = drafts.length === 0 ? storedKind(run, row, grid) : draftKind(run, index, row, grid, drafts, refused);

  const sheet = sheetOf(row, person);
  const draft = drafts.find(({ of }) => of.kind === 'sheet');
  const texts = draft?.texts ?? storedPart(run, row, { kind: 'sheet', person }, language).texts;
  const version = versionInHand(run, sheet?.sheet ?? null, draft?.earlier ?? null);
  const exercise = exerciseAt(run, version);
  const entry = readEntry(exercise, texts);
  const earlier: readonly Try[] = draft?.earlier ?? sheet?.sheet?.earlier ?? [];
  const tries = entry.kind === 'whole' ? [...earlier, { mark: entry.mark, penalties: entry.penalties, rubric: version }] : earlier;
  const hasil = entry.kind === 'whole' ? hasilOf(run, row, person, tries) : null;
  const rating = drafts.find(({ of }) => of.kind === 'rating');
  const rated = rating === undefined ? null : readRating(exercise.values, rating.texts);
  const perilaku = perilakuOf(run, row, person, rated?.kind === 'whole' ? rated.ratings : ratedBy(row, person)?.ratings ?? null);
  // An absent team has 0, whatever was seen of it; a row at rest has what the host says.
  const own = hasil === null || isJudgedByMany(row) ? hasil : entry.kind === 'whole' && entry.mark.kind === 'absent' ? hasil : scoreOf(run, hasil, perilaku);
  const isPreview = drafts.length > 0;
  const running = entry.kind === 'whole' ? null : runningTotal(exercise, texts);
  return {
    kind, texts: textsOf(run, row, grid),
    mark: draft === undefined ? sheet?.sheet?.mark ?? null : entry.kind === 'whole' ? entry.mark : readMark(exercise, texts),
    added: entry.kind === 'whole' ? penaltyTime(exercise, entry.penalties) : 0 as Millis,
    hasil, perilaku, score: isPreview || isJudgedByMany(row) ? own : row.score ?? own,
    running: running === null ? null : hundredths(running),
    isPreview, refused: kind === 'refused' ? refused[0] ?? null : null, refusedCells: kind === 'refused' ? refused : [],
    tries: earlier.length === 0 ? null : { number: earlier.length + 1, best: hasilOf(run, row, person, tries) },
    formerRubric: version < rubricVersion(run) ? version : null,
    corrections: correctionsOf(run, row, person, language),
    reason: run.stage === 'open' || open.length === 0 || kind === 'contested' ? null : asksReason(run, grid, index) ? '' : open[0]?.reason ?? '',
  };
};
