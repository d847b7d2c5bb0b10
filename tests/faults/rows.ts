// The rows of `npm run faults`, by name.
import { fileURLToPath } from 'node:url';
import { oldFilePutBack, twoLaptops } from './apart.ts';
import { copyWhileOpen } from './copyWhileOpen.ts';
import { bitFlips, truncated, zeroByte } from './damage/damage.ts';
import { fsyncFails, writeFails } from './failing/failingCalls.ts';
import type { Fault } from './faultsCommand.ts';
import { diskFull } from './fullDisk/diskFull.ts';
import { sharedOut } from './inWorkers.ts';
import { kill, killControl } from './kill.ts';
import { killTimer } from './killTimer.ts';
import { migrationKilled } from './migration/migrationKilled.ts';
import { powerCut, powerCutNormal, powerCutOff } from './powerCut/powerCut.ts';
import { readOnly } from './readOnly/readOnly.ts';
import { secondHost } from './secondHost.ts';

export const rows: Readonly<Record<string, Fault>> = {
  kill: { ...kill, run: sharedOut(fileURLToPath(new URL('./killShare.ts', import.meta.url))) },
  kill_control: killControl,
  kill_timer: killTimer,
  power_cut: powerCut,
  power_cut_normal: powerCutNormal,
  power_cut_off: powerCutOff,
  write_fails: writeFails,
  fsync_fails: fsyncFails,
  disk_full: diskFull,
  bit_flips: bitFlips,
  truncated,
  zero_byte: zeroByte,
  copy_while_open: copyWhileOpen,
  second_host: secondHost,
  read_only: readOnly,
  migration_killed: migrationKilled,
  old_file_put_back: oldFilePutBack,
  two_laptops: twoLaptops,
};
