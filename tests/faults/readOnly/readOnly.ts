// Opens a retreat that may only be read: locked, in a locked folder, on a read-only disk. It is shown and that is said, nothing is written, and a copy of it can be worked on.
import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { auditFile } from '../auditFile.ts';
import type { Fault } from '../faultsCommand.ts';
import { inScratch } from '../inScratch.ts';
import type { MadeRetreat } from '../madeRetreat.ts';
import { makeRetreat } from '../madeRetreat.ts';
import { mountLacks, onMount } from '../onMount.ts';
import type { ReadOnlyAnswers } from './openReadOnly.ts';

const COMMANDS = 20;
const run = promisify(execFile);
const entry = fileURLToPath(new URL('./openReadOnly.ts', import.meta.url));

/** An administrator may write anywhere: it becomes nobody in particular. */
const SOMEONE = 65_534;
const asSomeone = process.getuid?.() === 0 ? { uid: SOMEONE, gid: SOMEONE } : {};

type Locked = { readonly file: string; answers(data: string): Promise<ReadOnlyAnswers> };

const byRights = (folder: string, made: MadeRetreat, isFolderLocked: boolean): Locked => {
  const locked = join(folder, isFolderLocked ? 'locked folder' : 'locked file');
  mkdirSync(locked);
  const file = join(locked, basename(made.file));
  copyFileSync(made.file, file);
  chmodSync(file, 0o444);
  chmodSync(locked, isFolderLocked ? 0o555 : 0o777);
  return { file, answers: async (data) => JSON.parse((await run(process.execPath, [entry, data, file], asSomeone)).stdout) as ReadOnlyAnswers };
};

const COPY_THEN_LOCK = 'cp "$1" "$2" && mount -o remount,ro "$2" && shift 2 && exec "$@"';
const byMount = (folder: string, made: MadeRetreat): Locked => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const file = join(disk, basename(made.file));
  const command = (data: string): [string, string[]] =>
    onMount(disk, 'size=8m', ['sh', '-c', COPY_THEN_LOCK, 'sh', made.file, disk, process.execPath, entry, data, file]);
  return { file: made.file, answers: async (data) => JSON.parse((await run(...command(data))).stdout) as ReadOnlyAnswers };
};

export const readOnly: Fault = {
  control: false,
  tries: 3,
  run: (tries, progress) => inScratch(async (folder) => {
    chmodSync(folder, 0o755);
    const made = makeRetreat(join(folder, 'made'), COMMANDS);
    const lacking = mountLacks();
    if (lacking !== null) progress(`no read-only disk: ${lacking}`);
    const ways = [byRights(folder, made, true), byRights(folder, made, false), ...lacking === null ? [byMount(folder, made)] : []].slice(0, tries);
    const outcome = { tries: ways.length, lost: 0, doubled: 0, silent: 0 };
    for (const [n, { file, answers }] of ways.entries()) {
      const data = join(folder, `laptop-${n}`);
      mkdirSync(data);
      chmodSync(data, 0o777);
      const [before, beside] = [readFileSync(file), readdirSync(join(file, '..'))];
      const given = await answers(data);
      const { opened, viewOnly, worked, copied, workedInCopy, path } = given;
      const isSaid = opened.ok && opened.value.opened && viewOnly === 'locked' && !worked.ok && worked.refusal.code === 'readOnlyView';
      const isUntouched = readFileSync(file).equals(before) && readdirSync(join(file, '..')).join() === beside.join();
      const audit = copied.ok && workedInCopy.ok && path !== null ? auditFile(path, made.acknowledged, null) : null;
      outcome.silent += Number(!isSaid || !isUntouched);
      outcome.lost += Number(audit === null || audit.lost > 0 || audit.wrong !== null);
      outcome.doubled += Number((audit?.doubled ?? 0) > 0);
      if (!isSaid || !isUntouched || audit === null || audit.lost > 0 || audit.wrong !== null) {
        progress(`${basename(join(file, '..'))}: ${JSON.stringify(given)}, ${isUntouched ? 'untouched' : 'changed'}, ${JSON.stringify(audit)}`);
      }
    }
    return outcome;
  }),
};
