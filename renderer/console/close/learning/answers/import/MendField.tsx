// A field for what a cell of the file should have said; it is taken with Enter or when the field is left, and judges nothing.
import { useState } from 'react';
import { MOST_READ } from '../../../../../../shared/cleanText.ts';

type Props = { readonly value: string; readonly label: string; readonly onMend: (typed: string) => void };

export const MendField = ({ value, label, onMend }: Props) => {
  const [typed, setTyped] = useState(value);
  const take = (): void => { if (typed.trim() !== value) onMend(typed.trim()); };
  return (
    <input
      type="text" className="answers-import-mend" value={typed} maxLength={MOST_READ} aria-label={label} autoComplete="off" spellCheck={false} data-unsent={typed.trim() === value ? 'no' : 'yes'}
      onChange={(event) => setTyped(event.currentTarget.value)} onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey) take();
        if (event.key === 'Escape') setTyped(value);
      }}
    />
  );
};
