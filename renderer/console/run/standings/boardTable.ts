// Which columns a board of the console has and what stands in each cell, with what opens from it; it draws nothing and ranks nobody.
import type { BoardLine } from '../../../../shared/domain/scoring/boards/boards.ts';
import { boardLines, rankedOf, runsHad, runsOf } from '../../../../shared/domain/scoring/boards/boards.ts';
import type { CellState } from '../../../../shared/domain/scoring/points/cell.ts';
import { cellOf } from '../../../../shared/domain/scoring/points/cell.ts';
import { explain } from '../../../../shared/domain/scoring/explain/explain.ts';
import { partedBy } from '../../../../shared/domain/scoring/explain/place.ts';
import type { BoardOf, Parted, Subject } from '../../../../shared/domain/scoring/explain/step.ts';
import type { ScoreBook } from '../../../../shared/domain/scoring/boards/scoreBook.ts';
import { countedIn, teamScore } from '../../../../shared/domain/scoring/points/teamScore.ts';
import type { StandingsColumn } from '../../../../shared/text/run/standingsDesk.ts';
import type { Hundredths, RunId, TeamId } from '../../../../shared/units.ts';

/** `run`: the score in one run of a day's board. */
export type Column = { readonly key: string; readonly name: StandingsColumn | null; readonly run: RunId | null };
export type TableCell = { readonly column: string; readonly subject: Subject } & (
  | { readonly shows: 'place'; readonly place: number | null; readonly tied: boolean; readonly moved: number | null }
  | { readonly shows: 'had'; readonly done: number; readonly held: number }
  | { readonly shows: 'points'; readonly points: Hundredths | null }
);
export type TableRow = {
  readonly team: BoardLine['team'];
  readonly cells: readonly TableCell[];
  /** In a board of one run: why it has no score, or with whom its score is the mean. */
  readonly state: Exclude<CellState, 'counts'> | null;
  readonly meanWith: readonly string[];
  /** What puts it before the next team of the same Total. */
  readonly ahead: { readonly by: Parted; readonly other: string } | null;
};
export type BoardTable = { readonly columns: readonly Column[]; readonly rows: readonly TableRow[]; readonly differ: boolean };

const named = (...names: readonly StandingsColumn[]): readonly Column[] => names.map((name) => ({ key: name, name, run: null }));

const columnsOf = (book: ScoreBook, of: BoardOf): readonly Column[] => {
  switch (of.kind) {
    case 'all': return named('place', 'had', 'mean', 'help', 'adjust', 'total');
    case 'day': return [...named('place', 'had'), ...runsOf(book, of).map(({ id }): Column => ({ key: id, name: null, run: id })), ...named('dayMean')];
    case 'run': return named('place', 'hasil', 'perilaku', 'score');
    case 'value': return named('place', 'value');
  }
};

const subjectOf = (of: BoardOf, { name, run }: Column, team: TeamId): Subject => {
  if (run !== null) return { kind: 'score', run, team };
  if (name === 'place') return { kind: 'place', team, of };
  if (name === 'help' || name === 'adjust' || name === 'total') return { kind: name, team };
  if (of.kind === 'run' && (name === 'hasil' || name === 'perilaku' || name === 'score')) return { kind: name, run: of.run, team };
  if (of.kind === 'value' && name === 'value') return { kind: 'value', team, code: of.code };
  return { kind: 'mean', team, of };
};

export const boardTable = (book: ScoreBook, of: BoardOf): BoardTable => {
  const columns = columnsOf(book, of);
  const lines = boardLines(book, of);
  const had = runsHad(book, of);
  const ranked = rankedOf(book, of);
  const run = of.kind === 'run' ? book.runs.find(({ id }) => id === of.run) : undefined;
  return {
    columns, differ: of.kind !== 'run' && of.kind !== 'value' && had.differ,
    rows: lines.map((line, at): TableRow => {
      const { team, place, tied, total } = line;
      const last = book.lastPlaces[team.id];
      const merged = run === undefined ? [] : countedIn(run, team);
      const cells = columns.map((column): TableCell => {
        const shown = { column: column.key, subject: subjectOf(of, column, team.id) };
        if (column.name === 'place') return { ...shown, shows: 'place', place, tied, moved: of.kind !== 'all' || last === undefined || place === null ? null : last - place };
        if (column.name === 'had') return { ...shown, shows: 'had', done: had.done[team.id] ?? 0, held: had.held };
        // What a merged team has of its own is in the explanation of its score.
        if (merged.length > 0 && column.name !== 'score') return { ...shown, subject: { kind: 'score', run: run?.id ?? ('' as RunId), team: team.id }, shows: 'points', points: null };
        return { ...shown, shows: 'points', points: explain(book, shown.subject)?.value ?? null };
      });
      const next = lines[at + 1];
      const parted = of.kind === 'all' || of.kind === 'day' ? (total !== null && next?.total === total && next.place !== place ? partedBy(ranked, team, next.team) : null) : null;
      const state = run === undefined || teamScore(run, team) !== null && cellOf(run, team.id).state !== 'noShow' ? null : cellOf(run, team.id).state;
      return {
        team, cells, state: state === 'counts' ? null : state, meanWith: merged,
        ahead: parted === null || next === undefined ? null : { by: parted, other: next.team.name },
      };
    }),
  };
};
