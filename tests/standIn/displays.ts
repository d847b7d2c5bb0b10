// Electron's `screen` over the displays Chromium pretends to have; they can be plugged and pulled while the app runs.
import type { Display, Rectangle, Screen } from 'electron';
import type { Chromium } from './chromium.ts';
import { needsReady, withEvents } from './rules.ts';

type ScreenInfo = {
  readonly id: string; readonly label: string; readonly isPrimary: boolean; readonly isInternal: boolean; readonly devicePixelRatio: number;
  readonly left: number; readonly top: number; readonly width: number; readonly height: number;
  readonly availLeft: number; readonly availTop: number; readonly availWidth: number; readonly availHeight: number;
};

let displays: readonly (Display & { readonly isPrimary: boolean })[] = [];

const toDisplay = (info: ScreenInfo): Display & { readonly isPrimary: boolean } => ({
  id: Number(info.id), label: info.label, scaleFactor: info.devicePixelRatio, internal: info.isInternal, isPrimary: info.isPrimary,
  bounds: { x: info.left, y: info.top, width: info.width, height: info.height }, size: { width: info.width, height: info.height },
  workArea: { x: info.availLeft, y: info.availTop, width: info.availWidth, height: info.availHeight },
}) as Display & { readonly isPrimary: boolean };

const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

export const displayMatching = (rectangle: Rectangle): Display => {
  const [best] = displays.toSorted((a, b) => overlap(b.bounds, rectangle) - overlap(a.bounds, rectangle));
  if (best === undefined) throw new Error('stand-in: there is no display');
  return best;
};

const ready = <Args extends unknown[], T>(answer: (...args: Args) => T) => (...args: Args): T => {
  needsReady("The 'screen' module can't be used before the app 'ready' event");
  return answer(...args);
};

export const screen = withEvents('screen', {
  getAllDisplays: ready(() => [...displays]),
  getPrimaryDisplay: ready(() => displays.find(({ isPrimary }) => isPrimary) ?? displayMatching({ x: 0, y: 0, width: 1, height: 1 })),
  getDisplayMatching: ready(displayMatching),
} satisfies Partial<Screen>);

/** Electron answers at once, so what Chromium says is kept; a change is told once it is known. */
export const readDisplays = async (chromium: Chromium, session: string): Promise<void> => {
  const before = displays;
  const { screenInfos } = await chromium.send<{ screenInfos: ScreenInfo[] }>('Emulation.getScreenInfos', {}, session);
  displays = screenInfos.map(toDisplay);
  const without = (list: typeof displays, other: typeof displays) => list.filter(({ id }) => !other.some((one) => one.id === id));
  if (before.length === 0) return;
  for (const display of without(displays, before)) screen.emit('display-added', {}, display);
  for (const display of without(before, displays)) screen.emit('display-removed', {}, display);
};
