// Gives main a clock that a story can move; loaded before main, on the stand-in and in Electron alike. It knows nothing of the app.
import { promisify } from 'node:util';

/** @typedef {{ advance(by: number): void, sleep(by: number): void }} Steer  in milliseconds; `sleep` leaves the monotonic clock where it is */
/** @typedef {{ due: number, real: NodeJS.Timeout, run: () => void }} Waiting */

const RealDate = Date;
const realMono = performance.now.bind(performance);
const realSet = setTimeout;
const realClear = clearTimeout;
const start = Number(process.env['STEERED_START'] ?? '');
let wall = start > 0 ? start - RealDate.now() : 0;
let mono = 0;
/** By the handle the app was given first. @type {Map<unknown, Waiting>} */
const waiting = new Map();

class SteeredDate extends RealDate {
  /** @param {unknown[]} parts */
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + wall);
    else super(.../** @type {[number]} */ (parts));
  }

  /** @override */
  static now() {
    return RealDate.now() + wall;
  }
}

/** @param {(...args: unknown[]) => void} callback @param {number} [delay] @param {unknown[]} args */
const steeredSet = (callback, delay = 0, ...args) => {
  const run = () => {
    waiting.delete(handle);
    callback(...args);
  };
  const handle = realSet(run, delay);
  waiting.set(handle, { due: performance.now() + delay, real: handle, run });
  return handle;
};

/** @param {unknown} handle */
const steeredClear = (handle) => {
  realClear(waiting.get(handle)?.real ?? /** @type {NodeJS.Timeout} */ (handle));
  waiting.delete(handle);
};

/** What has come due rings now, in its order; the rest waits that much less. */
const ring = () => {
  for (const entry of [...waiting.values()].toSorted((a, b) => a.due - b.due)) {
    realClear(entry.real);
    const left = entry.due - performance.now();
    if (left > 0) entry.real = realSet(entry.run, left);
    else entry.run();
  }
};

performance.now = () => realMono() + mono;
/** @type {Steer} */
export const steer = {
  advance: (by) => {
    wall += by;
    mono += by;
    ring();
  },
  sleep: (by) => {
    wall += by;
  },
};
Object.assign(globalThis, {
  Date: SteeredDate, setTimeout: Object.assign(steeredSet, { [promisify.custom]: realSet[promisify.custom] }), clearTimeout: steeredClear, kompakSteer: steer,
});
