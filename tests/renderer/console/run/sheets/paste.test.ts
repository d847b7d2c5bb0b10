// A block from a spreadsheet as it is read: cells, quotes, and whole columns with next to nothing in them.
import { expect, test } from 'vitest';
import { readBlock } from '../../../../../renderer/console/run/sheets/paste.ts';

test('rows and cells, quotes around what holds a sign of its own, and no empty rows at the end', () => {
  expect(readBlock('5:30\t2\r\n"a ""b""\tc"\t\r\n\r\n')).toEqual([['5:30', '2'], ['a "b" c', '']]);
  expect(readBlock('\n\n')).toEqual([['']]);
});

test('a whole column of a spreadsheet with one value at its foot is read while a person waits', () => {
  const begun = performance.now();
  const rows = readBlock(`${'\n'.repeat(500_000)}5`);
  expect([rows.length, rows.at(-1)]).toEqual([500_001, ['5']]);
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test('of a document in one cell no more is kept than shows that it does not belong there', () => {
  expect(readBlock(`5:30\t${'x'.repeat(1_000_000)}`)[0]?.map(({ length }) => length)).toEqual([4, 280]);
});
