// Tells windows what changed: whole views, per role, with a number that rises only when that role's view did. It knows no log.
import type { Topic, Topics, ToWindow, WindowRole } from '../../shared/contract.ts';
import type { Clock } from './ports.ts';

export type Deliver = (message: ToWindow) => void;

type Told = { readonly number: number; readonly bytes: string; readonly view: unknown };
type Watcher = { readonly role: WindowRole; readonly deliver: Deliver; readonly topics: Set<Topic> };

export type Publisher = {
  join(role: WindowRole, deliver: Deliver): Watcher;
  leave(watcher: Watcher): void;
  watch(watcher: Watcher, topic: Topic): void;
  /** How many windows of a role watch now. */
  count(role: WindowRole): number;
  /** Looks at every watched topic again. */
  publish(): void;
  /** Tells every window the time, after the clock was set. */
  tellTime(): void;
};

export const createPublisher = (viewOf: <T extends Topic>(topic: T) => Topics[T], clock: Clock): Publisher => {
  const watchers = new Set<Watcher>();
  const told = new Map<string, Told>();

  // Compared as bytes, not by reference: an equal view built anew must not raise the number, or the hall could count hidden work.
  const look = (role: WindowRole, topic: Topic): { readonly present: Told; readonly changed: boolean } => {
    const key = `${role} ${topic}`;
    const last = told.get(key);
    const view = viewOf(topic);
    const bytes = JSON.stringify(view);
    if (last !== undefined && last.bytes === bytes) return { present: last, changed: false };
    const present = { number: (last?.number ?? 0) + 1, bytes, view };
    told.set(key, present);
    return { present, changed: true };
  };

  const tell = (watcher: Watcher, topic: Topic, { number, view }: Told): void =>
    watcher.deliver({ kind: 'view', topic, number, view, now: clock.now() });

  return {
    join: (role, deliver) => {
      const watcher = { role, deliver, topics: new Set<Topic>() };
      watchers.add(watcher);
      return watcher;
    },
    leave: (watcher) => { watchers.delete(watcher); },
    watch: (watcher, topic) => {
      watcher.topics.add(topic);
      tell(watcher, topic, look(watcher.role, topic).present);
    },
    count: (role) => [...watchers].filter((watcher) => watcher.role === role && watcher.topics.size > 0).length,
    tellTime: () => {
      for (const watcher of watchers) watcher.deliver({ kind: 'time', sent: null, now: clock.now() });
    },
    publish: () => {
      const looked = new Map<string, ReturnType<typeof look>>();
      for (const watcher of watchers) {
        for (const topic of watcher.topics) {
          const key = `${watcher.role} ${topic}`;
          const seen = looked.get(key) ?? look(watcher.role, topic);
          looked.set(key, seen);
          if (seen.changed) tell(watcher, topic, seen.present);
        }
      }
    },
  };
};
