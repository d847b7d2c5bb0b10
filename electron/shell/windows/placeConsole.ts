// Decides where the console's window opens: where it was last, if that can be seen now; it moves nothing.
import type { Display, Rectangle } from 'electron/main';

type Screen = Pick<Display, 'workArea'>;

const area = ({ width, height }: Rectangle): number => width * height;
const shared = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The rectangle moved, and shrunk where it must be, into the work area it overlaps most; undefined where less than half of it would have been seen. */
export const placeConsole = (last: Rectangle, screens: readonly Screen[]): Rectangle | undefined => {
  const [best] = screens.map(({ workArea }) => workArea).toSorted((a, b) => shared(b, last) - shared(a, last));
  if (best === undefined || shared(best, last) < area(last) / 2 || area(last) === 0) return undefined;
  const [width, height] = [Math.min(last.width, best.width), Math.min(last.height, best.height)];
  return { x: clamp(last.x, best.x, best.x + best.width - width), y: clamp(last.y, best.y, best.y + best.height - height), width, height };
};
