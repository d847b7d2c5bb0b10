// The link without any carrier: messages go from window to host as the text they would be on the wire.
import type { Connection, Host } from '../../electron/host/host.ts';
import { messageLink } from '../../renderer/link/messageLink.ts';
import type { HostLink, LinkStatus, WindowRole } from '../../shared/contract.ts';
import type { ToWindow } from '../../shared/hostMessages.ts';

export type InProcessLink = { readonly link: HostLink; cut(): void; mend(): void };

const overTheWire = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

export const inProcessLink = (host: Host, role: WindowRole): InProcessLink => {
  let connection: Connection | null = null;
  let hear: (message: ToWindow) => void = () => undefined;
  let tell: (status: LinkStatus) => void = () => undefined;
  const link = messageLink({
    send: (message) => connection?.receive(overTheWire(message)),
    onMessage: (listener) => { hear = listener; },
    onStatus: (listener) => { tell = listener; },
  });
  const mend = (): void => {
    let isOpen = true;
    const opened = host.connect(role, (message) => { if (isOpen) hear(overTheWire(message) as ToWindow); });
    connection = {
      receive: (message) => opened.receive(message),
      close: () => {
        isOpen = false;
        opened.close();
      },
    };
    tell('connected');
  };
  mend();
  return {
    link, mend,
    cut: () => {
      connection?.close();
      connection = null;
      tell('disconnected');
    },
  };
};
