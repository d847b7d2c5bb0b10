// The one paper with what people's bodies allow, A4, marked confidential on every page; for the medical team alone.
import { formatCount, formatWeekdayDate } from '../../shared/text/format.ts';
import { paperText } from '../../shared/text/paper.ts';
import { Emblem } from '../parts/Emblem.tsx';
import { Letterhead } from './office/Letterhead.tsx';
import type { PaperProps } from './paperProps.ts';
import { usePaper } from './usePaper.ts';

export const MedicalPaper = ({ view: { rows, isDrawn }, retreat, language, madeAt }: Omit<PaperProps<'medical'>, 'size'>) => {
  const text = paperText[language];
  const { title, secret, handling, count, nobody, columns, noTeam, noPhone, noNote } = text.medical;
  usePaper({ title: `${secret}: ${title}`, footTitle: `${secret}, ${title}`, retreat, language, madeAt });
  const number = (value: number): string => formatCount(value, language);
  const names = (['number', ...(isDrawn ? ['team' as const] : []), 'name', 'agency', 'phone', 'note'] as const);
  return (
    <main className="medical">
      <Letterhead organiser={retreat.organiser} language={language} />
      <div className="paper-heading medical-heading">
        <h1>{title}</h1>
        <strong className="medical-secret">{secret}</strong>
        <p>{retreat.name}</p>
        <p>{text.held(formatWeekdayDate(retreat.startsOn, language), formatWeekdayDate(retreat.endsOn, language))}, {retreat.place}</p>
      </div>
      <p className="medical-handling">{handling}</p>
      {rows.length === 0 ? <p>{nobody}</p> : (
        <>
          <p>{count(number(rows.length))}</p>
          <table className="medical-list" data-drawn={isDrawn}>
            <thead>
              <tr>{names.map((name) => <th key={name} scope="col">{columns[name]}</th>)}</tr>
            </thead>
            <tbody>
              {rows.map(({ person, name, agency, phone, note, team }, at) => (
                <tr key={person}>
                  <td className="medical-number">{number(at + 1)}</td>
                  {isDrawn ? <td>{team === null ? noTeam : <span className="medical-team"><Emblem number={team.number} />{team.name}</span>}</td> : null}
                  <th scope="row">{name}</th>
                  <td>{agency}</td>
                  <td className="medical-phone">{phone ?? noPhone}</td>
                  <td className="medical-note">{note === '' ? noNote : note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </main>
  );
};
