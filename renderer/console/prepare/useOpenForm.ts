// Which card or form of a pane is open. Each opening is one of its own: a late answer closes the one it was asked from and none that was opened since. It knows no form.
import { useCallback, useState } from 'react';
import { letGo } from '../useKept.ts';

type Opening<Form> = { readonly form: Form; readonly turn: number };

let turn = 0;

/** What is open; the way to open something in its place, or nothing; and the way in which what is open now closes itself. */
export const useOpenForm = <Form>(): readonly [Form | null, (form: Form | null) => void, () => void] => {
  const [opening, setOpening] = useState<Opening<Form> | null>(null);
  const onOpen = useCallback((form: Form | null): void => {
    turn += 1;
    setOpening(form === null ? null : { form, turn });
  }, []);
  return [opening?.form ?? null, onOpen, () => setOpening(letGo(opening))];
};
