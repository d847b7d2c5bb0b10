// Lets every write, or every flush, of a working host fail in turn, once, for a while or until further notice, as a full or a broken disk does.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoCommands } from '../../../shared/library/demoRetreat.ts';
import type { Fault } from '../faultsCommand.ts';
import { granted, hostAt, steppedClock } from '../hostAt.ts';
import { inScratch } from '../inScratch.ts';
import { inWorker } from '../inWorkers.ts';
import { cutAfterAnswers } from '../powerCut/cutAfterAnswers.ts';
import { recorderIn, writeFaultFile } from '../recorder/recorder.ts';
import type { FailingJob, FailingReport } from './workWhileFailing.ts';

const entry = fileURLToPath(new URL('./workWhileFailing.ts', import.meta.url));

const failing = (calls: FailingJob['calls']): Fault['run'] => (tries, progress) => inScratch(async (folder) => {
  const [made, scratch, faultFile, record] = [join(folder, 'made'), join(folder, 'scratch'), join(folder, 'fault'), join(folder, 'record')];
  mkdirSync(scratch);
  const { host } = hostAt(made, { clock: steppedClock() });
  granted(host.current.found(demoCommands()));
  host.close();
  writeFaultFile(faultFile);
  const job: FailingJob = { made, scratch, faultFile, calls, tries };
  const { first, refusals, ...outcome } = await inWorker<FailingReport>(entry, job, {
    ...recorderIn(folder), KOMPAK_RECORDED: scratch, KOMPAK_RECORD: record, KOMPAK_FAULT: faultFile,
  });
  if (first !== null) progress(first);
  // A write that failed may be believed and yet not be on the disk; only a cut right after the answer tells.
  const after = cutAfterAnswers(record, scratch, folder);
  if (after.first !== null) progress(after.first);
  progress(`${outcome.tries} tries, ${refusals} commands refused for a while, the power cut after each of ${after.images} answers`);
  // A disk that failed and refused nobody was not tried.
  return { ...outcome, tries: refusals === 0 ? 0 : outcome.tries, lost: outcome.lost + after.lost };
});

export const writeFails: Fault = { control: false, tries: 400, run: failing('writes') };
export const fsyncFails: Fault = { control: false, tries: 300, run: failing('flushes') };
