// The notes under the rekap: only those whose sign stands in the table, and how to re-add a total.
import { dayOf } from '../../shared/domain/programme/times.ts';
import type { RekapView } from '../../shared/domain/rekap.ts';
import { formatCount, formatDate, formatPoints, formatTimeOfDay } from '../../shared/text/format.ts';
import { paperText } from '../../shared/text/paper.ts';
import { tieChainSentence } from '../../shared/text/tieChain.ts';
import type { Language, Zone } from '../../shared/units.ts';
import { hundredths } from '../../shared/units.ts';
import { BLANK, TIED } from './marks.ts';

type Note = { readonly sign: string; readonly says: string };

export type RekapNotesProps = { readonly view: RekapView; readonly zone: Zone; readonly language: Language };

export const RekapNotes = ({ view: { runs, rows, tieChain, draw }, zone, language }: RekapNotesProps) => {
  const text = paperText[language].rekap;
  const when = (isSo: boolean, sign: string, says: string): readonly Note[] => (isSo ? [{ sign, says }] : []);
  const notes = [
    ...when(rows.some(({ tied }) => tied), TIED, text.tied),
    ...when(rows.some(({ scores }) => scores.includes(null)), BLANK, text.blank),
    ...when(rows.some(({ absent }) => absent.includes(true)), text.absentMark, text.absent(formatPoints(hundredths(0), language))),
    ...when(rows.some(({ runsDone }) => runsDone !== rows[0]?.runsDone), '', text.uneven),
    ...when(runs.length > 0, '', `${text.formula} ${text.weights(formatCount(runs.reduce((sum, { weight }) => sum + weight, 0), language))} ${tieChainSentence(tieChain, language)}`),
    ...(draw === null ? [] : [{
      sign: '',
      says: text.draw(formatCount(draw.number, language), formatDate(dayOf(draw.at, zone), language), formatTimeOfDay(draw.at, zone, language), zone, draw.seed),
    }]),
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
