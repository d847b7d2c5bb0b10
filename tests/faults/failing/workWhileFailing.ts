// Entry of a preloaded process: a host works while chosen writes or flushes fail, and goes on when they succeed again; each try is judged on its own.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolder } from '../../../electron/host/files/lastingFolders.ts';
import type { Envelope } from '../../../shared/domain/commands.ts';
import { demoCommands } from '../../../shared/library/demoRetreat.ts';
import type { CommandId, RunId } from '../../../shared/units.ts';
import { millis } from '../../../shared/units.ts';
import { auditFile } from '../auditFile.ts';
import { envelopeOf } from '../consoleWindow.ts';
import { examineFile } from '../examineFile.ts';
import type { Outcome } from '../faultsCommand.ts';
import type { SteppedClock } from '../hostAt.ts';
import { granted, hostAt, steppedClock } from '../hostAt.ts';
import { load } from '../load.ts';
import { ackLine, foundedLine } from '../powerCut/books.ts';
import type { FaultSwitch } from '../recorder/recorder.ts';
import { EIO, ENOSPC, faultSwitch } from '../recorder/recorder.ts';

export type FailingJob = {
  /** A data folder with one retreat in it, which each try works on a copy of. */
  readonly made: string;
  readonly scratch: string;
  readonly faultFile: string;
  readonly calls: 'writes' | 'flushes';
  readonly tries: number;
};
export type FailingReport = Outcome & { readonly refusals: number; readonly first: string | null };

const COMMANDS = 8;
/** How often a refused command is sent again before the disk recovers. */
const ASKED_AGAIN = 2;
const FOREVER = 1_000_000;
const SECOND = millis(1_000);

type Plan = { readonly first: number; readonly times: number; readonly error: number };
type Try = { readonly lost: boolean; readonly doubled: boolean; readonly silent: boolean; readonly said: string; readonly refusals: number; readonly calls: number };

const onlyRetreat = (folder: string): string => {
  const [name] = readdirSync(join(folder, 'retreats')).filter((each) => each.endsWith('.kompak'));
  return join(folder, 'retreats', name ?? '');
};
const witnessed = (folder: string): readonly string[] => {
  const [name] = readdirSync(join(folder, 'witness'));
  return readFileSync(join(folder, 'witness', name ?? ''), 'utf8').trimEnd().split('\n').map((line) => String((JSON.parse(line) as unknown[])[1]));
};

/** Counted in the log: the host must have sounded the end of the phase by itself, once. */
const rings = (bodies: readonly string[]): number => bodies.join().split('"timerRang"').length - 1;

const work = (folder: string, faults: FaultSwitch, plan: Plan, calls: FailingJob['calls'], clock: SteppedClock): Try => {
  const file = onlyRetreat(folder);
  const { host } = hostAt(folder, { clock });
  granted(host.current.openPath(file));
  const acknowledged = new Map<CommandId, number>();
  const stored: Envelope[] = [];
  const wrong: string[] = [];
  let [refusals, seen, isFailing] = [0, 0, true];
  const recover = (): void => {
    if (isFailing) seen = faults.disarm();
    isFailing = false;
  };
  const give = (envelope: Envelope): void => {
    for (let n = 0; ; n++) {
      const answer = host.current.send(envelope);
      if (answer.ok) {
        acknowledged.set(envelope.id, answer.value.seq);
        stored.push(envelope);
        writeSync(1, ackLine(answer.value.seq, envelope.id));
        return;
      }
      refusals += 1;
      const { code } = answer.refusal;
      if (code !== 'diskFull' && code !== 'cannotWrite') wrong.push(`refused as ${code}`);
      if (!isFailing) return void wrong.push('still refused after the disk recovered');
      if (n >= ASKED_AGAIN) recover();
    }
  };

  writeSync(1, foundedLine(demoCommands().length, file));
  faults.arm({ ...plan, calls });
  const commands = load();
  for (let i = 0; i < COMMANDS; i++) {
    give(envelopeOf(commands.next().value));
    clock.step(SECOND);
  }
  // The phase comes to its end by itself, perhaps onto the failing disk.
  give(envelopeOf({ type: 'startPhase', run: 'r1' as RunId, phase: 0 }));
  give(envelopeOf({ type: 'adjustTimer', by: millis(3_000 - (host.current.state().runs[0]?.exercise.phases[0]?.length ?? 0)) }));
  for (let i = 0; i < 5; i++) clock.step(SECOND);
  recover();
  for (let i = 0; i < 2; i++) clock.step(SECOND);
  give(envelopeOf({ type: 'finishTimer' }));
  // Sent once more: answered, not repeated.
  for (const envelope of stored) {
    const [again, seq] = [host.current.send(envelope), acknowledged.get(envelope.id)];
    if (!again.ok || again.value.seq !== seq) wrong.push(`${envelope.id} was answered ${JSON.stringify(again)}, it was ${seq}`);
  }
  if (host.current.safety()?.witnessBehind !== false) wrong.push('the witness has not caught up');
  const state = host.current.state();
  host.close();

  const audit = auditFile(file, acknowledged, state);
  const { rows } = examineFile(file);
  if (rings(rows.map(({ body }) => body)) !== 1) wrong.push(`the end was sounded ${rings(rows.map(({ body }) => body))} times`);
  if (witnessed(folder).join() !== rows.map(({ id }) => id).join()) wrong.push('the witness differs from the log');
  const next = hostAt(folder, { clock });
  const reopened = next.host.current.openPath(file);
  if (!reopened.ok || !reopened.value.opened) wrong.push(`opened again: ${JSON.stringify(reopened)}`);
  next.host.close();
  return {
    lost: audit.lost > 0, doubled: audit.doubled > 0, silent: audit.wrong !== null || wrong.length > 0,
    said: `${audit.lost} lost; ${audit.wrong ?? 'whole'}; ${wrong.join('; ')}`, refusals, calls: seen,
  };
};

/** By calls that the recorder sees. */
const copyFlushed = (from: string, to: string): void => {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) copyFlushed(join(from, entry.name), join(to, entry.name));
    else writeFileSync(join(to, entry.name), readFileSync(join(from, entry.name)), { flush: true });
  }
  flushFolder(to);
};

const workWhileFailing = ({ made, scratch, faultFile, calls, tries }: FailingJob): FailingReport => {
  const faults = faultSwitch(faultFile);
  let begun = 0;
  const once = (plan: Plan): Try => {
    const folder = join(scratch, `try-${++begun}`);
    try {
      copyFlushed(made, folder);
      return work(folder, faults, plan, calls, steppedClock());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const { calls: there } = once({ first: FOREVER, times: 0, error: 0 });
  const plans = Array.from({ length: there }, (_, i) => i + 1).flatMap((first) =>
    [ENOSPC, EIO].flatMap((error) => [1, 3, FOREVER].map((times): Plan => ({ first, times, error }))));
  const chosen = Array.from({ length: Math.min(tries, plans.length) }, (_, i) => plans[Math.floor((i * plans.length) / Math.min(tries, plans.length))]);
  const report = { tries: 0, lost: 0, doubled: 0, silent: 0, refusals: 0, first: null as string | null };
  for (const plan of chosen) {
    if (plan === undefined) continue;
    const tried = once(plan);
    report.tries += 1;
    report.lost += Number(tried.lost);
    report.doubled += Number(tried.doubled);
    report.silent += Number(tried.silent);
    report.refusals += tried.refusals;
    if (tried.lost || tried.doubled || tried.silent) report.first ??= `${JSON.stringify(plan)} of ${there}: ${tried.said}`;
  }
  faults.close();
  return report;
};

process.send?.(workWhileFailing(JSON.parse(process.argv[2] ?? '{}') as FailingJob));
