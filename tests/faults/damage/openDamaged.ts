// Entry of a worker: harms a retreat file in one way after another and opens it, on the laptop that wrote it and on one that never saw it.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CommandId } from '../../../shared/units.ts';
import { auditFile } from '../auditFile.ts';
import { chance } from '../chance.ts';
import { examineFile } from '../examineFile.ts';
import type { Outcome } from '../faultsCommand.ts';
import { hostAt } from '../hostAt.ts';

/** `flip`: one bit is another; `cut`: the end is missing; `empty`: nothing is left. */
export type Harm = 'flip' | 'cut' | 'empty';
export type DamageJob = {
  readonly harm: Harm;
  /** A laptop's data folder with one retreat in it, and a backup of it. */
  readonly made: string;
  readonly scratch: string;
  /** This worker makes every `of`th try, from `part` on, below `tries`. */
  readonly part: number;
  readonly of: number;
  readonly tries: number;
};
type Ids = { readonly retreatId: string; readonly branchId: string };
export type DamageReport = Outcome & { readonly first: string | null; readonly ends: Readonly<Record<string, number>> };

/** Few bytes, all of which say what the file is: its number and version in SQLite's header, the ids of retreat and branch. */
const namesIn = (whole: Buffer, { retreatId, branchId }: Ids): readonly number[] => {
  const bytesOf = (at: number, length: number): readonly number[] => Array.from({ length }, (_, i) => at + i);
  return [...bytesOf(60, 4), ...bytesOf(68, 4), ...bytesOf(whole.indexOf(retreatId), retreatId.length), ...bytesOf(whole.indexOf(branchId), branchId.length)];
};
/** Every so many flips hit one of those. */
const AIMED = 10;

const harmed = (harm: Harm, whole: Buffer, n: number, ids: Ids): { readonly bytes: Buffer; readonly where: string } => {
  const next = chance(n + 1);
  switch (harm) {
    case 'empty': return { bytes: Buffer.alloc(0), where: 'no byte left' };
    case 'cut': {
      const length = Math.floor(next() * whole.length);
      return { bytes: whole.subarray(0, length), where: `cut to ${length} of ${whole.length} bytes` };
    }
    case 'flip': {
      const bytes = Buffer.from(whole);
      const names = namesIn(whole, ids);
      const at = n % AIMED === 0 ? names[Math.floor(next() * names.length)] ?? 0 : Math.floor(next() * whole.length);
      const bit = Math.floor(next() * 8);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
      return { bytes, where: `bit ${bit} of byte ${at}` };
    }
  }
};

type Verdict = { readonly lost: boolean; readonly silent: boolean; readonly end: string; readonly said: string };
type Laptop = { readonly folder: string; readonly file: string; readonly acknowledged: ReadonlyMap<CommandId, number> };

const refusals: readonly string[] = ['notARetreat', 'fileDamaged', 'newerFile'];

/** What was opened must hold every record and be believed as it is counted. */
const whole = ({ acknowledged }: Laptop, host: ReturnType<typeof hostAt>['host']): string | null => {
  const file = host.current.path() ?? '';
  const state = host.current.state();
  host.close();
  const { lost, doubled, wrong } = auditFile(file, acknowledged, state);
  return lost + doubled === 0 && wrong === null ? null : `${basename(file)}: ${lost} lost, ${doubled} doubled, ${wrong ?? 'whole'}`;
};

/** On the laptop that wrote it: opened whole, or said to be damaged and then brought back whole. */
const atHome = (laptop: Laptop): Verdict => {
  const { folder, file } = laptop;
  const before = readFileSync(file);
  const { host } = hostAt(folder, { attended: false });
  const opened = host.current.openPath(file);
  if (opened.ok && opened.value.opened) {
    const wrong = whole(laptop, host);
    return { lost: false, silent: wrong !== null || opened.value.notice !== null, end: 'opened', said: `opened without a word; ${wrong ?? ''}` };
  }
  const told = opened.ok ? opened.value.opened ? '' : opened.value.question.kind : opened.refusal.code;
  if (!readFileSync(file).equals(before)) return { lost: true, silent: false, end: told, said: `${told}, and the file was changed` };
  const isQuestion = opened.ok;
  const [backup] = readdirSync(join(folder, 'backups'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.kompak'));
  // A refusal leaves the witness out of it; the latest backup is then the way back.
  const mended = isQuestion ? host.current.openPath(file, 'rebuild') : host.current.takeIn(join(folder, 'backups', backup ?? ''));
  const isBack = mended.ok && mended.value.opened;
  const wrong = isBack ? whole(laptop, host) : `could not be brought back: ${JSON.stringify(mended)}`;
  if (!isBack) host.close();
  const isKept = readFileSync(file).equals(before);
  const isRight = isQuestion ? told === 'damaged' : refusals.includes(told);
  return {
    lost: wrong !== null || !isKept, silent: !isRight, end: told,
    said: `told ${told}; ${wrong ?? 'brought back'}; ${isKept ? 'kept' : 'the damaged file was changed'}`,
  };
};

/** On a laptop that never saw it: whole, or said to be damaged, and then no more and no less shown than what is intact. */
const elsewhere = (laptop: Laptop, scratch: string, given: readonly string[]): Verdict => {
  const other = mkdtempSync(join(scratch, 'other-'));
  const { host } = hostAt(other, { attended: false });
  try {
    const opened = host.current.openPath(laptop.file);
    if (opened.ok && opened.value.opened) {
      const wrong = whole(laptop, host);
      return { lost: false, silent: wrong !== null, end: 'opened', said: `elsewhere opened without a word; ${wrong ?? ''}` };
    }
    if (!opened.ok) {
      const { code } = opened.refusal;
      return { lost: false, silent: !refusals.includes(code), end: `elsewhere ${code}`, said: `elsewhere refused as ${code}` };
    }
    const question = opened.value.opened ? null : opened.value.question;
    if (question?.kind !== 'damaged') return { lost: false, silent: true, end: 'elsewhere another question', said: `elsewhere asked ${JSON.stringify(question)}` };
    const shown = host.current.openPath(laptop.file, 'readOnly');
    const seen = host.current.journal({ before: null, run: null, team: null }).total;
    const isRight = shown.ok && seen <= question.intact && question.intact <= given.length;
    return { lost: false, silent: !isRight, end: 'elsewhere damaged', said: `elsewhere ${question.intact} intact of ${given.length}, ${seen} shown, ${JSON.stringify(shown)}` };
  } finally {
    host.close();
    rmSync(other, { recursive: true, force: true });
  }
};

const openDamaged = ({ harm, made, scratch, part, of, tries }: DamageJob): DamageReport => {
  const [name] = readdirSync(join(made, 'retreats')).filter((each) => each.endsWith('.kompak'));
  const source = join(made, 'retreats', name ?? '');
  const { rows } = examineFile(source);
  const acknowledged = new Map(rows.map((row) => [row.id as CommandId, row.seq]));
  const content = readFileSync(source);
  const [witness = ''] = readdirSync(join(made, 'witness'));
  const [retreatId = '', branchId = ''] = witness.replace('.ndjson', '').split('-');
  const ids = { retreatId, branchId };
  const ends: Record<string, number> = {};
  const report = { tries: 0, lost: 0, doubled: 0, silent: 0, first: null as string | null, ends };
  for (let n = part; n < tries; n += of) {
    const folder = mkdtempSync(join(scratch, 'laptop-'));
    cpSync(made, folder, { recursive: true });
    // The laptop remembers its own path; what it was made at is not this one.
    const recent = join(folder, 'recent.json');
    if (existsSync(recent)) writeFileSync(recent, readFileSync(recent, 'utf8').replaceAll(made, folder));
    const laptop = { folder, acknowledged, file: join(folder, 'retreats', name ?? '') };
    const { bytes, where } = harmed(harm, content, n, ids);
    writeFileSync(laptop.file, bytes);
    for (const verdict of [elsewhere(laptop, scratch, rows.map(({ id }) => id)), atHome(laptop)]) {
      report.lost += Number(verdict.lost);
      report.silent += Number(verdict.silent);
      ends[verdict.end] = (ends[verdict.end] ?? 0) + 1;
      if (verdict.lost || verdict.silent) report.first ??= `${where}: ${verdict.said}`;
    }
    report.tries += 1;
    rmSync(folder, { recursive: true, force: true });
  }
  return report;
};

process.send?.(openDamaged(JSON.parse(process.argv[2] ?? '{}') as DamageJob));
