// The log as people read it: who, when, what, and the value before; it reads no file.
import type { Instant, RunId, TeamId } from '../units.ts';
import type { Fact } from './facts.ts';
import type { Sheet, State } from './model.ts';
import { emptyState } from './model.ts';
import { reduceRow } from './reduce.ts';

export type JournalEntry = {
  readonly seq: number;
  readonly at: Instant;
  readonly operator: string;
  readonly facts: readonly Fact[];
  /** The run and team it is about, by the names they had then; null where it is about neither. */
  readonly run: { readonly id: RunId; readonly name: { readonly id: string; readonly en: string } } | null;
  readonly team: { readonly id: TeamId; readonly name: string } | null;
  /** The sheet before and after, where a sheet is concerned; null is blank. */
  readonly sheet: { readonly before: Sheet | null; readonly after: Sheet | null } | null;
};
/** `total`: how many entries match the filter; entries latest first. */
export type JournalPage = { readonly entries: readonly JournalEntry[]; readonly total: number };

export type JournalRow = { readonly seq: number; readonly at: Instant; readonly operator: string; readonly facts: readonly Fact[] };

const PAGE = 100;

const about = (facts: readonly Fact[]): { readonly run: RunId | null; readonly team: TeamId | null } => ({
  run: facts.map((fact) => ('run' in fact ? fact.run : null)).find((run) => run !== null) ?? null,
  team: facts.map((fact) => ('team' in fact ? fact.team : null)).find((team) => team !== null) ?? null,
});

const entryOf = (before: State, after: State, row: JournalRow): JournalEntry => {
  const { run: runId, team: teamId } = about(row.facts);
  const find = (state: State) => state.runs.find((each) => each.id === runId);
  const run = find(before) ?? find(after);
  const team = teamId === null ? undefined : before.teams.find((each) => each.id === teamId);
  const sheetIn = (state: State): Sheet | null => (teamId === null ? null : find(state)?.sheets[teamId] ?? null);
  return {
    ...row,
    run: run === undefined ? null : { id: run.id, name: run.exercise.name },
    team: team === undefined ? null : { id: team.id, name: team.name },
    sheet: team === undefined ? null : { before: sheetIn(before), after: sheetIn(after) },
  };
};

/** Folds the whole log once; `before` null begins at the end. */
export const journalPage = (
  rows: Iterable<JournalRow>, filter: { readonly before: number | null; readonly run: RunId | null; readonly team: TeamId | null },
): JournalPage => {
  let state = emptyState;
  let total = 0;
  let entries: JournalEntry[] = [];
  for (const row of rows) {
    const before = state;
    state = reduceRow(state, row);
    const { run, team } = about(row.facts);
    if ((filter.run !== null && run !== filter.run) || (filter.team !== null && team !== filter.team)) continue;
    total += 1;
    if (filter.before !== null && row.seq >= filter.before) continue;
    entries.push(entryOf(before, state, row));
    if (entries.length > 2 * PAGE) entries = entries.slice(-PAGE);
  }
  return { entries: entries.slice(-PAGE).toReversed(), total };
};
