// The printed programme: every day with time, item, place and person, and what counts towards the JP, added up.
import { countedMinutes, lessonHours } from '../../../shared/domain/programme/course.ts';
import { daysBetween, minutesPlanned } from '../../../shared/domain/programme/times.ts';
import { formatCount, formatSpan, formatWeekdayDate } from '../../../shared/text/format.ts';
import { programmePaperText } from '../../../shared/text/programmePaper.ts';
import { ProgrammeFrame } from './ProgrammeFrame.tsx';
import type { ProgrammePaperProps } from './programmePaperProps.ts';
import { byDay } from './programmePaperProps.ts';

export const ProgrammePaper = (paper: ProgrammePaperProps) => {
  const { view: { sessions }, retreat, language } = paper;
  const text = programmePaperText[language];
  const { time, item, place, person, lesson } = text.columns;
  const count = (number: number): string => formatCount(number, language);
  return (
    <ProgrammeFrame {...paper} kind="programme">
      {byDay(sessions).map(({ day, sessions: today }) => (
        <table key={day} className="rows programme-day">
          <colgroup><col className="programme-time" /><col /><col className="programme-place" /><col className="programme-person" /><col className="programme-lesson" /></colgroup>
          <thead>
            <tr><th colSpan={5} scope="colgroup" className="programme-title">{text.day(count(daysBetween(retreat.startsOn, day) + 1), formatWeekdayDate(day, language))}</th></tr>
            <tr>{[time, item, place, person, lesson].map((column) => <th key={column} scope="col">{column}</th>)}</tr>
          </thead>
          <tbody>
            {today.map((session) => (
              <tr key={session.id}>
                <td className="rows-figure">{formatSpan(session, language)}{session.locked ? <span className="programme-locked"> {text.locked}</span> : null}</td>
                <th scope="row">{session.title}</th>
                <td>{session.place ?? text.none}</td>
                <td>{session.person ?? text.none}</td>
                <td className="rows-figure">{session.counted ? count(minutesPlanned(session)) : text.none}</td>
              </tr>
            ))}
          </tbody>
          <tfoot><tr><td colSpan={5}>{text.dayLesson(count(countedMinutes(today)))}</td></tr></tfoot>
        </table>
      ))}
      <p className="programme-sum">{text.lesson(count(countedMinutes(sessions)), count(lessonHours(sessions)))}</p>
    </ProgrammeFrame>
  );
};
