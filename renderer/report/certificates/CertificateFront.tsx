// The front of a certificate: whose office, which number, who, what they took part in and for how long, and room to sign.
import { rankOfGrade } from '../../../shared/domain/roster/rankOfGrade.ts';
import { certificatePaperText } from '../../../shared/text/certificatePaper.ts';
import { formatCount, formatDate, formatHeldOn, formatList, formatNip } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { useOffice } from '../office/officeContext.ts';
import { SignatureBlock } from '../office/SignatureBlock.tsx';
import { PaleRidge } from '../PaleRidge.tsx';
import { fitSize } from '../teams/fitSize.ts';
import type { CertificateProps } from './certificateProps.ts';
import { CertificateSheet } from './CertificateSheet.tsx';

/** Of the name's room, in px; it is wider than that, because the widest letters are wider than they are counted. */
const [WIDTH, HEIGHT] = [660, 104] as const;

export const CertificateFront = ({ side, row, number, day, view: { lessons }, retreat, language }: CertificateProps) => {
  const text = certificatePaperText[language];
  const { letterhead, logo } = useOffice();
  const identity = [
    row.nip === null ? null : `${paperText[language].signerNip} ${formatNip(row.nip)}`,
    row.born === null ? null : text.born(formatDate(row.born, language)),
    row.rank ?? (row.grade === null ? null : rankOfGrade(row.grade)),
    [row.post, row.agency].filter((each) => each !== null).join(', '),
  ].filter((each): each is string => each !== null && each !== '');
  return (
    <CertificateSheet isDemo={retreat.demo} language={language}>
      <PaleRidge />
      <header className="certificate-head">
        {logo === null ? null : <img src={`data:image/${logo.type};base64,${logo.base64}`} alt={paperText[language].emblem} />}
        <p>
          {letterhead === null ? <strong>{retreat.organiser}</strong> : <><strong>{letterhead.owner}</strong><span>{letterhead.agency}</span></>}
        </p>
        <p className="certificate-number">{text.number}<strong>{number}</strong></p>
      </header>
      <h1>{text.title}</h1>
      <p className="certificate-to">{text.givenTo}</p>
      <h2 dir="auto" style={{ fontSize: fitSize(row.name, [44, 38, 33, 29, 25, 22, 19, 16], WIDTH, HEIGHT) }}>{row.name}</h2>
      <ul className="certificate-identity">{identity.map((each) => <li key={each} dir="auto">{each}</li>)}</ul>
      <p className="certificate-words">
        {text.before[side]}<strong>{retreat.name}</strong>{text.as}<strong>{row.duties.length === 0 ? text.participant : formatList(row.duties.map((duty) => text.duties[duty]), language)}</strong>
        {text.held(retreat.organiser, formatHeldOn(retreat, language), retreat.place)}
        <strong>{text.lessons(formatCount(lessons.hours, language))}</strong>{text.end}
      </p>
      <div className="certificate-signature"><SignatureBlock signs="head" retreat={retreat} day={formatDate(day, language)} language={language} /></div>
    </CertificateSheet>
  );
};
