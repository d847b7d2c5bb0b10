// A table of answers read for an instrument: its cells come as they are, what columns meant is remembered apart from rosters, and a file that is none is refused in its own words.
import { expect, test } from 'vitest';
import { nodePreferences } from '../../../../electron/host/plainNode/nodePreferences.ts';
import { answersReader } from '../../../../electron/host/spreadsheets/answersReader.ts';
import { createTableDesk } from '../../../../electron/host/spreadsheets/tableDesk.ts';
import { answerShape, answerTablesOf } from '../../../../shared/domain/learning/import/answerImport.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import type { InstrumentId } from '../../../../shared/units.ts';
import { onLaptop } from '../onLaptop.ts';
import { fixture } from './fixture.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

test('what a person said of the columns is known the next time, for the same headings alone', async () => {
  const laptop = onLaptop();
  laptop.found();
  const instrument = laptop.current.state().instruments[0];
  if (instrument === undefined) throw new Error('no instrument');
  const settings = nodePreferences(laptop.folder, () => undefined);
  const read = answersReader({ current: laptop.current, tableDesk: createTableDesk() }, settings);
  const from = {} as Parameters<typeof read>[1];
  const ask = (text: string, id: InstrumentId = instrument.id) => read({ name: 'Pre-test.csv', bytes: base64(text), instrument: id, version: instrument.version }, from);

  const first = await ask('Timestamp,Sandi,Soal 1,Soal 2\r\n2025/05/15,SU14,a,b\r\n');
  if (!first.ok) throw new Error(first.refusal.code);
  expect(first.value.file.sheets[0]?.grid).toHaveLength(2);
  expect(first.value.remembered).toEqual([null]);
  const [table] = answerTablesOf(first.value.file, instrument);
  expect(table?.columns).toEqual([null, null, 'item1', 'item2']);

  const shape = table === undefined ? null : answerShape(table);
  settings.rememberColumns(shape ?? '', [null, 'code', 'item1', 'item2']);
  expect(await ask('Timestamp;Sandi;Soal 1;Soal 2\n2025/05/17;AY02;c;d\n')).toMatchObject({ ok: true, value: { remembered: [[null, 'code', 'item1', 'item2']] } });
  expect(await ask('Timestamp,Kata,Soal 1,Soal 2\n2025/05/17,AY02,c,d\n')).toMatchObject({ ok: true, value: { remembered: [null] } });
  // What such a table has no meaning for is no memory of it.
  settings.rememberColumns(shape ?? '', [null, 'agency', 'item1', 'item2']);
  expect(await ask('Timestamp,Sandi,Soal 1,Soal 2\n2025/05/17,AY02,c,d\n')).toMatchObject({ ok: true, value: { remembered: [null] } });
  expect(await ask('Sandi,Soal 1\nAY02,c\n', 'n999' as InstrumentId)).toEqual({ ok: false, refusal: { code: 'unknownInstrument' } });
});

test('a file that is no table of answers is refused without speaking of participants', async () => {
  const laptop = onLaptop();
  laptop.found();
  const read = answersReader({ current: laptop.current, tableDesk: createTableDesk() }, nodePreferences(laptop.folder, () => undefined));
  const from = {} as Parameters<typeof read>[1];
  const codeOf = async (bytes: string): Promise<string> => {
    const answer = await read({ name: 'jawaban.xlsx', bytes, instrument: 'n1' as InstrumentId, version: 1 }, from);
    if (answer.ok) throw new Error('it was read');
    expect(refusalText(answer.refusal, 'id')).not.toContain('peserta');
    return answer.refusal.code;
  };
  expect(await codeOf('')).toBe('answersEmpty');
  expect(await codeOf(Buffer.from(fixture('terpotong.xlsx')).toString('base64'))).toBe('answersUnreadable');
  expect(await codeOf(base64(`Kode;P1\n${'SU14;1\n'.repeat(2_600)}`))).toBe('answersTooBig');
  expect(await codeOf(base64('GLADI BERSIH: nama diacak\nKode;P1\nSU14;1\n'))).toBe('rosterOfRehearsal');
  expect(await codeOf(Buffer.from(fixture('gambar.xlsx')).toString('base64'))).toBe('rosterNotSheet');
});
