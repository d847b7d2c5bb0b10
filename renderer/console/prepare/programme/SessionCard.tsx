// The chosen session beside the days: what is planned, how it really went, and everything that can be done with it.
import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { Session } from '../../../../shared/domain/things.ts';
import type { CourseRow } from '../../../../shared/domain/programme/course.ts';
import { isOn } from '../../../../shared/domain/programme/course.ts';
import { minutesPlanned } from '../../../../shared/domain/programme/times.ts';
import { isQuietSession } from '../../../../shared/domain/programme/quiet.ts';
import { formatCount, formatSpan, formatTimeOfDay, formatWeekday } from '../../../../shared/text/format.ts';
import { programmeText } from '../../../../shared/text/programme.ts';
import type { Zone } from '../../../../shared/units.ts';
import { Editable } from '../../Editable.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { intoWords, overWords } from './standing.ts';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = {
  readonly session: Session;
  readonly row: CourseRow;
  readonly zone: Zone;
  /** Only on its own day is beginning it the main thing to do. */
  readonly isToday: boolean;
  /** The exercises it holds, and which of them nobody has planned. */
  readonly held: readonly Exercise[];
  readonly toPlan: readonly Exercise[];
  readonly onRun: () => void;
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  readonly onLock: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

export const SessionCard = ({ session, row, zone, isToday, held, toPlan, onRun, onEdit, onCopy, onLock, onRemove, onClose }: Props) => {
  const words = useText(programmeText);
  const { card: text, kinds } = words;
  const language = useLanguage();
  const send = useSend();
  const { startedAt, endedAt } = session;
  const into = intoWords(row, words, language);
  const isGoing = isOn(session);
  const timeOf = (at: NonNullable<Session['startedAt']>): string => formatTimeOfDay(at, zone, language);
  const facts: readonly (readonly [string, ReactNode])[] = [
    [text.time, text.timeIs(formatSpan(session, language), formatCount(minutesPlanned(session), language))],
    [text.kind, kinds[session.kind]],
    ...(session.place === null ? [] : [[text.place, session.place] as const]),
    ...(session.person === null ? [] : [[text.person, session.person] as const]),
    ...(session.counted ? [[text.counted, text.yes] as const] : []),
    ...(session.locked ? [[text.wall, text.wallIs] as const] : []),
    ...(isQuietSession(session) ? [[text.quiet, text.quietIs] as const] : []),
    ...(held.length === 0 ? [] : [[text.exercises, held.map(({ name }) => name[language]).join('; ')] as const]),
    ...(startedAt === null ? [] : [[text.began, timeOf(startedAt)] as const]),
    ...(endedAt === null ? [] : [[text.ended, timeOf(endedAt)] as const]),
    ...(row.over === null ? [] : [[text.length, overWords(row.over, words, language)] as const]),
  ];
  return (
    <aside className="card" aria-label={session.title}>
      <header>
        <div>
          <p className="field-note">{formatWeekday(session.day, language)}</p>
          <h2>{session.title}</h2>
        </div>
        <CloseButton aria-label={text.close} onClick={onClose} />
      </header>
      <dl className="session-facts">
        {facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
      </dl>
      {into === null ? null : <p className="session-warning">{into}</p>}
      <div className="session-acts"><Editable>
        <Button fullWidth variant={isToday && (startedAt === null || isGoing) ? 'filled' : 'default'} rightSection={<KeySign of="beginEnd" />} onClick={onRun}>
          {isGoing ? text.end : endedAt === null ? text.start : text.startAgain}
        </Button>
        {toPlan.length === 0 ? null : (
          <Button className="session-plan" variant="default" onClick={() => void send({ type: 'planRuns', exercises: toPlan.map(({ id }) => id) })}>{words.toPlan.plan(formatCount(toPlan.length, language))}</Button>
        )}
        <Button variant="default" rightSection={<KeySign of="edit" />} onClick={onEdit}>{text.edit}</Button>
        <Button variant="default" rightSection={<KeySign of="copy" />} onClick={onCopy}>{text.copy}</Button>
        <Button variant="default" rightSection={<KeySign of="lock" />} onClick={onLock}>{session.locked ? text.unlock : text.lock}</Button>
        <Button variant="default" rightSection={<KeySign of="remove" />} onClick={onRemove}>{text.remove}</Button>
      </Editable></div>
    </aside>
  );
};
