// Every draw ever made, those taken back or replaced with their seeds and the reason for the next one.
import type { RecordedDraw } from '../../../shared/domain/draw/record/drawRecord.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { drawPaperText } from '../../../shared/text/drawPaper.ts';
import { formatCount, formatDate, formatTimeToSecond } from '../../../shared/text/format.ts';
import { hashWords } from '../../../shared/text/hashWords.ts';
import type { Language, Zone } from '../../../shared/units.ts';

export type DrawHistoryProps = { readonly draws: readonly RecordedDraw[]; readonly zone: Zone; readonly language: Language };

export const DrawHistory = ({ draws, zone, language }: DrawHistoryProps) => {
  const text = drawPaperText[language];
  const { number, at, seed, result, fate } = text.drawColumns;
  return (
    <section className="record-history">
      <h2>{text.all}</h2>
      <p>{text.allSays}</p>
      <table className="rows">
        <thead><tr>{[number, at, seed, result, fate].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>
          {draws.map((draw) => (
            <tr key={draw.number}>
              <td className="rows-figure">{formatCount(draw.number, language)}</td>
              <td>{formatDate(dayOf(draw.at, zone), language)} {formatTimeToSecond(draw.at, zone, language)} {zone}</td>
              <td className="rows-figure">{draw.seed}</td>
              <td className="rows-figure">{draw.resultHash === null ? text.noHash : `${hashWords(draw.resultHash, 8)} …`}</td>
              <td><strong>{text.fates[draw.fate]}</strong>{draw.reason === null ? null : <p>{text.reason(draw.reason)}</p>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
