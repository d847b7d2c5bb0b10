// One session in the column of its day: when, what, how long, and how it stands against the plan; it changes nothing.
import { IconLock } from '@tabler/icons-react';
import type { CourseRow } from '../../../../shared/domain/programme/course.ts';
import { minutesPlanned } from '../../../../shared/domain/programme/times.ts';
import { formatClock, formatCount, formatTimeOfDay } from '../../../../shared/text/format.ts';
import { programmeText } from '../../../../shared/text/programme.ts';
import type { SessionId, Zone } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { intoWords, overWords, wholeMinutes } from './standing.ts';

type Props = {
  readonly row: CourseRow;
  readonly zone: Zone;
  readonly isChosen: boolean;
  readonly isOn: boolean;
  readonly canMove: boolean;
  readonly onChoose: (id: SessionId) => void;
  readonly onDrag: (id: SessionId | null) => void;
};

export const SessionRow = ({ row, zone, isChosen, isOn, canMove, onChoose, onDrag }: Props) => {
  const text = useText(programmeText);
  const language = useLanguage();
  const { session, planned, expected, over } = row;
  const length = minutesPlanned(session);
  const into = intoWords(row, text, language);
  const isBehind = over === null && wholeMinutes(expected.from - planned.from) > 0;
  const [from, to] = [expected.from, expected.to].map((at) => formatTimeOfDay(at, zone, language));
  const ran = over === null ? null : session.endedAt === null ? text.strip.sinceUntil(from ?? '', to ?? '') : `${from}–${to}`;
  const real = over === null || ran === null ? null : session.endedAt === null && wholeMinutes(over) === 0 ? ran : `${ran}, ${overWords(over, text, language)}`;
  const marks = [session.locked ? 'is-locked' : '', session.kind === 'exercise' ? 'is-exercise' : '', into !== null ? 'is-breach' : '', isOn ? 'is-on' : '', session.endedAt === null ? '' : 'is-over'];
  return (
    <li draggable={canMove} data-session={session.id} onDragStart={(event) => { event.dataTransfer.effectAllowed = 'move'; onDrag(session.id); }} onDragEnd={() => onDrag(null)}>
      <button
        type="button" className={`programme-row ${marks.filter((mark) => mark !== '').join(' ')}`} tabIndex={isChosen ? 0 : -1} aria-current={isChosen ? 'true' : undefined}
        style={{ minHeight: `${29 + Math.min(length, 180) / 11}px` }} onClick={() => onChoose(session.id)}
      >
        <span className="number">{formatClock(session.from, language)}</span>
        <span className="programme-title">
          <span>{session.title}</span>
          {isOn ? <span className="visually-hidden">, {text.on}</span> : null}
          {real === null ? null : <small>{real}</small>}
          {isBehind ? <small>{text.expected(formatTimeOfDay(expected.from, zone, language))}</small> : null}
          {into === null ? null : <small>{into}</small>}
        </span>
        <span className="number programme-minutes">
          {session.locked ? <><IconLock size={15} stroke={1.75} aria-hidden="true" /><span className="visually-hidden">{text.locked}</span></> : formatCount(length, language)}
        </span>
      </button>
    </li>
  );
};
