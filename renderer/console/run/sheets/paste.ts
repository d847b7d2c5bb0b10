// Puts a block of a spreadsheet down in the grid from the active cell on, down and to the right, without its heading; what a cell cannot read stays in it to be refused there.
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { LONGEST_NOTE } from '../../../../shared/domain/scoring/schemas.ts';
import { draftOf, settled, withDraft } from './draft.ts';
import type { Grid } from './gridState.ts';
import { gridColumns } from './gridColumns.ts';
import { partOf, problemAt, storedPart } from './rowParts.ts';

/** More than any cell takes, so that it is refused there; a whole document in one cell need not be kept. */
const LONGEST_PASTED = 2 * LONGEST_NOTE;

/** Rows of cells as spreadsheets copy them: tabs between, quotes around what holds a tab, a line break or a quote. */
export const readBlock = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [['']];
  let isQuoted = false;
  const add = (sign: string): void => { const row = rows.at(-1); if (row !== undefined) row[row.length - 1] = `${row.at(-1) ?? ''}${sign}`; };
  const signs = text.replace(/\r\n?/g, '\n');
  // Counted from the end: a pattern would begin anew at each line of a whole empty column.
  let end = signs.length;
  while (signs.charAt(end - 1) === '\n') end -= 1;
  for (let i = 0; i < end; i++) {
    const sign = signs.charAt(i);
    if (isQuoted) {
      if (sign !== '"') add(sign === '\n' || sign === '\t' ? ' ' : sign);
      else if (signs.charAt(i + 1) === '"') { add('"'); i++; } else isQuoted = false;
    } else if (sign === '"' && rows.at(-1)?.at(-1) === '') isQuoted = true;
    else if (sign === '\t') rows.at(-1)?.push('');
    else if (sign === '\n') rows.push(['']);
    else add(sign);
  }
  return rows.map((row) => row.map((cell) => cell.trim().slice(0, LONGEST_PASTED)));
};

const put = (run: RunView, grid: Grid, index: number, column: number, text: string): Grid | null => {
  const [row, cell] = [run.rows[index], gridColumns(run)[column]];
  const of = row === undefined || cell === undefined ? null : partOf(run, row, cell.part, grid.person);
  if (row === undefined || cell === undefined || of === null) return null;
  const draft = draftOf(grid, of);
  if (draft?.going === 'queued' || draft?.going === 'sending') return null;
  const stored = storedPart(run, row, of, grid.language);
  const texts = (draft?.texts ?? stored.texts).with(cell.index, text);
  return withDraft(grid, { of, basedOn: draft?.basedOn ?? stored.version, texts, earlier: draft?.earlier ?? null, reason: draft?.reason ?? '', going: 'typing', refusal: null });
};

/** What people write over a column of results, in both languages. */
const HEADING = /^(waktu|time|menit|minutes?|nilai|skor|scores?|hasil|results?|jumlah|count|total|poin|points?|lembar|sheets?|penalti|penalt(y|ies)|pelanggaran|perilaku|behaviou?r|rating|catatan|notes?)\b/i;

/** A first row over others that no cell can read and that holds no digit: it is a heading where it says so, or where the rows under it fill the grid to its end. Taken for a team's it would shift every other team. */
const isHeading = (run: RunView, { at }: Grid, [first, ...rest]: readonly (readonly string[])[]): boolean => {
  const said = first?.filter((cell) => cell !== '') ?? [];
  if (at === null || first === undefined || rest.length === 0 || said.length === 0 || said.some((cell) => /\d/.test(cell))) return false;
  const isRead = first.some((cell, i) => {
    const column = gridColumns(run)[at.column + i];
    return cell !== '' && column !== undefined && column.column.kind !== 'note'
      && problemAt(run.exercise, column.part, column.index, Array.from({ length: column.index + 1 }, (_, index) => (index === column.index ? cell : ''))) === null;
  });
  return !isRead && (said.some((cell) => HEADING.test(cell)) || at.row + rest.length === run.rows.length);
};

/** A blank cell of the block leaves what stands there. Rows that are whole now are handed in. */
export const pasted = (run: RunView, grid: Grid, copied: readonly (readonly string[])[]): Grid => {
  const { at } = grid;
  if (at === null) return grid;
  const hasHeading = isHeading(run, grid, copied);
  const block = hasHeading ? copied.slice(1) : copied;
  let [now, outside] = [grid, hasHeading ? copied[0]?.filter((cell) => cell !== '').length ?? 0 : 0];
  for (const [i, cells] of block.entries()) {
    for (const [j, text] of cells.entries()) {
      if (text === '') continue;
      const after = put(run, now, at.row + i, at.column + j, text);
      if (after === null) outside += 1;
      else now = after;
    }
  }
  const handedIn = block.reduce((before, _, i) => settled(run, before, at.row + i, true), now);
  return { ...handedIn, mode: 'ready', outside };
};
