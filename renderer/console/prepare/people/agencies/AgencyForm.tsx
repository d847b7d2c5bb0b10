// The fields of one agency; it sends nothing and keeps what was typed.
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Agency } from '../../../../../shared/domain/roster/schemas.ts';
import { cleanText } from '../../../../../shared/cleanText.ts';
import { same } from '../../../../../shared/domain/same.ts';
import { prepareText } from '../../../../../shared/text/prepare.ts';
import { LeaveUnsaved } from '../../../fields/LeaveUnsaved.tsx';
import { useText } from '../../../useLanguage.ts';

type Props = { readonly agency: Agency | null; /** Whose name would join the two. */ readonly others: readonly Agency[]; readonly onSave: (agency: Agency) => void; readonly onCancel: () => void };

const orNull = (text: string): string | null => cleanText(text) || null;

export const AgencyForm = ({ agency, others, onSave, onCancel }: Props) => {
  const text = useText(prepareText).agencies;
  const [start] = useState({ name: agency?.name ?? '', full: agency?.full ?? '', district: agency?.district ?? '' });
  const [typed, setTyped] = useState(start);
  const [isAsked, setAsked] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const isTyped = !same(typed, start);
  const name = cleanText(typed.name);
  const onLeave = (): void => (isTyped ? setLeaving(true) : onCancel());
  return (
    <>
      {isLeaving ? <LeaveUnsaved onDiscard={onCancel} onStay={() => setLeaving(false)} /> : null}
      <form
        className="agency-form" noValidate data-unsent={isTyped ? 'yes' : 'no'} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onLeave(); } }}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (name !== '') onSave({ name, full: orNull(typed.full), district: orNull(typed.district) });
        }}
      >
        <TextInput
          label={text.name} value={typed.name} maxLength={200} data-autofocus error={isAsked && name === '' ? text.nameMissing : null}
          // A person just asked for this form.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
        />
        <TextInput label={text.full} value={typed.full} maxLength={200} onChange={(event) => setTyped({ ...typed, full: event.currentTarget.value })} />
        <TextInput label={text.district} value={typed.district} maxLength={80} onChange={(event) => setTyped({ ...typed, district: event.currentTarget.value })} />
        <Button type="submit">{others.some((each) => each.name === name && name !== agency?.name) ? text.join(name) : text.save}</Button>
        <Button variant="default" onClick={onLeave}>{text.cancel}</Button>
      </form>
    </>
  );
};
