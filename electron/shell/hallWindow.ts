// Moves the hall's window to its place and sees that it gets there; where that is, placeHall says.
import type { BrowserWindow } from 'electron/main';
import type { HallPlace, Screen } from './placeHall.ts';
import { standsRight } from './placeHall.ts';

const LOOK_AGAIN_AFTER = 300;
const MOST_TRIES = 3;
const isMac = process.platform === 'darwin';

/** A mac's own full screen opens a space of its own, with an animation and a black second display; the simple one does not. */
const isFull = (window: BrowserWindow): boolean => (isMac ? window.isSimpleFullScreen() : window.isFullScreen());
const setFull = (window: BrowserWindow, on: boolean): void => (isMac ? window.setSimpleFullScreen(on) : window.setFullScreen(on));

/** Tries a few times: systems place windows late, and between displays of unlike scale with the wrong size at first. */
export const moveHall = (window: BrowserWindow, place: HallPlace, screens: readonly Screen[], tries = MOST_TRIES): void => {
  if (window.isDestroyed() || standsRight({ bounds: window.getBounds(), fullScreen: isFull(window) }, place, screens)) return;
  if (isFull(window)) setFull(window, false);
  window.setBounds(place.bounds);
  window.setBounds(place.bounds);
  if (place.fullScreen) setFull(window, true);
  if (tries > 1) setTimeout(() => moveHall(window, place, screens, tries - 1), LOOK_AGAIN_AFTER);
};
