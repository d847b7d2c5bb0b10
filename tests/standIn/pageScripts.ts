// The scripts that give a page what Electron's renderer gives it: a preload in a world of its own and the bridge between the worlds.
// Their functions are sent to the page as text, so they use nothing from around them.
import { strict } from './rules.ts';

/** The name of the isolated world, and of the function by which it reaches the stand-in. */
export const WORLD = 'Electron Isolated Context';
export const BINDING = 'standInBinding';
export const DELIVER = 'standInDeliver';
const HELLO = 'stand-in-hello';

type Callable = (...args: unknown[]) => unknown;
type Packed = { readonly f: number } | { readonly l: Packed[] } | { readonly o: [string, Packed][] } | { readonly v: unknown };

/** One end of the bridge. A function given away becomes a number; the other end calls it by that, synchronously, over a shared element. */
const peer = (bus: EventTarget, mine: string, theirs: string) => {
  const given: Callable[] = [];
  let reply: { readonly value: Packed } | { readonly error: string } | undefined;

  const pack = (value: unknown): Packed => {
    if (typeof value === 'function') return { f: given.push(value as Callable) - 1 };
    if (Array.isArray(value)) return { l: value.map(pack) };
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      return { o: Object.entries(value).map(([key, each]) => [key, pack(each)]) };
    }
    return { v: structuredClone(value) };
  };
  const unpack = (sent: Packed): unknown => {
    if ('f' in sent) return (...args: unknown[]) => call(sent.f, args);
    if ('l' in sent) return Object.freeze(sent.l.map(unpack));
    if ('o' in sent) return Object.freeze(Object.fromEntries(sent.o.map(([key, each]) => [key, unpack(each)])));
    return sent.v;
  };
  const outcome = (): unknown => {
    if (reply === undefined) throw new Error('stand-in: the other world did not answer');
    if ('error' in reply) throw new Error(reply.error);
    return unpack(reply.value);
  };
  const call = (id: number, args: unknown[]): unknown => {
    reply = undefined;
    bus.dispatchEvent(new CustomEvent(theirs, { detail: { id, args: pack(args) } }));
    return outcome();
  };

  bus.addEventListener(mine, (event) => {
    const { id, args } = (event as CustomEvent<{ id: number; args: Packed }>).detail;
    let detail: typeof reply;
    try {
      detail = { value: pack(given[id]?.(...(unpack(args) as unknown[]))) };
    } catch (error) {
      detail = { error: error instanceof Error ? error.message : String(error) };
    }
    bus.dispatchEvent(new CustomEvent(`${theirs}-reply`, { detail }));
  });
  bus.addEventListener(`${mine}-reply`, (event) => { reply = (event as CustomEvent<typeof reply>).detail; });
  return { pack, unpack };
};

/** contextBridge freezes what it exposes and does not let the page replace it (docs/api/context-bridge.md). */
const pageHalf = (hello: string, makePeer: typeof peer): void => {
  if (window.top !== window) return;
  window.addEventListener(hello, (event) => {
    event.stopImmediatePropagation();
    const bus = (event as MouseEvent).relatedTarget as EventTarget;
    const { unpack } = makePeer(bus, 'to-page', 'to-isolated');
    bus.addEventListener('expose', (asked) => {
      const { key, api } = (asked as CustomEvent<{ key: string; api: Packed }>).detail;
      Object.defineProperty(window, key, { value: unpack(api), enumerable: true });
    });
  }, { once: true, capture: true });
};

type Names = { readonly hello: string; readonly binding: string; readonly deliver: string };

/** A sandboxed preload sees these modules and no other (docs/tutorial/sandbox.md); only the main frame has a preload by default. */
const isolatedHalf = (names: Names, makePeer: typeof peer, strictly: typeof strict, preload: (...surroundings: unknown[]) => void): void => {
  if (window.top !== window) return;
  const world = globalThis as unknown as Record<string, Callable>;
  const tell = (message: object): void => void world[names.binding]?.(JSON.stringify(message));
  const bus = document.createElement('i');
  const { pack } = makePeer(bus, 'to-isolated', 'to-page');
  window.dispatchEvent(new MouseEvent(names.hello, { relatedTarget: bus }));

  const listeners: [string, Callable][] = [];
  const contextBridge = strictly('contextBridge', {
    exposeInMainWorld: (key: string, api: unknown): void => {
      if (key in world) throw new Error('Cannot bind an API on top of an existing property on the window object');
      bus.dispatchEvent(new CustomEvent('expose', { detail: { key, api: pack(api) } }));
    },
  });
  const ipcRenderer = strictly('ipcRenderer', {
    send: (channel: string, ...args: unknown[]): void => {
      if (args.some((arg) => typeof arg !== 'string')) throw new Error('stand-in: ipcRenderer.send carries text alone');
      tell({ kind: 'send', channel, args });
    },
    on: (channel: string, listener: Callable): void => void listeners.push([channel, listener]),
  });
  world[names.deliver] = (channel, ...args) => {
    for (const [wanted, listener] of listeners) if (wanted === channel) listener({}, ...args);
  };

  const renderer = strictly('electron', { contextBridge, ipcRenderer });
  const modules: Record<string, object> = { electron: renderer, 'electron/renderer': renderer };
  const require = (name: string): object => {
    const found = modules[name.replace(/^node:/, '')];
    if (found === undefined) throw new Error(`module not found: ${name}`);
    return found;
  };
  const module = { exports: {} };
  try {
    preload(require, { type: 'renderer', sandboxed: true, contextIsolated: true }, module.exports, module, undefined, globalThis, undefined, undefined);
  } catch (error) {
    tell({ kind: 'preload-error', message: error instanceof Error ? error.message : String(error) });
  }
};

/** To run first in each new document, in the page's own world. */
export const pageScript = `(${pageHalf.toString()})(${JSON.stringify(HELLO)}, ${peer.toString()})`;

/** The preload as Electron runs it: the body of a function with these parameters. */
export const preloadFunction = (source: string): string =>
  `(function (require, process, exports, module, Buffer, global, setImmediate, clearImmediate) {${source}\n})`;

/** To run second, in the isolated world. */
export const isolatedScript = (preload: string): string =>
  `(${isolatedHalf.toString()})(${JSON.stringify({ hello: HELLO, binding: BINDING, deliver: DELIVER } satisfies Names)}, ${peer.toString()}, ${strict.toString()}, ${preloadFunction(preload)})`;
