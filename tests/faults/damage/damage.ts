// Harms retreat files as failing disks and clumsy hands do: every harm must be noticed, and on the laptop that wrote the file nothing may be lost.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../faultsCommand.ts';
import { inScratch } from '../inScratch.ts';
import { added, inWorkers } from '../inWorkers.ts';
import { makeRetreat } from '../madeRetreat.ts';
import type { DamageReport, Harm } from './openDamaged.ts';

const COMMANDS = 40;
const entry = fileURLToPath(new URL('./openDamaged.ts', import.meta.url));

const harming = (harm: Harm): Fault['run'] => (tries, progress) => inScratch(async (folder) => {
  const [made, scratch] = [join(folder, 'made'), join(folder, 'scratch')];
  mkdirSync(scratch);
  makeRetreat(made, COMMANDS);
  const reports = await inWorkers<DamageReport>(entry, (part, of) => ({ harm, made, scratch, part, of, tries }));
  const ends = new Map<string, number>();
  for (const { first, ends: some } of reports) {
    if (first !== null) progress(first);
    for (const [end, count] of Object.entries(some)) ends.set(end, (ends.get(end) ?? 0) + count);
  }
  progress([...ends].map(([end, count]) => `${end}: ${count}`).toSorted().join(', '));
  return added(reports);
});

export const bitFlips: Fault = { control: false, tries: 1_500, run: harming('flip') };
export const truncated: Fault = { control: false, tries: 200, run: harming('cut') };
export const zeroByte: Fault = { control: false, tries: 4, run: harming('empty') };
