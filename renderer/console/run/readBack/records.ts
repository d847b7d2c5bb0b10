// What befell a team in a run, in the order it is told: what it was, who said so, and when; it decides nothing.
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { SheetRow } from '../../../../shared/domain/scoring/runView.ts';
import type { Cell, Settled } from '../../../../shared/domain/scoring/schemas.ts';
import { formatPoints } from '../../../../shared/text/format.ts';
import type { ReadBackText } from '../../../../shared/text/run/readBack.ts';
import { sheetWords } from '../../journal/sheetWords.ts';
import type { BonusId, Instant, Language, MemberId } from '../../../../shared/units.ts';

/** `second`: who agreed; `at` undefined: no moment was kept. `change`: old and new. `bonus`: it can be taken back. */
export type TeamRecord = {
  readonly what: string;
  readonly by: string | null;
  readonly second: string | null;
  readonly at: Instant | undefined;
  readonly change: string | null;
  readonly bonus: { readonly id: BonusId; readonly points: string } | null;
};

const plain = (what: string, by: string | undefined, at: Instant | undefined, second: string | null = null): TeamRecord =>
  ({ what, by: by ?? null, second, at, change: null, bonus: null });

const ofSettled = ({ words, decision, raisedBy, raisedAt, by, at }: Settled, text: ReadBackText['records']): readonly TeamRecord[] =>
  [plain(text.disputed(words), raisedBy, raisedAt), plain(text.decided(decision), by, at)];

const ofCell = (cell: Cell, text: ReadBackText['records']): readonly TeamRecord[] => {
  const before = (cell.formerly ?? []).flatMap((each) => ofSettled(each, text));
  switch (cell.kind) {
    case 'excused': return [...before, plain(text.excused(cell.reason), cell.by, cell.at, cell.second)];
    case 'disputed': return [...before, plain(text.disputed(cell.words), cell.by, cell.at)];
    case 'decided': return [...before, ...ofSettled(cell, text)];
  }
};

export const recordsOf = (row: SheetRow, text: ReadBackText['records'], language: Language, nameOf: (member: MemberId) => string): readonly TeamRecord[] => [
  ...row.releases.map(({ judge, reason, by, second, at }) => plain(text.released(judge === null ? null : nameOf(judge), reason), by, at, second)),
  ...(row.cell === null ? [] : ofCell(row.cell, text)),
  ...row.bonuses.map(({ id, points, reason, by, at }): TeamRecord => {
    const said = formatPoints(points, language);
    return { ...plain(text.bonus(said, reason), by, at), bonus: { id, points: said } };
  }),
];

export const correctionsOf = (row: SheetRow, exercise: Exercise, text: ReadBackText['records'], language: Language, nameOf: (member: MemberId) => string): readonly TeamRecord[] =>
  row.corrections.map(({ judge, before, after, reason, by, at }) => ({
    ...plain(text.corrected(judge === null ? null : nameOf(judge), reason), by, at),
    change: text.change(sheetWords(before, exercise, language), sheetWords(after, exercise, language)),
  }));
