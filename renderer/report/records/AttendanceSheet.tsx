// One session's attendance list from a new page: everyone with room to sign in zigzag, what is recorded in its place, and the totals after it.
import type { Presence } from '../../../shared/domain/attendance/schemas.ts';
import type { AttendanceList, ListedAttendee } from '../../../shared/domain/records/attendancePaper.ts';
import { formatClock, formatCount, formatNip, formatTimeOfDay, formatWeekdayDate } from '../../../shared/text/format.ts';
import { attendancePaperText } from '../../../shared/text/records/attendancePaper.ts';
import type { Language, PersonId, Zone } from '../../../shared/units.ts';
import { AttendanceTotals } from './AttendanceTotals.tsx';

export type AttendanceSheetProps = {
  readonly list: AttendanceList;
  readonly people: ReadonlyMap<PersonId, ListedAttendee>;
  readonly numbered: string;
  readonly place: string;
  readonly zone: Zone;
  readonly language: Language;
};

export const AttendanceSheet = ({ list, people, numbered, place, zone, language }: AttendanceSheetProps) => {
  const text = attendancePaperText[language];
  const { columns } = text;
  const says = (mark: Presence): string =>
    (mark.kind === 'present' && mark.at !== null ? text.arrived(formatTimeOfDay(mark.at, zone, language)) : text.marks[mark.kind]);
  const { attendees, marks, day, from, to, title } = list;
  const when = text.when(formatWeekdayDate(day, language), formatClock(from, language), formatClock(to, language), zone);
  return (
    <section className="attendance-list">
      <table className="rows attendance-table">
        <colgroup><col className="attendance-number" /><col /><col className="attendance-grade" /><col className="attendance-post" /><col className="attendance-odd" /><col className="attendance-even" /></colgroup>
        <thead>
          <tr>
            <th colSpan={6} scope="colgroup" className="attendance-of">
              <span className="attendance-line"><b dir="auto">{title}</b><i>{numbered}</i></span>
              <span className="attendance-line"><span>{when}, <bdi>{list.place ?? place}</bdi></span>{list.person === null ? null : <span dir="auto">{text.leader(list.person)}</span>}</span>
            </th>
          </tr>
          <tr>
            <th scope="col" className="attendance-figure">{columns.number}</th><th scope="col">{columns.name}</th><th scope="col">{columns.grade}</th><th scope="col">{columns.post}</th><th scope="col" colSpan={2}>{columns.signature}</th>
          </tr>
        </thead>
        <tbody>
          {attendees.map((id, at) => {
            const person = people.get(id);
            if (person === undefined) return null;
            const mark = marks[id];
            const number = formatCount(at + 1, language);
            const room = <td className="attendance-room"><span><b className="rows-figure">{number}</b>{mark === undefined ? <i className="attendance-dots" /> : <em>{says(mark)}</em>}</span></td>;
            return (
              <tr key={id}>
                <td className="rows-figure attendance-figure">{number}</td>
                <th scope="row"><span className="attendance-line-of"><bdi>{person.name}</bdi></span><span className="rows-figure attendance-nip">{person.nip === null ? text.noNip : formatNip(person.nip)}</span></th>
                <td>{person.grade ?? text.none}</td>
                <td><span className="attendance-line-of"><bdi>{person.post ?? text.none}</bdi></span><span className="attendance-line-of attendance-agency"><bdi>{person.agency}</bdi></span></td>
                {at % 2 === 0 ? <>{room}<td /></> : <><td />{room}</>}
              </tr>
            );
          })}
        </tbody>
      </table>
      <AttendanceTotals list={list} language={language} />
    </section>
  );
};
