// When the app counts as closed in a browser: once there was a window and there is none, and not while the first is still being opened.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lastWindowClosed } from '../../../../electron/host/plainNode/lastWindow.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** `counts`: what each look sees, one a second. */
const closedAfter = async (...counts: readonly number[]): Promise<{ readonly looks: number | null; readonly ends: number }> => {
  let [looks, ends, isClosed] = [0, 0, false];
  const closeBrowser = (): Promise<boolean> => {
    ends += 1;
    return Promise.resolve(true);
  };
  void lastWindowClosed({ ended: new Promise(() => undefined) }, { count: () => Promise.resolve(counts[looks++] ?? 1), closeBrowser }).then(() => { isClosed = true; });
  while (!isClosed && looks < counts.length) await vi.advanceTimersByTimeAsync(1_000);
  return { looks: isClosed ? looks : null, ends };
};

test('the last window is closed once there was one and there is none', async () => {
  expect(await closedAfter(1, 2, 1, 0, 0)).toEqual({ looks: 4, ends: 1 });
});

test('a first window that is still being opened is not taken for one that was closed', async () => {
  expect(await closedAfter(0, 0, 0, 1, 1)).toEqual({ looks: null, ends: 0 });
  expect(await closedAfter(0, 0, 1, 0)).toEqual({ looks: 4, ends: 1 });
});
