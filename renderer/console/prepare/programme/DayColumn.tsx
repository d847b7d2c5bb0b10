// One day of the programme as a column, onto which a session can be dragged; where it would begin is shown before it is let go.
import { useState } from 'react';
import type { DragEvent } from 'react';
import type { Course } from '../../../../shared/domain/programme/course.ts';
import { formatClock, formatTimeOfDay, formatWeekday } from '../../../../shared/text/format.ts';
import { programmeText } from '../../../../shared/text/programme.ts';
import type { Day, SessionId, Zone } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { SessionRow } from './SessionRow.tsx';
import { dropTime } from './dropTime.ts';
import { lateWords } from './standing.ts';

type Props = {
  readonly day: Day;
  readonly course: Course;
  readonly zone: Zone;
  readonly isToday: boolean;
  readonly chosen: SessionId | null;
  /** What is being dragged. */
  readonly dragged: SessionId | null;
  readonly canMove: boolean;
  readonly onChoose: (id: SessionId) => void;
  readonly onDrag: (id: SessionId | null) => void;
  readonly onDrop: (day: Day, from: string) => void;
};

export const DayColumn = ({ day, course, zone, isToday, chosen, dragged, canMove, onChoose, onDrag, onDrop }: Props) => {
  const text = useText(programmeText);
  const language = useLanguage();
  const [drop, setDrop] = useState<{ readonly from: string; readonly beside: SessionId | null; readonly isAfter: boolean } | null>(null);
  const shown = dragged === null ? null : drop;
  const over = (event: DragEvent): void => {
    if (dragged === null) return;
    event.preventDefault();
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-session]') : null;
    const box = row?.getBoundingClientRect();
    const isAfter = box !== undefined && event.clientY > box.top + box.height / 2;
    const beside = course.rows.find(({ session }) => session.id === row?.dataset['session'])?.session ?? null;
    const from = dropTime(course.rows.map(({ session }) => session), beside?.id ?? null, isAfter);
    if (from !== drop?.from || beside?.id !== drop.beside) setDrop({ from, beside: beside?.id ?? null, isAfter });
  };
  const late = isToday ? lateWords(course.late, text, language) : null;
  const headingId = `programme-${day}`;
  return (
    <section
      className="programme-day" aria-labelledby={headingId} data-dropping={shown === null ? undefined : 'yes'} onDragOver={over}
      onDragLeave={(event) => { if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setDrop(null); }}
      onDrop={(event) => {
        event.preventDefault();
        if (drop !== null) onDrop(day, drop.from);
        setDrop(null);
      }}
    >
      <header>
        <h2 id={headingId}>{formatWeekday(day, language)}</h2>
        <span>{shown !== null ? text.dropAt(formatClock(shown.from, language)) : course.endsAt === null ? null : text.ends(formatTimeOfDay(course.endsAt, zone, language))}</span>
      </header>
      {late === null ? null : <p className={course.late > 0 ? 'programme-late' : undefined}>{late}</p>}
      {course.rows.length === 0 ? <p className="faint">{text.dayEmpty}</p> : (
        <ul>
          {course.rows.map((row) => (
            <SessionRow
              key={row.session.id} row={row} zone={zone} isChosen={row.session.id === chosen} isOn={isToday && course.now === row}
              canMove={canMove && !row.session.locked && row.session.startedAt === null} onChoose={onChoose} onDrag={onDrag}
            />
          ))}
        </ul>
      )}
    </section>
  );
};
