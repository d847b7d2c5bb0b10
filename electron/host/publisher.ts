// Tells windows what changed: views, per role or per window, with a number that rises only when that view changed. It knows no log.
import type { Topic, Topics, WindowRole } from '../../shared/contract.ts';
import type { ToWindow } from '../../shared/hostMessages.ts';
import type { Clock } from './ports.ts';

export type Deliver = (message: ToWindow) => void;

/** A list is looked at item by item, anything else as one. */
type Part = { readonly value: unknown; readonly bytes: string };
type Told = { readonly number: number; readonly view: unknown; readonly parts: readonly Part[] };
/** One window, with what it was told last of each topic it watches, null before the first time; it also stands for that window wherever two of a role must be told apart. */
export type Watcher = { readonly role: WindowRole; readonly deliver: Deliver; readonly topics: Map<Topic, Told | null>; readonly own: Map<string, Told> };

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

// Compared as bytes: an equal view built anew must not raise the number, or the hall could count hidden work. The very same object needs none.
const partNow = (value: unknown, before: Part | undefined): Part => {
  if (before !== undefined && before.value === value) return before;
  const bytes = JSON.stringify(value) as string | undefined ?? '';
  return before !== undefined && before.bytes === bytes ? before : { value, bytes };
};

type ViewOf = <T extends Topic>(topic: T, watcher: Watcher) => Topics[T];

export const createPublisher = (viewOf: ViewOf, clock: Clock, onFault: (error: unknown, doing: string) => void): Publisher => {
  const watchers = new Set<Watcher>();
  const told = new Map<string, Told>();

  /** What there is to tell of a topic: the same object as long as it says the same. */
  const look = (watcher: Watcher, topic: Topic): Told => {
    const key = `${watcher.role} ${topic}`;
    const memory = ONE_BY_ONE.has(topic) ? watcher.own : told;
    const last = memory.get(key);
    const view: unknown = viewOf(topic, watcher);
    const parts = (Array.isArray(view) ? view : [view]).map((value: unknown, i) => partNow(value, last?.parts[i]));
    const isSame = last !== undefined && Array.isArray(view) === Array.isArray(last.view) && parts.length === last.parts.length && parts.every((part, i) => part === last.parts[i]);
    if (isSame) return last;
    const present = { number: (last?.number ?? 0) + 1, view, parts };
    memory.set(key, present);
    return present;
  };

  /** A hundred people wait for the hall, one person for the console. */
  const audienceFirst = (): readonly Watcher[] => [...watchers].toSorted((a, b) => Number(b.role === 'hall') - Number(a.role === 'hall'));

  /** Of a list the window knows, only the items that changed travel. */
  const tell = ({ deliver, topics }: Watcher, topic: Topic, present: Told): void => {
    const known = topics.get(topic) ?? null;
    const { number, view, parts } = present;
    topics.set(topic, present);
    if (known === null || !Array.isArray(view) || !Array.isArray(known.view)) return deliver({ kind: 'view', topic, number, view, now: clock.now() });
    const items = parts.flatMap((part, i) => (part === known.parts[i] ? [] : [[i, part.value] as const]));
    deliver({ kind: 'items', topic, from: known.number, number, length: parts.length, items, now: clock.now() });
  };

  return {
    join: (role, deliver) => {
      const watcher: Watcher = { role, deliver, topics: new Map(), own: new Map() };
      watchers.add(watcher);
      return watcher;
    },
    leave: (watcher) => { watchers.delete(watcher); },
    watch: (watcher, topic) => {
      // Before it is looked at: some views say who watches.
      watcher.topics.set(topic, null);
      tell(watcher, topic, look(watcher, topic));
    },
    watching: (topic) => [...watchers].filter((watcher) => watcher.topics.has(topic)),
    count: (role) => [...watchers].filter((watcher) => watcher.role === role && watcher.topics.size > 0).length,
    tellTime: () => {
      for (const watcher of watchers) watcher.deliver({ kind: 'time', sent: null, now: clock.now() });
    },
    publish: () => {
      const looked = new Map<string, Told>();
      for (const watcher of audienceFirst()) {
        for (const [topic, known] of watcher.topics) {
          const key = `${watcher.role} ${topic}`;
          try {
            const present = ONE_BY_ONE.has(topic) ? look(watcher, topic) : looked.get(key) ?? look(watcher, topic);
            looked.set(key, present);
            if (present !== known) tell(watcher, topic, present);
          } catch (error) {
            // What was stored is stored: who gave the command must hear so, and all others what they watch.
            onFault(error, `view ${topic}`);
          }
        }
      }
    },
  };
};
