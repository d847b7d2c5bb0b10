// Decides where the hall's window goes among the displays that are there, and whether it stands right; it moves nothing.
import type { Display, Rectangle } from 'electron/main';

export type Screen = Pick<Display, 'id' | 'bounds' | 'workArea'>;
export type HallPlace = { readonly bounds: Rectangle; readonly fullScreen: boolean };

const SHARE_OF_ONLY_SCREEN = 0.75;
/** How far, in device-independent pixels, a window may stand off before it counts as misplaced. */
const TOLERANCE = 8;

const area = ({ width, height }: Rectangle): number => width * height;

/** All of the largest display the console is not on; with one display (or a mirrored one) a 16:9 window in its middle; undefined with none. */
export const placeHall = (screens: readonly Screen[], consoleScreen: number): HallPlace | undefined => {
  const [first] = screens;
  if (first === undefined) return undefined;
  const [projector] = screens.filter(({ id }) => id !== consoleScreen).toSorted((a, b) => area(b.bounds) - area(a.bounds));
  return projector === undefined || screens.length === 1
    ? { bounds: middleOf(first.workArea), fullScreen: false }
    : { bounds: projector.bounds, fullScreen: true };
};

const middleOf = ({ x, y, width, height }: Rectangle): Rectangle => {
  const wide = Math.round(Math.min(width * SHARE_OF_ONLY_SCREEN, (height * SHARE_OF_ONLY_SCREEN * 16) / 9));
  const high = Math.round((wide * 9) / 16);
  return { x: x + Math.round((width - wide) / 2), y: y + Math.round((height - high) / 2), width: wide, height: high };
};

const isNear = (a: Rectangle, b: Rectangle): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) <= TOLERANCE);

const shared = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Full screen where it should be; a plain window may stand anywhere a person put it, if at least half of it can be seen. */
export const standsRight = (now: HallPlace, wanted: HallPlace, screens: readonly Screen[]): boolean => {
  if (now.fullScreen !== wanted.fullScreen) return false;
  if (wanted.fullScreen) return isNear(now.bounds, wanted.bounds);
  return screens.some(({ bounds }) => shared(now.bounds, bounds) >= area(now.bounds) / 2);
};
