// Tells windows what changed: whole views, per role or per window, with a number that rises only when that view did. It knows no log.
import type { Topic, Topics, ToWindow, WindowRole } from '../../shared/contract.ts';
import type { Clock } from './ports.ts';

export type Deliver = (message: ToWindow) => void;

type Told = { readonly number: number; readonly bytes: string; readonly view: unknown };
/** One window; it also stands for that window wherever two of a role must be told apart. */
export type Watcher = { readonly role: WindowRole; readonly deliver: Deliver; readonly topics: Set<Topic>; readonly own: Map<string, Told> };

/** Topics that two windows of one role are told differently. */
const ONE_BY_ONE: ReadonlySet<Topic> = new Set<Topic>(['sound']);

export type Publisher = {
  join(role: WindowRole, deliver: Deliver): Watcher;
  leave(watcher: Watcher): void;
  watch(watcher: Watcher, topic: Topic): void;
  /** How many windows of a role watch now. */
  count(role: WindowRole): number;
  /** The windows that watch a topic, the first to come first. */
  watching(topic: Topic): readonly Watcher[];
  /** Looks at every watched topic again. */
  publish(): void;
  /** Tells every window the time, after the clock was set. */
  tellTime(): void;
};

export const createPublisher = (viewOf: <T extends Topic>(topic: T, watcher: Watcher) => Topics[T], clock: Clock): Publisher => {
  const watchers = new Set<Watcher>();
  const told = new Map<string, Told>();

  // Compared as bytes, not by reference: an equal view built anew must not raise the number, or the hall could count hidden work.
  const look = (watcher: Watcher, topic: Topic): { readonly present: Told; readonly changed: boolean } => {
    const key = `${watcher.role} ${topic}`;
    const memory = ONE_BY_ONE.has(topic) ? watcher.own : told;
    const last = memory.get(key);
    const view = viewOf(topic, watcher);
    const bytes = JSON.stringify(view);
    if (last !== undefined && last.bytes === bytes) return { present: last, changed: false };
    const present = { number: (last?.number ?? 0) + 1, bytes, view };
    memory.set(key, present);
    return { present, changed: true };
  };

  /** A hundred people wait for the hall, one person for the console. */
  const audienceFirst = (): readonly Watcher[] => [...watchers].toSorted((a, b) => Number(b.role === 'hall') - Number(a.role === 'hall'));

  const tell = (watcher: Watcher, topic: Topic, { number, view }: Told): void =>
    watcher.deliver({ kind: 'view', topic, number, view, now: clock.now() });

  return {
    join: (role, deliver) => {
      const watcher: Watcher = { role, deliver, topics: new Set(), own: new Map() };
      watchers.add(watcher);
      return watcher;
    },
    leave: (watcher) => { watchers.delete(watcher); },
    watch: (watcher, topic) => {
      watcher.topics.add(topic);
      tell(watcher, topic, look(watcher, topic).present);
    },
    watching: (topic) => [...watchers].filter((watcher) => watcher.topics.has(topic)),
    count: (role) => [...watchers].filter((watcher) => watcher.role === role && watcher.topics.size > 0).length,
    tellTime: () => {
      for (const watcher of watchers) watcher.deliver({ kind: 'time', sent: null, now: clock.now() });
    },
    publish: () => {
      const looked = new Map<string, ReturnType<typeof look>>();
      for (const watcher of audienceFirst()) {
        for (const topic of watcher.topics) {
          const key = `${watcher.role} ${topic}`;
          const seen = ONE_BY_ONE.has(topic) ? look(watcher, topic) : looked.get(key) ?? look(watcher, topic);
          looked.set(key, seen);
          if (seen.changed) tell(watcher, topic, seen.present);
        }
      }
    },
  };
};
