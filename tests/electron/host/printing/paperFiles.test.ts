// The papers of record of a fully set demo bear its letterhead, number and signer; and what becomes of a file that cannot be written, is called off, or is made of several.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../../../../shared/units.ts';
import { dot, letterhead, numbering, signer } from '../../../shared/officeSamples.ts';
import { missing, printingHost, words } from './printingHost.ts';
import { readPdf } from './readPdf.ts';

const host = printingHost();

beforeAll(async () => {
  if (missing !== null) return;
  await host.call('openDemo', {});
  await host.send([
    { type: 'setLetterhead', letterhead }, { type: 'setLogo', logo: dot }, { type: 'setNumbering', numbering }, { type: 'setSigner', role: 'chair', signer },
  ]);
}, 60_000);

test('the papers of record bear letterhead, number and signer', async () => {
  for (const kind of ['rekap', 'drawRecord'] as const) {
    const text = words(await host.print({ kind, language: 'en' }));
    for (const said of [letterhead.agency.toUpperCase(), letterhead.contact, 'Number 800.2/', signer.name, 'NIP 19700101 199503 2 001']) expect(text).toContain(said);
  }
});

describe('a file', () => {
  const call = (kind: 'rekap') => host.call('exportReport', { kind, language: 'id' });

  test('made again has its name again, and the one before it lies whole in the folder of older ones', async () => {
    const { name } = await call('rekap');
    const before = readFileSync(join(host.reports, name));
    const { ino } = statSync(join(host.reports, name));
    const older = (): readonly string[] => readdirSync(join(host.reports, 'Versi lama')).filter((each) => each.startsWith('Rekap nilai - '));
    const next = await call('rekap');
    expect(next.name).toBe(name);
    // Two papers of one second may be the same to the byte: a file of its own is told by its inode.
    expect(statSync(join(host.reports, name)).ino).not.toBe(ino);
    expect(older().some((each) => readFileSync(join(host.reports, 'Versi lama', each)).equals(before))).toBe(true);
    const count = older().length;
    await call('rekap');
    expect(older()).toHaveLength(count + 1);
    expect(readdirSync(host.reports).filter((each) => each.startsWith('Rekap nilai - '))).toEqual([name]);
  });

  test('of one day, one person or another size does not take the place of the whole', async () => {
    const names = await Promise.all(([{}, { day: '2025-05-16' as Day }, { paper: 'f4' }] as const).map(async (more) => (await host.call('exportReport', { kind: 'dayRecap', language: 'id', ...more })).name));
    expect(new Set(names).size).toBe(3);
    expect(names[1]).toContain(' - 2025-05-16 - ');
  });

  test('whose name is held on to gets the next one; where no name can be had it is refused by name, and nothing half is left', async () => {
    const { name } = await call('rekap');
    rmSync(join(host.reports, name));
    const named = (number: number): string => (number === 1 ? name : name.replace(/\.pdf$/, ` ${number}.pdf`));
    /** Where the bytes would be written first lies a folder. */
    const hold = (number: number): void => {
      mkdirSync(join(host.reports, `${named(number)}.new`));
      writeFileSync(join(host.reports, `${named(number)}.new`, 'inside'), '');
    };
    hold(1);
    expect((await call('rekap')).name).toBe(named(2));
    hold(3);
    const before = readdirSync(host.reports);
    await expect(call('rekap')).rejects.toThrow('cannotWrite');
    expect(readdirSync(host.reports)).toEqual(before);
    for (const further of [1, 3]) rmSync(join(host.reports, `${named(further)}.new`), { recursive: true });
  });

  test('that is called off is not written, alone or with others', async () => {
    const before = readdirSync(host.reports).length;
    const alone = expect(call('rekap')).rejects.toThrow('printCancelled');
    const together = expect(host.call('exportTogether', { bundle: 'tonight', papers: [{ kind: 'teamsByTeam', language: 'id' }, { kind: 'scoreSheets', language: 'id' }], language: 'id' })).rejects.toThrow('printCancelled');
    await host.call('cancelPrinting', {});
    await Promise.all([alone, together]);
    expect(readdirSync(host.reports)).toHaveLength(before);
  });

  test('of several papers opens as one, and its bytes can be looked at', async () => {
    const { file, name, pages } = await host.call('exportTogether', { bundle: 'all', papers: [{ kind: 'rekap', language: 'id' }, { kind: 'drawRecord', language: 'id' }], language: 'id' });
    expect(name).toMatch(/^Semua dokumen - /);
    const { base64 } = await host.call('readPaper', { file });
    const pdf = await readPdf(Buffer.from(base64, 'base64'));
    expect(pdf.pages).toHaveLength(pages);
    expect(pdf.outline.map(({ title }) => title)).toEqual(['Rekap nilai', 'Berita acara undian']);
  });
});
