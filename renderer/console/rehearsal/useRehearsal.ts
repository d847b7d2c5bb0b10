// Opens the rehearsal of the open retreat, or leaves it for the real one; it draws nothing.
import { useRef, useState } from 'react';
import { useOpened } from '../files/opened.ts';
import { useCall } from '../useCall.ts';
import { useLanguage } from '../useLanguage.ts';

export type Rehearsing = { readonly isBusy: boolean; readonly open: () => void; readonly leave: () => void };

/** `onQuestion`: the real file asks something before it opens, which is asked among the files. */
export const useRehearsal = (onQuestion: () => void): Rehearsing => {
  const call = useCall();
  const language = useLanguage();
  const { tell } = useOpened();
  const [isBusy, setBusy] = useState(false);
  const isAsking = useRef(false);
  const during = async (work: () => Promise<void>): Promise<void> => {
    if (isAsking.current) return;
    isAsking.current = true;
    setBusy(true);
    await work();
    isAsking.current = false;
    setBusy(false);
  };
  return {
    isBusy,
    open: () => void during(async () => {
      const answer = await call('openRehearsal', { language });
      if (answer.ok) tell(null, true);
    }),
    leave: () => void during(async () => {
      const answer = await call('leaveRehearsal', {});
      if (!answer.ok) return;
      if (answer.value.opened) tell(answer.value.notice, true);
      else onQuestion();
    }),
  };
};
