// What a display is, the same from Electron and from a browser, and how rectangles lie to each other; it knows no window.

/** In device-independent pixels of one plane over all displays. */
export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Display = {
  /** The same display may come back under another one. */
  readonly id: string;
  /** The maker's name for it; may be empty. */
  readonly label: string;
  readonly bounds: Rectangle;
  /** Without taskbars. */
  readonly workArea: Rectangle;
  readonly scale: number;
  readonly isPrimary: boolean;
  readonly isInternal: boolean;
};

/** How a window stands. */
export type Standing = { readonly bounds: Rectangle; readonly fullScreen: boolean };

export const area = ({ width, height }: Rectangle): number => width * height;

/** The area two rectangles have in common. */
export const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** How far a window may stand off before it counts as misplaced. */
const TOLERANCE = 8;
export const isNear = (a: Rectangle, b: Rectangle): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) <= TOLERANCE);

/** The display most of a rectangle lies on; undefined where it lies on none. */
export const displayUnder = (displays: readonly Display[], rectangle: Rectangle): Display | undefined =>
  displays.filter(({ bounds }) => overlap(bounds, rectangle) > 0).toSorted((a, b) => overlap(b.bounds, rectangle) - overlap(a.bounds, rectangle))[0];
