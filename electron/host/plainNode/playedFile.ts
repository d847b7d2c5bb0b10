// Makes the file of a played demo: a host takes its commands one by one, with a clock that stands at the moment each was given; it makes up none of them.
import type { Answer } from '../../../shared/contract.ts';
import { playedDeeds } from '../../../shared/library/played/playedDemo.ts';
import type { Millis } from '../../../shared/units.ts';
import { createClock } from '../clock.ts';
import type { Folders } from '../files/retreatFiles.ts';
import { bareHost } from './nodeHost.ts';

type Making = {
  readonly folders: Folders;
  readonly path: string;
  readonly seed: number;
  readonly onNotice: (notice: string) => void;
  /** Called whenever it has been silent for so long: each command is flushed to the disk, and a disk may be slow. */
  readonly silence: Millis;
  readonly onProgress: (stored: number, of: number) => void;
};

/** `path` must not be there yet. */
export const makePlayedFile = ({ folders, path, seed, onNotice, silence, onProgress }: Making): Answer<void> => {
  const deeds = playedDeeds(seed);
  const clock = createClock();
  const host = bareHost({ folders, onNotice, clock });
  let heard = performance.now();
  try {
    return host.current.found(deeds.map(({ command }) => command), path, undefined, (number) => {
      const deed = deeds[number];
      if (deed !== undefined) clock.set(deed.at);
      if (performance.now() - heard < silence) return;
      onProgress(number, deeds.length);
      heard = performance.now();
    });
  } finally {
    host.close();
  }
};
