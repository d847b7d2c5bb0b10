// What is written reads back the same, and nothing in it is ever computed by a spreadsheet.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardField, unguardField } from '../../../../electron/host/spreadsheets/csvGuard.ts';
import { rosterFile } from '../../../../electron/host/spreadsheets/rosterFile.ts';
import { readFile } from '../../../shared/domain/roster/table.ts';
import { rosterCsv, rosterForm, rosterXlsx } from '../../../../electron/host/spreadsheets/writeRoster.ts';
import { openZip } from '../../../../electron/host/spreadsheets/zipParts.ts';
import type { PersonFields } from '../../../../shared/domain/roster/schemas.ts';
import { normalGrade } from '../../../../shared/domain/roster/grade.ts';
import { cleanText } from '../../../../shared/cleanText.ts';
import { readPhone } from '../../../../shared/domain/roster/phone.ts';
import { defaultAgencies } from '../../../../shared/library/agencies.ts';
import { demoPeople } from '../../../../shared/library/demoPeople.ts';
import type { Day } from '../../../../shared/units.ts';
import { languages } from '../../../../shared/units.ts';
import { fixture } from './fixture.ts';

const readBack = async (bytes: Uint8Array): Promise<readonly PersonFields[]> => {
  const answer = await rosterFile('x', bytes);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return readFile(answer.value, { agencies: defaultAgencies }).preview.rows.flatMap((row) => (row.kind === 'ready' ? [row.fields] : []));
};

const ani: PersonFields = {
  name: 'Ani Contohwati, S.E.', nip: '198609262015051001', gender: 'P', born: null, grade: 'III/d', post: 'Lurah Kasin', agency: 'Kelurahan Kasin', district: 'Klojen', phone: '0800-0000-001',
};

describe('a round trip', () => {
  test.each(languages)('of the demo’s people is exact (%s)', async (language) => {
    const people = demoPeople();
    expect(await readBack(await rosterXlsx(people, language))).toEqual(people);
    expect(await readBack(rosterCsv(people, language))).toEqual(people);
  });

  test('keeps whatever people type', async () => {
    const typed = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('=1+1', '+62 812', '-5', "'@x", '007', '1,5', '"', ';', 'a;b"c', '<b>&amp;', '１２', 'constructor', '__proto__'))
      // Excel itself reads _x0041_ as A; the library leaves out U+FFFD, which stands for a letter that is lost already.
      .map(cleanText).filter((text) => !/_x[0-9a-f]{4}_|\uFFFD/i.test(text));
    const optional = typed.map((text) => (/^[-–—]*$/.test(text) ? null : text));
    const person: fc.Arbitrary<PersonFields> = fc.record({
      name: typed.map((text) => cleanText(`Ani ${text}`)), agency: typed.map((text) => cleanText(`Dinas ${text}`)),
      nip: fc.constantFrom(null, '198609262015051001'), gender: fc.constantFrom('L', 'P', null), born: fc.constantFrom(null, '1986-09-26' as Day), grade: optional.map((text) => (text === null ? null : normalGrade(text))), post: optional, district: optional, phone: optional.map((text) => (text === null ? null : readPhone(text).phone)),
    });
    await fc.assert(fc.asyncProperty(person, async (fields) => {
      expect(await readBack(rosterCsv([fields], 'id'))).toEqual([fields]);
      expect(await readBack(await rosterXlsx([fields], 'id'))).toEqual([fields]);
    }), { numRuns: 150 });
  });
});

test('the fixtures hold what is written today', async () => {
  expect(Buffer.from(rosterCsv(demoPeople(), 'id')).equals(fixture('demo-peserta.csv'))).toBe(true);
  expect(await readBack(fixture('demo-peserta.xlsx'))).toEqual(demoPeople());
});

describe('formulas', () => {
  const payloads = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '=cmd|\' /C calc\'!A0', '  =1+1', "'=1+1", '|calc', '%0A=1', '=HYPERLINK("http://x")', '＝1+1', '＋1', '－1', '＠SUM(A1)'];

  test.each(payloads)('%s is text in a workbook', async (payload) => {
    const opened = openZip(await rosterXlsx([{ ...ani, post: payload, phone: payload }], 'id'));
    const sheet = opened.ok ? opened.xml.get('xl/worksheets/sheet1.xml')?.toString() : undefined;
    expect(sheet).toMatch(/<c /);
    expect(sheet).not.toMatch(/<f[\s>]/);
    // Every cell that holds something is a string.
    expect(sheet?.match(/<c [^>]*>(?=<)/g)?.filter((tag) => !/ t="(s|inlineStr)"/.test(tag))).toEqual([]);
  });

  test.each(payloads)('%s is marked in a text file, and the mark comes off again', (payload) => {
    expect(guardField(payload)).toBe(`'${payload}`);
    expect(unguardField(guardField(payload))).toBe(payload);
  });

  test('everything else is left as it is, the apostrophe of a name too', () => {
    for (const text of ["'Aisyah Contoh", 'Ani = Budi', '0800-0000-001', '19860926 201505 1 001']) {
      expect(guardField(text)).toBe(text);
      expect(unguardField(text)).toBe(text);
    }
  });
});

test('a NIP stands in a text file so that no spreadsheet takes it for a number', () => {
  expect(new TextDecoder().decode(rosterCsv([ani], 'id'))).toContain(';19860926 201505 1 001;');
});

describe('the form for agencies', () => {
  test.each(languages)('has two invented people that never come in, a NIP column of texts, and instructions (%s)', async (language) => {
    const bytes = await rosterForm(language);
    const opened = openZip(bytes);
    const [people, instructions] = ['1', '2'].map((number) => (opened.ok ? opened.xml.get(`xl/worksheets/sheet${number}.xml`)?.toString() ?? '' : ''));
    expect(people).not.toMatch(/<v>\d{16,}/);
    // Every waiting cell of the NIP's column has the style of the filled ones, which is text.
    const style = (at: string): string | undefined => new RegExp(`<c r="${at}"[^>]*s="(\\d+)"`).exec(people ?? '')?.[1];
    expect(style('B2')).toBeDefined();
    expect([style('B3'), style('B150')].every((each) => each === undefined || each === style('B2'))).toBe(true);
    expect(style('B150')).toBe(style('B2'));
    expect(instructions).toMatch(/<c /);
    const answer = await rosterFile('isian.xlsx', bytes);
    const read = answer.ok ? readFile(answer.value) : null;
    expect(read?.preview.rows ?? []).toEqual([]);
    expect(answer.ok || answer.refusal.code === 'rosterEmpty').toBe(true);
  });
});
