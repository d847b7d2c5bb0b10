// The quick form of `npm run faults`: every row in a few tries, the controls included; kill and kill_timer have a file of their own, and a whole rehearsal, endurance and scale need their minutes and their browser.
import { describe, expect, test } from 'vitest';
import { CannotTry } from '../faults/cannotTry.ts';
import type { Fault, Outcome } from '../faults/faultsCommand.ts';
import { faultsCommand } from '../faults/faultsCommand.ts';
import { createDisk } from '../faults/powerCut/disk.ts';
import { recount } from '../faults/recount.ts';
import { rows } from '../faults/rows.ts';

/** Tries of a few seconds. */
const QUICK: Readonly<Record<string, number>> = {
  power_cut: 170, power_cut_normal: 170, power_cut_off: 100, write_fails: 40, fsync_fails: 40, disk_full: 4,
  bit_flips: 80, truncated: 30, zero_byte: 2, copy_while_open: 12, second_host: 1, read_only: 3,
  migration_killed: 6, old_file_put_back: 6, two_laptops: 8,
  freeze_leak: 40, freeze_leak_control: 14,
};

describe('a shortened row of faults', () => {
  test.for(Object.entries(QUICK))('%s', { timeout: 90_000 }, async ([name, tries], { skip }) => {
    const row = rows[name];
    if (row === undefined) throw new Error(`there is no row ${name}`);
    const told: string[] = [];
    let outcome: Outcome;
    try {
      outcome = await row.run(tries, (line) => told.push(line));
    } catch (error) {
      if (!(error instanceof CannotTry)) throw error;
      return skip(error.message);
    }
    expect(outcome.tries, told.join('\n')).toBeGreaterThan(0);
    if (row.control) expect(outcome.lost, told.join('\n')).toBeGreaterThan(0);
    else expect(outcome, told.join('\n')).toMatchObject({ lost: 0, doubled: 0, silent: 0 });
  });

  test('there is one for every row', () => {
    expect(Object.keys(rows).filter((name) => !/^(kill|rehearsal|endurance|scale)/.test(name))).toEqual(Object.keys(QUICK));
  });
});

describe('a row that cannot be tried', () => {
  const cannot: Fault = { control: false, tries: 1, run: () => Promise.reject(new CannotTry('Install a compiler.')) };
  const holding: Fault = { control: false, tries: 1, run: () => Promise.resolve({ tries: 1, lost: 0, doubled: 0, silent: 0 }) };
  const losing: Fault = { ...holding, run: () => Promise.resolve({ tries: 1, lost: 1, doubled: 0, silent: 0 }) };
  const codeOf = async (table: Readonly<Record<string, Fault>>) => {
    const err: string[] = [];
    const out: string[] = [];
    const code = await faultsCommand([], table, { out: (line) => out.push(line), progress: (line) => err.push(line) });
    return { code, err: err.join('\n'), last: out.at(-1) ?? '' };
  };

  test('ends the command with 2 and says what to install', async () => {
    const { code, err, last } = await codeOf({ cannot, holding });
    expect([code, err.includes('Install a compiler.')]).toEqual([2, true]);
    expect(JSON.parse(last)).toMatchObject({ faults: [{ fault: 'cannot', tries: 0, holds: false }, { fault: 'holding', holds: true }] });
  });

  test('does not hide one that loses', async () => expect((await codeOf({ cannot, losing })).code).toBe(1));

  test('each row tells its seconds', async () => expect((await codeOf({ holding })).err).toMatch(/^holding: \d+\.\d s$/m));
});

describe('the disk that a power cut leaves', () => {
  const text = (files: ReadonlyMap<string, Buffer>) => Object.fromEntries([...files].map(([path, content]) => [path, content.toString()]));
  const write = (path: string, offset: number, data: string) => ({ kind: 'W', path, offset, data: Buffer.from(data) }) as const;

  test('keeps nothing of a file whose folder was not flushed, though the file was', () => {
    const disk = createDisk('/d');
    for (const change of [{ kind: 'C', path: '/d/a' } as const, write('/d/a', 0, 'isi'), { kind: 'S', path: '/d/a' } as const]) disk.apply(change);
    expect([text(disk.cut('nothing')), text(disk.cut('everything'))]).toEqual([{}, { '/d/a': 'isi' }]);
    disk.apply({ kind: 'D', path: '/d' });
    expect(text(disk.cut('nothing'))).toEqual({ '/d/a': 'isi' });
  });

  test('keeps what a file was before its last flush, and a rename whole or not at all', () => {
    const disk = createDisk('/d');
    const made = (path: string, content: string) => [{ kind: 'C', path } as const, write(path, 0, content), { kind: 'S', path } as const];
    for (const change of [...made('/d/a', 'lama'), { kind: 'D', path: '/d' } as const, ...made('/d/b', 'baru'), { kind: 'M', from: '/d/b', to: '/d/a' } as const]) disk.apply(change);
    expect(text(disk.cut('nothing'))).toEqual({ '/d/a': 'lama' });
    expect(text(disk.cut('everything'))).toEqual({ '/d/a': 'baru' });
    expect([{ '/d/a': 'lama' }, { '/d/a': 'lama', '/d/b': 'baru' }, { '/d/a': 'baru' }]).toContainEqual(text(disk.cut(Math.random)));
  });

  test('tears a write between its sectors', () => {
    const disk = createDisk('/d');
    disk.apply({ kind: 'C', path: '/d/a' });
    disk.apply({ kind: 'D', path: '/d' });
    disk.apply(write('/d/a', 500, 'x'.repeat(600)));
    let turn = 0;
    const content = disk.cut(() => (turn++ % 2 === 0 ? 0 : 0.9)).get('/d/a');
    // From 500 to the first border, then not up to the second, then the rest.
    expect([content?.length, content?.subarray(500, 512).toString(), content?.subarray(512, 1024).every((byte) => byte === 0)]).toEqual([1100, 'x'.repeat(12), true]);
  });
});

test('the recount refuses a fact it does not know', () => {
  expect(() => recount([{ at: 0, body: '[{"type":"sesuatu"}]' }])).toThrow('sesuatu');
});
