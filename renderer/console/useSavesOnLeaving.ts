// A form without a save button: what is typed is stored once its field is left, and what is typed meanwhile stays; it knows no form.
import { useLayoutEffect, useRef } from 'react';
import { same } from '../../shared/domain/same.ts';

/** `store` gives whether it was; the draft is let go then. Gives what leaving a field and the key for it do. */
export const useSavesOnLeaving = <Draft>(typed: Draft | null, keep: (draft: Draft | null) => void, store: (draft: Draft) => Promise<boolean>): (() => Promise<void>) => {
  const latest = useRef(typed);
  useLayoutEffect(() => { latest.current = typed; });
  const onItsWay = useRef<Draft | null>(null);
  return async () => {
    if (typed === null || same(onItsWay.current, typed)) return;
    onItsWay.current = typed;
    const isStored = await store(typed);
    onItsWay.current = null;
    if (isStored && same(latest.current, typed)) keep(null);
  };
};
