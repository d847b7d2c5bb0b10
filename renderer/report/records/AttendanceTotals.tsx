// How many were present, on leave, sick and on duty: boxes with what is recorded, or empty ones to fill in; and room for the attendant to sign.
import type { AttendanceList } from '../../../shared/domain/records/attendancePaper.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { attendancePaperText } from '../../../shared/text/records/attendancePaper.ts';
import type { Language } from '../../../shared/units.ts';

const kinds = ['present', 'permitted', 'sick', 'duty', 'absent', 'open'] as const;

export const AttendanceTotals = ({ list: { totals, attendees }, language }: { readonly list: AttendanceList; readonly language: Language }) => {
  const text = attendancePaperText[language];
  const isBlank = totals.open === attendees.length;
  // A box nobody needs only asks questions.
  const boxes = kinds.filter((kind) => kind !== 'open' || (!isBlank && totals.open > 0));
  return (
    <div className="attendance-end">
      <div>
        <h2>{isBlank ? text.toFillIn : text.totals}: {text.people(formatCount(attendees.length, language))}</h2>
        <dl className="attendance-boxes">
          {boxes.map((kind) => <div key={kind}><dt>{text.total[kind]}</dt><dd className="rows-figure">{isBlank ? '' : formatCount(totals[kind], language)}</dd></div>)}
        </dl>
      </div>
      <div className="attendance-attendant">
        <p>{text.attendant}</p>
        <p className="signature-line">{paperText[language].signerName}</p>
      </div>
    </div>
  );
};
