// Does without hardware graphics once they have failed too often; the next version of the app tries them again.
import { app } from 'electron/main'; // https://www.electronjs.org/docs/latest/api/app
import { readFileSync, writeFileSync } from 'node:fs';
import { isGpuHopeless } from './crashes.ts';
import type { Log } from '../diagnosis/log.ts';

/** Before ready. `marker` is the path of the file that remembers; `startAnew` ends this run. Gives whether they are off in this run. */
export const avoidBrokenGraphics = (marker: string, log: Log, startAnew: () => void): boolean => {
  const isOff = contentOf(marker) === app.getVersion();
  if (isOff) app.disableHardwareAcceleration();
  const crashes: number[] = [];
  let isLeaving = false;
  app.on('child-process-gone', (_event, details) => {
    log('a process of Electron is gone', details);
    if (details.type !== 'GPU' || details.reason === 'clean-exit') return;
    crashes.push(performance.now());
    if (isLeaving || !isGpuHopeless(crashes, performance.now())) return;
    writeFileSync(marker, app.getVersion());
    isLeaving = true;
    startAnew(); // Nobody is asked: the hall has no picture.
  });
  return isOff;
};

const contentOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // Never failed yet, the usual case.
  }
};
