// What happens when file and witness agree, disagree or are damaged; every file there stays as it is.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { openFile } from '../../../../electron/host/files/openFile.ts';
import type { LogRow } from '../../../../electron/host/log/chain.ts';
import { sealOf } from '../../../../electron/host/log/chain.ts';
import { instant } from '../../../../shared/units.ts';
import { nextEdition } from '../../../faults/migration/nextEdition.ts';
import { folderForTest, onLaptop } from '../onLaptop.ts';

const rename = (name: string) => ({ type: 'changeOperator', name }) as const;
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
afterEach(() => { delete process.env['KOMPAK_DRIVES']; });

describe('a file that this laptop knows', () => {
  it('opens again with all its records', () => {
    const laptop = onLaptop();
    const path = laptop.found();
    expect(laptop.give(rename('Budi'))).toBeNull();
    const again = laptop.again();
    expect(again.current.openPath(path)).toEqual({ ok: true, value: { opened: true, notice: null } });
    expect(again.current.state().operator).toBe('Budi');
    expect(again.current.safety()?.seq).toBe(2);
  });

  it('is opened again by a host that was killed, and not by one that was closed in peace', () => {
    const laptop = onLaptop();
    const path = laptop.found();
    laptop.files.noteOpen(path);
    const killed = onLaptop(laptop.folder);
    // The first host still holds the file: it cannot be opened twice.
    expect(killed.current.resume()).toBe(false);
    laptop.current.close();
    expect(onLaptop(laptop.folder).current.resume()).toBe(false);
  });

  it('is refused while another host has it, and the other does not notice', () => {
    const laptop = onLaptop();
    const path = laptop.found();
    const before = hashOf(path);
    expect(onLaptop(laptop.folder).current.openPath(path)).toMatchObject({ ok: false, refusal: { code: 'fileInUse' } });
    expect(hashOf(path)).toBe(before);
    expect(laptop.give(rename('Budi'))).toBeNull();
  });
});

it('a file whose folder cannot be reached says so, and takes the next command once it can', () => {
  const laptop = onLaptop();
  const folder = dirname(laptop.found());
  renameSync(folder, `${folder} jauh`);
  writeFileSync(folder, '');
  expect(laptop.give(rename('Budi'))).toBe('cannotWrite');
  rmSync(folder);
  renameSync(`${folder} jauh`, folder);
  expect([laptop.give(rename('Citra')), laptop.current.state().operator]).toEqual([null, 'Citra']);
});

// Windows lets nobody but an administrator make one.
describe.skipIf(process.platform === 'win32')('a link to a file', () => {
  it('opens it when the power was cut in the middle of a command, and what had only begun is taken back', () => {
    const laptop = onLaptop();
    const path = laptop.found();
    laptop.current.close();
    const [folder, link] = [join(laptop.folder, 'lain'), join(laptop.folder, 'tautan.kompak')];
    const cut = join(folder, 'putus.kompak');
    mkdirSync(folder);
    symlinkSync(cut, link);
    const db = new DatabaseSync(path);
    db.exec('PRAGMA cache_size = 1; BEGIN EXCLUSIVE');
    const insert = db.prepare('INSERT INTO record VALUES (?, ?, 1, ?, ?, ?)');
    for (let seq = 2; seq < 50; seq++) insert.run(seq, `x${seq}`, '{}', '[]'.padEnd(5_000), 'x');
    for (const ending of ['', '-journal']) copyFileSync(path + ending, cut + ending);
    db.exec('ROLLBACK');
    db.close();
    const again = onLaptop(laptop.folder);
    expect(again.current.openPath(link)).toEqual({ ok: true, value: { opened: true, notice: null } });
    expect(again.current.safety()?.seq).toBe(1);
    expect(again.give(rename('Budi'))).toBeNull();
  });
});

describe('an older copy put back', () => {
  const older = () => {
    const laptop = onLaptop();
    const path = laptop.found();
    laptop.current.close();
    const copy = readFileSync(path);
    const second = onLaptop(laptop.folder);
    second.current.openPath(path);
    second.give(rename('Budi'));
    second.give(rename('Citra'));
    second.current.close();
    writeFileSync(path, copy);
    return { laptop: onLaptop(laptop.folder), path };
  };

  it('asks, and changes nothing until it is answered', () => {
    const { laptop, path } = older();
    const before = hashOf(path);
    expect(laptop.current.openPath(path)).toMatchObject({ ok: true, value: { opened: false, question: { kind: 'older', missing: 2 } } });
    expect(hashOf(path)).toBe(before);
    expect(laptop.current.path()).toBeNull();
  });

  it('is let go when a missing record cannot be taken in', () => {
    const { laptop, path } = older();
    const witness = join(laptop.files.witnessFolder, readdirSync(laptop.files.witnessFolder)[0] ?? '');
    const [first = [], second = []] = readFileSync(witness, 'utf8').split('\n').slice(0, 2).map((line) => JSON.parse(line) as unknown[]);
    // Its id was used before, which only the file itself refuses.
    const [, , at, actor, body] = second;
    const twice = { seq: 2, id: first[1], at, actor, body } as Omit<LogRow, 'hash'>;
    writeFileSync(witness, [first, [...Object.values(twice), sealOf(String(first[5]), twice)]].map((row) => `${JSON.stringify(row)}\n`).join(''));
    expect(() => laptop.current.openPath(path, 'takeIn')).toThrow('UNIQUE');
    expect(laptop.current.openPath(path, 'openOlder')).toMatchObject({ ok: true, value: { opened: true } });
  });

  it('takes the missing records in on request', () => {
    const { laptop, path } = older();
    expect(laptop.current.openPath(path, 'takeIn')).toMatchObject({ ok: true, value: { opened: true } });
    expect(laptop.current.state().operator).toBe('Citra');
    expect(laptop.again().current.openPath(path)).toEqual({ ok: true, value: { opened: true, notice: null } });
  });

  it('or opens as a branch of its own, the file and the witness untouched', () => {
    const { laptop, path } = older();
    const before = hashOf(path);
    expect(laptop.current.openPath(path, 'openOlder')).toMatchObject({ ok: true, value: { opened: true, notice: { kind: 'branched' } } });
    expect(laptop.current.state().operator).toBe('Siti Rahmawati');
    expect(laptop.current.path()).not.toBe(path);
    expect(hashOf(path)).toBe(before);
    expect(laptop.again().current.openPath(path)).toMatchObject({ ok: true, value: { question: { kind: 'older' } } });
  });
});

describe('an older copy of an older version', () => {
  const versionOf = (path: string): unknown => {
    const db = new DatabaseSync(path, { readOnly: true });
    const version = db.prepare('PRAGMA user_version').get()?.['user_version'];
    db.close();
    return version;
  };
  const behind = () => {
    const laptop = onLaptop();
    const path = laptop.found();
    const copy = join(laptop.folder, 'lama.kompak');
    laptop.current.saveCopy(laptop.folder);
    copyFileSync(join(laptop.folder, `${basename(path)}`), copy);
    laptop.give(rename('Budi'));
    laptop.current.close();
    const kept: number[] = [];
    const open = (choice: 'takeIn' | null) => openFile({
      path: copy, choice, remembered: null, witnessFolder: laptop.files.witnessFolder, quarantineFolder: laptop.files.quarantineFolder,
      keep: (older) => { kept.push(older.head().seq); }, freePath: laptop.files.freePath, now: instant(0), edition: nextEdition(() => undefined),
    });
    return { open, kept, version: () => versionOf(copy) };
  };

  it('is brought up to date only once the question is answered, and a copy is kept first', () => {
    const { open, kept, version } = behind();
    expect(open(null)).toMatchObject({ kind: 'question', question: { kind: 'older', missing: 1 } });
    expect([version(), kept]).toEqual([1, []]);
    const opened = open('takeIn');
    if (opened.kind === 'log') opened.log.close();
    expect([version(), kept]).toEqual([2, [1]]);
  });
});

describe('a retreat continued on two laptops', () => {
  const forked = () => {
    const home = onLaptop();
    const path = home.found();
    home.give(rename('Budi'));
    home.current.close();
    const away = onLaptop();
    const travelled = join(away.folder, 'dibawa.kompak');
    copyFileSync(path, travelled);
    away.current.openPath(travelled);
    away.give(rename('Dewi'));
    away.current.close();
    const back = onLaptop(home.folder);
    back.current.openPath(path);
    back.give(rename('Citra'));
    back.give(rename('Eka'));
    back.current.close();
    copyFileSync(travelled, path);
    return { laptop: onLaptop(home.folder), path };
  };

  it('shows where they parted and what each has', () => {
    const { laptop, path } = forked();
    expect(laptop.current.openPath(path)).toMatchObject({ ok: true, value: { question: { kind: 'forked', shared: 2, inFile: 1, onLaptop: 2 } } });
  });

  it.each([['thisFile', 'Dewi'], ['otherSide', 'Eka']] as const)('%s becomes a branch of its own', (choice, operator) => {
    const { laptop, path } = forked();
    const before = hashOf(path);
    expect(laptop.current.openPath(path, choice)).toMatchObject({ ok: true, value: { opened: true, notice: { kind: 'branched' } } });
    expect(laptop.current.state().operator).toBe(operator);
    expect(hashOf(path)).toBe(before);
  });

  it('handed back longer, with nothing done at home, simply goes on', () => {
    const home = onLaptop();
    const path = home.found();
    home.current.close();
    const away = onLaptop();
    const travelled = join(away.folder, 'dibawa.kompak');
    copyFileSync(path, travelled);
    away.current.openPath(travelled);
    away.give(rename('Dewi'));
    away.current.close();
    copyFileSync(travelled, path);
    const back = onLaptop(home.folder);
    expect(back.current.openPath(path)).toEqual({ ok: true, value: { opened: true, notice: null } });
    expect(back.current.state().operator).toBe('Dewi');
    expect(back.current.safety()?.witnessBehind).toBe(false);
  });
});

describe('damage', () => {
  const damaged = (hurt: (path: string) => void) => {
    const laptop = onLaptop();
    const path = laptop.found();
    for (let i = 0; i < 5; i++) laptop.give(rename(`Petugas ${i}`));
    laptop.current.close();
    hurt(path);
    return { laptop: onLaptop(laptop.folder), path };
  };
  const changeRow3 = (path: string): void => {
    const db = new DatabaseSync(path);
    db.exec("DROP TRIGGER record_stays; UPDATE record SET at = at + 1 WHERE seq = 3; CREATE TRIGGER record_stays BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'records are never changed'); END");
    db.close();
  };

  it('says which record is the first bad one, what is intact and what this laptop has', () => {
    const { laptop, path } = damaged(changeRow3);
    expect(laptop.current.openPath(path)).toMatchObject({ ok: true, value: { question: { kind: 'damaged', firstBad: 3, intact: 2, onLaptop: 6 } } });
  });

  it('is mended whole from the witness, the damaged file kept twice', () => {
    const { laptop, path } = damaged(changeRow3);
    const before = hashOf(path);
    expect(laptop.current.openPath(path, 'rebuild')).toMatchObject({ ok: true, value: { opened: true, notice: { kind: 'rebuilt', records: 6, lost: 0 } } });
    expect(laptop.current.state().operator).toBe('Petugas 4');
    expect(hashOf(path)).toBe(before);
    expect(readdirSync(laptop.files.quarantineFolder)).toHaveLength(1);
  });

  it('can be looked at as far as it is intact, and takes nothing in', () => {
    const { laptop, path } = damaged(changeRow3);
    laptop.current.openPath(path, 'readOnly');
    expect(laptop.current.state().operator).toBe('Petugas 0');
    expect(laptop.current.safety()?.viewOnly).toBe('damaged');
    expect(laptop.give(rename('Budi'))).toBe('readOnlyView');
  });

  it.each([
    ['no bytes', (path: string) => truncateSync(path, 0)],
    ['half a header', (path: string) => truncateSync(path, 50)],
    ['half the file', (path: string) => truncateSync(path, 8192)],
    ['text', (path: string) => writeFileSync(path, 'bukan basis data')],
  ])('a file of %s comes back from the witness', (_, hurt) => {
    const { laptop, path } = damaged(hurt);
    expect(laptop.current.openPath(path)).toMatchObject({ ok: true, value: { question: { kind: 'damaged', onLaptop: 6 } } });
    expect(laptop.current.openPath(path, 'rebuild')).toMatchObject({ ok: true, value: { notice: { kind: 'rebuilt', records: 6 } } });
    expect(laptop.current.state().operator).toBe('Petugas 4');
  });

  it.each([
    ['the file and the laptop both reach the end', 6, 0],
    ['the laptop’s copy ends in the middle', 4, 2],
    ['the laptop has no copy', 2, 4],
  ])('says how much is lost when %s', (_, records, lost) => {
    const { laptop, path } = damaged(changeRow3);
    const [witness = ''] = readdirSync(laptop.files.witnessFolder).map((name) => join(laptop.files.witnessFolder, name));
    const lines = readFileSync(witness, 'utf8').split('\n').slice(0, records > 2 ? records : 0);
    writeFileSync(witness, lines.map((line) => `${line}\n`).join(''));
    expect(laptop.current.openPath(path, 'rebuild')).toMatchObject({ ok: true, value: { notice: { kind: 'rebuilt', records, lost } } });
  });

  it('of a file this laptop never had is a refusal, and the file stays', () => {
    const folder = folderForTest();
    const stranger = join(folder, 'asing.kompak');
    writeFileSync(stranger, '');
    expect(onLaptop(folder).current.openPath(stranger)).toMatchObject({ ok: false, refusal: { code: 'notARetreat' } });
    expect(readFileSync(stranger)).toHaveLength(0);
  });
});

describe('a stranger', () => {
  it.each([
    ['another program’s database', "PRAGMA application_id = 1; CREATE TABLE record (seq)"],
    ['our number over foreign tables', 'PRAGMA application_id = 1263358027; CREATE TABLE record (seq)'],
  ])('%s is refused and untouched', (_, sql) => {
    const folder = folderForTest();
    const path = join(folder, 'asing.kompak');
    const db = new DatabaseSync(path);
    db.exec(sql);
    db.close();
    const before = hashOf(path);
    expect(onLaptop(folder).current.openPath(path)).toMatchObject({ ok: false, refusal: { code: 'notARetreat' } });
    expect(hashOf(path)).toBe(before);
  });

  it('a file from a newer app is refused and untouched', () => {
    const laptop = onLaptop();
    const path = laptop.found();
    laptop.current.close();
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 99');
    db.close();
    const before = hashOf(path);
    expect(onLaptop(laptop.folder).current.openPath(path)).toMatchObject({ ok: false, refusal: { code: 'newerFile' } });
    expect(hashOf(path)).toBe(before);
  });

  it('a sound file taken in becomes a branch beside the open one, its seals unchanged', () => {
    const away = onLaptop();
    const path = away.found('Retret Tamu');
    const seal = away.current.safety()?.seal;
    away.current.close();
    const laptop = onLaptop();
    laptop.found('Retret Sendiri');
    expect(laptop.current.takeIn(path)).toMatchObject({ ok: true, value: { opened: true, notice: { kind: 'branched' } } });
    expect(laptop.current.state().retreat?.name).toBe('Retret Tamu');
    expect(laptop.current.safety()?.seal).toBe(seal);
    // What was open before got its copy.
    expect(readdirSync(join(laptop.folder, 'backups'))).toHaveLength(1);
  });
});

describe('a stick', () => {
  it('a file on it is copied home first, and that is said', () => {
    const home = onLaptop();
    const path = home.found();
    home.current.close();
    const synchronised = join(home.folder, 'Dropbox');
    const laptop = onLaptop();
    const travelling = join(laptop.folder, 'Dropbox', 'dibawa.kompak');
    expect(synchronised).toContain('Dropbox');
    laptop.files.freePath('x', join(laptop.folder, 'Dropbox'));
    copyFileSync(path, travelling);
    const before = hashOf(travelling);
    expect(laptop.current.openPath(travelling)).toMatchObject({ ok: true, value: { opened: true, notice: { kind: 'copiedHere' } } });
    laptop.give(rename('Budi'));
    expect(hashOf(travelling)).toBe(before);
    expect(laptop.current.path()).toContain(join(laptop.folder, 'retreats'));
  });

  it('bears a second witness and backups; gone, it is an amber light and no stop', () => {
    const laptop = onLaptop();
    laptop.found();
    const stick = folderForTest();
    expect(laptop.current.useSecond(stick)).toEqual({ ok: true, value: undefined });
    laptop.give(rename('Budi'));
    expect(laptop.current.safety()?.second).toMatchObject({ behind: false });
    expect(laptop.current.backups().filter(({ second }) => second)).toHaveLength(1);
    expect(readdirSync(join(stick, 'Kompak', 'witness'))).toHaveLength(1);
    laptop.current.useSecond(join(stick, 'tercabut'));
    writeFileSync(join(stick, 'tercabut-file'), '');
    laptop.current.useSecond(join(stick, 'tercabut-file'));
    expect(laptop.give(rename('Citra'))).toBeNull();
    expect(laptop.current.safety()?.second).toMatchObject({ behind: true });
    expect(laptop.faults.length).toBeGreaterThan(0);
  });

  it('of a stick that cannot even be looked at says that it is behind', () => {
    const laptop = onLaptop();
    laptop.found();
    const stick = folderForTest();
    laptop.current.useSecond(stick);
    renameSync(join(stick, 'Kompak'), join(stick, 'dipindah'));
    symlinkSync('Kompak', join(stick, 'Kompak'));
    expect(laptop.current.safety()?.second).toMatchObject({ behind: true });
  });
});
