// What this laptop can say of itself before an event: power, room on the disk, and whether its clock was moved since the app began; it stores nothing.
import { readdirSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { MachineSeen } from '../../../shared/contract.ts';
import { between } from '../../../shared/units.ts';
import type { Clock } from '../ports.ts';

const SUPPLIES = '/sys/class/power_supply';

/** As Linux tells it; null: this system does not tell, or the laptop has nothing to tell. */
export const mainsBySystem = (folder = SUPPLIES): boolean | null => {
  const said = (supply: string, what: string): string | null => {
    try {
      return readFileSync(join(folder, supply, what), 'utf8').trim();
    } catch {
      return null;
    }
  };
  try {
    const supplies = readdirSync(folder);
    const mains = supplies.filter((supply) => said(supply, 'type') === 'Mains').map((supply) => said(supply, 'online'));
    if (mains.includes('1')) return true;
    const batteries = supplies.filter((supply) => said(supply, 'type') === 'Battery' && said(supply, 'scope') !== 'Device').map((supply) => said(supply, 'status'));
    if (batteries.some((status) => status === 'Discharging')) return false;
    return mains.includes('0') ? false : batteries.some((status) => status === 'Charging' || status === 'Full') ? true : null;
  } catch {
    return null;
  }
};

const freeBytes = (folder: string): number | null => {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    // A folder on a stick that has just been pulled out.
    return null;
  }
};

export const lookAtMachine = (clock: Clock, folder: string, onMains: () => boolean | null): MachineSeen => ({
  onMains: onMains(),
  freeBytes: freeBytes(folder),
  clockMoved: between(clock.now(), clock.wall()),
});
