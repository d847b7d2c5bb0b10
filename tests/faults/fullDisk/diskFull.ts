// Fills a disk of 2 MB under a working host, and gives it room again.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../faultsCommand.ts';
import { inScratch } from '../inScratch.ts';
import { mountLacks, onMount } from '../onMount.ts';
import { CannotTry } from '../cannotTry.ts';
import type { FullDiskReport } from './workOnFullDisk.ts';

const entry = fileURLToPath(new URL('./workOnFullDisk.ts', import.meta.url));

export const diskFull: Fault = {
  control: false,
  tries: 24,
  run: (tries, progress) => inScratch(async (folder) => {
    const lacking = mountLacks();
    if (lacking !== null) throw new CannotTry(lacking);
    const { stdout } = await promisify(execFile)(...onMount(folder, 'size=2m', [process.execPath, entry, folder, String(tries)]));
    const { first, ...outcome } = JSON.parse(stdout) as FullDiskReport;
    if (first !== null) progress(first);
    return outcome;
  }),
};
