// Lists of attendance, one a session and each from a new page; which sessions is asked for by the address.
import { listsOf } from '../../../shared/domain/records/attendancePaper.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { attendancePaperText } from '../../../shared/text/records/attendancePaper.ts';
import type { Day, SessionId } from '../../../shared/units.ts';
import { Letterhead } from '../office/Letterhead.tsx';
import type { PaperProps } from '../paperProps.ts';
import { usePaper } from '../usePaper.ts';
import { AttendanceSheet } from './AttendanceSheet.tsx';

export type AttendancePaperProps = PaperProps<'attendancePaper'> & { readonly session?: SessionId | undefined; readonly day?: Day | undefined };

export const AttendancePaper = ({ view, retreat, language, size, madeAt, session, day }: AttendancePaperProps) => {
  const text = attendancePaperText[language];
  usePaper({ title: text.title, retreat, language, madeAt });
  const count = (number: number): string => formatCount(number, language);
  const people = new Map(view.people.map((person) => [person.person, person]));
  const lists = listsOf(view.lists, session, day);
  const head = (
    <>
      <Letterhead organiser={retreat.organiser} language={language} />
      <div className="paper-heading attendance-heading"><h1>{text.title}</h1><p>{retreat.name}</p></div>
    </>
  );
  if (lists.length === 0 || view.people.length === 0) {
    return <main className="upright attendance" data-size={size}>{head}<p className="attendance-empty">{lists.length === 0 ? text.noSessions : text.nobody}</p></main>;
  }
  return (
    <main className="upright attendance" data-size={size}>
      {lists.map((list) => (
        <article key={list.session} className="attendance-pages">
          {head}
          <AttendanceSheet
            list={list} people={people} place={retreat.place} zone={retreat.zone} language={language}
            numbered={text.number(count(view.lists.indexOf(list) + 1), count(view.lists.length))}
          />
        </article>
      ))}
    </main>
  );
};
