// The rows of `npm run faults`, by name.
import type { Fault } from './faultsCommand.ts';
import { kill, killControl } from './kill.ts';
import { killTimer } from './killTimer.ts';

export const rows: Readonly<Record<string, Fault>> = {
  kill,
  kill_control: killControl,
  kill_timer: killTimer,
};
