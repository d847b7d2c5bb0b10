// Cuts the power at every moment of a host's work: its writes are recorded once, then replayed as each disk that a cut may leave.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../faultsCommand.ts';
import { inScratch } from '../inScratch.ts';
import { added, inWorkers } from '../inWorkers.ts';
import { recorderIn } from '../recorder/recorder.ts';
import type { Job, Report } from './examineImages.ts';
import { readRecord } from './readRecord.ts';
import type { Writer } from './writeRetreat.ts';

/** With the images that keep nothing and everything: this many a moment. */
const SEEDS = 10;
/** About so many changes a command leaves on the disk. */
const CHANGES_A_COMMAND = 22;

const script = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));

const record = async (folder: string, root: string, writer: Writer, commands: number): Promise<string> => {
  const path = join(folder, 'record');
  const child = spawn(process.execPath, [script('writeRetreat.ts'), root, writer, String(commands)], {
    env: { ...process.env, ...recorderIn(folder), KOMPAK_RECORDED: root, KOMPAK_RECORD: path }, stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close') as [number | null];
  if (code !== 0) throw new Error(`the recorded host ended with code ${String(code)}`);
  return path;
};

const cutting = (writer: Writer): Fault['run'] => (tries, progress) => inScratch(async (folder) => {
  const root = join(folder, 'data');
  mkdirSync(root);
  const perMoment = SEEDS + 2;
  const path = await record(folder, root, writer, Math.ceil(tries / perMoment / CHANGES_A_COMMAND));
  progress(`${readRecord(path).length} changes recorded`);
  const reports = await inWorkers<Report>(script('examineImages.ts'), (part, of) =>
    ({ record: path, root, scratch: folder, part, of, seeds: SEEDS, throughHost: writer === 'host' } satisfies Job));
  for (const { first } of reports) if (first !== null) progress(first);
  return added(reports);
});

export const powerCut: Fault = { control: false, tries: 7_000, run: cutting('host') };
/** Flushed too seldom: shows that the row above would see a loss. */
export const powerCutNormal: Fault = { control: true, tries: 600, run: cutting('NORMAL') };
export const powerCutOff: Fault = { control: true, tries: 600, run: cutting('OFF') };
