// Speaks the browser's own control protocol over the port it opens on this machine; it knows no window of ours.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

type Fields = Readonly<Record<string, unknown>>;

export type BrowserChannel = {
  /** `session` '' is the browser itself. The answer is whatever the protocol says for the method; rejects with what the browser says against it. */
  send<T>(method: string, params?: Fields, session?: string): Promise<T>;
  /** What the browser says of itself, unasked. */
  onEvent(listener: (method: string, params: Fields) => void): void;
  /** Comes to an end when the browser does. */
  readonly ended: Promise<void>;
  close(): void;
};

type Message = {
  readonly id?: number; readonly result?: unknown; readonly error?: { readonly message: string };
  readonly method?: string; readonly params?: Fields;
};
type Waiting = { readonly method: string; readonly resolve: (value: never) => void; readonly reject: (error: Error) => void };

/** The browser has ended, or was closed by a person. */
export class BrowserGone extends Error {}

/** A browser that does not answer is as good as gone. */
const ANSWERS_WITHIN = 10_000;

const connect = async (address: string): Promise<BrowserChannel> => {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  const listeners: ((method: string, params: Fields) => void)[] = [];
  let next = 1;
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  socket.onmessage = ({ data }: { readonly data: unknown }) => {
    const { id = 0, result, error, method, params = {} } = JSON.parse(String(data)) as Message;
    if (method !== undefined) return listeners.forEach((listener) => listener(method, params));
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(result as never);
    else call?.reject(new Error(`${call.method}: ${error.message}`));
  };
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error('no browser answers'));
      socket.close();
    }, ANSWERS_WITHIN);
    socket.onopen = () => {
      clearTimeout(late);
      resolve();
    };
    socket.onclose = () => {
      clearTimeout(late);
      reject(new Error('no browser answers'));
      for (const call of waiting.values()) call.reject(new BrowserGone('the browser is gone'));
      end();
    };
  });
  return {
    ended, close: () => socket.close(), onEvent: (listener) => void listeners.push(listener),
    send: (method, params = {}, session = '') => new Promise((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) return reject(new BrowserGone(`${method}: the browser is gone`));
      const id = next++;
      const late = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`${method}: the browser does not answer`));
      }, ANSWERS_WITHIN);
      waiting.set(id, {
        method,
        resolve: (value) => { clearTimeout(late); resolve(value); },
        reject: (error) => { clearTimeout(late); reject(error); },
      });
      socket.send(JSON.stringify({ id, method, params, ...(session === '' ? {} : { sessionId: session }) }));
    }),
  };
};

const fileIn = (profile: string): string => join(profile, 'DevToolsActivePort');

/** Where a browser with this profile says it listens; undefined: it does not say. */
const addressIn = (profile: string): string | undefined => {
  try {
    const [port, path] = readFileSync(fileIn(profile), 'utf8').split('\n');
    return port === undefined || path === undefined ? undefined : `ws://127.0.0.1:${port}${path}`;
  } catch {
    return undefined; // Not written yet, or never.
  }
};

/** To the browser that already runs with this profile, as one that outlived its host does; null: there is none. */
export const findBrowser = async (profile: string): Promise<BrowserChannel | null> => {
  const address = addressIn(profile);
  if (address === undefined) return null;
  try {
    return await connect(address);
  } catch {
    rmSync(fileIn(profile), { force: true }); // Left by one that is gone.
    return null;
  }
};

/** To a browser that has just been started; null where it does not open a channel in time, or ends first. */
export const awaitBrowser = async (profile: string, isGone: () => boolean, within = 60_000): Promise<BrowserChannel | null> => {
  for (const end = performance.now() + within; performance.now() < end && !isGone(); await pause(50)) {
    const channel = await findBrowser(profile);
    if (channel !== null) return channel;
  }
  return null;
};
