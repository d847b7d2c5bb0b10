// Reads the digits a page has drawn after each frame, and says how far they are from the host's time; it moves no clock.
import type { Page } from 'puppeteer-core';
import { formatCountdown } from '../../../shared/text/format.ts';
import type { Millis } from '../../../shared/units.ts';

/** What stood in the page after one frame; `at` is timeOrigin + performance.now(). */
export type Drawn = { readonly at: number; readonly text: string };
declare global {
  var drawnDigits: { at: number; text: string }[];
}

/** Run inside the page: from now on every frame is noted. */
const noteFrames = (): void => {
  globalThis.drawnDigits = [];
  const { port1, port2 } = new MessageChannel();
  // The first task after a frame's callbacks comes when the frame is drawn.
  port1.onmessage = () => globalThis.drawnDigits.push({
    at: performance.timeOrigin + performance.now(), text: document.querySelector('.hall-layer:last-child [role=timer], .run-timer [role=timer]')?.textContent ?? '',
  });
  requestAnimationFrame(function next() {
    port2.postMessage(null);
    requestAnimationFrame(next);
  });
};

export const watchDigits = (page: Page): Promise<void> => page.evaluate(noteFrames);

/** What was drawn since the last call. */
export const takeDrawn = (page: Page): Promise<readonly Drawn[]> => page.evaluate(() => globalThis.drawnDigits.splice(0));

const FAR = 2 * 60 * 60_000;

/** Milliseconds until, or since, the digits `text` were or will be right with `left` to go; 0: they are. */
export const distance = (text: string, left: number): number => {
  const isRight = (away: number): boolean => formatCountdown((left + away) as Millis) === text;
  if (isRight(0)) return 0;
  // The digits stand for a whole second: step by half of one to it, then halve the way to its edge.
  for (let step = 500; step <= FAR; step += 500) {
    for (const side of [step, -step]) {
      if (!isRight(side)) continue;
      let [wrong, right] = [side - Math.sign(side) * 500, side];
      while (Math.abs(right - wrong) > 0.1) [wrong, right] = isRight((wrong + right) / 2) ? [wrong, (wrong + right) / 2] : [(wrong + right) / 2, right];
      return Math.abs(right);
    }
  }
  return FAR;
};

/** How far each change of the digits was from the moment it was due, with the time ending at `endsAt` on the same clock as `at`. */
export const changeErrors = (drawn: readonly Drawn[], endsAt: number): readonly number[] => drawn.slice(1).flatMap(({ at, text }, i) =>
  (text === drawn[i]?.text ? [] : [Math.abs((endsAt - at) - Math.round((endsAt - at) / 1000) * 1000)]));
