// The desk in Electron: sees its displays and windows and moves the hall's; where that goes is decided elsewhere.
import type { BrowserWindow, Display as Electrons } from 'electron/main'; // https://www.electronjs.org/docs/latest/api/structures/display
import { screen } from 'electron/main'; // https://www.electronjs.org/docs/latest/api/screen
import type { Display } from '../../host/screens/display.ts';
import type { Desk } from '../../host/screens/hallKeeper.ts';

const isMac = process.platform === 'darwin';

/** A mac's own full screen opens a space of its own, with an animation and a black second display; the simple one does not. */
const isFull = (window: BrowserWindow): boolean => (isMac ? window.isSimpleFullScreen() : window.isFullScreen());
const setFull = (window: BrowserWindow, on: boolean): void => (isMac ? window.setSimpleFullScreen(on) : window.setFullScreen(on));

/** A mac's menu bar and dock stay hidden where a window that hid them goes as it is. */
export const closeFull = (window: BrowserWindow): void => {
  if (isMac && isFull(window)) setFull(window, false);
  window.close();
};

const displayOf = ({ id, label, bounds, workArea, scaleFactor, internal }: Electrons): Display => ({
  id: String(id), label, bounds, workArea, scale: scaleFactor, isPrimary: id === screen.getPrimaryDisplay().id, isInternal: internal,
});

/** Only after ready. */
export const electronDesk = (consoleWindow: () => BrowserWindow | undefined, hallWindow: () => BrowserWindow | undefined): Desk => {
  const standing = (window: BrowserWindow | undefined) => (window === undefined || window.isDestroyed() ? null : window);
  /** Twice: between displays of unlike scale the first one takes the size wrongly. */
  const setBounds = (window: BrowserWindow, bounds: Electrons['bounds']): void => {
    if (isFull(window)) setFull(window, false);
    window.setBounds(bounds);
    window.setBounds(bounds);
  };
  return {
    look: () => {
      const [console_, hall] = [standing(consoleWindow()), standing(hallWindow())];
      return Promise.resolve({
        displays: screen.getAllDisplays().map(displayOf),
        consoleOn: console_ === null ? undefined : String(screen.getDisplayMatching(console_.getBounds()).id),
        hall: hall === null ? null : { bounds: hall.getBounds(), fullScreen: isFull(hall) },
      });
    },
    move: ({ bounds, fullScreen }) => {
      const hall = standing(hallWindow());
      if (hall !== null) {
        setBounds(hall, bounds);
        if (fullScreen) setFull(hall, true);
      }
      return Promise.resolve();
    },
    cover: ({ bounds }) => {
      const hall = standing(hallWindow());
      if (hall !== null) setBounds(hall, bounds);
      return Promise.resolve();
    },
    consoleToFront: () => {
      standing(consoleWindow())?.moveTop();
      return Promise.resolve();
    },
  };
};
