// The zero report: every team and exercise with nothing in it, the log's position and seal, and room for two signatures; it is made only while nothing is scored.
import { paperDay } from '../../../shared/domain/office/paperDay.ts';
import { formatCount, formatDate, formatTimeOfDay } from '../../../shared/text/format.ts';
import { dateInWords } from '../../../shared/text/dateInWords.ts';
import { resultsText } from '../../../shared/text/records/results.ts';
import { zeroReportText } from '../../../shared/text/records/zeroReport.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { Letterhead } from '../office/Letterhead.tsx';
import { OtherSignature } from '../office/OtherSignature.tsx';
import { placeOn } from '../office/placeOn.ts';
import { UprightHeading } from '../UprightHeading.tsx';
import { usePaper } from '../usePaper.ts';
import { LogProof } from './LogProof.tsx';
import type { SealedProps } from './SealedPaper.tsx';

export const ZeroReportPaper = ({ view, retreat, language, size, madeAt, position }: SealedProps<'zeroReport'>) => {
  const text = zeroReportText[language];
  const { zone } = retreat;
  usePaper({ title: text.title, retreat, language, madeAt, seal: position === null ? null : resultsText[language].logAt(String(position.seq), position.seal) });
  const count = (number: number): string => formatCount(number, language);
  const today = paperDay('zeroReport', madeAt, retreat);
  const place = placeOn(today, retreat);
  const signed = { retreat: { place }, day: formatDate(today, language), language };
  return (
    <main className="upright record" data-size={size}>
      <Letterhead organiser={retreat.organiser} language={language} />
      <UprightHeading title={text.title} retreat={retreat} language={language} aside={text.aside} />
      <p className="record-opening" dir="auto">{text.opening(dateInWords(today, language), formatTimeOfDay(madeAt, zone, language), zone, place, retreat.name)} {text.says(count(view.teams.length), count(view.runs.length))}</p>
      <section>
        <h2>{text.table}</h2>
        {view.teams.length === 0 || view.runs.length === 0 ? <p>{view.teams.length === 0 ? text.noTeams : text.noRuns}</p> : (
          <>
            <table className="rows zero-table">
              <colgroup><col className="zero-team" />{view.runs.map((_, at) => <col key={at} />)}<col className="zero-total" /></colgroup>
              <thead><tr><th scope="col">{text.columns.team}</th>{view.runs.map((run, at) => <th key={at} scope="col"><abbr title={run.name[language]}>{count(at + 1)}</abbr></th>)}<th scope="col">{text.columns.total}</th></tr></thead>
              <tbody>
                {view.teams.map(({ number, name }) => (
                  <tr key={number}>
                    <th scope="row"><span className="places-team"><Emblem number={number} /><bdi>{name}</bdi></span></th>
                    {view.runs.map((_, at) => <td key={at}>{text.blank}</td>)}
                    <td>{text.blank}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="record-note" dir="auto">{text.legend} {view.runs.map(({ name }, at) => text.exercise(count(at + 1), name[language])).join('; ')}.</p>
          </>
        )}
      </section>
      <LogProof position={position} language={language} />
      <div className="record-signers zero-signers">
        <OtherSignature {...signed} post={text.operator} name={view.operator} />
        <OtherSignature {...signed} post={text.witness} />
      </div>
    </main>
  );
};
