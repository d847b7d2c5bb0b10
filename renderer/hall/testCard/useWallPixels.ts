// How many real pixels the wall's window is drawn in, and its display has; it knows no other display.
import { useSyncExternalStore } from 'react';
import type { Resolution } from '../../../shared/machineTopics.ts';

const onChange = (look: () => void): (() => void) => {
  window.addEventListener('resize', look);
  return () => window.removeEventListener('resize', look);
};
const real = (length: number): number => Math.round(length * devicePixelRatio);
/** As text, so that the same sizes are the same snapshot. */
const seen = (): string => [innerWidth, innerHeight, screen.width, screen.height].map(real).join(' ');

/** null outside a window. */
export const useWallPixels = (): { readonly picture: Resolution; readonly display: Resolution } | null => {
  const text = useSyncExternalStore(onChange, seen, () => '');
  if (text === '') return null;
  const [width = 0, height = 0, displayWidth = 0, displayHeight = 0] = text.split(' ').map(Number);
  return { picture: { width, height }, display: { width: displayWidth, height: displayHeight } };
};
