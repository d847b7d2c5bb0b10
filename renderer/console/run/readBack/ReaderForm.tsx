// Asks once who reads aloud; whoever is at the keys cannot be the one.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { isSamePerson } from '../../../../shared/domain/scoring/run/secondPerson.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import { useText } from '../../useLanguage.ts';
import { PersonField } from './PersonField.tsx';

type Props = { readonly operator: string; readonly onReader: (name: string) => void };

export const ReaderForm = ({ operator, onReader }: Props) => {
  const text = useText(readBackText).reader;
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const onSubmit = (): void => {
    const wrong = name.trim() === '' ? text.empty : isSamePerson(name, operator) ? text.isOperator(operator) : null;
    setProblem(wrong);
    if (wrong === null) onReader(name.trim());
  };
  return (
    <form className="read-back-reader" data-unsent={name === '' ? 'no' : 'yes'} onSubmit={(event) => { event.preventDefault(); onSubmit(); }}>
      <PersonField label={text.label} description={text.what} operator={operator} value={name} problem={problem} autoFocus onChange={(next) => { setName(next); setProblem(null); }} />
      <Button type="submit" rightSection={<kbd aria-hidden="true">Enter</kbd>}>{text.button}</Button>
    </form>
  );
};
