// A file without personal data on a real disk: it opens and counts the same, no byte of what was removed is in it, and what still holds it is found and deleted.
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createAnonymiseDesk } from '../../../../electron/host/anonymise/anonymiseDesk.ts';
import { deleteFiles } from '../../../../electron/host/anonymise/deleteFiles.ts';
import { countLeft } from '../../../../electron/host/anonymise/leftovers.ts';
import { createRehearsalDesk } from '../../../../electron/host/rehearsal/rehearsalDesk.ts';
import { createRetreatFiles } from '../../../../electron/host/files/retreatFiles.ts';
import { readEventLog } from '../../../../electron/host/log/eventLog.ts';
import { readRetreat } from '../../../../electron/host/log/readRetreat.ts';
import { verify } from '../../../../electron/host/log/verify.ts';
import { witnessPath } from '../../../../electron/host/log/witness.ts';
import { differencesOf, recounted, shownBoard } from '../../../../electron/host/recount/compareCounts.ts';
import type { Anonymised } from '../../../../shared/dataOut.ts';
import type { PersonId } from '../../../../shared/units.ts';
import { folderForTest } from '../onLaptop.ts';
import { playedLaptop } from '../playedLaptop.ts';

const NOTE = 'Lutut-qzx kanan';
const more = [{ type: 'setLimit', person: 'p5' as PersonId, note: NOTE }] as const;
const laptopWith = () => {
  const laptop = playedLaptop(1, more);
  return { ...laptop, desk: createAnonymiseDesk(laptop.current, laptop.files, () => 1_750_000_000_000 as never) };
};
const make = async ({ desk, files }: ReturnType<typeof laptopWith>): Promise<Anonymised & { readonly path: string }> => {
  const made = await desk.make('id');
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return { ...made.value, path: files.pathOf(made.value.file) ?? '' };
};

test('is made on a laptop that has no folder of retreats yet, as when the open file lies on a stick', async () => {
  const { current, files, folder } = laptopWith();
  const retreats = join(folder, 'not yet', 'retreats');
  const desk = createAnonymiseDesk(current, createRetreatFiles({ ...files.folders, retreats }), () => 1_750_000_000_000 as never);
  expect(await desk.make('id')).toMatchObject({ ok: true });
  expect(readdirSync(retreats)).toEqual(['Retret Kerja Sama ASN (contoh) - tanpa data pribadi.kompak']);
});

describe('the new file', () => {
  let laptop: ReturnType<typeof laptopWith>;
  let made: Awaited<ReturnType<typeof make>>;
  let before: ReturnType<typeof laptopWith>['current'] extends { state(): infer S } ? S : never;
  beforeEach(async () => {
    laptop = laptopWith();
    before = laptop.current.state();
    made = await make(laptop);
  });

  test('is sound, counts the same twice, and says from what it was made; the old one is as it was', () => {
    const { state, facts } = readRetreat(made.path);
    const old = laptop.current.log();
    const last = old?.rows.at(-1);
    expect(differencesOf(shownBoard(state), shownBoard(before))).toEqual([]);
    expect(differencesOf(shownBoard(before), recounted(facts))).toEqual([]);
    expect(state.origin).toMatchObject({ seq: last?.seq, hash: last?.hash });
    expect(verify(made.path, laptop.files.witnessFolder)).toMatchObject({ firstBad: null, integrity: 'ok', witness: { kind: 'equal' } });
    expect(state.people.length).toBe(before.people.length);
    expect(state.people.every(({ name }) => /^P\d{3}$/.test(name))).toBe(true);
    expect(laptop.current.path()).toBe(laptop.path);
    expect(made.name).toBe('Retret Kerja Sama ASN (contoh) - tanpa data pribadi.kompak');
    expect(readdirSync(join(laptop.folder, 'retreats')).filter((name) => name.includes('.new'))).toEqual([]);
  });

  test('holds no byte of a name, number or note, nor does its witness; the old one holds them all', () => {
    const ids = readEventLog(made.path);
    ids.close();
    const secrets = [...before.people, ...before.committee].flatMap((each) => [each.name, ...(each.nip === null ? [] : [each.nip]), ...('phone' in each && each.phone !== null ? [each.phone] : [])]).concat(NOTE, before.operator);
    expect(secrets.length).toBeGreaterThan(250);
    expect(countLeft(secrets, [readFileSync(made.path), readFileSync(witnessPath(laptop.files.witnessFolder, ids))])).toBe(0);
    expect(countLeft(secrets, [readFileSync(laptop.path)])).toBeGreaterThan(250);
    expect(made.removed).toBeGreaterThan(secrets.length);
  });

  test('does not keep the order of the roster', () => {
    const { state } = readRetreat(made.path);
    const [was, is] = [before, state].map(({ teams }) => teams.map(({ members }) => members.join()));
    expect(is).not.toEqual(was);
    expect(new Set(is?.join().split(',')).size).toBe(new Set(was?.join().split(',')).size);
  });

  test('opens as any other, and goes on', () => {
    expect(laptop.current.openPath(made.path)).toEqual({ ok: true, value: { opened: true, notice: null } });
    expect(laptop.give({ type: 'closeDay', day: '2025-05-17' as never })).toBeNull();
    expect(laptop.faults).toEqual([]);
  });
});

describe('what still holds the data', () => {
  test('is listed wherever it lies, and deleted when told to, once the new file is open', async () => {
    const laptop = laptopWith();
    const stick = folderForTest();
    laptop.files.setSecond(stick);
    expect(laptop.current.useSecond(stick).ok).toBe(true);
    const saved = laptop.current.saveCopy(null);
    const copy = saved.ok ? saved.value.name : '';
    expect(copy).toMatch(/^Retret \d{4}-\d\d-\d\d\.kompak$/);
    copyFileSync(join(laptop.folder, 'retreats', copy), join(laptop.folder, 'retreats', 'lain.kompak'));
    laptop.files.writeReport('Rekap - Retret Kerja Sama ASN (contoh)', '.pdf', new Uint8Array([1]));
    laptop.files.writeReport('Panduan', '.pdf', new Uint8Array([1]));
    laptop.found('Retret Lain');
    laptop.current.openPath(laptop.path);
    const branch = laptop.current.safety()?.branch;
    const made = await make(laptop);
    const kinds = Object.groupBy(made.remains, ({ kind }) => kind);
    expect(made.remains[0]).toMatchObject({ kind: 'retreat', name: 'Retret.kompak' });
    expect(kinds.copy?.map(({ name }) => name).filter((name) => name.endsWith('.kompak')).toSorted()).toEqual([copy, 'lain.kompak']);
    expect(kinds.witness?.length).toBe(2);
    expect(kinds.backup?.length).toBeGreaterThanOrEqual(2);
    expect(kinds.paper?.map(({ name }) => name)).toEqual(['Rekap - Retret Kerja Sama ASN (contoh).pdf']);
    expect(made.sources.length).toBeGreaterThan(0);
    // Not what was listed for another file, nor what was never listed.
    expect(laptop.desk.deleteRemains(made.file, [made.file])).toMatchObject({ ok: false });
    const paths = made.remains.map(({ file }) => laptop.files.pathOf(file) ?? '');
    const deleted = laptop.desk.deleteRemains(made.file, made.remains.map(({ file }) => file));
    expect(deleted).toEqual({ ok: true, value: { deleted: made.remains.length, left: [], branches: [branch] } });
    expect(paths.filter((path) => existsSync(path))).toEqual([]);
    expect(laptop.current.path()).toBe(made.path);
    expect(existsSync(join(laptop.folder, 'retreats', 'Retret Lain.kompak'))).toBe(true);
    expect(existsSync(join(laptop.folder, 'reports', 'Panduan.pdf'))).toBe(true);
  });

  test('is listed anew and not deleted where more came since: a backup, a copy, a paper', async () => {
    const laptop = laptopWith();
    const made = await make(laptop);
    expect(laptop.current.backUp()).toEqual({ ok: true, value: undefined });
    expect(laptop.current.saveCopy(null)).toMatchObject({ ok: true });
    laptop.files.writeReport('Rekap - Retret Kerja Sama ASN (contoh)', '.pdf', new Uint8Array([1]));
    const before = new Set(made.remains.map(({ file }) => file));
    const listed = laptop.desk.deleteRemains(made.file, [...before]);
    const anew = listed.ok && 'listedAnew' in listed.value ? listed.value.listedAnew : [];
    expect(anew.filter(({ file }) => !before.has(file)).map(({ kind }) => kind).toSorted()).toEqual(['backup', 'copy', 'paper']);
    expect([laptop.current.path(), made.remains.every(({ file }) => existsSync(laptop.files.pathOf(file) ?? ''))]).toEqual([laptop.path, true]);
    const all = anew.map(({ file }) => file);
    expect(laptop.desk.deleteRemains(made.file, all)).toMatchObject({ ok: true, value: { deleted: anew.length, left: [] } });
    expect(all.filter((file) => existsSync(laptop.files.pathOf(file) ?? ''))).toEqual([]);
  }, 60_000);

  test('is not deleted while it holds what the new file does not: a score that came in since, in the open file or in a copy', async () => {
    const laptop = laptopWith();
    const made = await make(laptop);
    const remains = made.remains.map(({ file }) => file);
    expect(laptop.give({ type: 'changeOperator', name: 'Yoga Contoh' })).toBeNull();
    const refused = { ok: false, refusal: { code: 'anonymiseOutdated', name: 'Retret.kompak' } };
    expect(laptop.desk.deleteRemains(made.file, remains)).toEqual(refused);
    laptop.found('Retret Lain');
    expect(laptop.desk.deleteRemains(made.file, remains)).toEqual(refused);
    expect(made.remains.every(({ file }) => existsSync(laptop.files.pathOf(file) ?? ''))).toBe(true);
    laptop.current.openPath(laptop.path);
    const again = await make(laptop);
    expect(laptop.desk.deleteRemains(again.file, again.remains.map(({ file }) => file))).toMatchObject({ ok: true, value: { left: [] } });
  }, 60_000);

  test('is not deleted where a copy went its own way, with fewer records in all than the new file was made from', async () => {
    const laptop = laptopWith();
    copyFileSync(laptop.path, join(laptop.folder, 'retreats', 'cabang.kompak'));
    for (const name of ['Yoga Contoh', 'Dewi Contoh']) expect(laptop.give({ type: 'changeOperator', name })).toBeNull();
    const branch = join(laptop.folder, 'retreats', 'cabang.kompak');
    expect(laptop.current.openPath(branch, 'openOlder')).toMatchObject({ ok: true, value: { opened: true } });
    expect(laptop.give({ type: 'changeOperator', name: 'Hanya Di Sini' })).toBeNull();
    const apart = laptop.current.path() ?? '';
    laptop.current.openPath(laptop.path);
    const made = await make(laptop);
    const remains = made.remains.map(({ file }) => file);
    expect(laptop.desk.deleteRemains(made.file, remains)).toEqual({ ok: false, refusal: { code: 'anonymiseOutdated', name: basename(apart) } });
    expect(made.remains.every(({ file }) => existsSync(laptop.files.pathOf(file) ?? ''))).toBe(true);
    // Thrown away by somebody, it is wanted no more.
    expect(laptop.current.trash(apart)).toEqual({ ok: true, value: undefined });
    const again = await make(laptop);
    expect(laptop.desk.deleteRemains(again.file, again.remains.map(({ file }) => file))).toMatchObject({ ok: true, value: { left: [] } });
  }, 60_000);

  test('is listed with the rehearsals that were made from it, their second records too, and with none of another retreat', async () => {
    const laptop = laptopWith();
    const rehearse = () => createRehearsalDesk(laptop.current, laptop.files, () => 1_750_000_000_000 as never).open('id');
    expect(rehearse()).toMatchObject({ ok: true });
    const mine = laptop.current.path() ?? '';
    laptop.found('Retret Lain');
    expect(rehearse()).toMatchObject({ ok: true });
    laptop.current.openPath(laptop.path);
    const { remains } = await make(laptop);
    const paths = remains.map(({ file, kind }) => ({ kind, path: laptop.files.pathOf(file) }));
    expect(paths.filter(({ kind }) => kind === 'rehearsal')).toEqual([{ kind: 'rehearsal', path: mine }]);
    const ids = readEventLog(mine);
    ids.close();
    expect(paths).toContainEqual({ kind: 'witness', path: witnessPath(laptop.files.witnessFolder, ids) });
  });

  test('is found in a paper under any name the retreat had, however long, and in one whose name says nothing; in no paper of another retreat', async () => {
    const laptop = laptopWith();
    const { retreat } = laptop.current.state();
    if (retreat === null) throw new Error('there is no retreat');
    const { demo: _, ...fields } = retreat;
    for (const name of ['con', `Retret ${'panjang '.repeat(14)}sekali`, 'A']) expect(laptop.give({ type: 'editRetreat', fields: { ...fields, name } })).toBeNull();
    const mine = ['Rekap - con', 'Daftar tim - con', `Berita acara - Retret ${'panjang '.repeat(14)}sekali`, 'Rekap - A', 'Rekap - A', 'Rekap - Retret Kerja Sama ASN (contoh)', 'dokumen-6', 'dokumen-7', 'dokumen-6'];
    for (const name of [...mine, 'Rekap - Acara Lain', 'Panduan', 'Rekap - con anggota']) laptop.files.writeReport(name, '.pdf', new Uint8Array([1]));
    const papers = (await make(laptop)).remains.filter(({ kind }) => kind === 'paper').map(({ name }) => name);
    expect(papers.length).toBe(mine.length);
    expect(papers.filter((name) => /Lain|Panduan|anggota/.test(name))).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('is deleted itself where it was opened by a link from elsewhere', async () => {
    const laptop = laptopWith();
    const { path } = laptop;
    const link = join(folderForTest(), 'tautan.kompak');
    const apart = join(folderForTest(), 'asli.kompak');
    laptop.current.close();
    renameSync(path, apart);
    symlinkSync(apart, link);
    laptop.current.openPath(link);
    const { file, remains } = await make(laptop);
    expect(laptop.desk.deleteRemains(file, remains.map((each) => each.file))).toMatchObject({ ok: true, value: { left: [] } });
    expect([existsSync(apart), readdirSync(dirname(link))]).toEqual([false, []]);
  }, 60_000);

  test.skipIf(process.platform === 'win32')('is deleted once where the folder it lies in has two names', async () => {
    const laptop = laptopWith();
    const folder = dirname(laptop.path);
    laptop.current.close();
    renameSync(folder, `${folder} asli`);
    symlinkSync(`${folder} asli`, folder);
    laptop.current.openPath(laptop.path);
    const { file, remains } = await make(laptop);
    expect(laptop.desk.deleteRemains(file, remains.map((each) => each.file))).toMatchObject({ ok: true, value: { left: [] } });
    expect(existsSync(laptop.path)).toBe(false);
  }, 60_000);

  test('is told of with the reason where it cannot be deleted', () => {
    const folder = join(folderForTest(), 'inside');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.kompak'), 'x');
    expect(deleteFiles([join(folder, 'b.kompak'), folder])).toEqual({ deleted: 0, left: [{ path: join(folder, 'b.kompak'), why: 'gone' }, { path: folder, why: 'failed' }] });
    // A folder nobody may write to binds everyone but the superuser.
    if (process.getuid?.() === 0) return;
    chmodSync(folder, 0o555);
    expect(deleteFiles([join(folder, 'a.kompak')]).left).toMatchObject([{ why: 'notAllowed' }]);
    chmodSync(folder, 0o755);
  });
});
