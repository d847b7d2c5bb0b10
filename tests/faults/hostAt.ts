// The real host over a folder, in this process, with a clock that a test can step; it has no window and prints nothing.
import { mkdirSync } from 'node:fs';
import { createClock } from '../../electron/host/clock.ts';
import { nodePreferences } from '../../electron/host/plainNode/nodePreferences.ts';
import type { Host } from '../../electron/host/host.ts';
import { createHost } from '../../electron/host/host.ts';
import { foldersOf } from '../../electron/host/plainNode/places.ts';
import type { Clock } from '../../electron/host/ports.ts';
import { NO_SCREENS } from '../../electron/host/screens/hallKeeper.ts';
import type { Answer } from '../../shared/contract.ts';
import type { Millis } from '../../shared/units.ts';
import { instant } from '../../shared/units.ts';

export type HostAt = {
  readonly host: Host;
  /** What the host found broken and went on without, the latest last. */
  readonly troubles: readonly string[];
};
export type HostAtOptions = {
  readonly clock?: Clock;
  /** False: nothing is asked or noted about the clock, as for a command that reads a file and leaves. */
  readonly attended?: boolean;
};

const absent = (what: string) => (): Promise<never> => Promise.reject(new Error(`there is no ${what} here`));

export const hostAt = (folder: string, { clock = createClock(), attended = true }: HostAtOptions = {}): HostAt => {
  const troubles: string[] = [];
  const folders = foldersOf(folder);
  mkdirSync(folders.data, { recursive: true });
  const host = createHost({
    clock, folders, attended, onMains: () => null,
    settings: nodePreferences(folders.data, (aside) => { troubles.push(aside); }),
    printer: { print: absent('printer') },
    screens: { openHall: absent('screen'), closeHall: absent('screen'), openFile: absent('screen'), prints: 'viewer', printPaper: absent('screen'), takes: 'folder', takePaper: absent('screen'), view: () => NO_SCREENS, onView: () => undefined },
    onFault: (error, doing) => { troubles.push(`${doing}: ${String(error)}`); },
  });
  return { host, troubles };
};

/** The value of an answer that must be a yes. */
export const granted = <T>(answer: Answer<T>): T => {
  if (answer.ok) return answer.value;
  throw new Error(`refused: ${answer.refusal.code}`);
};

export type SteppedClock = Clock & {
  /** Moves on and rings what has come due, in order. */
  step(by: Millis): void;
};

export const steppedClock = (start = instant(1_747_285_200_000)): SteppedClock => {
  let now = start;
  let waiting: readonly { readonly due: number; readonly ring: () => void }[] = [];
  const listeners = new Set<() => void>();
  const ringNext = (until: number): boolean => {
    const next = waiting.filter(({ due }) => due <= until).toSorted((a, b) => a.due - b.due)[0];
    if (next === undefined) return false;
    waiting = waiting.filter((one) => one !== next);
    now = instant(Math.max(now, next.due));
    next.ring();
    return true;
  };
  return {
    now: () => now,
    wall: () => now,
    set: (moment) => {
      now = moment;
      for (const listener of listeners) listener();
    },
    onSet: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    after: (delay, ring) => {
      const one = { due: now + delay, ring };
      waiting = [...waiting, one];
      return () => { waiting = waiting.filter((each) => each !== one); };
    },
    step: (by) => {
      const until = now + by;
      while (ringNext(until));
      now = instant(until);
    },
  };
};
