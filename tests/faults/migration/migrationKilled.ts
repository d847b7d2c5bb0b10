// Kills a migration at each of its statements: the file is then of the old edition or of the new one, never between, and the copy taken before is there.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { auditFile } from '../auditFile.ts';
import type { Fault } from '../faultsCommand.ts';
import { hostAt } from '../hostAt.ts';
import { inScratch } from '../inScratch.ts';
import type { MadeRetreat } from '../madeRetreat.ts';
import { makeRetreat } from '../madeRetreat.ts';
import { faultSwitch, recorderIn, recorderLacks, writeFaultFile } from '../recorder/recorder.ts';
import { MOMENTS } from './nextEdition.ts';

const COMMANDS = 30;
const entry = fileURLToPath(new URL('./migrateOnce.ts', import.meta.url));

type Version = { readonly number: number; readonly tables: string };

/** A copy is looked at, for a look may roll something back. */
const versionOf = (file: string, folder: string): Version => {
  const copy = join(folder, 'looked-at');
  for (const suffix of ['', '-journal']) {
    rmSync(copy + suffix, { force: true });
    if (existsSync(file + suffix)) copyFileSync(file + suffix, copy + suffix);
  }
  const db = new DatabaseSync(copy);
  try {
    const tables = db.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name').all().map(({ sql }) => String(sql));
    return { number: Number(db.prepare('PRAGMA user_version').get()?.['user_version']), tables: tables.join('\n') };
  } finally {
    db.close();
  }
};

const same = (a: Version, b: Version): boolean => a.number === b.number && a.tables === b.tables;

export const migrationKilled: Fault = {
  control: false,
  tries: MOMENTS.length * 3,
  run: (tries, progress) => inScratch((folder) => {
    const made: MadeRetreat = makeRetreat(join(folder, 'made'), COMMANDS);
    const preload = recorderLacks() === null ? recorderIn(folder) : null;
    if (preload === null) progress(`killed between statements alone: ${recorderLacks() ?? ''}`);
    const old = versionOf(made.file, folder);

    /** One laptop with the old file on it. */
    const laptop = (name: string) => {
      const data = join(folder, name);
      mkdirSync(join(data, 'retreats'), { recursive: true });
      const file = join(data, 'retreats', 'retret.kompak');
      copyFileSync(made.file, file);
      return { data, file, backups: () => (existsSync(join(data, 'backups')) ? readdirSync(join(data, 'backups'), { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.kompak')) : []) };
    };
    const migrate = (file: string, data: string, moment: string, env: NodeJS.ProcessEnv = {}) =>
      spawnSync(process.execPath, [entry, file, data, moment], { encoding: 'utf8', env: { ...process.env, ...env } });

    const whole = laptop('whole');
    const done = migrate(whole.file, whole.data, 'never');
    if (done.stdout !== 'migrated') throw new Error(`the migration does not come to its end: ${done.stderr}`);
    const fresh = versionOf(whole.file, folder);
    if (same(old, fresh)) throw new Error('the migration changes nothing');

    const outcome = { tries: 0, lost: 0, doubled: 0, silent: 0 };
    const ends = new Map<string, number>();
    /** Held to account after a kill. `hadCopy`: the copy must have been taken by then. */
    const judge = ({ data, file, backups }: ReturnType<typeof laptop>, moment: string, hadCopy: boolean): void => {
      const wrong: string[] = [];
      const now = versionOf(file, folder);
      const [isOld, isNew] = [same(now, old), same(now, fresh)];
      if (!isOld && !isNew) wrong.push(`left between the editions, at version ${now.number}`);
      const audit = auditFile(file, made.acknowledged, null);
      if (audit.lost > 0 || audit.wrong !== null) wrong.push(`${audit.lost} lost; ${audit.wrong ?? 'whole'}`);
      if ((hadCopy || isNew) && backups().length !== 1) wrong.push(`${backups().length} copies were taken before`);
      for (const copy of backups()) {
        const kept = join(data, 'backups', copy);
        if (!same(versionOf(kept, folder), old) || auditFile(kept, made.acknowledged, null).lost > 0) wrong.push('the copy taken before is not the old file');
      }
      // This app opens the old edition and leaves the newer one alone, to the byte.
      const before = isNew ? readFileSync(file) : null;
      const { host } = hostAt(data, { attended: false });
      const opened = host.current.openPath(file);
      host.close();
      if (isOld && !(opened.ok && opened.value.opened)) wrong.push(`the old edition was answered ${JSON.stringify(opened)}`);
      if (isNew && (opened.ok || opened.refusal.code !== 'newerFile')) wrong.push(`the newer edition was answered ${JSON.stringify(opened)}`);
      if (before !== null && !readFileSync(file).equals(before)) wrong.push('the newer edition was changed');
      // Another start of the later version brings it to the end.
      if (isOld && migrate(file, data, 'never').stdout !== 'migrated') wrong.push('it could not be migrated after that');
      if (auditFile(file, made.acknowledged, null).lost > 0) wrong.push('lost in the second migration');
      outcome.tries += 1;
      outcome.lost += Number(audit.lost > 0);
      outcome.doubled += Number(audit.doubled > 0);
      outcome.silent += Number(wrong.length > 0);
      ends.set(isNew ? 'new' : isOld ? 'old' : 'between', (ends.get(isNew ? 'new' : isOld ? 'old' : 'between') ?? 0) + 1);
      if (wrong.length > 0) progress(`${moment}: ${wrong.join('; ')}`);
    };

    for (const [n, moment] of MOMENTS.slice(0, tries).entries()) {
      const one = laptop(`statement-${n}`);
      const { signal } = migrate(one.file, one.data, moment);
      if (signal !== 'SIGKILL') throw new Error(`was not killed ${moment}`);
      judge(one, moment, n > 0);
      rmSync(one.data, { recursive: true });
    }
    if (preload !== null) {
      const faultFile = join(folder, 'fault');
      writeFaultFile(faultFile);
      const faults = faultSwitch(faultFile);
      const kill = (first: number): { readonly one: ReturnType<typeof laptop>; readonly wasKilled: boolean; readonly writes: number } => {
        const one = laptop(`write-${first}`);
        faults.arm({ calls: 'writes', first, times: 1, error: 'kill' });
        const { signal } = migrate(one.file, one.data, 'never', { ...preload, KOMPAK_RECORDED: one.data, KOMPAK_FAULT: faultFile });
        return { one, wasKilled: signal === 'SIGKILL', writes: faults.disarm() };
      };
      const { writes, one: unhurt } = kill(1_000_000);
      rmSync(unhurt.data, { recursive: true });
      const left = Math.max(0, tries - MOMENTS.length);
      for (let n = 0; n < Math.min(left, writes); n++) {
        const first = 1 + Math.floor((n * writes) / Math.min(left, writes));
        const { one, wasKilled } = kill(first);
        if (!wasKilled) throw new Error(`was not killed at write ${first} of ${writes}`);
        judge(one, `at write ${first} of ${writes}`, false);
        rmSync(one.data, { recursive: true });
      }
      faults.close();
    }
    progress([...ends].map(([end, count]) => `${end}: ${count}`).join(', '));
    return outcome;
  }),
};
