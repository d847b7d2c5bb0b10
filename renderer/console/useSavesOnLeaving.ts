// A form without a save button: what is typed is stored once its field is left, and what is typed meanwhile stays; it knows no form.
import { useLayoutEffect, useRef } from 'react';
import type { Change } from './useKept.ts';
import { letGo } from './useKept.ts';

type Form<Draft> = {
  /** null: nothing is typed. */
  readonly typed: Draft | null;
  /** Whether that is anything else than what is stored. */
  readonly isChanged: boolean;
  readonly keep: (next: Change<Draft>) => void;
  /** Gives whether it was stored. */
  readonly store: (draft: Draft) => Promise<boolean>;
};

/** The draft is let go once it is stored: kept on, it would hide what an undo brings back. Gives what leaving a field and the key for it do. */
export const useSavesOnLeaving = <Draft>(form: Form<Draft>): (() => Promise<void>) => {
  const latest = useRef(form);
  useLayoutEffect(() => { latest.current = form; });
  // One after the other: the next one is read against what the one before has stored, or could not store.
  const turn = useRef(Promise.resolve());
  return () => {
    turn.current = turn.current.catch(() => undefined).then(async () => {
      const { typed, isChanged, keep, store } = latest.current;
      if (typed === null) return;
      const isStored = !isChanged || await store(typed);
      if (isStored) keep(letGo<Draft>(typed));
    });
    return turn.current;
  };
};
