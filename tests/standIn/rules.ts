// What every part of the stand-in shares: how far the app has come, what is missing by name, and what a test must hear of.
import { EventEmitter } from 'node:events';

/** main's own top level; main loaded but Electron not ready; ready. Electron reads features and schemes once, between the first two. */
export type Phase = 'loading' | 'loaded' | 'ready';

export const life: { phase: Phase; isQuitting: boolean; hasEnded: boolean } = { phase: 'loading', isQuitting: false, hasEnded: false };

/** What no test may overlook: refused requests, page errors, boxes nobody expected. */
export const notes: string[] = [];
export const note = (what: string): void => void notes.push(what);

/** A thing of Electron's that the shell must not touch before ready throws Electron's own sentence. */
export const needsReady = (sentence: string, Kind: new (message: string) => Error = Error): void => {
  if (life.phase !== 'ready') throw new Kind(sentence);
};

export const needsLoading = (sentence: string): void => {
  if (life.phase !== 'loading') throw new Error(sentence);
};

/** Never silently undefined: a member the stand-in lacks throws by name. `then` is asked of everything that is awaited. */
export const strict = <T extends object>(name: string, object: T): T =>
  new Proxy(object, {
    get: (target, member, receiver) => {
      if (typeof member === 'string' && !(member in target) && member !== 'then' && member !== 'toJSON') {
        throw new Error(`stand-in: ${name}.${member} is not provided`);
      }
      return Reflect.get(target, member, receiver) as unknown;
    },
  });

/** An Electron object that also has events. */
export const withEvents = <T extends object>(name: string, members: T): T & EventEmitter => strict(name, Object.assign(new EventEmitter(), members));

/** A window or its contents: once destroyed, all but the question whether it is throws, as in Electron. */
export const mortal = <T extends object>(object: T, isDestroyed: () => boolean): T =>
  new Proxy(object, {
    get: (target, member, receiver) => {
      const isAlwaysThere = typeof member === 'symbol' || member in EventEmitter.prototype || member === 'isDestroyed' || member === 'destroy' || member === 'then';
      if (!isAlwaysThere && isDestroyed()) throw new TypeError('Object has been destroyed');
      return Reflect.get(target, member, receiver) as unknown;
    },
  });

/** The event of a listener that may prevent something. */
export type Preventable = { readonly defaultPrevented: boolean; preventDefault(): void };
export const preventable = <T extends object>(more: T): Preventable & T => {
  let isPrevented = false;
  return { ...more, get defaultPrevented() { return isPrevented; }, preventDefault: () => { isPrevented = true; } };
};
