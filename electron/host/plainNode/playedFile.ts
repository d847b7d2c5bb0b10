// Makes the file of a played demo: a host takes its commands one by one, with a clock that stands at the moment each was given; it makes up none of them.
import type { Answer } from '../../../shared/contract.ts';
import { playedDeeds } from '../../../shared/library/played/playedDemo.ts';
import { createClock } from '../clock.ts';
import type { Folders } from '../files/retreatFiles.ts';
import { bareHost } from './nodeHost.ts';

type Making = { readonly folders: Folders; readonly path: string; readonly seed: number; readonly onNotice: (notice: string) => void };

/** `path` must not be there yet. */
export const makePlayedFile = ({ folders, path, seed, onNotice }: Making): Answer<void> => {
  const deeds = playedDeeds(seed);
  const clock = createClock();
  const host = bareHost({ folders, onNotice, clock });
  try {
    return host.current.found(deeds.map(({ command }) => command), path, undefined, (number) => {
      const deed = deeds[number];
      if (deed !== undefined) clock.set(deed.at);
    });
  } finally {
    host.close();
  }
};
