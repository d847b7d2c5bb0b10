// The back of a certificate: the subjects in order with their minutes, which add up to the JP; it names whose certificate it belongs to.
import { certificatePaperText } from '../../../shared/text/certificatePaper.ts';
import { formatCount, formatWeekday } from '../../../shared/text/format.ts';
import { inParts } from '../inParts.ts';
import type { CertificateProps } from './certificateProps.ts';
import { CertificateSheet } from './CertificateSheet.tsx';

const MOST_ROWS = 20;
const LESSON = 45;

export const CertificateBack = ({ row, number, view: { subjects, lessons }, retreat, language }: CertificateProps) => {
  const text = certificatePaperText[language];
  const count = (amount: number): string => formatCount(amount, language);
  const inLessons = (minutes: number): string => text.inLessons(minutes < LESSON ? null : count(Math.floor(minutes / LESSON)), minutes % LESSON === 0 ? null : count(minutes % LESSON));
  const { columns } = text;
  const isLed = subjects.some(({ person }) => person !== null);
  const parts = subjects.length === 0 ? [[]] : inParts(subjects.map((subject, i) => ({ ...subject, number: i + 1 })), MOST_ROWS);
  return parts.map((part, at) => (
    <CertificateSheet key={at} isDemo={retreat.demo} language={language}>
      <header className="certificate-back">
        <h2>{text.back}</h2>
        <p>{retreat.name}{parts.length === 1 ? null : `, ${text.part(count(at + 1), count(parts.length))}`}</p>
        <p dir="auto">{text.of(row.name, number)}</p>
      </header>
      {subjects.length === 0 ? <p>{text.noSubjects}</p> : (
        <table className="certificate-subjects">
          <thead><tr>{[columns.number, columns.day, columns.subject, ...(isLed ? [columns.person] : []), columns.minutes, columns.lessons].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
          <tbody>
            {part.map((subject) => (
              <tr key={subject.number}>
                <td>{count(subject.number)}</td>
                <td>{formatWeekday(subject.day, language)}</td>
                <th scope="row">{subject.title}</th>
                {isLed ? <td>{subject.person}</td> : null}
                <td>{count(subject.minutes)}</td>
                <td>{inLessons(subject.minutes)}</td>
              </tr>
            ))}
            {at < parts.length - 1 ? null : <tr className="certificate-sum"><td /><td /><th scope="row">{text.sum}</th>{isLed ? <td /> : null}<td>{count(lessons.minutes)}</td><td>{inLessons(lessons.minutes)}</td></tr>}
          </tbody>
        </table>
      )}
      {at < parts.length - 1 ? null : (
        <p className="certificate-reckoning">
          {text.counted(count(lessons.minutes), count(lessons.counted))}
          {lessons.reason === null ? null : <> <strong>{text.set(count(lessons.hours), lessons.reason)}</strong></>}
        </p>
      )}
    </CertificateSheet>
  ));
};
