// "Susunan acara": the days side by side, the chosen session beside them, and the keys that move, lengthen, lock and run it.
import './programme.css';
import { Button, CloseButton, Popover } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Session } from '../../../../shared/domain/things.ts';
import { copyOf, fitting, longerBy, movedBy, movedTo } from '../../../../shared/domain/programme/changes.ts';
import { courseOf, isOn, lessonHours } from '../../../../shared/domain/programme/course.ts';
import { heldExercises, unplannedExercises } from '../../../../shared/domain/programme/heldExercises.ts';
import { sessionFieldsOf } from '../../../../shared/domain/programme/session.ts';
import { dayOf } from '../../../../shared/domain/programme/times.ts';
import type { RetreatView } from '../../../../shared/domain/retreat/retreat.ts';
import { threeDays } from '../../../../shared/library/threeDays.ts';
import { formatClock, formatCount, formatWeekday } from '../../../../shared/text/format.ts';
import { keyName, keysText } from '../../../../shared/text/keys.ts';
import { programmeText } from '../../../../shared/text/programme.ts';
import type { SessionId } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { EmptyBox } from '../../EmptyBox.tsx';
import { Editable } from '../../Editable.tsx';
import { showNotice } from '../../toasts.ts';
import { useHalfMinute } from '../../useHalfMinute.ts';
import { useKeyMap } from '../../keys/useKeyMap.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { useViewOnly } from '../../useViewOnly.ts';
import { daysOf } from '../attendance/daysOf.ts';
import { useHoldsTyping } from '../useHoldsTyping.ts';
import { useOpenForm } from '../useOpenForm.ts';
import { ToPlan } from '../exercises/ToPlan.tsx';
import { Pane } from '../Pane.tsx';
import { DayColumn } from './DayColumn.tsx';
import { FillForm } from './FillForm.tsx';
import { SessionCard } from './SessionCard.tsx';
import { SessionForm } from './SessionForm.tsx';
import { ShiftForm } from './ShiftForm.tsx';
import { intoWords } from './standing.ts';
import { useChanging } from './useChanging.ts';
import type { Arrow } from './walk.ts';
import { isArrow, sessionBeside } from './walk.ts';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = { readonly sessions: readonly Session[]; readonly retreat: NonNullable<RetreatView> };

const STEP = 5;

export const ProgrammePane = ({ sessions, retreat }: Props) => {
  const text = useText(programmeText);
  const lockKey = keyName(useKeyMap().lock, useText(keysText));
  const language = useLanguage();
  const send = useSend();
  const change = useChanging();
  const holdsTyping = useHoldsTyping();
  const isViewOnly = useViewOnly();
  const now = useHalfMinute();
  const own = useView('exercises') ?? [];
  const runs = useView('runs') ?? [];
  const desk = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const [chosenId, setChosenId] = useState<SessionId | null>(null);
  // Those there were before one was added: whichever is not among them is the new one.
  const [before, setBefore] = useState<ReadonlySet<SessionId> | null>(null);
  const [isCard, setCard] = useState(true);
  const [form, openForm, letFormGo] = useOpenForm<SessionId | 'new'>();
  const [isShifting, setShifting] = useState(false);
  const [isFilling, setFilling] = useState(false);
  const [dragged, setDragged] = useState<SessionId | null>(null);
  const { zone } = retreat;
  const today = dayOf(now, zone);
  const days = daysOf(retreat, sessions);
  const courses = days.map((day) => ({ day, course: courseOf(sessions, day, zone, now) }));
  const current = courses.find(({ day }) => day === today)?.course;
  const chosen = (before === null ? undefined : sessions.find(({ id }) => !before.has(id))) ?? sessions.find(({ id }) => id === chosenId)
    ?? current?.now?.session ?? current?.next?.session ?? sessions[0] ?? null;
  const rows = courses.flatMap(({ course }) => course.rows);
  const row = rows.find(({ session }) => session.id === chosen?.id);
  const edited = sessions.find(({ id }) => id === form) ?? null;
  const template = fitting(threeDays(daysOf(retreat, []), language), sessions);
  // A row that was moved to another place has lost the focus on its way.
  useEffect(() => {
    if (wantsFocus.current && (document.activeElement === null || document.activeElement === document.body)) desk.current?.querySelector<HTMLElement>('.programme-row[aria-current]')?.focus();
  });
  const choose = (id: SessionId): void => {
    if (holdsTyping(desk.current)) return;
    setBefore(null);
    setChosenId(id);
    openForm(null);
    setCard(true);
  };
  // What is added is what is worked on next.
  const add = (): void => {
    if (holdsTyping(desk.current)) return;
    expectNew();
    openForm('new');
  };
  const closeForm = (): void => {
    wantsFocus.current = true;
    letFormGo();
    setCard(true);
  };
  const expectNew = (): void => setBefore(new Set(sessions.map(({ id }) => id)));
  const withChosen = (act: (session: Session) => void): (() => void) => () => {
    if (chosen !== null) act(chosen);
  };
  /** What is worked on stays chosen, whatever begins meanwhile. */
  const keep = ({ id }: Session): void => {
    setBefore(null);
    setChosenId(id);
  };
  const edit = (session: Session): void => {
    if (holdsTyping(desk.current)) return;
    keep(session);
    openForm(session.id);
  };
  const copy = (session: Session): void => {
    if (holdsTyping(desk.current)) return;
    expectNew();
    void send({ type: 'addSession', fields: copyOf(sessionFieldsOf(session)) });
  };
  const lock = (session: Session): void => void change(session, (fields) => ({ ...fields, locked: !fields.locked }));
  const remove = (session: Session): void => {
    const beside = [sessionBeside(sessions, session, 'ArrowDown'), sessionBeside(sessions, session, 'ArrowUp')].find(({ id }) => id !== session.id);
    keep(session);
    // Another may have been chosen before the answer.
    void send({ type: 'removeSession', session: session.id }).then(({ ok }) => { if (ok) setChosenId((now) => (now === session.id ? beside?.id ?? null : now)); });
  };
  const run = (session: Session): void => void send({ type: isOn(session) ? 'endSession' : 'startSession', session: session.id });
  const longer = (session: Session, by: number): void => (session.locked ? showNotice(text.isLocked(lockKey), language) : void change(session, (fields) => longerBy(fields, by)));
  const move = (session: Session, arrow: Arrow): void => {
    if (session.locked) return showNotice(text.isLocked(lockKey), language);
    if (arrow === 'ArrowUp' || arrow === 'ArrowDown') return void change(session, (fields) => movedBy(fields, arrow === 'ArrowUp' ? -STEP : STEP));
    const day = days[days.indexOf(session.day) + (arrow === 'ArrowLeft' ? -1 : 1)];
    if (day !== undefined) void change(session, (fields) => movedTo(fields, day, fields.from));
  };
  const shift = (): void => {
    if (chosen === null || holdsTyping(desk.current)) return;
    keep(chosen);
    setShifting(true);
  };
  const fill = (): void => void send({ type: 'addSessions', sessions: [...template] });
  useKeys({
    ArrowRight: () => desk.current?.querySelector<HTMLElement>('.programme-row[aria-current]')?.focus(),
    ...(isViewOnly ? {} : {
      add, replan: shift, lock: withChosen(lock), copy: () => { if (chosen !== null) copy(chosen); }, beginEnd: withChosen(run), edit: () => { if (chosen !== null) edit(chosen); }, remove: withChosen(remove),
      longer: withChosen((session) => longer(session, STEP)), shorter: withChosen((session) => longer(session, -STEP)),
    }),
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (!isArrow(key) || event.ctrlKey || event.metaKey || event.shiftKey || chosen === null) return;
    event.preventDefault();
    wantsFocus.current = true;
    if (event.altKey) {
      if (!isViewOnly) move(chosen, key);
      return;
    }
    const beside = sessionBeside(sessions, chosen, key);
    choose(beside.id);
    desk.current?.querySelector<HTMLElement>(`[data-session="${beside.id}"] .programme-row`)?.focus();
  };
  const breaches = rows.filter((each) => intoWords(each, text, language) !== null);
  const count = (value: number): string => formatCount(value, language);
  const toPlan = unplannedExercises(sessions, own, runs);
  return (
    <Pane
      title={text.title} lead={text.lead(count(lessonHours(sessions)), count(days.length))}
      actions={sessions.length === 0 || chosen === null ? undefined : (
        <>
          {template.length === 0 ? null : (
            <Popover opened={isFilling} onChange={setFilling} position="bottom-end" width={380} trapFocus shadow="md">
              <Popover.Target><Button variant="default" onClick={() => setFilling(!isFilling && !holdsTyping(desk.current))}>{text.templateRest}</Button></Popover.Target>
              <Popover.Dropdown><FillForm template={template} onDone={() => setFilling(false)} /></Popover.Dropdown>
            </Popover>
          )}
          <Popover opened={isShifting} onChange={setShifting} position="bottom-end" width={380} trapFocus shadow="md">
            <Popover.Target><Button variant="default" rightSection={<KeySign of="replan" />} onClick={() => (isShifting ? setShifting(false) : shift())}>{text.shift.button}</Button></Popover.Target>
            <Popover.Dropdown><ShiftForm key={chosen.id} sessions={sessions} chosen={chosen} onDone={() => { wantsFocus.current = true; setShifting(false); }} /></Popover.Dropdown>
          </Popover>
          <Button rightSection={<KeySign of="add" />} onClick={add}>{text.add}</Button>
        </>
      )}
      keys={sessions.length === 0 ? [] : [
        { keys: '→', does: text.foot.choose }, { keys: 'Alt ↑ ↓ ← →', does: text.foot.move }, { action: 'longer', does: text.foot.length }, { action: 'lock', does: text.foot.lock }, { action: 'beginEnd', does: text.foot.run },
      ]}
      note={breaches.length === 0 ? undefined : text.breaches(count(breaches.length), breaches.map(({ session }) => `${formatWeekday(session.day, language)} ${formatClock(session.from, language)}`).join('; '))}
    >
      <ToPlan exercises={toPlan} />
      <div className="with-card programme" ref={desk} onBlur={(event) => { if (event.relatedTarget !== null) wantsFocus.current = false; }}>
        {sessions.length === 0 ? (
          <div className="pane-body">
            <EmptyBox title={text.empty} sentence={text.emptyWhat}><Editable>
              <Button onClick={fill}>{text.template}</Button>
              <Button variant="default" rightSection={<KeySign of="add" />} onClick={add}>{text.add}</Button>
            </Editable></EmptyBox>
          </div>
        ) : (
          <div className="programme-days" role="group" aria-label={text.days} data-own-arrows onKeyDown={onKeyDown}>
            {courses.map(({ day, course }) => (
              <DayColumn
                key={day} day={day} course={course} zone={zone} isToday={day === today} chosen={chosen?.id ?? null} dragged={dragged} canMove={!isViewOnly} onChoose={choose} onDrag={setDragged}
                onDrop={(onDay, from) => {
                  const session = sessions.find(({ id }) => id === dragged);
                  setDragged(null);
                  if (session === undefined) return;
                  choose(session.id);
                  if (session.day !== onDay || session.from !== from) void change(session, (fields) => movedTo(fields, onDay, from));
                }}
              />
            ))}
          </div>
        )}
        {form === 'new' || edited !== null ? (
          <aside className="card" aria-label={edited?.title ?? text.card.addTitle}>
            <header><h2>{edited?.title ?? text.card.addTitle}</h2><CloseButton aria-label={text.card.close} onClick={closeForm} /></header>
            <Editable><SessionForm
              key={form} session={edited} day={chosen?.day ?? retreat.startsOn} {...(chosen === null ? {} : { from: chosen.to })} days={days}
              onDone={closeForm}
            /></Editable>
          </aside>
        ) : isCard && chosen !== null && row !== undefined ? (
          <SessionCard
            session={chosen} row={row} zone={zone} isToday={chosen.day === today} held={heldExercises(chosen, own)} toPlan={unplannedExercises([chosen], own, runs)} onRun={() => run(chosen)} onEdit={() => edit(chosen)} onCopy={() => copy(chosen)} onLock={() => lock(chosen)}
            onRemove={() => remove(chosen)} onClose={() => setCard(false)}
          />
        ) : null}
      </div>
    </Pane>
  );
};
