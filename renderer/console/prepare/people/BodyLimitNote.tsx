// What one person's body allows: hidden until asked for, and gone from the page again when the card closes.
import { Button, TextInput } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { peopleText } from '../../../../shared/text/people.ts';
import type { PersonId } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { letGo } from '../../useKept.ts';
import { useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';

const LONGEST = 200;

export const BodyLimitNote = ({ person }: { readonly person: PersonId }) => {
  const text = useText(peopleText).card;
  const send = useSend();
  const limits = useView('limits');
  const [isShown, setShown] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const note = limits?.[person];
  const onSave = async (): Promise<void> => {
    if (typed !== null && (await send({ type: 'setLimit', person, note: typed.trim() })).ok) setTyped(letGo(typed));
  };
  const onRemove = async (): Promise<void> => {
    if ((await send({ type: 'setLimit', person, note: null })).ok) setTyped(letGo(typed));
  };
  return (
    <section className="card-part limit-note">
      <h3>{text.limit}</h3>
      {isShown ? (
        <form data-unsent={typed === null ? 'no' : 'yes'} onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
          <TextInput
            autoFocus label={text.limitNote} placeholder={text.limitHint} maxLength={LONGEST} value={typed ?? note ?? ''}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <p className="field-note">{text.limitWho}</p>
          <div className="form-actions">
            <Button type="submit" disabled={typed === null || typed.trim() === note}>{text.limitSave}</Button>
            {note === undefined ? null : <Button variant="default" onClick={() => void onRemove()}>{text.limitRemove}</Button>}
            <Button variant="default" leftSection={<IconEyeOff size={17} />} onClick={() => { setShown(false); setTyped(null); }}>{text.limitHide}</Button>
          </div>
        </form>
      ) : (
        <div className="limit-hidden">
          <p className="field-note">{text.limitHidden}</p>
          <Button variant="default" leftSection={<IconEye size={17} />} onClick={() => setShown(true)}>{text.limitShow}</Button>
        </div>
      )}
    </section>
  );
};
