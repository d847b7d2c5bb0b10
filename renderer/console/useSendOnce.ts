// Gives a form whose typing is kept the way to give one command at a time, also where it was left and is drawn anew before the host answered; it knows no form.
import { useSyncExternalStore } from 'react';
import { newListeners } from './listeners.ts';
import { useKeptPlace } from './useKept.ts';
import { useSend } from './useSend.ts';

type Send = ReturnType<typeof useSend>;

/** By place, as what is typed is kept. A page that is loaded anew gives up these along with the commands themselves. */
const underWay = new Set<string>();
const listeners = newListeners();

const change = (how: () => void): void => {
  how();
  listeners.tell();
};

/** Whether the answer to what was sent from this place is still awaited, and the way to send, which gives null and sends nothing as long as it is. */
export const useSendOnce = (name: string): readonly [boolean, (...asked: Parameters<Send>) => Promise<Awaited<ReturnType<Send>> | null>] => {
  const send = useSend();
  const place = useKeptPlace(name);
  const isSending = useSyncExternalStore(listeners.subscribe, () => underWay.has(place), () => false);
  return [isSending, async (...asked) => {
    if (underWay.has(place)) return null;
    change(() => underWay.add(place));
    try {
      return await send(...asked);
    } finally {
      change(() => underWay.delete(place));
    }
  }];
};
