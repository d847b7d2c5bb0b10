// Speaks to the hall's window in the host's place, for views no story could bring about in time; everything else passes as it is.
import type { BrowserContext } from '@playwright/test';
import type { ToWindow } from '../../shared/contract.ts';
import type { HallView } from '../../shared/domain/hall.ts';
import { instant } from '../../shared/units.ts';

export type Show = (view: HallView, now: number) => void;

/** Before the hall is opened. */
export const intoHall = async (context: BrowserContext): Promise<Show> => {
  let send: (message: ToWindow) => void = () => { throw new Error('no hall is open'); };
  await context.routeWebSocket(/\/ws$/, (socket) => {
    const server = socket.connectToServer();
    let isConsole = false;
    socket.onMessage((text) => {
      isConsole ||= String(text).includes('"topic":"retreat"');
      if (!isConsole && String(text).includes('"topic":"hall"')) send = (message) => socket.send(JSON.stringify(message));
      server.send(text);
    });
  });
  return (view, now) => send({ kind: 'view', topic: 'hall', number: 1_000, view, now: instant(now) });
};
