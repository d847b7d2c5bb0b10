// How far this run has been read, kept while other screens are shown and over a restart; every rule of it stands in reading.ts.
import { useEffect, useState } from 'react';
import { typedStore } from '../../lastingStore.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { loadReading, saveReading } from './keptReading.ts';
import type { Reading } from './reading.ts';
import { resumed } from './reading.ts';

type Kept = { readonly reading: Reading | null; readonly setReading: (reading: Reading | null) => void };

/** `place` names the reading of this run; another run needs another mount. */
export const useReading = (run: RunView, place: string): Kept => {
  const [reading, setReading] = useState(() => {
    const kept = loadReading(typedStore(), place);
    return kept === null ? null : resumed(run, kept);
  });
  useEffect(() => saveReading(typedStore(), place, reading), [place, reading]);
  return { reading, setReading };
};
