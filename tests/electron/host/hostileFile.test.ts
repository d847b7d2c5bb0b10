// Files made by hand with seals that hold, and files and witnesses taken away or spoilt under an open retreat: nothing lands elsewhere, nothing acknowledged is lost.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as passed } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { sealOf } from '../../../electron/host/log/chain.ts';
import { runCommandLine } from '../../../electron/host/plainNode/commandLine.ts';
import { createEventLog, openEventLog, readEventLog } from '../../../electron/host/log/eventLog.ts';
import { openWitness } from '../../../electron/host/log/witness.ts';
import type { BranchId, CommandId, Instant, RetreatId } from '../../../shared/units.ts';
import { instant } from '../../../shared/units.ts';
import type { Laptop } from './onLaptop.ts';
import { folderForTest, onLaptop } from './onLaptop.ts';

const rename = (name: string) => ({ type: 'changeOperator', name }) as const;

const plain = { retreatId: 'a'.repeat(32) as RetreatId, branchId: 'b'.repeat(16) as BranchId };
const BODY = '[{"type":"operatorChanged","name":"Budi"}]';
type Made = { readonly actor: string; readonly body: string; readonly at: Instant };

/** A sealed file of one row, as only someone who knows how we seal could make it. */
const made = (ids: { readonly retreatId: string; readonly branchId: string }, row: Partial<Made>): string => {
  const path = join(folderForTest(), 'asing.kompak');
  const unsealed = { seq: 1, id: 'a'.repeat(32) as CommandId, at: instant(1_750_000_000_000), actor: '{"role":"console","operator":"Budi"}', body: BODY, ...row };
  const hash = sealOf(ids.retreatId, unsealed);
  createEventLog(path, plain, [{ ...unsealed, hash }]).close();
  const db = new DatabaseSync(path);
  db.prepare('UPDATE retreat SET retreat_id = ?, branch_id = ?').run(ids.retreatId, ids.branchId);
  db.close();
  return path;
};

/** One more record, in the file and in this laptop's witness alike, as this very laptop would have written it. */
const wentOn = (laptop: Laptop, path: string, body: string): void => {
  const ids = readEventLog(path);
  const last = [...ids.rows()].at(-1);
  ids.close();
  if (last === undefined) throw new Error('there is no record');
  const unsealed = { seq: last.seq + 1, id: 'c'.repeat(32) as CommandId, at: last.at, actor: last.actor, body };
  const row = { ...unsealed, hash: sealOf(last.hash, unsealed) };
  const log = openEventLog(path, () => true);
  log?.takeOver(row);
  log?.close();
  const witness = openWitness(laptop.files.witnessFolder, ids, row);
  witness.append(row);
  witness.close();
};

describe('a file made by hand', () => {
  it.each([
    ['retreat', { ...plain, retreatId: '../../../dibajak' }],
    ['branch', { ...plain, branchId: '/../../../dibajak' }],
  ])('whose %s is named like a path is refused, and nothing is written outside our folders', (_, ids) => {
    const around = folderForTest();
    const laptop = onLaptop(join(around, 'laptop'));
    laptop.found();
    expect(laptop.current.openPath(made(ids, {}))).toMatchObject({ ok: false, refusal: { code: 'fileDamaged' } });
    expect(laptop.current.takeIn(made(ids, {}))).toMatchObject({ ok: false, refusal: { code: 'fileDamaged' } });
    expect(readdirSync(around)).toEqual(['laptop']);
  });

  it.each<readonly [string, Partial<Made>]>([
    ['whose body is no JSON', { body: 'bukan' }],
    ['whose actor is no JSON', { actor: 'bukan' }],
    ['whose actor is nobody', { actor: '[]' }],
    ['from before all time', { at: instant(-1) }],
    ['later than any calendar reaches', { at: instant(8_640_000_000_000_001) }],
  ])('%s is damaged', (_, row) => {
    expect(onLaptop().current.openPath(made(plain, row))).toMatchObject({ ok: true, value: { opened: false, question: { kind: 'damaged', firstBad: 1, intact: 0 } } });
  });

  it.each<readonly [string, unknown]>([
    ['a kind of record', { type: 'lotteryHeld', seed: '7' }],
    ['a field of a record', { type: 'operatorChanged', name: 'Budi', device: 'tablet' }],
    ['a view of the hall', { type: 'sceneTaken', scene: 'lottery' }],
    ['a kind of mark', { type: 'sheetSubmitted', run: 'r1', team: 't1', version: 1, mark: { kind: 'photographed' } }],
  ])('from a newer Kompak, with %s that is not known yet, is called just that, and not damaged', (_, fact) => {
    const path = made(plain, { body: JSON.stringify([fact]) });
    const newer = { ok: false, refusal: { code: 'newerFile', name: 'asing.kompak' } };
    expect(onLaptop().current.openPath(path)).toEqual(newer);
    expect(onLaptop().current.takeIn(path)).toEqual(newer);
  });

  it.each([
    ['that a newer Kompak went on with on this very laptop', '[{"type":"lotteryHeld"}]', { ok: false, refusal: { code: 'newerFile', name: 'Retret Uji.kompak' } }],
    ['that no fold can follow', '[{"type":"attendanceRecorded","session":"s1"}]', null],
  ])('%s keeps the app from starting no more than any other', (_, body, refused) => {
    const laptop = onLaptop();
    const path = laptop.found();
    laptop.current.close();
    wentOn(laptop, path, body);
    laptop.files.noteOpen(path);
    const again = onLaptop(laptop.folder);
    expect(again.current.resume()).toBe(false);
    expect(again.current.path()).toBeNull();
    if (refused === null) expect(again.faults).toHaveLength(1);
    else expect(again.current.openPath(path)).toEqual(refused);
    again.found('Retret Lain');
    expect(again.give(rename('Citra'))).toBeNull();
  });

  it('is opened when nothing is wrong with it', () => {
    expect(onLaptop().current.openPath(made(plain, {}))).toMatchObject({ ok: true, value: { opened: true } });
  });
});

describe('taken away while it is open', () => {
  it.each([
    ['deleted', (path: string) => rmSync(path)],
    ['moved away', (path: string) => renameSync(path, `${path}.lain`)],
  ])('a file that was %s is put back whole with the next record', (_, take) => {
    const laptop = onLaptop();
    const path = laptop.found();
    laptop.give(rename('Budi'));
    take(path);
    expect(laptop.give(rename('Citra'))).toBeNull();
    const again = laptop.again();
    expect(again.current.openPath(path)).toEqual({ ok: true, value: { opened: true, notice: null } });
    expect(again.current.safety()?.seq).toBe(3);
    expect(again.current.state().operator).toBe('Citra');
  });

  it.each([0, 1])('a file in whose place another retreat was put, after %i commands, is put back with the next record, and the other one lies beside it', (commands) => {
    const laptop = onLaptop();
    const other = laptop.found('Retret Lain');
    laptop.give(rename('Citra'));
    const path = laptop.found();
    laptop.current.close();
    laptop.current.openPath(path);
    if (commands === 1) laptop.give(rename('Budi'));
    renameSync(other, path);
    expect(laptop.give(rename('Dewi'))).toBeNull();
    const again = laptop.again();
    expect(again.current.openPath(path)).toEqual({ ok: true, value: { opened: true, notice: null } });
    expect([again.current.state().retreat?.name, again.current.state().operator, again.current.safety()?.seq]).toEqual(['Retret Uji', 'Dewi', 2 + commands]);
    expect(again.current.openPath(join(laptop.folder, 'retreats', 'Retret Uji 2.kompak'))).toMatchObject({ ok: true, value: { opened: true } });
    expect([again.current.state().retreat?.name, again.current.state().operator]).toEqual(['Retret Lain', 'Citra']);
  });

  it('what was put in its place takes its own unfinished command along', () => {
    const laptop = onLaptop();
    const other = laptop.found('Retret Lain');
    const path = laptop.found();
    const db = new DatabaseSync(other);
    db.exec('PRAGMA cache_size = 1; BEGIN EXCLUSIVE');
    const insert = db.prepare('INSERT INTO record VALUES (?, ?, 1, ?, ?, ?)');
    for (let seq = 2; seq < 50; seq++) insert.run(seq, `x${seq}`, '{}', '[]'.padEnd(5_000), 'x');
    const cut = join(laptop.folder, 'putus');
    for (const ending of ['', '-journal']) copyFileSync(other + ending, cut + ending);
    db.exec('ROLLBACK');
    db.close();
    for (const ending of ['', '-journal']) renameSync(cut + ending, path + ending);
    expect(laptop.give(rename('Dewi'))).toBeNull();
    const again = laptop.again();
    expect(again.current.openPath(path)).toEqual({ ok: true, value: { opened: true, notice: null } });
    expect([again.current.state().retreat?.name, again.current.state().operator]).toEqual(['Retret Uji', 'Dewi']);
    expect(again.current.openPath(join(laptop.folder, 'retreats', 'Retret Uji 2.kompak'))).toMatchObject({ ok: true, value: { opened: true } });
    expect([again.current.state().retreat?.name, again.current.safety()?.seq]).toEqual(['Retret Lain', 1]);
  });

  it('a file whose folder is gone takes nothing in until the folder is back, and then everything is there', () => {
    const laptop = onLaptop();
    const path = laptop.found();
    const folder = join(laptop.folder, 'retreats');
    renameSync(folder, `${folder}-lain`);
    expect(laptop.give(rename('Budi'))).toBe('cannotWrite');
    expect(laptop.current.state().operator).not.toBe('Budi');
    mkdirSync(folder);
    expect(laptop.give(rename('Citra'))).toBeNull();
    const head = laptop.current.safety()?.seq;
    expect(head).toBe(2);
    laptop.current.close();
    expect(onLaptop(laptop.folder).current.openPath(path)).toMatchObject({ ok: true, value: { opened: true } });
  });
});

describe('this laptop’s witness', () => {
  const witnessOf = (folder: string): string => join(folder, readdirSync(folder).find((name) => name.endsWith('.ndjson')) ?? '');

  it.each([
    ['deleted', (path: string) => rmSync(path)],
    ['cut short', (path: string) => truncateSync(path, 10)],
    ['overwritten', (path: string) => writeFileSync(path, 'bukan catatan\nkami\n')],
  ])('%s while it is open says so at once, and is whole again with the next record', (_, spoil) => {
    const laptop = onLaptop();
    const path = laptop.found();
    const witness = witnessOf(laptop.files.witnessFolder);
    spoil(witness);
    expect(laptop.current.safety()?.witnessBehind).toBe(true);
    expect(laptop.give(rename('Budi'))).toBeNull();
    expect(laptop.current.safety()?.witnessBehind).toBe(false);
    laptop.current.close();
    // It alone is enough to get everything back.
    writeFileSync(path, '');
    expect(onLaptop(laptop.folder).current.openPath(path)).toMatchObject({ ok: true, value: { question: { kind: 'damaged', onLaptop: 2 } } });
  });

  const flipped = (path: string, at: number): void => {
    const bytes = readFileSync(path);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  };

  it('spoilt further up than its last line, is found out soon after an opening, kept aside and begun anew', async () => {
    const laptop = onLaptop();
    const path = laptop.found();
    // One line is longer than what is read at once.
    const data = `/9j/${'A'.repeat(399_996)}`;
    expect(laptop.give({ type: 'addReportPhoto', fields: { caption: 'Apel pagi', width: 1600, height: 1200, data } })).toBeNull();
    for (const name of ['Ani', 'Budi']) laptop.give(rename(name));
    laptop.current.close();
    const witness = witnessOf(laptop.files.witnessFolder);
    flipped(witness, 20);
    const again = onLaptop(laptop.folder);
    again.current.openPath(path);
    expect(again.give(rename('Citra'))).toBeNull();
    await vi.waitFor(() => expect(existsSync(`${witness}.1`)).toBe(true), 15_000);
    expect(again.give(rename('Dewi'))).toBeNull();
    expect([again.faults, again.current.safety()?.witnessBehind]).toEqual([[], false]);
    again.current.close();
    // Now the file's own first rows are gone, and the witness alone has everything.
    const file = readFileSync(path);
    file.fill(0, 0, 200);
    writeFileSync(path, file);
    expect(onLaptop(laptop.folder).current.openPath(path)).toMatchObject({ ok: true, value: { question: { kind: 'damaged', onLaptop: 6 } } });
  }, 30_000);

  it('that is whole is left as it is', async () => {
    const laptop = onLaptop();
    const path = laptop.found();
    expect(laptop.give({ type: 'addReportPhoto', fields: { caption: 'Apel pagi', width: 1600, height: 1200, data: `/9j/${'A'.repeat(399_996)}` } })).toBeNull();
    const again = laptop.again();
    again.current.openPath(path);
    await passed(3_000);
    expect(again.give(rename('Citra'))).toBeNull();
    expect(readdirSync(laptop.files.witnessFolder)).toHaveLength(1);
    expect([again.faults, again.current.safety()?.witnessBehind]).toEqual([[], false]);
  });

  it.each([
    ['a folder', (path: string) => { rmSync(path); mkdirSync(path); }],
    ['longer than can be read', (path: string) => truncateSync(path, 3 * 2 ** 30)],
  ])('that has become %s keeps no sound file from opening', (_, spoil) => {
    const laptop = onLaptop();
    const path = laptop.found();
    laptop.current.close();
    spoil(witnessOf(laptop.files.witnessFolder));
    const again = onLaptop(laptop.folder);
    expect(again.current.openPath(path)).toMatchObject({ ok: true, value: { opened: true } });
    expect(again.current.safety()).toMatchObject({ viewOnly: null, witnessBehind: false });
    expect(again.give(rename('Budi'))).toBeNull();
  });
});

describe('a folder where a file was meant', () => {
  it('is no retreat', () => {
    const laptop = onLaptop();
    expect(laptop.current.openPath(laptop.folder)).toMatchObject({ ok: false, refusal: { code: 'notARetreat' } });
  });

  it.each([
    ['import', ['import', 'FOLDER', '--into', 'FILE']],
    ['apply', ['apply', 'FOLDER', '--into', 'FILE']],
    ['draw from a roster', ['draw', '--roster', 'FOLDER', '--teams', '4', '--seed', '1']],
    ['draw from a text', ['draw', '--text', 'FOLDER', '--seed', '1']],
  ])('is refused by %s, not fallen over', async (_, words) => {
    const folder = folderForTest();
    const typed = words.map((word) => (word === 'FOLDER' ? folder : word === 'FILE' ? join(folder, 'baru.kompak') : word));
    expect(await runCommandLine([...typed, '--data', join(folder, 'data')])).toBe(1);
  });
});

describe.skipIf(process.platform === 'win32')('a path that leads nowhere, or to what has no end', () => {
  it.each([
    ['standings', ['standings', 'FILE']], ['verify', ['verify', 'FILE']], ['anonymise', ['anonymise', 'FILE', '--into', 'NEW']],
    ['import', ['import', 'FILE', '--into', 'NEW']], ['apply', ['apply', 'FILE', '--into', 'NEW']], ['draw from a text', ['draw', '--text', 'FILE', '--seed', '1']],
  ])('is refused by %s', async (_, words) => {
    const folder = folderForTest();
    const [circle, long, made] = ['putar', 'a'.repeat(300), 'baru'].map((name) => join(folder, `${name}.kompak`)) as [string, string, string];
    symlinkSync(circle, circle);
    for (const file of [circle, long]) {
      const typed = words.map((word) => (word === 'FILE' ? file : word === 'NEW' ? made : word));
      expect(await runCommandLine([...typed, '--data', join(folder, 'data')])).toBe(1);
    }
    expect(existsSync(made)).toBe(false);
  });

  it('nor is a file made under a name that no disk takes', async () => {
    const folder = folderForTest();
    expect(await runCommandLine(['demo', '--into', join(folder, `${'a'.repeat(300)}.kompak`), '--data', folder])).toBe(1);
  });

  it.each([
    ['import', ['import', 'FILE', '--into', 'NEW']], ['draw from a roster', ['draw', '--roster', 'FILE', '--teams', '4', '--seed', '1']], ['draw from a text', ['draw', '--text', 'FILE', '--seed', '1']],
  ])('a table longer than can be read at once is refused by %s before it is read', async (_, words) => {
    const folder = folderForTest();
    const [long, made] = [join(folder, 'panjang.csv'), join(folder, 'baru.kompak')];
    writeFileSync(long, '');
    truncateSync(long, 3 * 2 ** 30);
    const typed = words.map((word) => (word === 'FILE' ? long : word === 'NEW' ? made : word));
    expect(await runCommandLine([...typed, '--data', join(folder, 'data')])).toBe(1);
  });
});
