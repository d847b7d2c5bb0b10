// What is on now and what comes next, under the top bar in every part, with the two buttons that run the programme; it stores no time.
import './nowStrip.css';
import { nowAndNext } from '../../shared/domain/programme/nowNext.ts';
import { formatCount, formatTimeOfDay, formatWeekday } from '../../shared/text/format.ts';
import { programmeText } from '../../shared/text/programme.ts';
import type { Zone } from '../../shared/units.ts';
import { useView } from '../link/useView.ts';
import { Editable } from './Editable.tsx';
import { intoWords, lateWords, overWords, wholeMinutes } from './prepare/programme/standing.ts';
import { useHalfMinute } from './useHalfMinute.ts';
import { useLanguage, useText } from './useLanguage.ts';
import { useSend } from './useSend.ts';

export const NowStrip = ({ zone }: { readonly zone: Zone }) => {
  const text = useText(programmeText);
  const language = useLanguage();
  const send = useSend();
  const now = useHalfMinute();
  const sessions = useView('sessions');
  if (sessions === undefined) return null;
  const { today, course, on, next } = nowAndNext(sessions, zone, now);
  if (on === null && next === null) return null;
  // The second press of a double one would meet the button of what follows.
  const once = (act: () => void) => ({ detail }: { readonly detail: number }): void => {
    if (detail < 2) act();
  };
  const timeOf = (at: typeof now): string => formatTimeOfDay(at, zone, language);
  const isBegun = on !== null && on.session.startedAt !== null;
  const into = on === null ? null : intoWords(on, text, language);
  const late = lateWords(course.late, text, language);
  return (
    <section className="now-strip" aria-label={text.strip.label}>
      <div className="now-part is-now">
        {on === null ? <span className="now-label">{text.strip.none}</span> : (
          <>
            <span className="now-label">{text.strip.now}</span>
            <strong title={on.session.title}>{on.session.title}</strong>
            <span className="now-when">{text.strip.sinceUntil(timeOf(on.expected.from), timeOf(on.expected.to))}</span>
            {on.over === null || wholeMinutes(on.over) === 0 ? null : <span className="now-late">{overWords(on.over, text, language)}</span>}
            {into === null ? null : <span className="now-late" title={into}>{into}</span>}
            {isBegun ? <Editable><button type="button" aria-label={text.strip.end(on.session.title)} key={on.session.id} onClick={once(() => void send({ type: 'endSession', session: on.session.id }))}>{text.strip.endShort}</button></Editable> : null}
          </>
        )}
      </div>
      {next === null ? null : (
        <div className="now-part">
          <span className="now-label">{text.strip.next}</span>
          <strong title={next.session.title}>{next.session.title}</strong>
          <span className="now-when">{next.day === today ? '' : `${formatWeekday(next.day, language)} `}{text.strip.at(timeOf(next.from))}</span>
          {wholeMinutes(next.late) === 0 ? null : <span className="now-late">{text.strip.late(formatCount(wholeMinutes(next.late), language))}</span>}
          {next.day === today ? <Editable><button type="button" aria-label={text.strip.start(next.session.title)} key={next.session.id} onClick={once(() => void send({ type: 'startSession', session: next.session.id }))}>{text.strip.startShort}</button></Editable> : null}
        </div>
      )}
      {course.endsAt === null ? null : <span className="now-end">{text.strip.dayEnds(timeOf(course.endsAt))}{late === null ? null : <strong>, {late}</strong>}</span>}
    </section>
  );
};
