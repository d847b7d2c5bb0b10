// Hears what a page sounds: each sound's length, when it began and when it was cut off; it changes nothing of it.
import type { Page } from '@playwright/test';

/** In seconds by the page's own clock of sound. */
export type Heard = { readonly length: number; readonly from: number; readonly until: number };

type Listening = { heard: { length: number; from: number; until: number }[] };

/** For `onEachPage`. */
export const listening = (): void => {
  const here = globalThis as unknown as Listening;
  here.heard = [];
  const { start, stop } = AudioBufferSourceNode.prototype;
  const begun = new WeakMap<AudioBufferSourceNode, Listening['heard'][number]>();
  AudioBufferSourceNode.prototype.start = function (...when) {
    const length = this.buffer?.duration ?? 0;
    const one = { length, from: this.context.currentTime, until: this.context.currentTime + length };
    begun.set(this, one);
    here.heard.push(one);
    start.apply(this, when as []);
  };
  AudioBufferSourceNode.prototype.stop = function (...when) {
    const one = begun.get(this);
    if (one !== undefined) one.until = Math.min(one.until, this.context.currentTime);
    stop.apply(this, when as []);
  };
};

export const heardIn = (page: Page): Promise<readonly Heard[]> => page.evaluate(() => (globalThis as unknown as Partial<Listening>).heard ?? []);

/** By their lengths: a gong lasts longest, a tick is the shortest. */
export const named = (heard: readonly Heard[]): readonly ('gong' | 'applause' | 'tick')[] =>
  heard.map(({ length }) => (length > 4.2 ? 'gong' : length > 1 ? 'applause' : 'tick'));
