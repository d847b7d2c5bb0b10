// Every draw there was with its seed, those not used too, and which one the teams come from; it judges none.
import type { RecordedDraw } from '../../../shared/domain/draw/record/drawRecord.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { formatCount, formatDate, formatTimeOfDay } from '../../../shared/text/format.ts';
import { resultRecordText } from '../../../shared/text/records/resultRecord.ts';
import type { Instant, Language, Zone } from '../../../shared/units.ts';

export const RecordedDraws = ({ draws, zone, language }: { readonly draws: readonly RecordedDraw[]; readonly zone: Zone; readonly language: Language }) => {
  const text = resultRecordText[language];
  const { number, at, seed, fate, reason } = text.drawColumns;
  const date = (moment: Instant): string => formatDate(dayOf(moment, zone), language);
  const time = (moment: Instant): string => formatTimeOfDay(moment, zone, language);
  const stands = draws.find((draw) => draw.fate === 'stands');
  return (
    <section>
      <h2>{text.draw}</h2>
      {stands === undefined ? <p>{text.noDraw}</p> : <p>{text.drawn(formatCount(stands.number, language), date(stands.at), time(stands.at), zone)}</p>}
      {draws.length === 0 ? null : (
        <table className="rows">
          <colgroup><col className="record-number" /><col className="matters-at" /><col /><col className="record-fate" /><col className="record-reason" /></colgroup>
          <thead><tr>{[number, at, seed, fate, reason].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
          <tbody>
            {draws.map((draw) => (
              <tr key={draw.number}>
                <td className="rows-figure">{formatCount(draw.number, language)}</td>
                <td className="rows-figure">{date(draw.at)} {time(draw.at)}</td>
                <td className="rows-figure">{draw.seed}</td>
                <td>{text.fate[draw.fate]}</td>
                <td dir="auto">{draw.reason ?? text.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
