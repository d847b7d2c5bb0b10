// What a file is, told from its bytes alone.
import { expect, test } from 'vitest';
import { fileKind, zipKind } from '../../../../electron/host/spreadsheets/fileKind.ts';
import { fixture } from './fixture.ts';

test.each<[string, string | Uint8Array, ReturnType<typeof fileKind>]>([
  ['a web page with a remark first', '\uFEFF\n<!-- saved by SIMPEG --><HTML><table>', 'webPage'],
  ['a bare table', '<table border=1><tr><td>Nama</td></tr></table>', 'webPage'],
  ['a web page in UTF-16', Buffer.from('\uFEFF<html><body>', 'utf16le'), 'webPage'],
  ['the XML of an older Excel', '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', 'oldExcel'],
  ['text that begins with a smaller-than', '<3;Nama;Unit Kerja', 'text'],
  ['a workbook', fixture('demo-peserta.xlsx'), 'zip'],
  ['an old workbook', fixture('lama.xls'), 'oldExcel'],
  ['a locked workbook', fixture('terkunci.xlsx'), 'protected'],
  ['an old container of something else', fixture('lama.xls').map((byte, i) => (i > 1100 ? 0 : byte)), 'unknown'],
])('%s', (_, content, kind) => {
  expect(fileKind(typeof content === 'string' ? new TextEncoder().encode(content) : content)).toBe(kind);
});

test.each([
  [['[Content_Types].xml', 'xl/workbook.xml'], null],
  [['[Content_Types].xml', 'xl/workbook.bin'], 'binaryExcel'],
  [['word/document.xml'], 'word'],
  [['mimetype', 'content.xml'], 'openDocument'],
  [['foto/1.jpg'], 'zip'],
])('a zip of %j is %s', (names, kind) => {
  expect(zipKind(names)).toBe(kind);
});
