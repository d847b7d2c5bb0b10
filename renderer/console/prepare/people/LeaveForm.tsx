// How a participant leaves: withdrawn with a reason, or replaced by another person who takes the seat.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '../../../../shared/domain/things.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import { titleProblem } from '../../retreatDraft.ts';
import { useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { PersonForm } from './PersonForm.tsx';
import { ReasonField } from './ReasonField.tsx';

type Props = { readonly person: Person; readonly how: 'withdraw' | 'replace'; readonly onDone: () => void; readonly onCancel: () => void };

export const LeaveForm = ({ person, how, onDone, onCancel }: Props) => {
  const text = useText(peopleText).card;
  const send = useSend();
  const [reason, setReason] = useState('');
  const [isWrong, setWrong] = useState(false);
  const hasReason = (): boolean => {
    const isMissing = titleProblem(reason) !== undefined;
    setWrong(isMissing);
    return !isMissing;
  };
  const onWithdraw = async (): Promise<void> => {
    if (hasReason() && (await send({ type: 'withdrawPerson', person: person.id, reason: reason.trim() })).ok) onDone();
  };
  const field = <ReasonField value={reason} isWrong={isWrong} onChange={setReason} />;
  if (how === 'replace') {
    const { post, agency, district } = person;
    return (
      <section className="card-part">
        <h3>{text.replaceTitle(person.name)}</h3>
        <p className="field-note">{text.replaceLead}</p>
        <PersonForm
          isNew stored={{ post: post === null ? null : text.acting(post), agency, district }} submit={text.replaceDo} mayGo={hasReason} onCancel={onCancel}
          onSubmit={async (by) => {
            const { ok } = await send({ type: 'replacePerson', person: person.id, by, reason: reason.trim() });
            if (ok) onDone();
            return ok;
          }}
        >
          {field}
        </PersonForm>
      </section>
    );
  }
  return (
    <section className="card-part">
      <h3>{text.withdrawTitle(person.name)}</h3>
      <p className="field-note">{text.withdrawLead}</p>
      <form className="person-form" data-unsent={reason === '' ? 'no' : 'yes'} onSubmit={(event) => { event.preventDefault(); void onWithdraw(); }}>
        {field}
        <div className="form-actions wide">
          <Button type="submit">{text.withdrawDo}</Button>
          <Button variant="default" onClick={onCancel}>{text.cancel}</Button>
        </div>
      </form>
    </section>
  );
};
