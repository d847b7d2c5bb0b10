// Reaches the host through the bridge that Electron's preload puts into the page; it knows no topic and no call.
import type { Bridge } from '../../shared/bridge.ts';
import { BRIDGE } from '../../shared/bridge.ts';
import type { HostLink } from '../../shared/contract.ts';
import type { ToWindow } from '../../shared/hostMessages.ts';
import { messageLink } from './messageLink.ts';

/** null where there is no bridge: the page then stands in a plain browser. */
export const ipcLink = (): HostLink | null => {
  const bridge = (globalThis as { readonly [BRIDGE]?: Bridge })[BRIDGE];
  if (bridge === undefined) return null;
  return messageLink({
    send: (message) => bridge.send(JSON.stringify(message)),
    onMessage: (listener) => bridge.onMessage((text) => listener(JSON.parse(text) as ToWindow)),
    // Main and host live and die together, so a page that runs is connected.
    onStatus: (listener) => listener('connected'),
  });
};
