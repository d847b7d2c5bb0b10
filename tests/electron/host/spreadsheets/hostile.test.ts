// Workbooks made to hurt: each is refused for what it is, before a reader touches it, and nothing ever throws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rosterFile } from '../../../../electron/host/spreadsheets/rosterFile.ts';
import { readFile } from '../../../shared/domain/roster/table.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import { fixture } from './fixture.ts';
import { processorTime } from './processorTime.ts';
import { headed, parts, row, withSheet, workbook, zip } from './zip.ts';

const codeOf = async (bytes: Uint8Array): Promise<Refusal['code'] | number> => {
  const answer = await rosterFile('jahat.xlsx', bytes);
  return answer.ok ? readFile(answer.value).preview.rows.length : answer.refusal.code;
};

const person = row(2, 'Ani', 'Dinkes');
const whole = workbook(headed + person);

/** A workbook of some ten thousand bytes, with one text of 1,900 letters in so many cells. */
const repeated = (cells: number): Buffer => {
  const columns = Array.from({ length: 20 }, (_, i) => String.fromCharCode(65 + i));
  const rows = Array.from({ length: cells / 20 }, (_, i) => `<row r="${i + 2}">${columns.map((column) => `<c r="${column}${i + 2}" t="s"><v>0</v></c>`).join('')}</row>`);
  return zip([...parts(headed + rows.join('')), { name: 'xl/sharedStrings.xml', content: `<sst><si><t>${'a'.repeat(1900)}</t></si></sst>` }]);
};

describe('refused before reading', () => {
  test.each<[string, () => Buffer, Refusal['code']]>([
    ['a part that declares more than it may hold', () => withSheet(headed, { size: 300 * 1024 * 1024 }), 'rosterTooBig'],
    ['a part that grows past what it declares', () => withSheet(headed, { content: 'A'.repeat(8 * 1024 * 1024), size: 1000 }), 'rosterTooBig'],
    ['a part shorter than it declares', () => withSheet(headed, { size: 5000 }), 'rosterUnreadable'],
    ['hundreds of parts', () => zip([...parts(headed + person), ...Array.from({ length: 200 }, (_, i) => ({ name: `xl/media/${i}.png`, content: '' }))]), 'rosterTooBig'],
    ['two parts of one name', () => zip([...parts(headed + person), ...parts(headed)]), 'rosterUnreadable'],
    ['a part outside the archive', () => zip([...parts(headed + person), { name: '../../luar.xml', content: '' }]), 'rosterUnreadable'],
    ['a document type', () => withSheet(headed, { content: '<!DOCTYPE lolz [<!ENTITY a "aa">]><worksheet/>' }), 'rosterUnreadable'],
    ['more rows than a roster has', () => workbook(headed + '<row/>'.repeat(20_001)), 'rosterTooBig'],
    ['a filled cell in the last corner', () => workbook(`${headed}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`), 'rosterTooBig'],
    ['a filled cell far to the right, quoted otherwise', () => workbook(`${headed}<row r='2'><c s='1' r='AAA2'><v>1</v></c></row>`), 'rosterTooBig'],
    ['a row number beyond every sheet', () => workbook(`${headed}<row r="1e9"/>`), 'rosterTooBig'],
    ['a text without end', () => workbook(headed + row(2, 'A'.repeat(10_000_000), 'Dinkes')), 'rosterTooBig'],
    ['tags in tags', () => workbook(headed + '<row '.repeat(1_000_000)), 'rosterUnreadable'],
    ['one long text in tens of thousands of cells', () => repeated(60_000), 'rosterTooBig'],
    ['a line of fifty thousand columns', () => Buffer.from(`Nama;Unit Kerja;${Array.from({ length: 50_000 }, (_, i) => `k${i}`).join(';')}\nAni;Dinkes;1\n`), 'rosterTooBig'],
    ['no sheet at all', () => zip(parts(headed).slice(0, 3)), 'rosterUnreadable'],
  ])('%s', async (_, make, code) => {
    const bytes = make();
    expect(await processorTime(async () => expect(await codeOf(bytes)).toBe(code))).toBeLessThan(1000);
  });

  test('a locked archive is called by its name', async () => {
    expect(await rosterFile('x', withSheet(headed, { flags: 1 }))).toMatchObject({ ok: false, refusal: { code: 'rosterNotSheet', looksLike: 'protected' } });
  });
});

describe('not refused', () => {
  test('what a spreadsheet program leaves behind: an empty last row, empty styled cells', async () => {
    expect(await codeOf(workbook(`${headed}${person}<row r="3"><c r="XFD3" s="0"/></row><row r="1048576"/>`))).toBe(1);
  });

  test('a workbook with a picture that is never opened', async () => {
    expect(await codeOf(zip([...parts(headed + person), { name: 'xl/media/logo.png', content: 'A', size: 0xffff_fff0 }]))).toBe(1);
  });
});

test('any bytes at all get an answer', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
    await rosterFile('x', bytes);
  }), { numRuns: 300 });
});

test('a workbook with any bytes changed gets an answer', async () => {
  const files = [whole, Buffer.from(fixture('judul-bertingkat.xlsx'))];
  const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 });
  await fc.assert(fc.asyncProperty(fc.constantFrom(...files), changes, async (file, changed) => {
    const bytes = Buffer.from(file);
    for (const [at, byte] of changed) bytes[at % bytes.length] = byte;
    await rosterFile('x', bytes);
  }), { numRuns: 300 });
});
