// Reads one team's row of typed texts into a sheet and writes a stored sheet back as texts; it sends and shows nothing.
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { Mark, PenaltyCounts, Sheet } from '../../../shared/domain/model.ts';
import type { TypedProblem } from '../../../shared/text/typed.ts';
import { readCount, readDuration } from '../../../shared/text/typed.ts';
import { formatDuration } from '../../../shared/text/format.ts';
import type { Millis } from '../../../shared/units.ts';

/** `outOfRange` is a penalty's count, `shareOutOfRange` the share done. */
export type CellProblem = TypedProblem | 'overLimit' | 'notPositive' | 'shareOutOfRange';
type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: CellProblem };

/** The mark's text first, then one text a penalty in the exercise's order. */
export type RowTexts = readonly string[];
export const MARK_COLUMN = 0;
export const MOST_COUNTED = 999;

const wrong = (problem: CellProblem) => ({ ok: false, problem }) as const;

/** `5:30` finished, `95%` not finished with that share done, `TH` absent; empty is a problem, for blank is not 0. */
export const readMark = (text: string, limit: Millis): Read<Mark> => {
  const trimmed = text.trim();
  if (/^th$/i.test(trimmed)) return { ok: true, value: { kind: 'absent' } };
  if (trimmed.endsWith('%')) {
    const share = readCount(trimmed.slice(0, -1), 0, 100);
    if (share.ok) return { ok: true, value: { kind: 'unfinished', donePercent: share.value } };
    return wrong(share.problem === 'outOfRange' ? 'shareOutOfRange' : share.problem === 'empty' ? 'notANumber' : share.problem);
  }
  const time = readDuration(trimmed);
  if (!time.ok) return time;
  if (time.value <= 0) return wrong('notPositive');
  return time.value > limit ? wrong('overLimit') : { ok: true, value: { kind: 'finished', time: time.value } };
};

const markText = (mark: Mark): string => {
  switch (mark.kind) {
    case 'finished': return formatDuration(mark.time);
    case 'unfinished': return `${mark.donePercent}%`;
    case 'absent': return 'TH';
  }
};

export const storedTexts = ({ penalties }: Exercise, sheet: Pick<Sheet, 'mark' | 'penalties'> | null): RowTexts =>
  sheet === null
    ? ['', ...penalties.map(() => '')]
    : [markText(sheet.mark), ...penalties.map(({ id }) => String(sheet.penalties[id] ?? 0))];

/** What is wrong with one cell, or null; an empty cell is never wrong by itself. */
export const cellProblem = (exercise: Exercise, column: number, text: string): CellProblem | null => {
  if (text.trim() === '') return null;
  const read = column === MARK_COLUMN ? readMark(text, exercise.result.limit) : readCount(text, 0, MOST_COUNTED);
  return read.ok ? null : read.problem;
};

export type Entry =
  | { readonly kind: 'blank' }
  /** Penalties without a mark: nothing to hand in yet. */
  | { readonly kind: 'partial' }
  | { readonly kind: 'wrong'; readonly column: number; readonly problem: CellProblem }
  | { readonly kind: 'whole'; readonly mark: Mark; readonly penalties: PenaltyCounts };

/** A blank penalty beside a mark counts 0. The first wrong cell speaks for the row. */
export const readEntry = (exercise: Exercise, texts: RowTexts): Entry => {
  if (texts.every((text) => text.trim() === '')) return { kind: 'blank' };
  for (const [column, text] of texts.entries()) {
    const problem = cellProblem(exercise, column, text);
    if (problem !== null) return { kind: 'wrong', column, problem };
  }
  const mark = readMark(texts[MARK_COLUMN] ?? '', exercise.result.limit);
  if (!mark.ok) return { kind: 'partial' };
  const penalties = Object.fromEntries(exercise.penalties.map(({ id }, index) => {
    const count = readCount(texts[index + 1] ?? '', 0, MOST_COUNTED);
    return [id, count.ok ? count.value : 0];
  }));
  return { kind: 'whole', mark: mark.value, penalties };
};

/** The row says what is stored already, so there is nothing to hand in. */
export const saysTheSame = (exercise: Exercise, texts: RowTexts, sheet: Sheet | null): boolean => {
  const entry = readEntry(exercise, texts);
  if (entry.kind === 'blank') return sheet === null;
  if (entry.kind !== 'whole' || sheet === null) return false;
  const stored = storedTexts(exercise, sheet);
  return storedTexts(exercise, entry).every((text, column) => text === stored[column]);
};
