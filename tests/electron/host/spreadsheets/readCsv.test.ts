// Text files as offices make them: any separator, any of the usual encodings, names full of commas.
import { describe, expect, test } from 'vitest';
import { rosterFile } from '../../../../electron/host/spreadsheets/rosterFile.ts';
import { readFile } from '../../../shared/domain/roster/table.ts';

const NIP = '198609262015051001';
const name = 'Drs. H. Ani Contoh, S.Sos., M.Si';
const rowsOf = async (bytes: Uint8Array) => {
  const answer = await rosterFile('peserta.csv', bytes);
  return answer.ok ? readFile(answer.value).preview.rows.map((row) => ('fields' in row ? [row.row, row.fields.name, row.fields.nip, row.fields.agency] : row)) : answer.refusal;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('separators', () => {
  test.each([
    ['semicolons', `Nama;NIP;Unit Kerja\r\n${name};${NIP};Dinkes\r\n`],
    ['commas', `Nama,NIP,Unit Kerja\n"${name}",${NIP},Dinkes\n`],
    ['tabs, as a paste from a spreadsheet', `Nama\tNIP\tUnit Kerja\n${name}\t${NIP}\tDinkes`],
    ['title lines full of the other separator', `Retret, Kerja Sama, ASN, 2025\nMalang, Batu, Kepanjen\nNama;NIP;Unit Kerja\n${name};${NIP};Dinkes`],
    ['the hint for Excel', `sep=;\nNama;NIP;Unit Kerja\n${name};${NIP};Dinkes`],
  ])('%s', async (_, text) => {
    expect(await rowsOf(utf8(text))).toMatchObject([[expect.any(Number), name, NIP, 'Dinkes']]);
  });

  test('a row counts once, however many lines its fields run over', async () => {
    expect(await rowsOf(utf8(`Nama;NIP;Unit Kerja\n"Ani\nContoh";;"Dinas\r\nKesehatan"\nBudi;;Dishub\n`))).toEqual([
      [2, 'Ani Contoh', null, 'Dinas Kesehatan'], [3, 'Budi', null, 'Dishub'],
    ]);
  });
});

describe('encodings', () => {
  const text = `Nama;NIP;Unit Kerja\nRené Contoh – S.E.;${NIP};Dinkes\n`;
  const wide = Buffer.from(text, 'utf16le');
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
    ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()])],
    ['UTF-16 LE without one', wide],
    ['Windows-1252', Buffer.from(text.replace('–', '\x96'), 'latin1')],
  ])('%s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([[2, 'René Contoh – S.E.', NIP, 'Dinkes']]);
  });

  test('bytes that are no text are not read as one', async () => {
    expect(await rowsOf(Buffer.from('0102030405', 'hex'))).toEqual({ code: 'rosterUnreadable', name: 'peserta.csv' });
  });
});
