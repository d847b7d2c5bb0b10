// Backups are whole, verified, kept by age, and never half a file under a finished name.
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outdated, verifyCopy } from '../../../../electron/host/files/backups.ts';
import type { Backup } from '../../../../electron/host/files/backups.ts';
import { dayOf } from '../../../../shared/domain/programme/times.ts';
import type { Day, Instant } from '../../../../shared/units.ts';
import { instant } from '../../../../shared/units.ts';
import { folderForTest, onLaptop } from '../onLaptop.ts';
import { playedLaptop } from '../playedLaptop.ts';

const HOUR = 3_600_000;
/** Hours after midnight in Malang of 16 May. */
const taken = (hours: number): Backup => ({ path: `${hours}`, at: instant(Date.parse('2025-05-16T00:00:00+07:00') + hours * HOUR), seq: hours });
const dayThere = (at: Instant): Day => dayOf(at, 'WIB');

describe('which are let go', () => {
  it('keeps the latest twenty, and the first and last of each day of the place', () => {
    const all = Array.from({ length: 72 }, (_, i) => taken(i)).toReversed();
    const kept = all.filter((backup) => !outdated(all, dayThere).includes(backup)).map(({ seq }) => seq);
    expect(kept).toEqual([...Array.from({ length: 20 }, (_, i) => 71 - i), 48, 47, 24, 23, 0]);
  });
  it('lets none of a few go', () => {
    expect(outdated([taken(3), taken(2), taken(1)], dayThere)).toEqual([]);
  });
});

describe('one backup', () => {
  it('opens, and holds what the file held', () => {
    const laptop = onLaptop();
    laptop.found();
    laptop.give({ type: 'changeOperator', name: 'Budi' });
    expect(laptop.current.backUp()).toEqual({ ok: true, value: undefined });
    const [backup] = laptop.current.backups();
    expect(backup?.seq).toBe(2);
    const other = onLaptop();
    other.current.takeIn(backup?.path ?? '');
    expect(other.current.state().operator).toBe('Budi');
  });

  it('is taken by itself when an exercise is closed, and holds that it is', async () => {
    const laptop = playedLaptop(7);
    const run = laptop.current.state().runs.find(({ stage, cancelled }) => stage === 'verified' && cancelled === null)?.id;
    if (run === undefined) throw new Error('no run waits to be closed');
    expect(laptop.give({ type: 'closeRun', run })).toBeNull();
    await expect.poll(() => laptop.current.backups().length).toBe(1);
    const other = onLaptop();
    other.current.takeIn(laptop.current.backups()[0]?.path ?? '');
    expect(other.current.state().runs.find(({ id }) => id === run)?.stage).toBe('closed');
  });

  it('as a copy beside the file bears the day, and one on a stick the file’s own name', () => {
    const laptop = onLaptop(undefined, instant(Date.parse('2025-05-17T23:30:00+07:00')));
    laptop.found();
    const name = (folder: string | null): unknown => { const saved = laptop.current.saveCopy(folder); return saved.ok ? saved.value.name : saved.refusal; };
    expect([name(null), name(null)]).toEqual(['Retret Uji 2025-05-17.kompak', 'Retret Uji 2025-05-17 2.kompak']);
    expect(name(folderForTest())).toBe('Retret Uji.kompak');
  });

  // A folder in which not even an administrator can make a file.
  it.skipIf(process.platform !== 'linux')('that cannot be made is told by the name it was to have, whatever it is called while it is not whole', () => {
    const laptop = onLaptop();
    laptop.found();
    expect(laptop.current.saveCopy('/proc')).toEqual({ ok: false, refusal: { code: 'cannotWrite', name: 'Retret Uji.kompak' } });
  });

  it('that does not end where the log ends is noticed', () => {
    const laptop = onLaptop();
    laptop.found();
    laptop.current.backUp();
    const path = laptop.current.backups()[0]?.path ?? '';
    expect(() => verifyCopy(path, { seq: 2, hash: 'f'.repeat(64) })).toThrow('fileDamaged');
  });

  it('is taken on the laptop and on the stick although an old one cannot be let go', () => {
    const laptop = onLaptop();
    laptop.found();
    const stick = folderForTest();
    expect(laptop.current.useSecond(stick)).toEqual({ ok: true, value: undefined });
    const folder = dirname(laptop.current.backups()[0]?.path ?? '');
    // A folder cannot be deleted as a file is, on any system: as one that another program holds.
    for (let hour = 0; hour < 23; hour += 1) mkdirSync(join(folder, `${taken(hour).at}-1.kompak`));
    expect(laptop.current.backUp()).toEqual({ ok: true, value: undefined });
    expect(laptop.current.backups().filter(({ second }) => second)).toHaveLength(2);
    expect(laptop.faults).toEqual([expect.stringContaining('letOutdatedGo')]);
  });

  it('into a folder that takes nothing is a refusal; nothing unfinished is left', () => {
    const laptop = onLaptop();
    laptop.found();
    const stick = folderForTest();
    writeFileSync(join(stick, 'Kompak'), 'a file where a folder should be');
    expect(laptop.current.useSecond(stick)).toMatchObject({ ok: false, refusal: { code: 'cannotWrite' } });
    // The laptop's own backup was taken all the same.
    const [own] = laptop.current.backups();
    expect(readdirSync(dirname(own?.path ?? '')).every((name) => name.endsWith('.kompak'))).toBe(true);
    chmodSync(stick, 0o755);
  });
});
