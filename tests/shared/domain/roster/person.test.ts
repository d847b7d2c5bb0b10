// The NIP stays text to the last digit, or is said to be spoilt; gender in every word an office uses for it.
import { describe, expect, test } from 'vitest';
import { genderOf } from '../../../../shared/domain/roster/derived.ts';
import type { Written } from './table.ts';
import { only } from './table.ts';

const NIP = '198609262015051001';

describe('NIP', () => {
  const read = (nip: Written) => {
    const row = only(['Nama', 'NIP', 'L/P', 'Unit Kerja'], 'Ani', nip, 'L', 'Dinkes');
    return row.kind === 'ready' ? { nip: row.fields.nip, flags: row.flags } : row;
  };

  test.each([
    NIP, `'${NIP}`, ` ${NIP} `, '19860926 201505 1 001', '19860926.201505.1.001', '19860926-201505-1-001', '1986\u00A00926\u00A0201505\u00A01\u00A0001', `="${NIP}"`,
    '1986\u200B09262015051001',
  ])('%j is read to the last digit', (written) => {
    expect(read(written)).toEqual({ nip: NIP, flags: [] });
  });

  test.each<[Written]>([
    [{ number: '198609262015051000' }], [{ number: NIP }], ['198609262015051000'], ['1,98609E+17'], ['1.98609E+17'], ['1.98609262015051E+17'], [{ number: '1.98609262015051E+17' }],
  ])('%j went through a number and is left out', (written) => {
    const found = typeof written === 'string' ? written : typeof written === 'number' ? String(written) : written.number;
    expect(read(written)).toEqual({ nip: null, flags: [{ code: 'nipDamaged', found }] });
  });

  test.each<[Written]>([['510123456'], [{ number: '510123456' }], [NIP.slice(1)], [`${NIP}1`], ['belum ada'], ['19860926201505100O']])('%j is no NIP', (written) => {
    expect(read(written)).toMatchObject({ nip: null, flags: [{ code: 'nipNotValid' }] });
  });

  test.each(['', '-', '–', ' '])('%j is nobody’s fault', (written) => {
    expect(read(written)).toEqual({ nip: null, flags: [] });
  });
});

describe('gender', () => {
  const read = (gender: string, nip: Written = '') => {
    const row = only(['Nama', 'NIP', 'L/P', 'Unit Kerja'], 'Ani', nip, gender, 'Dinkes');
    return row.kind === 'ready' ? { gender: row.fields.gender, flags: row.flags.map(({ code }) => code) } : row;
  };

  test.each(['L', 'l', 'Lk', 'Laki-laki', 'LAKI - LAKI', 'Pria', 'M', 'Male'])('%s is a man', (word) => {
    expect(read(word)).toEqual({ gender: 'L', flags: [] });
  });

  test.each(['P', 'Pr.', 'Perempuan', 'wanita', 'F', 'Female'])('%s is a woman', (word) => {
    expect(read(word)).toEqual({ gender: 'P', flags: [] });
  });

  test('comes from the NIP where the file is silent, and never against the file', () => {
    expect(read('', NIP)).toEqual({ gender: null, flags: ['genderDerived'] });
    expect(genderOf({ gender: null, nip: NIP })).toEqual({ gender: 'L', derived: true });
    expect(genderOf({ gender: null, nip: '198609262015052001' })).toEqual({ gender: 'P', derived: true });
    expect(genderOf({ gender: 'P', nip: NIP })).toEqual({ gender: 'P', derived: false });
    expect(read('P', NIP)).toEqual({ gender: 'P', flags: ['genderAgainstNip'] });
    expect(read('')).toEqual({ gender: null, flags: ['genderUnknown'] });
  });

  test('survives in the digits a spoilt NIP kept, if it kept so many', () => {
    expect(read('', { number: '198609262015052000' })).toEqual({ gender: null, flags: ['nipDamaged', 'genderInDamaged'] });
    expect(read('', '1,98609E+17')).toEqual({ gender: null, flags: ['nipDamaged', 'genderUnknown'] });
  });

  test('is left open where the word says nothing', () => {
    expect(read('?')).toEqual({ gender: null, flags: ['genderUnknown'] });
    expect(read('campuran', NIP)).toEqual({ gender: null, flags: ['genderNotValid'] });
  });
});
