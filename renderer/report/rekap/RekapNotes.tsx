// The notes under the rekap: only those whose sign stands in the table, how to re-add a total, and what parts equal ones.
import { dayOf } from '../../../shared/domain/programme/times.ts';
import type { RekapView } from '../../../shared/domain/rekap/rekap.ts';
import { formatCount, formatDate, formatPoints, formatTimeOfDay } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { tieChainSentence } from '../../../shared/text/tieChain.ts';
import type { Language, Zone } from '../../../shared/units.ts';
import { hundredths } from '../../../shared/units.ts';
import { BLANK, LEFT_OUT, TIED } from '../scoreSigns.ts';
import type { SumColumn } from './rekapColumns.ts';

type Note = { readonly sign: string; readonly says: string };

export type RekapNotesProps = {
  readonly view: RekapView;
  /** The numbered ones, and whether they have a page of their own. */
  readonly numbered: readonly string[];
  readonly isApart: boolean;
  readonly sums: readonly SumColumn[];
  readonly zone: Zone;
  readonly language: Language;
};

export const RekapNotes = ({ view: { runs, rows, draw, sheets, isRated, tieChain }, numbered, isApart, sums, zone, language }: RekapNotesProps) => {
  const text = paperText[language].rekap;
  const count = (number: number): string => formatCount(number, language);
  const when = (isSo: boolean, sign: string, ...says: readonly string[]): readonly Note[] => (isSo ? [{ sign, says: says.join(' ') }] : []);
  const hasCell = (is: (cell: RekapView['rows'][number]['cells'][number], run: number) => boolean): boolean => rows.some(({ cells }) => cells.some(is));
  const isBlank = (run: number, state: string): boolean => state === 'blank' && runs[run]?.isCancelled !== true;
  const all = runs.reduce((sum, { weight, isCancelled }) => (isCancelled ? sum : sum + weight), 0);
  const counted = rows.find(({ total }) => total !== null)?.weights ?? all;
  const hasPoints = sums.includes('mean');
  const notes = [
    ...when(rows.some(({ tied }) => tied), TIED, text.tied),
    ...when(hasCell(({ score, state }, run) => score === null && isBlank(run, state)), BLANK, text.blank),
    ...when(hasCell(({ score, state }, run) => score === null && !isBlank(run, state)), LEFT_OUT, text.leftOut),
    ...when(hasCell(({ state }) => state === 'noShow'), text.absentMark, text.absent(formatPoints(hundredths(0), language))),
    ...when(rows.some(({ runsDone }) => runsDone !== rows[0]?.runsDone), '', text.uneven(sheets.in < sheets.awaited)),
    ...when(runs.length > 0, '', hasPoints ? text.formulaWithPoints : text.formula, text.weights(count(all)),
      ...(sums.includes('counted') ? [text.countedSays] : counted === all ? [] : [text.weightsCounted(count(counted))])),
    ...when(runs.length > 0, '', tieChainSentence(tieChain, language)),
    ...when(runs.length > 0 && !isRated, '', text.neverRated),
    ...when(draw !== null, '', draw === null ? '' : text.draw(count(draw.number), formatDate(dayOf(draw.at, zone), language), formatTimeOfDay(draw.at, zone, language), zone, draw.seed)),
    ...(isApart ? [{ sign: '', says: text.numberedFollow(count(numbered.length)) }] : numbered.map((says, at) => ({ sign: text.sign(count(at + 1)), says }))),
  ];
  if (notes.length === 0) return null;
  return (
    <section className="rekap-notes">
      <h2>{text.notes}</h2>
      <dl>
        {notes.map(({ sign, says }) => <div key={says}><dt>{sign}</dt><dd>{says}</dd></div>)}
      </dl>
    </section>
  );
};
