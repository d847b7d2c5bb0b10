// One sentence to write or change: Enter or leaving the field, not the window, hands it in; what is refused, or empty, stays as it was typed.
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { cleanText, MOST_READ } from '../../../../shared/cleanText.ts';
import type { Answer } from '../../../../shared/contract.ts';
import { LONGEST_COMMITMENT } from '../../../../shared/domain/commitments/schemas.ts';
import { useTooLong } from '../../useTooLong.ts';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  /** null: nothing is recorded yet. */
  readonly stored: string | null;
  readonly onSave: (text: string) => Promise<Answer<unknown>>;
};

/** The next such field on the page, so that a whole list is filled without the mouse. */
const goOn = (field: HTMLTextAreaElement): void => {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('.commitment-field textarea')];
  const next = fields[fields.indexOf(field) + 1];
  if (next === undefined) field.blur();
  else next.focus();
};

export const CommitmentField = ({ label, placeholder, stored, onSave }: Props) => {
  const [typed, setTyped] = useState<string | null>(null);
  const text = cleanText(typed ?? '');
  const isNew = typed !== null && text !== '' && text !== stored;
  const long = useTooLong()(text, LONGEST_COMMITMENT);
  const save = (): void => {
    if (long !== null) return;
    if (!isNew) {
      // Emptied by hand it is not removed: that has a button of its own.
      if (text === '' || text === stored) setTyped(null);
      return;
    }
    void onSave(text).then(({ ok }) => { if (ok) setTyped((now) => (cleanText(now ?? '') === text ? null : now)); });
  };
  return (
    <div className="commitment-field" data-unsent={isNew ? 'yes' : 'no'}>
      <Textarea
        aria-label={label} placeholder={placeholder} rows={1} classNames={{ input: 'commitment-words' }} maxLength={MOST_READ} value={typed ?? stored ?? ''} error={long}
        onChange={(event) => setTyped(event.currentTarget.value)} onBlur={({ currentTarget }) => { if (document.activeElement !== currentTarget) save(); }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null);
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          goOn(event.currentTarget);
        }}
      />
    </div>
  );
};
