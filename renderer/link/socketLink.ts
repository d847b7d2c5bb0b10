// Reaches the host over its loopback socket and keeps trying when it is away; it knows no topic and no call.
import type { HostLink, LinkStatus } from '../../shared/contract.ts';
import type { ToHost, ToWindow } from '../../shared/hostMessages.ts';
import { messageLink } from './messageLink.ts';

type FromServer = ToWindow | { readonly kind: 'admitted'; readonly session: string; readonly again: string | null } | { readonly kind: 'turnedAway' };

/** The window's own, thought of here and said with its token: a page that is drawn anew before it heard the answer is known all the same. */
const SESSION = 'kompak-session';
const TOKEN = 'kompak-token';
/** Outlives the window, and is of use only in this run of the host. Not a cookie: those are shown to every port of this machine, a store to this one alone. */
const again = (): string => `kompak-again ${location.pathname}`;
const RETRY_AFTER = [150, 250, 500] as const;
/** Asked before a socket is tried again: after a dozen that were refused a browser holds each one back, for up to one and a half seconds; a file it asks for at once. */
const isThere = (): Promise<boolean> => fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(() => true, () => false);

/** The one-time token after # in the address; taken out of it at once, so that it cannot be copied or shown, and kept until it has served. */
const takeToken = (): string | null => {
  const token = location.hash.slice(1);
  if (token !== '') {
    history.replaceState(null, '', location.pathname + location.search);
    sessionStorage.setItem(TOKEN, token);
    // Another than that of the window which opened this one, whose storage it begins with.
    sessionStorage.setItem(SESSION, crypto.randomUUID());
  }
  return sessionStorage.getItem(TOKEN);
};


/** `onTurnedAway`: the server knows neither the token nor the session; trying again is of no use. */
export const socketLink = (onTurnedAway: () => void): HostLink => {
  let token = takeToken();
  let socket: WebSocket | null = null;
  let failures = 0;
  const listeners: { message: (message: ToWindow) => void; status: (status: LinkStatus) => void } = {
    message: () => undefined, status: () => undefined,
  };

  const open = (): void => {
    const opening = new WebSocket(`ws://${location.host}/ws`);
    opening.onopen = () => opening.send(JSON.stringify({ kind: 'hello', token, session: sessionStorage.getItem(SESSION), again: localStorage.getItem(again()) }));
    opening.onmessage = (event: MessageEvent<string>) => {
      const message = JSON.parse(event.data) as FromServer;
      if (message.kind === 'admitted') {
        token = null;
        sessionStorage.removeItem(TOKEN);
        failures = 0;
        sessionStorage.setItem(SESSION, message.session);
        if (message.again !== null) localStorage.setItem(again(), message.again);
        socket = opening;
        listeners.status('connected');
      } else if (message.kind === 'turnedAway') {
        opening.onclose = null;
        onTurnedAway();
      } else {
        listeners.message(message);
      }
    };
    opening.onclose = () => {
      if (socket !== null) listeners.status('disconnected');
      socket = null;
      retry();
    };
  };
  const retry = (): void => void setTimeout(async () => {
    if (await isThere()) open();
    else retry();
  }, RETRY_AFTER[Math.min(failures++, RETRY_AFTER.length - 1)]);

  const link = messageLink({
    send: (message: ToHost) => socket?.send(JSON.stringify(message)),
    onMessage: (listener) => { listeners.message = listener; },
    onStatus: (listener) => { listeners.status = listener; },
  });
  open();
  return link;
};
