// A document's number from its template: every token once, what is not filled in as room to write, and templates that cannot be used.
import { expect, test } from 'vitest';
import { documentNumber, NUMBER_ROOM, numberOfDocument, numberOn, templateProblem, usualNumbering } from '../../../../shared/domain/office/documentNumber.ts';
import type { Day } from '../../../../shared/units.ts';
import { given } from '../../given.ts';
import { numbering } from '../../officeSamples.ts';
import { createRetreat } from '../../samples.ts';

const day = '2025-05-17' as Day;
const fields = { klasifikasi: '188.45', urut: '12', kode_opd: '35.73.308', tahun: '2017' };

test('puts each field where its token stands, as often as it stands there', () => {
  expect(documentNumber('{klasifikasi}/{urut}/{kode_opd}/{tahun}', fields)).toBe('188.45/12/35.73.308/2017');
  expect(documentNumber('No. {urut}-{urut} ({tahun})', fields)).toBe('No. 12-12 (2017)');
  expect(documentNumber('{nomor}', fields)).toBe('{nomor}');
  expect(documentNumber('{urut}', { ...fields, urut: '{tahun}' })).toBe('{tahun}');
});

test('bears the year of its day, its own classification, and room for what is missing', () => {
  expect(numberOfDocument({ numbering, sequence: '117', day })).toBe('800.2/117/35.73.403/2025');
  expect(numberOfDocument({ numbering, sequence: '204', day, certificate: true })).toBe('893.3/204/35.73.403/2025');
  expect(numberOfDocument({ numbering: { ...numbering, certificateClassification: '' }, sequence: '204', day, certificate: true })).toBe('800.2/204/35.73.403/2025');
  expect(numberOfDocument({ numbering, sequence: null, day })).toBe(`800.2/${NUMBER_ROOM}/35.73.403/2025`);
  expect(numberOfDocument({ numbering: usualNumbering, sequence: null, day })).toBe(`${NUMBER_ROOM}/${NUMBER_ROOM}/${NUMBER_ROOM}/2025`);
});

test('a template with an unknown token, a lone brace or no sequence number is refused with what is wrong', () => {
  expect(templateProblem('{klasifikasi}/{urut}')).toBeNull();
  expect(templateProblem('{nomor}/{urut}')).toEqual({ code: 'unknownToken', token: 'nomor' });
  expect(templateProblem('{urut}/{tahun')).toEqual({ code: 'unknownToken', token: '{' });
  expect(templateProblem('{klasifikasi}/{tahun}')).toEqual({ code: 'templateWithoutSequence' });
  given(createRetreat).when({ type: 'setNumbering', numbering: { ...numbering, template: '{tahun}' } }).thenRefused({ code: 'templateWithoutSequence' });
});

test('of papers that go out in several sheets each is numbered by hand: two letters must not bear one number', () => {
  const office = { numbering: { ...usualNumbering, classification: '800.2' }, sequences: { rekap: '117', followUpLetters: '120', winnerCertificates: '121' } };
  expect(numberOn(office, 'rekap', '2025-05-17' as Day)).toBe(`800.2/117/${NUMBER_ROOM}/2025`);
  for (const kind of ['followUpLetters', 'winnerCertificates'] as const) expect(numberOn(office, kind, '2025-05-17' as Day)).toBe(`800.2/${NUMBER_ROOM}/${NUMBER_ROOM}/2025`);
});
