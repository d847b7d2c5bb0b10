// The sessions by day, each with how many are recorded; the chosen one can be changed and taken out.
import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Person, Session } from '../../../../shared/domain/things.ts';
import type { RetreatView } from '../../../../shared/domain/retreat/retreat.ts';
import type { Topics } from '../../../../shared/domain/views.ts';
import { formatCount, formatSpan, formatWeekdayDate } from '../../../../shared/text/format.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import type { Day, SessionId } from '../../../../shared/units.ts';
import { Editable } from '../../Editable.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { daysOf } from './daysOf.ts';
import { SessionForm } from '../programme/SessionForm.tsx';
import { useOpenForm } from '../useOpenForm.ts';

type Props = {
  readonly sessions: readonly Session[];
  readonly attendance: Topics['attendance'];
  readonly people: readonly Person[];
  readonly retreat: NonNullable<RetreatView>;
  readonly chosen: Session | null;
  readonly onChoose: (session: SessionId) => void;
};

export const SessionList = ({ sessions, attendance, people, retreat, chosen, onChoose }: Props) => {
  const text = useText(peopleText).attendance;
  const language = useLanguage();
  const send = useSend();
  const [form, openForm, letFormGo] = useOpenForm<SessionId | 'new'>();
  const list = useRef<HTMLElement>(null);
  const id = chosen?.id;
  useEffect(() => { list.current?.querySelector('.is-chosen')?.scrollIntoView({ block: 'center' }); }, [id]);
  const days = daysOf(retreat, sessions);
  const recorded = (session: Session): number => people.filter((person) => attendance[session.id]?.[person.id] !== undefined).length;
  // Taken back or removed meanwhile, a session takes its form along: what was typed of it is not for another one.
  const edited = sessions.find((session) => session.id === form) ?? null;
  if (form === 'new' || edited !== null) {
    return (
      <section key="form" className="session-list" aria-label={text.sessions}>
        <h2>{edited === null ? text.addSession : text.editSession}</h2>
        <SessionForm key={form} session={edited} day={chosen?.day ?? retreat.startsOn} days={days} onDone={letFormGo} />
      </section>
    );
  }
  return (
    <section ref={list} className="session-list" aria-label={text.sessions}>
      {days.filter((day) => sessions.some((session) => session.day === day)).map((day: Day) => (
        <div key={day}>
          <h2>{formatWeekdayDate(day, language)}</h2>
          <ul>
            {sessions.filter((session) => session.day === day).map((session) => (
              <li key={session.id} className={session.id === chosen?.id ? 'is-chosen' : undefined}>
                <button type="button" className="session-item" aria-current={session.id === chosen?.id ? 'true' : undefined} onClick={() => onChoose(session.id)}>
                  <span className="number">{formatSpan(session, language)}</span>
                  <strong>{session.title}</strong>
                  <span>{text.sessionIn(formatCount(recorded(session), language), formatCount(people.length, language))}</span>
                </button>
                {session.id === chosen?.id ? (
                  <span className="session-ways"><Editable>
                    <ActionIcon variant="subtle" color="gray" aria-label={text.editSession} title={text.editSession} onClick={() => openForm(session.id)}><IconPencil size={17} /></ActionIcon>
                    <ActionIcon variant="subtle" color="gray" aria-label={text.removeSession} title={text.removeSession} onClick={() => void send({ type: 'removeSession', session: session.id })}><IconTrash size={17} /></ActionIcon>
                  </Editable></span>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Editable><Button variant="default" leftSection={<IconPlus size={17} />} onClick={() => openForm('new')}>{text.addSession}</Button></Editable>
    </section>
  );
};
