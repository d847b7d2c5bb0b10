// Takes a finished PDF to the system's print dialog, in a window that shows it; where that does not work, to the system's own viewer. It makes no window itself.
import type { PrintWay } from '../../../shared/documents.ts';
import type { Millis } from '../../../shared/units.ts';
import { seconds } from '../../../shared/units.ts';
import { within } from '../inTurn.ts';

export type PaperWindow = {
  /** Rejects when the PDF cannot be shown. */
  readonly shown: Promise<void>;
  /** Asks for the system's dialog; comes back when the person is done with it, or at once when there is none. */
  print(): Promise<'printed' | 'cancelled' | 'failed'>;
  close(): void;
};

const SHOWN_WITHIN = seconds(15);
/** A dialog that fails says so sooner; after that a person is choosing a printer. */
const DIALOG_WITHIN = seconds(3);

const pause = (time: Millis): Promise<'chosen'> => new Promise((resolve) => { setTimeout(resolve, time, 'chosen'); });

/** How a person gets it printed: in the dialog, or from the viewer it was opened in. The next paper takes the window of the one before. */
export const createPaperPrinter = (
  openWindow: (path: string) => PaperWindow, openInViewer: (path: string) => Promise<void>, patience: Millis = DIALOG_WITHIN,
): (path: string) => Promise<PrintWay> => {
  let last: PaperWindow | undefined;
  const close = (window: PaperWindow): void => {
    if (last === window) last = undefined;
    window.close();
  };
  const shown = async (path: string): Promise<PaperWindow | undefined> => {
    let window: PaperWindow | undefined;
    try {
      window = openWindow(path);
      last = window;
      await within(SHOWN_WITHIN, 'showing the paper', window.shown);
      return window;
    } catch {
      // No fault: the system's viewer shows it instead, and the person hears that it did.
      if (window !== undefined) close(window);
      return undefined;
    }
  };
  return async (path) => {
    if (last !== undefined) close(last);
    const window = await shown(path);
    if (window !== undefined) {
      const ended = window.print();
      // A dialog that fails late leaves the window: what it shows has a print button of its own.
      void ended.then((how) => { if (how !== 'failed') close(window); });
      if (await Promise.race([ended, pause(patience)]) !== 'failed') return 'dialog';
      close(window);
    }
    await openInViewer(path);
    return 'viewer';
  };
};
