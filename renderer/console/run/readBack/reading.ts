// How far a run has been read back and what stops it; it knows no screen and sends nothing.
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import { sheetRows } from '../../../../shared/domain/scoring/sheets/sheetRows.ts';
import type { MemberId, TeamId } from '../../../../shared/units.ts';

export type Reading = {
  /** Who reads aloud. */
  readonly reader: string;
  /** The team that is read. */
  readonly at: TeamId;
  /** What it said when it came up. */
  readonly opened: string;
  /** What each team said when it was confirmed. */
  readonly read: Readonly<Record<TeamId, string>>;
};

/** `out`: there is nothing whole to read. */
export type ReadState = 'unread' | 'read' | 'changed' | 'out';

const papersOf = (sheets: SheetRow['sheets'], ratings: SheetRow['ratings']): readonly unknown[] => [
  sheets.map(({ judge, sheet, released }) => [judge, sheet === null ? null : [sheet.mark, sheet.penalties, sheet.earlier ?? []], released]),
  ratings.map(({ observer, rated }) => [observer, rated.ratings, rated.note]),
];

const notDecided = (cell: SheetRow['cell']): SheetRow['cell'] => (cell?.kind === 'decided' ? null : cell);

/** All that is read aloud of a team, and what it comes to; a value changed and changed back says the same, and so does one that a decision left as it was. */
const saidBy = ({ sheets, ratings, former, bonuses, cell, releases, scored, score }: SheetRow): string => JSON.stringify([
  papersOf(sheets, ratings), former.map((each) => [each.team, papersOf(each.sheets, each.ratings), each.scored, ...(each.cell === null ? [] : [notDecided(each.cell)])]), bonuses, notDecided(cell), releases, scored, score,
]);

const rowAt = ({ rows }: RunView, team: TeamId): SheetRow | undefined => rows.find((row) => row.team === team);

export const readStateOf = (row: SheetRow, reading: Reading | null): ReadState => {
  if (row.scored.state === 'blank') return 'out';
  const read = reading?.read[row.team];
  if (reading !== null && read === undefined) return row.team === reading.at && reading.opened !== saidBy(row) ? 'changed' : 'unread';
  return read === undefined ? 'unread' : read === saidBy(row) ? 'read' : 'changed';
};

const at = (reading: Reading, row: SheetRow): Reading => ({ ...reading, at: row.team, opened: saidBy(row) });

export const beginReading = ({ rows }: RunView, reader: string): Reading | null => {
  const first = rows[0];
  return first === undefined ? null : { reader, at: first.team, opened: saidBy(first), read: {} };
};

/** Whoever comes back to it reads the team anew; one that is gone gives its place to the first. */
export const resumed = (run: RunView, reading: Reading): Reading => {
  const row = rowAt(run, reading.at) ?? run.rows[0];
  return row === undefined ? reading : at(reading, row);
};

export const goTo = (run: RunView, reading: Reading, team: TeamId): Reading => {
  const row = rowAt(run, team);
  return row === undefined ? reading : at(reading, row);
};

/** The next team after this one that waits to be read, from the top again after the last; null: none. */
export const nextToRead = (run: RunView, reading: Reading): SheetRow | null => {
  const here = run.rows.findIndex(({ team }) => team === reading.at);
  const others = [...run.rows.slice(here + 1), ...run.rows.slice(0, here)];
  return others.find((row) => ['unread', 'changed'].includes(readStateOf(row, reading))) ?? null;
};

/** What was read aloud must be what stands now: a team that moved on meanwhile is begun anew and not confirmed. */
export const confirm = (run: RunView, reading: Reading): Reading => {
  const row = rowAt(run, reading.at);
  if (row === undefined || row.scored.state === 'blank') return reading;
  const said = saidBy(row);
  if (reading.opened !== said) return { ...reading, opened: said };
  const read = { ...reading, read: { ...reading.read, [row.team]: said } };
  const next = nextToRead(run, read);
  return next === null ? read : at(read, next);
};

/** Whose sheets of a team are awaited still; null: the one official sheet. */
const judgesOut = ({ sheets }: SheetRow): readonly (MemberId | null)[] => sheets.filter(({ sheet, released }) => sheet === null && !released).map(({ judge }) => judge);

export type Block =
  | { readonly kind: 'out'; readonly row: SheetRow; readonly judge: MemberId | null }
  | { readonly kind: 'disputed'; readonly row: SheetRow; readonly words: string };

/** What keeps the run from being verified, team by team, whatever has been read. */
export const whatBlocks = (run: RunView): readonly Block[] => (run.cancelled !== null ? [] : sheetRows(run).flatMap((row): readonly Block[] => [
  ...(row.scored.state === 'blank' ? judgesOut(row).map((judge): Block => ({ kind: 'out', row, judge })) : []),
  ...(row.cell?.kind === 'disputed' ? [{ kind: 'disputed' as const, row, words: row.cell.words }] : []),
]));

/** What is said of a team beside the others, once nothing of it is read any more too: a dispute waits to be decided, whatever was confirmed before; `released`: the run was never read; `corrected`: what stands now is not what was read. */
export type ListState = ReadState | 'disputed' | 'released' | 'corrected';
export const listStateOf = ({ stage, unread }: RunView, row: SheetRow, reading: Reading | null): ListState => {
  const state: ReadState = stage === 'open' || row.scored.state === 'blank' ? readStateOf(row, reading) : 'read';
  if (state !== 'read') return state;
  if ([row, ...row.former].some(({ cell }) => cell?.kind === 'disputed')) return 'disputed';
  return row.corrections.length + row.ratingCorrections.length > 0 ? 'corrected' : unread === null ? 'read' : 'released';
};

export const readCount = ({ rows }: RunView, reading: Reading): number => rows.filter((row) => readStateOf(row, reading) === 'read').length;

/** Every team was read as it stands, and nothing else stops it. */
export const canVerify = (run: RunView, reading: Reading): boolean =>
  run.stage === 'open' && run.cancelled === null && whatBlocks(run).length === 0 && readCount(run, reading) === run.rows.length;

/** What the one key does now. */
export type Step = 'confirm' | 'again' | 'next' | 'verify' | 'stopped' | 'none';
export const stepNow = (run: RunView, reading: Reading): Step => {
  const row = rowAt(run, reading.at);
  if (row === undefined) return 'none';
  const state = readStateOf(row, reading);
  if (state !== 'out' && reading.opened !== saidBy(row)) return 'again';
  if (state === 'unread' || state === 'changed') return 'confirm';
  if (canVerify(run, reading)) return 'verify';
  return nextToRead(run, reading) === null ? 'stopped' : 'next';
};
