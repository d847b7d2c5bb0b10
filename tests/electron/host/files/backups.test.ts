// Backups are whole, verified, kept by age, and never half a file under a finished name.
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outdated, verifyCopy } from '../../../../electron/host/files/backups.ts';
import type { Backup } from '../../../../electron/host/files/backups.ts';
import { instant } from '../../../../shared/units.ts';
import { folderForTest, onLaptop } from '../onLaptop.ts';

const HOUR = 3_600_000;
const taken = (hours: number): Backup => ({ path: `${hours}`, at: instant(hours * HOUR), seq: hours });

describe('which are let go', () => {
  it('keeps the latest twenty, and the first and last of each day', () => {
    const all = Array.from({ length: 72 }, (_, i) => taken(i)).toReversed();
    const kept = all.filter((backup) => !outdated(all).includes(backup)).map(({ seq }) => seq);
    expect(kept).toEqual([...Array.from({ length: 20 }, (_, i) => 71 - i), 48, 47, 24, 23, 0]);
  });
  it('lets none of a few go', () => {
    expect(outdated([taken(3), taken(2), taken(1)])).toEqual([]);
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

  it('as a copy beside the file bears the day, and one on a stick the file’s own name', () => {
    const laptop = onLaptop(undefined, instant(Date.parse('2025-05-17T23:30:00+07:00')));
    laptop.found();
    const name = (folder: string | null): unknown => { const saved = laptop.current.saveCopy(folder); return saved.ok ? saved.value.name : saved.refusal; };
    expect([name(null), name(null)]).toEqual(['Retret Uji 2025-05-17.kompak', 'Retret Uji 2025-05-17 2.kompak']);
    expect(name(folderForTest())).toBe('Retret Uji.kompak');
  });

  it('that does not end where the log ends is noticed', () => {
    const laptop = onLaptop();
    laptop.found();
    laptop.current.backUp();
    const path = laptop.current.backups()[0]?.path ?? '';
    expect(() => verifyCopy(path, { seq: 2, hash: 'f'.repeat(64) })).toThrow('fileDamaged');
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
