// The link to the host over anything that carries messages; it knows no socket and no IPC.
import type { Answer, Argument, CallName, HostLink, LinkStatus, Topic, Topics, Value } from '../../shared/contract.ts';
import type { ToHost, ToWindow } from '../../shared/hostMessages.ts';
import { LONGEST_MESSAGE } from '../../shared/hostMessages.ts';
import { listNow } from '../../shared/listNow.ts';
import { createHostClock } from './hostClock.ts';

export type Carrier = {
  send(message: ToHost): void;
  onMessage(listener: (message: ToWindow) => void): void;
  /** Says `connected` each time messages begin to flow, and `disconnected` when they stop. */
  onStatus(listener: (status: LinkStatus) => void): void;
};

type Waiting = { readonly message: Extract<ToHost, { kind: 'call' }>; readonly settle: (answer: Answer<unknown>) => void };
type OnView = (view: never, number: number) => void;
/** `by`: in which connection it was told; numbers of another say nothing, since another host may stand behind it. */
type Told = { readonly view: unknown; readonly number: number; readonly by: number };

const CLOCK_EVERY = 5_000;

/** A door answers such a message by closing, or not at all: it would be sent again and again. */
const isTooLong = (message: ToHost): boolean => new TextEncoder().encode(JSON.stringify(message)).length > LONGEST_MESSAGE;

export const messageLink = (carrier: Carrier): HostLink => {
  const clock = createHostClock();
  const waiting = new Map<number, Waiting>();
  const watching = new Map<Topic, { readonly listeners: Set<OnView>; last: Told | null }>();
  /** What was told last of topics that nobody watches now. In the same connection its number says whether it still holds: the same view again is the same object, and nothing is drawn anew. */
  const left = new Map<Topic, Told>();
  const statusListeners = new Set<(status: LinkStatus) => void>();
  let status: LinkStatus = 'connecting';
  let next = 1;
  let connection = 0;

  const holds = (told: Told | null | undefined, number: number): told is Told => told?.number === number && told.by === connection;

  const askTime = (): void => {
    if (status === 'connected') carrier.send({ kind: 'time', sent: performance.now() });
  };

  const viewAgain = ({ topic, view, number }: Extract<ToWindow, { kind: 'view' }>): unknown => {
    const before = left.get(topic);
    return holds(before, number) ? before.view : view;
  };

  carrier.onMessage((message) => {
    switch (message.kind) {
      case 'answer':
        waiting.get(message.n)?.settle(message.answer);
        waiting.delete(message.n);
        return;
      case 'view':
      case 'items': {
        clock.heard(message.now);
        const topic = watching.get(message.topic);
        if (topic === undefined) return;
        // What was watched anew is told whole first; until then there is nothing for items to change.
        if (message.kind === 'items' && topic.last === null) return;
        // Changes of a list this window does not have: it asks for the whole one, and shows what it has meanwhile.
        if (message.kind === 'items' && !holds(topic.last, message.from)) return carrier.send({ kind: 'watch', topic: message.topic });
        const view = message.kind === 'view' ? viewAgain(message) : listNow(topic.last?.view as readonly unknown[], message);
        topic.last = { view, number: message.number, by: connection };
        for (const listener of topic.listeners) listener(view as never, message.number);
        return;
      }
      case 'time':
        if (message.sent !== null) return clock.answered(message.sent, message.now);
        clock.wasSet(message.now);
        askTime();
    }
  });

  carrier.onStatus((changed) => {
    status = changed;
    if (changed === 'connected') {
      connection += 1;
      left.clear();
      askTime();
      for (const topic of watching.keys()) carrier.send({ kind: 'watch', topic });
      // A command bears its own id, so asking again is safe; nothing else is asked twice.
      for (const { message } of waiting.values()) carrier.send(message);
    } else {
      for (const [n, { message, settle }] of waiting) {
        if (message.name === 'send') continue;
        waiting.delete(n);
        settle({ ok: false, refusal: { code: 'hostAway' } });
      }
    }
    for (const listener of statusListeners) listener(changed);
  });

  setInterval(askTime, CLOCK_EVERY);

  return {
    call: <Name extends CallName>(name: Name, argument: Argument<Name>) =>
      new Promise<Answer<Value<Name>>>((resolve) => {
        const message = { kind: 'call', n: next++, name, argument } as const;
        if (isTooLong(message)) return resolve({ ok: false, refusal: { code: 'tooMuchAtOnce' } });
        if (status !== 'connected' && name !== 'send') return resolve({ ok: false, refusal: { code: 'hostAway' } });
        waiting.set(message.n, { message, settle: resolve as (answer: Answer<unknown>) => void });
        if (status === 'connected') carrier.send(message);
      }),
    watch: <T extends Topic>(topic: T, onView: (view: Topics[T], number: number) => void) => {
      const listener = onView as OnView;
      const present = watching.get(topic);
      if (present === undefined) {
        watching.set(topic, { listeners: new Set([listener]), last: null });
        if (status === 'connected') carrier.send({ kind: 'watch', topic });
      } else {
        present.listeners.add(listener);
        if (present.last !== null) onView(present.last.view as Topics[T], present.last.number);
      }
      return () => {
        const topicNow = watching.get(topic);
        topicNow?.listeners.delete(listener);
        if (topicNow?.listeners.size !== 0) return;
        if (topicNow.last !== null) left.set(topic, topicNow.last);
        watching.delete(topic);
        if (status === 'connected') carrier.send({ kind: 'unwatch', topic });
      };
    },
    onStatus: (listener) => {
      statusListeners.add(listener);
      listener(status);
      return () => { statusListeners.delete(listener); };
    },
    now: () => clock.now(),
  };
};
