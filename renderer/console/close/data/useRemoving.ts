// Has a file without personal data made and what still holds the data deleted, step by step; it draws nothing and deletes nothing unasked.
import { useState } from 'react';
import type { Answer } from '../../../../shared/contract.ts';
import type { Anonymised, Deleted, Deletion, Remain } from '../../../../shared/dataOut.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import type { BranchId, Language } from '../../../../shared/units.ts';
import { useLink } from '../../../link/useLink.ts';
import { forgetCopies } from '../../lastingStore.ts';
import { useOpened } from '../../files/opened.ts';

export type Removing =
  | { readonly kind: 'idle' | 'making' }
  /** `isListedAnew`: more came to hold the data since it was made; nothing was deleted, and its remains are those of now. */
  | { readonly kind: 'made'; readonly made: Anonymised; readonly refusal: Refusal | null; readonly isListedAnew: boolean }
  | { readonly kind: 'deleting'; readonly made: Anonymised }
  | { readonly kind: 'deleted'; readonly done: Deleted; readonly branches: readonly BranchId[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type UseRemoving = { readonly removing: Removing; readonly make: (language: Language) => void; readonly remove: (remains: readonly Remain[]) => void };

/** What the answer to the second step leaves on the screen. */
export const afterDeleting = (made: Anonymised, answer: Answer<Deletion>): Removing => {
  if (answer.ok) {
    if ('listedAnew' in answer.value) return { kind: 'made', made: { ...made, remains: answer.value.listedAnew }, refusal: null, isListedAnew: true };
    const { branches, ...done } = answer.value;
    return { kind: 'deleted', done, branches };
  }
  // Such a file is to be made anew.
  return answer.refusal.code === 'anonymiseOutdated' ? { kind: 'refused', refusal: answer.refusal } : { kind: 'made', made, refusal: answer.refusal, isListedAnew: false };
};

/** `onDeleted`: what was made before may be gone with the rest. */
export const useRemoving = (onDeleted: () => void): UseRemoving => {
  const { call } = useLink();
  const { stay } = useOpened();
  const [removing, setRemoving] = useState<Removing>({ kind: 'idle' });
  const make = (language: Language): void => {
    if (removing.kind === 'making') return;
    setRemoving({ kind: 'making' });
    void call('removePersonalData', { language }).then((answer) =>
      setRemoving(answer.ok ? { kind: 'made', made: answer.value, refusal: null, isListedAnew: false } : { kind: 'refused', refusal: answer.refusal }));
  };
  const remove = (remains: readonly Remain[]): void => {
    if (removing.kind !== 'made') return;
    const { made } = removing;
    setRemoving({ kind: 'deleting', made });
    stay(true);
    void call('deleteRemains', { made: made.file, remains: remains.map(({ file }) => file) }).then((answer) => {
      const outcome = afterDeleting(made, answer);
      setRemoving(outcome);
      if (outcome.kind !== 'deleted') return stay(false);
      forgetCopies(localStorage, outcome.branches);
      onDeleted();
    });
  };
  return { removing, make, remove };
};
