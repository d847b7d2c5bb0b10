// The safety of the open retreat with what the light needs beside it: how far the last backup reaches, and the time; it draws nothing.
import { useEffect, useState } from 'react';
import type { Safety } from '../../../shared/machineTopics.ts';
import type { Instant } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import type { Light } from './lightOf.ts';
import { changesSince, lightOf } from './lightOf.ts';

export type SafetyNow = { readonly safety: Safety; readonly light: Light; readonly changes: number; readonly now: Instant };

const LOOK_EVERY_MS = 10_000;

/** null until it is known, and while no retreat is open. */
export const useSafety = (): SafetyNow | null => {
  const link = useLink();
  const safety = useView('safety') ?? null;
  const lastBackup = safety?.lastBackup ?? null;
  const [backedUp, setBackedUp] = useState<number | null>(null);
  const [now, setNow] = useState(() => link.now());
  useEffect(() => {
    const looking = setInterval(() => setNow(link.now()), LOOK_EVERY_MS);
    return () => clearInterval(looking);
  }, [link]);
  useEffect(() => {
    // A look for each new backup, no longer: otherwise the sticks would be listed with every command.
    let stop: (() => void) | null = null;
    let isSeen = false;
    stop = link.watch('files', ({ backups }) => {
      const last = backups.find(({ second, at }) => !second && at === lastBackup);
      if (last === undefined && lastBackup !== null) return;
      isSeen = true;
      setNow(link.now());
      setBackedUp(last?.seq ?? 0);
      stop?.();
    });
    if (isSeen) stop();
    return stop;
  }, [link, lastBackup]);
  if (safety === null || backedUp === null) return null;
  return { safety, light: lightOf(safety, backedUp, now), changes: changesSince(safety, backedUp), now };
};
