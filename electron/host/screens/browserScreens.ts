// The host's Screens on plain Node: the hall as a window of the browser the app opened, or an address where there is none; it looks again and again whether displays came or went.
import type { HallWindow } from '../../../shared/contract.ts';
import type { Screens } from '../ports.ts';
import type { BrowserWindows } from './browserWindows.ts';
import { NotSeen } from './browserWindows.ts';
import type { Identity, Seen } from './hallDisplay.ts';
import type { HallKeeper } from './hallKeeper.ts';
import { createHallKeeper, NO_SCREENS } from './hallKeeper.ts';
import type { WhenCalm } from './whenCalm.ts';
import { whenCalm } from './whenCalm.ts';

export type BrowserScreens = Pick<Screens, 'openHall' | 'closeHall' | 'view' | 'onView'> & {
  /** From now on the hall's window is kept where it belongs. */
  use(windows: BrowserWindows): void;
  stop(): void;
};

type Options = {
  /** An address that admits one hall window, once; `byHand`: the page asks to be moved to the projector. */
  readonly hallAddress: (byHand: boolean) => string;
  readonly last: Identity | null;
  readonly onChosen: (display: Identity) => void;
  readonly onFault: (error: unknown) => void;
};

/** A browser tells nobody of a plug, so it is asked. */
const LOOK_EVERY = 300;
/** A page is loaded within seconds, on the slowest machine; whoever cannot be seen for longer has a fault. */
const UNSEEN_IS_A_FAULT_AFTER = 30_000;

const outlineOf = ({ displays, consoleOn, hall }: Seen): string => JSON.stringify([displays, consoleOn, hall !== null]);

export const createBrowserScreens = ({ hallAddress, last, onChosen, onFault }: Options): BrowserScreens => {
  const listeners: (() => void)[] = [];
  let controlled: { readonly windows: BrowserWindows; readonly keeper: HallKeeper; readonly changed: WhenCalm } | null = null;
  let looking: NodeJS.Timeout | undefined;
  let isStopped = false;
  /** What was seen last, by the look-out or by a decision: a display may go and come between two looks, and be decided on meanwhile. */
  let outline = '';
  /** null: the last look saw something. */
  let unseen: { readonly since: number; isTold: boolean } | null = null;

  // While the last windows close one after the other, questions about them fail, and nothing is wrong.
  const tellFault = (windows: BrowserWindows, error: unknown): void => void windows.count().then((count) => { if (count > 0) onFault(error); }, () => undefined);

  const lookAgain = async (windows: BrowserWindows, changed: WhenCalm): Promise<void> => {
    try {
      const seen = outlineOf(await windows.desk.look());
      if (seen !== outline) changed();
      outline = seen;
      unseen = null;
    } catch (error) {
      // The next look will tell, and puts right what was missed.
      outline = '';
      unseen ??= { since: performance.now(), isTold: false };
      if (!unseen.isTold && performance.now() - unseen.since > UNSEEN_IS_A_FAULT_AFTER) {
        unseen.isTold = true;
        tellFault(windows, error instanceof NotSeen ? error.cause : error);
      }
    }
    if (!isStopped) looking = setTimeout(() => void lookAgain(windows, changed), LOOK_EVERY);
  };

  const open = async ({ windows, keeper }: NonNullable<typeof controlled>): Promise<HallWindow> => {
    await keeper.settle();
    if ((await windows.desk.look()).hall === null) await windows.openHall(hallAddress(false), keeper.place());
    await keeper.settle();
    return { opened: true };
  };

  return {
    openHall: async () => {
      if (controlled !== null) {
        try {
          return await open(controlled);
        } catch (error) {
          onFault(error); // The console opens it itself, and a person moves it.
        }
      }
      return { opened: false, address: hallAddress(true) };
    },
    closeHall: () => controlled?.windows.closeHall() ?? Promise.resolve(),
    view: () => controlled?.keeper.view() ?? NO_SCREENS,
    onView: (listener) => void listeners.push(listener),
    use: (windows) => {
      const keeper = createHallKeeper({
        desk: windows.desk, last, onChosen,
        onView: () => { for (const listener of listeners) listener(); },
        onDecided: (seen) => { outline = outlineOf(seen); },
        onFault: (error) => {
          // What was to be decided is decided with the next look.
          outline = '';
          if (!(error instanceof NotSeen)) tellFault(windows, error);
        },
      });
      const changed = whenCalm(() => void keeper.settle());
      controlled = { windows, keeper, changed };
      void keeper.settle();
      void lookAgain(windows, changed);
    },
    stop: () => {
      isStopped = true;
      clearTimeout(looking);
      controlled?.changed.stop();
      controlled?.keeper.stop();
    },
  };
};
