// What befell a team in a run, in the order it is told: what it was, who said so, and when; it decides nothing.
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { RatingCorrection } from '../../../../shared/domain/things.ts';
import type { SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import type { Cell, Rated, Settled } from '../../../../shared/domain/scoring/schemas.ts';
import { correctionReason } from '../../../../shared/text/correctionReason.ts';
import { formatPoints } from '../../../../shared/text/format.ts';
import type { ReadBackText } from '../../../../shared/text/run/readBack.ts';
import { sheetWords } from '../../../../shared/text/journal/sheetWords.ts';
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

/** `HA 3, KL –`, and the note behind it. */
const ratedWords = (rated: Rated | null, blank: string): string =>
  (rated === null ? blank : [...Object.entries(rated.ratings).map(([code, rating]) => `${code} ${rating ?? '–'}`), ...(rated.note === '' ? [] : [rated.note])].join(', '));

/** Each correction changed the ratings into what the next one found, the last into what stands. */
const ratedAfter = ({ ratingCorrections, ratings, former, team: own }: SheetRow, { team, observer }: RatingCorrection, at: number): Rated | null => {
  const next = ratingCorrections.slice(at + 1).find((each) => each.team === team && each.observer === observer);
  const standing = team === own ? ratings : former.find((each) => each.team === team)?.ratings;
  return next === undefined ? standing?.find((each) => each.observer === observer)?.rated ?? null : next.before;
};

/** Of sheets and of ratings, in the order they were made. */
export const correctionsOf = (row: SheetRow, exercise: Exercise, text: ReadBackText['records'], language: Language, nameOf: (member: MemberId) => string): readonly TeamRecord[] => [
  ...row.corrections.map((each) => ({
    ...plain(text.corrected(each.judge === null ? null : nameOf(each.judge), correctionReason(each, language)), each.by, each.at),
    change: text.change(sheetWords(each.before, exercise, language), sheetWords(each.after, exercise, language)),
  })),
  ...row.ratingCorrections.map((each, i) => ({
    ...plain(text.correctedRating(each.observer === null ? null : nameOf(each.observer), correctionReason(each, language)), each.by, each.at),
    change: text.change(ratedWords(each.before, text.blank), ratedWords(ratedAfter(row, each, i), text.blank)),
  })),
].toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0));
