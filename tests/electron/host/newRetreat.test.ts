// A new retreat through the host's own door, from each of its templates; the retreat it is made like stays byte for byte, and a file that is none is refused with nothing made.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bareHost } from '../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../electron/host/plainNode/places.ts';
import type { Answer, Argument } from '../../../shared/contract.ts';
import type { Day } from '../../../shared/units.ts';
import { agenciesFor } from '../../../shared/library/templates.ts';
import { playedLaptop } from './playedLaptop.ts';

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const fields = { name: 'Retret Baru', organiser: 'Panitia', place: 'Aula', startsOn: '2026-10-01' as Day, endsOn: '2026-10-03' as Day, zone: 'WIB' } as const;

const desk = () => {
  const laptop = playedLaptop(1);
  laptop.current.close();
  const host = bareHost({ folders: foldersOf(laptop.folder), onNotice: (notice) => { throw new Error(notice); } });
  onTestFinished(() => host.close());
  const create = (template?: Argument<'createRetreat'>['template']): Promise<Answer<unknown>> => new Promise((resolve) => {
    const connection = host.connect('console', (message) => { if (message.kind === 'answer') resolve(message.answer); });
    connection.receive({ kind: 'call', n: 1, name: 'createRetreat', argument: { fields, operator: 'Sari', ...(template === undefined ? {} : { template }) } });
    connection.close();
  });
  const retreats = join(laptop.folder, 'retreats');
  return { host, create, path: laptop.path, retreats, files: () => readdirSync(retreats).filter((name) => name.endsWith('.kompak')) };
};

test('without a template nothing is planned; the three days come in the language that was asked for', async () => {
  const { host, create } = desk();
  expect(await create()).toEqual({ ok: true, value: undefined });
  expect(host.current.state().sessions).toEqual([]);
  expect(await create({ kind: 'threeDays', language: 'en' })).toEqual({ ok: true, value: undefined });
  expect(host.current.state().sessions).toHaveLength(32);
  expect(host.current.state().sessions.map(({ title }) => title)).toContain('Opening');
});

test('elsewhere than in Malang it begins with no agencies; there with its own', async () => {
  const { host, create } = desk();
  await create({ kind: 'threeDays', language: 'id' });
  expect(host.current.state().agencies).toEqual([]);
  expect(agenciesFor({ organiser: 'BKPSDM Kota Malang' })).toEqual([]);
});

test('like another one: its programme and exercises, nobody in it, and its file is only read', async () => {
  const { host, create, path } = desk();
  const before = sha256(path);
  expect(await create({ kind: 'like', file: host.files.handleOf(path) })).toEqual({ ok: true, value: undefined });
  const { retreat, sessions, runs, people, teams } = host.current.state();
  expect(retreat?.name).toBe('Retret Baru');
  expect([sessions.length > 20, runs.length > 3, people.length, teams.length]).toEqual([true, true, 0, 0]);
  expect(sha256(path)).toBe(before);
});

test('like what is no retreat, or no file of this laptop, is refused, and nothing is made', async () => {
  const { host, create, retreats, files } = desk();
  const wrong = join(retreats, 'Catatan.kompak');
  writeFileSync(wrong, 'bukan retret');
  const before = files();
  expect(await create({ kind: 'like', file: host.files.handleOf(wrong) })).toMatchObject({ ok: false });
  expect(await create({ kind: 'like', file: 'f999' as never })).toMatchObject({ ok: false });
  expect(await create({ kind: 'like', file: '/etc/passwd' as never })).toMatchObject({ ok: false });
  expect(await create({ kind: 'fourDays' } as never)).toMatchObject({ ok: false, refusal: { code: 'malformed' } });
  expect(files()).toEqual(before);
  expect(host.current.path()).toBeNull();
});
