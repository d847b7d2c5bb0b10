// Speaks to the hall's window in the host's place; how a host on a socket is interrupted, and what is said through every door.
import type { BrowserContext } from '@playwright/test';
import type { ToWindow } from '../../../shared/hostMessages.ts';
import type { HallView } from '../../../shared/domain/hall/hallView.ts';
import { instant } from '../../../shared/units.ts';
import type { Show } from './app.ts';

/** Higher than the number of any view a story's host has come to. */
const NUMBER = 1_000;

export const hallMessage = (view: HallView, now: number): string =>
  JSON.stringify({ kind: 'view', topic: 'hall', number: NUMBER, view, now: instant(now) } satisfies ToWindow);

/** Before the hall is opened; everything else passes as it is. */
export const intoHall = async (context: BrowserContext): Promise<Show> => {
  let send: (text: string) => void = () => { throw new Error('no hall is open'); };
  await context.routeWebSocket(/\/ws$/, (socket) => {
    const server = socket.connectToServer();
    let isConsole = false;
    socket.onMessage((text) => {
      isConsole ||= String(text).includes('"topic":"retreat"');
      if (!isConsole && String(text).includes('"topic":"hall"')) send = (message) => socket.send(message);
      server.send(text);
    });
  });
  return (view, now) => Promise.resolve(send(hallMessage(view, now)));
};
