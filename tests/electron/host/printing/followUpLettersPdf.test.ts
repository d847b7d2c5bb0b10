// The letters about action plans as real PDFs: one page-set for each agency, on both papers and in both languages, as they stand on the day they are printed.
import { beforeAll, expect, test } from 'vitest';
import { NUMBER_ROOM } from '../../../../shared/domain/office/documentNumber.ts';
import type { Day } from '../../../../shared/units.ts';
import { planFields } from '../../../shared/anyFollowUp.ts';
import { letterhead, numbering, signer } from '../../../shared/officeSamples.ts';
import { expectPaper, missing, printingHost, words } from './printingHost.ts';

const host = printingHost();
const day = (text: string): Day => text as Day;

beforeAll(async () => {
  if (missing === null) await host.call('openDemo', {});
}, 60_000);

test('without a plan there is one page, which says what to do', async () => {
  const pdf = await host.print({ kind: 'followUpLetters', language: 'id' });
  expect(pdf.pages).toHaveLength(1);
  expect(words(pdf)).toContain('Belum ada rencana tindak lanjut, jadi belum ada surat.');
}, 60_000);

test('every agency has its own pages, with room for its number, head, plans and what is asked; one agency alone has its letter alone', async () => {
  await host.send([
    { type: 'setLetterhead', letterhead }, { type: 'setNumbering', numbering }, { type: 'numberDocument', kind: 'followUpLetters', sequence: '117' }, { type: 'setSigner', role: 'head', signer: { ...signer, post: 'Kepala Badan' } },
    // Long past, so that it is late on whatever day this runs.
    { type: 'planAction', fields: { ...planFields, team: null, person: null, agency: 'Dinkes', partners: ['Kecamatan Klojen', 'DLH'], action: 'Satu loket keluhan ibu hamil' } },
    { type: 'planAction', fields: { ...planFields, team: null, person: null, agency: 'Kecamatan Klojen', partners: [], action: 'Peta genangan per kelurahan', due: day('2999-08-15') } },
    { type: 'noteProgress', updates: [{ plan: 'j2' as never, progress: { state: 'going', note: 'Tiga kelurahan selesai', on: day('2025-05-20') } }] },
  ]);
  const letters = await host.print({ kind: 'followUpLetters', language: 'id' });
  expectPaper(letters, 'id', [210, 297]);
  expect(letters.outline.map(({ title }) => title)).toEqual(['Yth. Kepala Dinas Kesehatan', 'Yth. Kepala Dinas Lingkungan Hidup', 'Yth. Camat Klojen']);
  expect(letters.outline.map(({ page }) => page)).toEqual([1, 2, 3]);
  const text = words(letters);
  for (const said of [`800.2/${NUMBER_ROOM}/35.73.403/`, letterhead.agency.toUpperCase(), 'Satu loket keluhan ibu hamil', 'Sudah lewat tenggat: nomor 1', 'laporan 20 Mei 2025: Tiga kelurahan selesai', 'paling lambat', signer.name, 'Kepala Badan,']) expect(text).toContain(said);
  expect(text.match(/Satu loket keluhan ibu hamil/g)).toHaveLength(3);
  const alone = await host.print({ kind: 'followUpLetters', language: 'en', paper: 'f4', agency: 'Kecamatan Klojen' });
  expectPaper(alone, 'en', [215, 330]);
  expect(alone.pages).toHaveLength(1);
  expect(words(alone)).toContain('holds 1 plan and is a partner in 1 plan of other agencies');
  expect(words(alone)).not.toContain('To the Head of Dinas Kesehatan');
}, 120_000);

test('a long list goes over pages with its headings, and the end stays whole', async () => {
  await host.send(Array.from({ length: 24 }, (_, at) => ({ type: 'planAction' as const, fields: { ...planFields, team: null, person: null, agency: 'BPBD', partners: ['Satpol PP'], action: `Langkah ${at + 1}` } })));
  const { pages } = await host.print({ kind: 'followUpLetters', language: 'id', agency: 'BPBD' });
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages.slice(0, -1)) expect(page.text).toContain('Ukuran keberhasilan');
  const last = pages.at(-1)?.text ?? '';
  for (const said of ['Mohon bantuan Bapak/Ibu', 'kami mengucapkan terima kasih', signer.name]) expect(last).toContain(said);
}, 120_000);
