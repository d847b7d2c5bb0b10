// One session while it is typed, in the programme and beside the attendance; what is wrong is said at its field.
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Session } from '../../../../shared/domain/things.ts';
import type { SessionFields } from '../../../../shared/domain/programme/schemas.ts';
import { bareSession, sessionKinds } from '../../../../shared/domain/programme/schemas.ts';
import { sessionFieldsOf } from '../../../../shared/domain/programme/session.ts';
import { heldExercises } from '../../../../shared/domain/programme/heldExercises.ts';
import { exercises as builtIn } from '../../../../shared/library/exercises.ts';
import { formatClock, formatWeekdayDate } from '../../../../shared/text/format.ts';
import { programmeText } from '../../../../shared/text/programme.ts';
import { readTimeOfDay } from '../../../../shared/text/typed.ts';
import type { Day } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { LeaveUnsaved } from '../../fields/LeaveUnsaved.tsx';
import { isOffering } from '../../isOffering.ts';
import { OfferingField } from '../../OfferingField.tsx';
import { titleProblem } from '../../retreatDraft.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSendOnce } from '../../useSendOnce.ts';
import { ofKind, titled } from './sessionDraft.ts';

type Props = {
  /** null: a new one, offered for `day`. */
  readonly session: Session | null;
  readonly day: Day;
  /** When a new one is offered to begin. */
  readonly from?: string;
  readonly days: readonly Day[];
  readonly onDone: () => void;
};

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

export const SessionForm = ({ session, day, from: offered, days, onDone }: Props) => {
  const { form: text, kinds } = useText(programmeText);
  const language = useLanguage();
  const [isSending, send] = useSendOnce(`session ${session?.id ?? ''}`);
  const own = useView('exercises') ?? [];
  const exercises = [...new Set([...own, ...builtIn].map(({ name }) => name[language]))];
  const clockOf = (time: string | undefined): string => (time === undefined ? '' : formatClock(time, language));
  const [opened] = useState({ day, from: offered });
  const { kind: storedKind, place, person, counted, locked } = session ?? bareSession;
  const stored = {
    day: session?.day ?? opened.day, title: session?.title ?? '', from: clockOf(session?.from ?? opened.from), to: clockOf(session?.to),
    kind: storedKind, place: place ?? '', person: person ?? '', counted, locked,
  };
  // Only what was typed: the rest is shown and saved as it is stored by then.
  const [typed, setTyped] = useState<Partial<typeof stored>>({});
  const draft = { ...stored, ...typed };
  const [isAsked, setAsked] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [from, to] = [readTimeOfDay(draft.from), readTimeOfDay(draft.to)];
  const problems = {
    title: titleProblem(draft.title) === undefined ? null : text.nameProblem,
    from: from === null ? text.timeProblem : null,
    to: to === null ? text.timeProblem : from !== null && to <= from ? text.orderProblem : null,
  };
  const errorOf = (field: keyof typeof problems) => (isAsked ? problems[field] : null);
  const set = (change: Partial<typeof draft>): void => setTyped({ ...typed, ...change });
  const held = heldExercises(draft, own);
  const isTyped = JSON.stringify(draft) !== JSON.stringify(stored);
  const onSave = async (): Promise<void> => {
    setAsked(true);
    if (from === null || to === null || Object.values(problems).some((problem) => problem !== null)) return;
    const fields: SessionFields = {
      ...(session === null ? bareSession : sessionFieldsOf(session)),
      ...draft, from, to, title: draft.title.trim(), place: orNull(draft.place), person: orNull(draft.person),
    };
    if (!isTyped && session !== null) return onDone();
    const answer = await send(session === null ? { type: 'addSession', fields } : { type: 'editSession', session: session.id, fields });
    if (answer?.ok === true) onDone();
  };
  const onLeave = (): void => (isTyped ? setLeaving(true) : onDone());
  return (
    <>
      {isLeaving ? <LeaveUnsaved onDiscard={onDone} onStay={() => setLeaving(false)} /> : null}
      <form
        className="session-form" noValidate data-unsent={isTyped ? 'yes' : 'no'} onSubmit={(event) => { event.preventDefault(); void onSave(); }}
        onKeyDown={(event) => { if (event.key === 'Escape' && !isOffering(event.target)) onLeave(); }}
      >
        <OfferingField
          autoFocus maxLength={200} label={text.name} placeholder={text.nameHint} value={draft.title} error={errorOf('title')} names={exercises} limit={6} maxDropdownHeight={200}
          openOnFocus={false} comboboxProps={{ withinPortal: false }} onChange={(title) => set(session === null ? titled(draft, title, exercises) : { title })}
        />
        <NativeSelect
          label={text.day} value={draft.day} onChange={(event) => set({ day: days.find((each) => each === event.currentTarget.value) ?? draft.day })}
          data={days.map((each) => ({ value: each, label: formatWeekdayDate(each, language) }))}
        />
        <div className="session-times">
          <TextInput label={text.from} placeholder={text.timeHint} inputMode="numeric" value={draft.from} error={errorOf('from')} onChange={(event) => set({ from: event.currentTarget.value })} />
          <TextInput label={text.to} placeholder={text.timeHint} inputMode="numeric" value={draft.to} error={errorOf('to')} onChange={(event) => set({ to: event.currentTarget.value })} />
        </div>
        <NativeSelect
          label={text.kind} value={draft.kind} description={draft.kind !== 'exercise' ? null : held.length === 0 ? text.holdsNone : text.holds(held.map(({ name }) => name[language]).join('; '))}
          inputWrapperOrder={['label', 'input', 'description']}
          onChange={(event) => {
            const kind = sessionKinds.find((each) => each === event.currentTarget.value) ?? draft.kind;
            set(session === null ? ofKind(draft, kind) : { kind });
          }}
          data={sessionKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
        />
        <TextInput label={text.place} placeholder={text.placeHint} maxLength={80} value={draft.place} onChange={(event) => set({ place: event.currentTarget.value })} />
        <TextInput label={text.person} placeholder={text.personHint} maxLength={120} value={draft.person} onChange={(event) => set({ person: event.currentTarget.value })} />
        <Checkbox label={text.counted} checked={draft.counted} onChange={(event) => set({ counted: event.currentTarget.checked })} />
        <Checkbox label={text.locked} checked={draft.locked} onChange={(event) => set({ locked: event.currentTarget.checked })} />
        <div className="form-actions">
          <Button type="submit" disabled={isSending}>{text.save}</Button>
          <Button variant="default" onClick={onLeave}>{text.cancel}</Button>
        </div>
      </form>
    </>
  );
};
