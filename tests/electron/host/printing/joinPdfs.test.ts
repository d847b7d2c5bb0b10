// Papers joined into one file: every page with its words and tags, each part in the outline under its title, and every reference inside the file.
import { expect, test } from 'vitest';
import { joinPdfs } from '../../../../electron/host/printing/joinPdfs.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fields, sessionFields } from '../../../shared/samples.ts';
import { printingHost } from './printingHost.ts';
import { readPdf } from './readPdf.ts';

const host = printingHost();
const bytes = async (kind: 'programme' | 'cueList' | 'rekap'): Promise<Uint8Array> => {
  const { name } = await host.print({ kind, language: 'id' });
  return readFileSync(join(host.reports, name));
};

test('joined papers read as each did by itself, in their order', async () => {
  await host.call('createRetreat', { fields, operator: 'Sari Contoh' });
  await host.send([{ type: 'addSessions', sessions: [sessionFields(15, '20:00', '21:15', 'Narasumber (1 0 R) utama', { counted: true }), sessionFields(16, '07:45', '08:35', 'Panji Tim')] }]);
  const parts = [{ title: 'Susunan acara', pdf: await bytes('programme') }, { title: 'Isyarat (MC) – 🎤', pdf: await bytes('cueList') }, { title: 'Rekap', pdf: await bytes('rekap') }];
  const alone = await Promise.all(parts.map(({ pdf }) => readPdf(pdf)));
  const together = await readPdf(joinPdfs(parts, 'Semua (dokumen) – retret', 'id'));
  expect(together).toMatchObject({ title: 'Semua (dokumen) – retret', language: 'id' });
  const pages = alone.flatMap((pdf) => pdf.pages);
  expect(together.pages.map(({ text }) => text)).toEqual(pages.map(({ text }) => text));
  expect(together.pages.map(({ roles }) => roles)).toEqual(pages.map(({ roles }) => roles));
  expect(together.pages.flatMap(({ roles }) => roles)).toContain('H1');
  expect(together.outline).toEqual(parts.map(({ title }, at) => ({ title, page: 1 + alone.slice(0, at).reduce((sum, pdf) => sum + pdf.pages.length, 0) })));
});

test('what is no PDF of this printer is refused, not joined half', () => {
  expect(() => joinPdfs([{ title: 'x', pdf: Buffer.from('%PDF-1.7\nstartxref\n9\n%%EOF') }], 'x', 'id')).toThrow('no plain table');
});
