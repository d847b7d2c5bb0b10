// A file's row: how it is opened, and the second word before it goes into the trash.
import { createElement } from 'react';
import { expect, it } from 'vitest';
import { FileRow } from '../../../../renderer/console/files/FileRow.tsx';
import { onPage, wordsOn } from '../onPage.ts';

const nothing = (): void => undefined;
const row = (isAsked: boolean | null) => createElement(FileRow, {
  name: 'Retret Uji', details: 'hari ini 07.58', onOpen: nothing,
  ...(isAsked === null ? {} : { trash: { isAsked, onAsk: nothing, onYes: nothing, onNo: nothing } }),
});

it('names the file and offers the trash by name', () => {
  expect(wordsOn(row(false))).toBe('Retret Uji hari ini 07.58');
  expect(onPage(row(false))).toContain('aria-label="Pindahkan &quot;Retret Uji&quot; ke tempat sampah"');
});
it('has no trash where it may not go there', () => expect(onPage(row(null)).match(/<button/g)).toHaveLength(1));
it('asks, and says that the file is not deleted', () => {
  expect(wordsOn(row(true))).toContain('Pindahkan &quot;Retret Uji&quot; ke tempat sampah Kompak?');
  expect(wordsOn(row(true))).toContain('Berkasnya tidak dihapus');
  expect(wordsOn(row(true), 'en')).toContain('The file is not deleted');
});
