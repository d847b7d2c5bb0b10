// Where the hall's window goes on a display, and whether it stands right; it moves nothing.
import type { Display, Rectangle, Standing } from './display.ts';
import { area, isNear, overlap } from './display.ts';

const SHARE_OF_ONLY_SCREEN = 0.75;

/** All of a display. */
export const allOf = ({ bounds }: Display): Standing => ({ bounds, fullScreen: true });

/** A 16:9 window in the middle of a display that is not the hall's: a picture of the hall, not the hall. */
export const windowOn = ({ workArea: { x, y, width, height } }: Display): Standing => {
  const wide = Math.round(Math.min(width * SHARE_OF_ONLY_SCREEN, (height * SHARE_OF_ONLY_SCREEN * 16) / 9));
  const high = Math.round((wide * 9) / 16);
  return { bounds: { x: x + Math.round((width - wide) / 2), y: y + Math.round((height - high) / 2), width: wide, height: high }, fullScreen: false };
};

/** Whether at least half of it can be seen, on whichever displays. */
export const canBeSeen = (rectangle: Rectangle, displays: readonly Display[]): boolean =>
  displays.some(({ workArea }) => overlap(rectangle, workArea) >= area(rectangle) / 2);

/** Full screen where it should be; a plain window may stand anywhere a person put it, if it can be seen. */
export const standsRight = (now: Standing, wanted: Standing, displays: readonly Display[]): boolean => {
  if (now.fullScreen !== wanted.fullScreen) return false;
  return wanted.fullScreen ? isNear(now.bounds, wanted.bounds) : canBeSeen(now.bounds, displays);
};
