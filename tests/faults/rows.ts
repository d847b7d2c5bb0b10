// The rows of `npm run faults`, by name.
import { fileURLToPath } from 'node:url';
import { oldFilePutBack, twoLaptops } from './apart.ts';
import { copyWhileOpen } from './copyWhileOpen.ts';
import { bitFlips, truncated, zeroByte } from './damage/damage.ts';
import { endurance } from './endurance/endurance.ts';
import { fsyncFails, writeFails } from './failing/failingCalls.ts';
import type { Fault, Outcome } from './faultsCommand.ts';
import { diskFull } from './fullDisk/diskFull.ts';
import { added, inWorkers } from './inWorkers.ts';
import { freezeLeak, freezeLeakControl } from './freezeLeak/freezeLeak.ts';
import { kill, killControl } from './kill.ts';
import { killHall } from './killHall.ts';
import { killTimer } from './killTimer.ts';
import { migrationKilled } from './migration/migrationKilled.ts';
import { powerCut, powerCutNormal, powerCutOff } from './powerCut/powerCut.ts';
import { readOnly } from './readOnly/readOnly.ts';
import { rehearsal, rehearsalControl } from './rehearsal/rehearsal.ts';
import type { Shared } from './rowShare.ts';
import { scale } from './scale/scale.ts';
import { secondHost } from './secondHost.ts';

const rowShare = fileURLToPath(new URL('./rowShare.ts', import.meta.url));
/** Most of such a try is a host that starts: two at a time take little longer than one. */
const sharedOut = (row: Shared): Fault['run'] => async (tries) =>
  added(await inWorkers<Outcome>(rowShare, (part, of) => ({ row, tries: Math.floor(tries / of) + Number(part < tries % of) })));

export const rows: Readonly<Record<string, Fault>> = {
  kill: { ...kill, run: sharedOut('kill') },
  kill_control: killControl,
  kill_timer: { ...killTimer, run: sharedOut('kill_timer') },
  kill_hall: killHall,
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
  freeze_leak: freezeLeak,
  freeze_leak_control: freezeLeakControl,
  rehearsal,
  rehearsal_control: rehearsalControl,
  endurance,
  scale,
};
