// One session while it is typed: its day, its times and its name; what is wrong is said at its field.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatClock, formatWeekdayDate } from '../../../../shared/text/format.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import type { Day } from '../../../../shared/units.ts';
import { titleProblem } from '../../retreatDraft.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { timeTyped } from './timeTyped.ts';
import type { Session } from '../../../../shared/domain/model.ts';
import type { SessionFields } from '../../../../shared/domain/programme/schemas.ts';
import { bareSession } from '../../../../shared/domain/programme/schemas.ts';
import { sessionFieldsOf } from '../../../../shared/domain/programme/session.ts';

type Props = {
  /** null: a new one, offered for `day`. */
  readonly session: Session | null;
  readonly day: Day;
  readonly days: readonly Day[];
  readonly onDone: () => void;
};

export const SessionForm = ({ session, day, days, onDone }: Props) => {
  const text = useText(peopleText).attendance;
  const language = useLanguage();
  const send = useSend();
  const [draft, setDraft] = useState({
    day: session?.day ?? day, title: session?.title ?? '',
    from: session === null ? '' : formatClock(session.from, language), to: session === null ? '' : formatClock(session.to, language),
  });
  const [isAsked, setAsked] = useState(false);
  const [from, to] = [timeTyped(draft.from), timeTyped(draft.to)];
  const problems = {
    title: titleProblem(draft.title) === undefined ? null : text.titleProblem,
    from: from === null ? text.timeProblem : null,
    to: to === null ? text.timeProblem : from !== null && to <= from ? text.orderProblem : null,
  };
  const errorOf = (field: keyof typeof problems) => (isAsked ? problems[field] : null);
  const set = (field: keyof typeof draft, value: string): void => setDraft({ ...draft, [field]: value });
  const onSave = async (): Promise<void> => {
    setAsked(true);
    if (from === null || to === null || Object.values(problems).some((problem) => problem !== null)) return;
    const fields: SessionFields = { ...(session === null ? bareSession : sessionFieldsOf(session)), day: draft.day, from, to, title: draft.title.trim() };
    if ((await send(session === null ? { type: 'addSession', fields } : { type: 'editSession', session: session.id, fields })).ok) onDone();
  };
  return (
    <form className="session-form" noValidate data-unsent="yes" onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
      <TextInput autoFocus label={text.sessionTitle} placeholder={text.sessionHint} value={draft.title} error={errorOf('title')} onChange={(event) => set('title', event.currentTarget.value)} />
      <NativeSelect
        label={text.day} value={draft.day} onChange={(event) => set('day', event.currentTarget.value)}
        data={days.map((each) => ({ value: each, label: formatWeekdayDate(each, language) }))}
      />
      <div className="session-times">
        <TextInput label={text.from} placeholder={text.timeHint} inputMode="numeric" value={draft.from} error={errorOf('from')} onChange={(event) => set('from', event.currentTarget.value)} />
        <TextInput label={text.to} placeholder={text.timeHint} inputMode="numeric" value={draft.to} error={errorOf('to')} onChange={(event) => set('to', event.currentTarget.value)} />
      </div>
      <div className="form-actions">
        <Button type="submit">{text.save}</Button>
        <Button variant="default" onClick={onDone}>{text.cancel}</Button>
      </div>
    </form>
  );
};
