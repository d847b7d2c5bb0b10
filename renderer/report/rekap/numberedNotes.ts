// The numbered notes of the rekap: one number for each thing to say, in the order a reader meets it, and which numbers stand by which figure; it draws nothing.
import { dayOf } from '../../../shared/domain/programme/times.ts';
import type { RekapRow, RekapView } from '../../../shared/domain/rekap/rekap.ts';
import type { CellNote, PointsNote, RunNote } from '../../../shared/domain/rekap/rekapNotes.ts';
import { correctionReason } from '../../../shared/text/correctionReason.ts';
import { formatChange, formatDate, formatPoints, formatTimeOfDay } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import type { PointsWords } from '../../../shared/text/rekapPaper.ts';
import type { Hundredths, Language, Zone } from '../../../shared/units.ts';
import { LEFT_OUT } from '../scoreSigns.ts';
import { partingReason } from '../partingWords.ts';
import { bare } from '../records/bare.ts';
import { changeWords } from '../records/changeWords.ts';
import { changedRatingsWords, sheetWorthWords } from '../records/matterRows.ts';
import { runNames } from '../runNames.ts';

export type Numbers = readonly number[];
export type RowNumbers = { readonly cells: readonly Numbers[]; readonly help: Numbers; readonly adjust: Numbers; readonly total: Numbers };
export type NumberedNotes = {
  /** In the order of their numbers, from 1. */
  readonly says: readonly string[];
  readonly runs: readonly Numbers[];
  readonly rows: readonly RowNumbers[];
};

const stopped = (says: string): string => `${bare(says)}.`;

export const numberedNotes = ({ runs, rows }: Pick<RekapView, 'runs' | 'rows'>, zone: Zone, language: Language): NumberedNotes => {
  const text = paperText[language].rekap;
  const names = runNames(runs, language);
  const points = (value: Hundredths): string => formatPoints(value, language);
  const says: string[] = [];
  const numberOf = (sentence: string): number => {
    const known = says.indexOf(stopped(sentence));
    return known === -1 ? says.push(stopped(sentence)) : known + 1;
  };

  const correcting = (note: Extract<CellNote, { kind: 'corrected' | 'ratingsCorrected' | 'changed' }>) =>
    [note.by, formatDate(dayOf(note.at, zone), language), formatTimeOfDay(note.at, zone, language), bare(correctionReason(note, language))] as const;
  const runWords = (note: RunNote, run: number): string => {
    switch (note.kind) {
      case 'cancelled': return text.cancelled(names[run] ?? '', bare(note.reason), note.replacement === null ? null : names[note.replacement] ?? null);
      case 'unread': return text.runUnread(names[run] ?? '', note.by, bare(note.second), bare(note.reason));
      case 'changed': return text.runChanged(names[run] ?? '', text.changed(changeWords(note.change, language), ...correcting(note)));
      case 'unobserved': return text.unobserved;
      case 'unrated': return text.runUnrated;
    }
  };
  const scoreWords = (score: Hundredths | null): string => (score === null ? LEFT_OUT : points(score));
  const mergedWords = ({ name, formerly, cells }: RekapRow): string => text.merged([name, ...formerly], cells.flatMap(({ notes }, run) =>
    notes.flatMap((note) => (note.kind === 'merged' ? [{ name: names[run] ?? '', scores: note.scores.map(scoreWords) }] : []))));
  /** What is true of this one figure; null: it is said of others in the same words. */
  const ownWords = (note: CellNote): string | null => {
    switch (note.kind) {
      case 'excused': return text.cells.excused(bare(note.reason), bare(note.second));
      case 'disputed': return text.cells.disputed(bare(note.words));
      case 'decided': return text.cells.decided(bare(note.words), bare(note.decision));
      case 'released': return text.cells.released(note.judge, note.by, bare(note.second), bare(note.reason));
      case 'corrected': return text.cells.corrected(note.judge, sheetWorthWords(note.before, language), sheetWorthWords(note.after, language), ...correcting(note));
      case 'ratingsCorrected': return text.cells.ratingsCorrected(note.observer, changedRatingsWords(note.changed, language), ...correcting(note));
      case 'changed': return text.changed(changeWords(note.change, language), ...correcting(note));
      case 'bonus': return text.cells.bonus(points(note.points), bare(note.reason));
      case 'merged': case 'unrated': return null;
    }
  };
  const cellNumbers = (notes: readonly CellNote[], row: RekapRow, run: number): Numbers => {
    const own = notes.map(ownWords).filter((words) => words !== null);
    return [
      ...(own.length === 0 ? [] : [text.about(row.name, names[run] ?? '', own.join('; '))]),
      ...notes.flatMap(({ kind }) => (kind === 'merged' ? [mergedWords(row)] : kind === 'unrated' ? [text.unrated] : [])),
    ].map(numberOf);
  };
  const entries = (notes: readonly PointsNote[], format: (value: Hundredths, language: Language) => string): readonly PointsWords[] =>
    notes.map((note) => ({ points: format(note.points, language), to: note.to, reason: bare(note.reason), isWhole: note.isWhole }));
  const pointNumbers = (row: RekapRow, notes: readonly PointsNote[], words: string): Numbers =>
    (notes.length === 0 ? [] : [numberOf(row.formerly.length === 0 ? words : `${words}. ${text.mergedPoints(row.formerly.join(', '), notes.some(({ isWhole }) => isWhole))}`)]);

  const ofRuns = runs.map(({ notes }, run) => notes.map((note) => numberOf(runWords(note, run))));
  const ofRows = rows.map((row): RowNumbers => ({
    cells: row.cells.map(({ notes }, run) => cellNumbers(notes, row, run)),
    help: pointNumbers(row, row.helpFor, text.helpFor(row.name, entries(row.helpFor, formatPoints))),
    adjust: pointNumbers(row, row.adjustFor, text.adjustFor(row.name, entries(row.adjustFor, formatChange))),
    total: row.parting === null ? [] : [numberOf(text.parted(row.name, row.parting.below, partingReason(row.parting.by, language)))],
  }));
  return { says, runs: ofRuns, rows: ofRows };
};
