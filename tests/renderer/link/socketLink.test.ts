// The way back to a host that is away: no socket is tried before something answers at the address, and then one at once.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { socketLink } from '../../../renderer/link/socketLink.ts';

const sockets: { onclose: (() => void) | null }[] = [];
let isUp = false;

beforeEach(() => {
  vi.useFakeTimers();
  const kept = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  vi.stubGlobal('location', new URL('http://127.0.0.1:4100/hall.html'));
  vi.stubGlobal('sessionStorage', kept);
  vi.stubGlobal('localStorage', kept);
  vi.stubGlobal('fetch', () => (isUp ? Promise.resolve() : Promise.reject(new Error('refused'))));
  vi.stubGlobal('WebSocket', class {
    onclose: (() => void) | null = null;
    constructor() { sockets.push(this); }
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a minute without its host costs one socket, and half a second after it is back there is the next', async () => {
  socketLink(() => undefined);
  expect(sockets.length).toBe(1);
  sockets[0]?.onclose?.();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sockets.length).toBe(1);
  isUp = true;
  await vi.advanceTimersByTimeAsync(500);
  expect(sockets.length).toBe(2);
});
