// The cue list of whoever leads the day: a sheet a day, what is on, how long, who, what comes next, and room for the real times and notes.
import { daysBetween, minutesPlanned } from '../../../shared/domain/programme/times.ts';
import { formatClock, formatCount, formatSpan, formatWeekdayDate } from '../../../shared/text/format.ts';
import { programmePaperText } from '../../../shared/text/programmePaper.ts';
import { ProgrammeFrame } from './ProgrammeFrame.tsx';
import type { ProgrammePaperProps } from './programmePaperProps.ts';
import { byDay } from './programmePaperProps.ts';

const named = ['number', 'time', 'length', 'item', 'person', 'next', 'begun', 'ended', 'notes'] as const;

export const CueList = (paper: ProgrammePaperProps) => {
  const { view: { sessions }, retreat, language } = paper;
  const text = programmePaperText[language];
  const count = (number: number): string => formatCount(number, language);
  return (
    <ProgrammeFrame {...paper} kind="cueList">
      {byDay(sessions).map(({ day, sessions: today }) => (
        <table key={day} className="rows cue-day">
          <colgroup>{named.map((name) => <col key={name} className={`cue-${name}`} />)}</colgroup>
          <thead>
            <tr><th colSpan={named.length} scope="colgroup" className="programme-title">{text.day(count(daysBetween(retreat.startsOn, day) + 1), formatWeekdayDate(day, language))}</th></tr>
            <tr>{named.map((name) => <th key={name} scope="col">{text.columns[name]}</th>)}</tr>
          </thead>
          <tbody>
            {today.map((session, at) => {
              const next = today[at + 1];
              return (
                <tr key={session.id}>
                  <td className="rows-figure">{count(at + 1)}</td>
                  <td className="rows-figure">{formatSpan(session, language)}</td>
                  <td className="rows-figure">{text.minutes(count(minutesPlanned(session)))}</td>
                  <th scope="row">{session.title}{session.place === null ? null : <span>{session.place}</span>}</th>
                  <td>{session.person ?? text.none}</td>
                  <td>{next === undefined ? text.lastOfDay : `${formatClock(next.from, language)} ${next.title}`}</td>
                  <td className="cue-blank" /><td className="cue-blank" /><td className="cue-blank" />
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </ProgrammeFrame>
  );
};
