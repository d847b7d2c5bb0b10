// A rehearsal on a real disk, through the host's own door: the real file stays byte for byte, and what is in the rehearsal comes out by no door.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { newCommandId } from '../../../../electron/host/log/newIds.ts';
import type { Host } from '../../../../electron/host/host.ts';
import { readRetreat } from '../../../../electron/host/log/readRetreat.ts';
import { verify } from '../../../../electron/host/log/verify.ts';
import { bareHost } from '../../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../../electron/host/plainNode/places.ts';
import type { Answer, Argument, CallName, Value } from '../../../../shared/contract.ts';
import type { Day } from '../../../../shared/units.ts';
import { playedLaptop } from '../playedLaptop.ts';

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

type Desk = {
  readonly host: Host;
  readonly folder: string;
  readonly real: string;
  call<Name extends CallName>(name: Name, argument: Argument<Name>): Promise<Answer<Value<Name>>>;
};

/** The played demo, opened by a host as the app has one. */
const desk = (): Desk => {
  const laptop = playedLaptop(1);
  laptop.current.close();
  const host = bareHost({ folders: foldersOf(laptop.folder), onNotice: () => undefined });
  onTestFinished(() => host.close());
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  const connection = host.connect('console', (message) => { if (message.kind === 'answer') waiting.get(message.n)?.(message.answer); });
  let n = 0;
  const opened = host.current.openPath(laptop.path);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return {
    host, folder: laptop.folder, real: laptop.path,
    call: (name, argument) => new Promise((resolve) => {
      n += 1;
      waiting.set(n, resolve as (answer: Answer<unknown>) => void);
      connection.receive({ kind: 'call', n, name, argument });
    }),
  };
};
const rehearsed = async () => {
  const at = desk();
  expect(await at.call('openRehearsal', { language: 'id' })).toEqual({ ok: true, value: undefined });
  return { ...at, rehearsal: at.host.current.path() ?? '' };
};
const STAYS = { ok: false, refusal: { code: 'rehearsalStays' } };

describe('there and back', () => {
  test('the rehearsal lies beside the real one and is open; the real one is the same byte for byte, and one call leads back to it', async () => {
    const { host, folder, real, call } = desk();
    const before = sha256(real);
    await call('openRehearsal', { language: 'id' });
    const path = host.current.path() ?? '';
    expect(basename(path)).toBe('GLADI BERSIH - Retret Kerja Sama ASN (contoh).kompak');
    expect(readdirSync(join(folder, 'retreats')).filter((name) => name.endsWith('.kompak')).length).toBe(2);
    expect(host.current.state().retreat?.rehearsal).toMatchObject({ seq: readRetreat(real).seq });
    const named = await call('send', { id: newCommandId(), command: { type: 'changeOperator', name: 'Rini Gladi' } });
    expect(named.ok).toBe(true);
    expect(sha256(real)).toBe(before);
    expect(await call('leaveRehearsal', {})).toEqual({ ok: true, value: { opened: true, notice: null } });
    expect(host.current.path()).toBe(real);
    expect(host.current.state().retreat).not.toHaveProperty('rehearsal');
    expect(host.current.state().operator).not.toBe('Rini Gladi');
    host.current.close();
    expect(sha256(real)).toBe(before);
    expect(verify(path, host.files.witnessFolder)).toMatchObject({ firstBad: null, integrity: 'ok', witness: { kind: 'equal' } });
  });

  test('there is no rehearsal of a rehearsal, nor while time runs, and no way back where one never left', async () => {
    const { call, host } = desk();
    expect(await call('leaveRehearsal', {})).toEqual({ ok: false, refusal: { code: 'notARehearsal' } });
    const [run] = host.current.state().runs;
    if (run === undefined) throw new Error('nothing to run');
    await call('send', { id: newCommandId(), command: { type: 'startPhase', run: run.id, phase: 0 } });
    expect(await call('openRehearsal', { language: 'en' })).toEqual({ ok: false, refusal: { code: 'rehearsalTimeRuns' } });
    await call('send', { id: newCommandId(), command: { type: 'finishTimer' } });
    expect(await call('openRehearsal', { language: 'en' })).toMatchObject({ ok: true });
    expect(basename(host.current.path() ?? '')).toMatch(/^REHEARSAL - /);
    expect(await call('openRehearsal', { language: 'en' })).toEqual({ ok: false, refusal: { code: 'rehearsalAlready' } });
  });

  test('where the real file is gone, that is said, and the rehearsal stays open', async () => {
    const { call, host, real, rehearsal } = await rehearsed();
    renameSync(real, `${real}.away`);
    expect(await call('leaveRehearsal', {})).toMatchObject({ ok: false, refusal: { code: 'realNotFound' } });
    expect(host.current.path()).toBe(rehearsal);
  });
});

describe('it is a rehearsal for ever', () => {
  test('renamed, copied, restored, backed up, put in the place of the real file, and without personal data', async () => {
    const { host, folder, real, rehearsal, call } = await rehearsed();
    const isRehearsal = (): boolean => host.current.state().retreat?.rehearsal !== undefined;
    expect(await call('saveCopy', { to: null })).toMatchObject({ ok: true });
    const renamed = join(folder, 'retreats', 'Retret Malang.kompak');
    copyFileSync(rehearsal, renamed);
    expect(await call('restore', { file: host.files.handleOf(renamed) })).toMatchObject({ ok: true, value: { opened: true } });
    expect(isRehearsal()).toBe(true);
    const backup = host.current.backups()[0]?.path;
    await call('backUp', {});
    expect(await call('restore', { file: host.files.handleOf(backup ?? host.current.backups()[0]?.path ?? '') })).toMatchObject({ ok: true });
    expect(isRehearsal()).toBe(true);
    const made = await call('removePersonalData', { language: 'id' });
    if (!made.ok) throw new Error(made.refusal.code);
    expect(readRetreat(host.files.pathOf(made.value.file) ?? '').state.retreat?.rehearsal).toBeDefined();
    // The witness of the real one is another retreat's: nothing of it is taken in.
    const seq = readRetreat(real).seq;
    copyFileSync(renamed, real);
    expect(await call('openRetreat', { file: host.files.handleOf(real) })).toMatchObject({ ok: true, value: { opened: true } });
    expect(isRehearsal()).toBe(true);
    expect(host.current.safety()?.seq ?? 0).toBeLessThan(seq);
  });

  test('among the files opened last it is called what it is', async () => {
    const { host } = await rehearsed();
    expect(host.files.recent().map(({ rehearsal = false }) => rehearsal)).toEqual([true, false]);
  });
});

describe('nothing comes out of it', () => {
  let at: Awaited<ReturnType<typeof rehearsed>>;
  beforeEach(async () => { at = await rehearsed(); });

  test('no retreat is made from it, no list of people, no workbook and no calendar', async () => {
    const { call, host, rehearsal } = at;
    const fields = { name: 'Nyata', organiser: 'Panitia', place: 'Aula', startsOn: '2026-05-15' as Day, endsOn: '2026-05-16' as Day, zone: 'WIB' } as const;
    expect(await call('duplicateAsTemplate', { operator: 'Siti', fields })).toEqual(STAYS);
    expect(await call('exportRoster', { kind: 'xlsx', language: 'id' })).toEqual(STAYS);
    expect(await call('exportRoster', { kind: 'csv', language: 'id' })).toEqual(STAYS);
    expect(await call('exportFollowUp', { kind: 'xlsx', language: 'id' })).toEqual(STAYS);
    expect(await call('exportFollowUp', { kind: 'ics', language: 'id' })).toEqual(STAYS);
    expect(await call('exportRoster', { kind: 'form', language: 'id' })).toMatchObject({ ok: true });
    await call('leaveRehearsal', {});
    expect(await call('createRetreat', { operator: 'Siti', fields, template: { kind: 'like', file: host.files.handleOf(rehearsal) } })).toEqual(STAYS);
  });

  test('no official paper, alone or among others', async () => {
    const { call, folder } = at;
    for (const kind of ['rekap', 'resultRecord', 'ranking', 'dayRecap', 'winnerCertificates', 'mcCard', 'certificates', 'implementation', 'implementationDocx', 'followUpLetters', 'drawRecord', 'drawText', 'attendance'] as const) {
      expect(await call('exportReport', { kind, language: 'id' }), kind).toEqual({ ok: false, refusal: { code: 'rehearsalPaper' } });
    }
    expect(await call('exportTogether', { bundle: 'tonight', language: 'id', papers: [{ kind: 'teamsByName', language: 'id' }, { kind: 'attendance', language: 'id' }] })).toEqual({ ok: false, refusal: { code: 'rehearsalPaper' } });
    expect(existsSync(join(folder, 'reports')) ? readdirSync(join(folder, 'reports')) : []).toEqual([]);
  });

  test('data says first what it is, by its name and in its first row, and no real retreat reads such a table', async () => {
    const { call, host } = at;
    const json = await call('exportData', { as: 'json', what: 'all', language: 'id', withHealth: false, withAnswers: false });
    const csv = await call('exportData', { as: 'csv', what: 'roster', language: 'en', withHealth: false, withAnswers: false });
    const xlsx = await call('exportData', { as: 'xlsx', what: 'roster', language: 'id', withHealth: false, withAnswers: false });
    if (!json.ok || !csv.ok || !xlsx.ok) throw new Error('no data');
    const [whole, text, book] = [json, csv, xlsx].map(({ value: { files: [file] } }) => ({ name: file?.name ?? '', bytes: readFileSync(file === undefined ? '' : host.files.pathOf(file.file) ?? '') }));
    if (whole === undefined || text === undefined || book === undefined) throw new Error('no data');
    for (const { name } of [whole, text, book]) expect(name).toMatch(/^(GLADI BERSIH|REHEARSAL) - /);
    expect(Object.keys(JSON.parse(whole.bytes.toString()) as object)[0]).toBe('rehearsal');
    expect(text.bytes.toString()).toMatch(/^\uFEFFREHEARSAL: /);
    await call('leaveRehearsal', {});
    for (const { name, bytes } of [text, book]) {
      expect(await call('readRoster', { name: 'peserta.xlsx', bytes: bytes.toString('base64') }), name).toEqual({ ok: false, refusal: { code: 'rosterOfRehearsal', name: 'peserta.xlsx' } });
      expect(await call('readFollowUp', { name: 'lembar.xlsx', bytes: bytes.toString('base64') }), name).toEqual({ ok: false, refusal: { code: 'rosterOfRehearsal', name: 'lembar.xlsx' } });
    }
    const real = await call('exportData', { as: 'csv', what: 'roster', language: 'id', withHealth: false, withAnswers: false });
    const [file] = real.ok ? real.value.files : [];
    const bytes = readFileSync(file === undefined ? '' : host.files.pathOf(file.file) ?? '');
    expect(bytes.toString()).not.toContain('GLADI');
    expect(await call('readRoster', { name: 'peserta.csv', bytes: bytes.toString('base64') })).toMatchObject({ ok: true });
  });
});
