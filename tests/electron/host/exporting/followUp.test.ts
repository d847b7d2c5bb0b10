// Action plans leave as real files and come back as real files, through the host's own doors: typed cells, a list to choose from, nobody's NIP, and every difference seen before it is stored.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newCommandId } from '../../../../electron/host/log/newIds.ts';
import { bareHost } from '../../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../../electron/host/plainNode/places.ts';
import { openZip, packParts } from '../../../../electron/host/spreadsheets/zipParts.ts';
import type { Answer, Argument, CallName, FollowUpExport, Topics, Value } from '../../../../shared/contract.ts';
import type { ToWindow } from '../../../../shared/hostMessages.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { sheetColumns } from '../../../../shared/domain/followUp/out/sheetColumns.ts';
import { demoPeople } from '../../../../shared/library/demoPeople.ts';
import { followUpSheetText } from '../../../../shared/text/followUpSheet.ts';
import type { Day, Language } from '../../../../shared/units.ts';
import { languages } from '../../../../shared/units.ts';
import { planFields } from '../../../shared/anyFollowUp.ts';
import { readCalendar } from '../../../shared/readCalendar.ts';
import { person } from '../../../shared/samples.ts';
import { fixture } from '../spreadsheets/fixture.ts';
import { row, workbook } from '../spreadsheets/zip.ts';
import { folderForTest } from '../onLaptop.ts';

const FORMULA = '=HYPERLINK("http://x.example";"klik")';
const day = (text: string): Day => text as Day;
const planned: readonly Command[] = [
  { type: 'planAction', fields: { ...planFields, team: null, person: person(1) } },
  { type: 'planAction', fields: { ...planFields, team: null, person: null, action: FORMULA, measure: '', agency: 'constructor', partners: ['Diskominfo', 'DLH'], due: day('2025-07-16') } },
  { type: 'planAction', fields: { ...planFields, team: null, person: null, action: 'Satu loket 🙂, dua; "tiga"', due: day('2025-08-15') } },
];

const hostWithPlans = async (more: readonly Command[] = planned) => {
  const folders = foldersOf(folderForTest());
  const host = bareHost({ folders, onNotice: () => undefined });
  onTestFinished(() => host.close());
  const ask = <Name extends CallName>(name: Name, argument: Argument<Name>): Promise<Answer<Value<Name>>> => new Promise((resolve) => {
    const connection = host.connect('console', (message) => {
      const heard = message as ToWindow;
      if (heard.kind !== 'answer') return;
      connection.close();
      resolve(heard.answer as Answer<Value<Name>>);
    });
    connection.receive({ kind: 'call', n: 1, name, argument });
  });
  const call = async <Name extends CallName>(name: Name, argument: Argument<Name>): Promise<Value<Name>> => {
    const answer = await ask(name, argument);
    if (!answer.ok) throw new Error(`${name}: ${answer.refusal.code}`);
    return answer.value;
  };
  const give = (command: Command) => ask('send', { id: newCommandId(), command });
  await call('openDemo', {});
  for (const command of more) expect(await give(command)).toMatchObject({ ok: true });
  const exported = async (kind: FollowUpExport, language: Language = 'id'): Promise<Uint8Array> => readFileSync(join(folders.reports, (await call('exportFollowUp', { kind, language })).name));
  const read = (bytes: Uint8Array, name = 'Pantau.xlsx') => ask('readFollowUp', { name, bytes: Buffer.from(bytes).toString('base64') });
  const plans = (): Promise<Topics['followUp']['plans']> => new Promise((resolve) => {
    const connection = host.connect('console', (message) => {
      const heard = message as ToWindow;
      if (heard.kind !== 'view' || heard.topic !== 'followUp') return;
      connection.close();
      resolve((heard.view as Topics['followUp']).plans);
    });
    connection.receive({ kind: 'watch', topic: 'followUp' });
  });
  return { ask, call, give, exported, read, plans };
};

type Cells = readonly (readonly unknown[])[];
const cellsOf = async (bytes: Uint8Array): Promise<Cells> => {
  const [sheet, second] = await readXlsxFile(Buffer.from(bytes));
  expect(second).toBeUndefined();
  return sheet?.data ?? [];
};
const codesOf = async (bytes: Uint8Array): Promise<readonly string[]> => (await cellsOf(bytes)).slice(1).map(([code]) => String(code));
const sheetXml = (bytes: Uint8Array): string => {
  const zip = openZip(bytes);
  if (!zip.ok) throw new Error(zip.why);
  return zip.xml.get('xl/worksheets/sheet1.xml')?.toString() ?? '';
};

describe.each(languages)('the workbook (%s)', (language) => {
  test('has a column for each thing with its heading, real dates, the state as a word, and room to fill in', async () => {
    const { exported, give, plans } = await hostWithPlans();
    await give({ type: 'noteProgress', updates: [{ plan: (await plans())[0]?.id as never, progress: { state: 'going', note: 'Rapat', on: day('2025-05-20') } }] });
    const [headings, first, second] = await cellsOf(await exported('xlsx', language));
    expect(headings).toEqual(sheetColumns.map((column) => followUpSheetText[language].headings[column]));
    const at = (cells: readonly unknown[] | undefined, column: (typeof sheetColumns)[number]): unknown => cells?.[sheetColumns.indexOf(column)] ?? null;
    expect(at(first, 'due')).toEqual(new Date('2025-06-16T00:00:00Z'));
    expect([at(first, 'state'), at(second, 'state')]).toEqual(language === 'id' ? ['Berjalan', 'Belum dimulai'] : ['Going', 'Not yet']);
    expect(at(first, 'last')).toBe(language === 'id' ? 'Berjalan, 20 Mei 2025: Rapat' : 'Going, 20 May 2025: Rapat');
    expect([at(first, 'on'), at(first, 'note'), at(second, 'on'), at(second, 'measure')]).toEqual([null, null, null, null]);
    expect([at(second, 'action'), at(second, 'partners'), at(second, 'agency')]).toEqual([FORMULA, 'Diskominfo; DLH', 'constructor']);
    expect(at(first, 'code')).toMatch(/^[0-9a-f]{8}-j1-1$/);
    expect(at(first, 'retreat')).toMatch(/Retret/);
  });
});

test('the workbook computes nothing, offers the states as a list, and bears nobody\u2019s NIP or telephone', async () => {
  const { exported } = await hostWithPlans();
  const bytes = await exported('xlsx');
  const xml = sheetXml(bytes);
  expect(xml).not.toMatch(/<f[\s>]/);
  expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:N4"\/><dataValidations count="4">/);
  expect(xml).toContain('<formula1>"Belum dimulai,Berjalan,Selesai,Dibatalkan"</formula1>');
  // The first day of the demo, as spreadsheets count.
  expect(xml).toMatch(/type="date"[^>]*sqref="L2:L4"><formula1>45792<\/formula1>/);
  const zip = openZip(bytes);
  const all = zip.ok ? [...zip.xml.values()].map(String).join('') : '';
  for (const { nip, phone } of demoPeople()) for (const secret of [nip, phone]) if (secret !== null) expect(all).not.toContain(secret);
});

test('the calendar of the same plans is a calendar', async () => {
  const { exported } = await hostWithPlans();
  expect(readCalendar(await exported('ics')).components.map(({ name }) => name)).toEqual(['VEVENT', 'VEVENT', 'VEVENT']);
});

test('without plans nothing is made, and the answer says what to do', async () => {
  const { ask } = await hostWithPlans([]);
  for (const kind of ['xlsx', 'ics'] as const) expect(await ask('exportFollowUp', { kind, language: 'id' })).toEqual({ ok: false, refusal: { code: 'noPlans' } });
});

describe('what comes back', () => {
  test('as it left changes nothing, in either language', async () => {
    const { exported, read } = await hostWithPlans();
    for (const language of languages) expect(await read(await exported('xlsx', language))).toMatchObject({ ok: true, value: { name: 'Pantau.xlsx', changes: [], faults: [], same: 3 } });
  });

  test('filled in, and saved again by another program, shows its differences; one command stores them, and read once more it says nothing new', async () => {
    const { exported, read, give, plans } = await hostWithPlans();
    const codes = await codesOf(await exported('xlsx'));
    // Columns in another order, a date as its serial number, one as text, states in either language, stray blanks, a line above.
    const again = workbook([
      row(1, 'Laporan Juni'), row(2, 'Catatan', 'Keadaan ', 'Kode Kompak', 'Kolom kami', 'Tanggal kabar'),
      `<row r="3"><c r="A3" t="inlineStr"><is><t>Rapat &amp; uji </t></is></c><c r="B3" t="inlineStr"><is><t> going</t></is></c><c r="C3" t="inlineStr"><is><t>${codes[0]}</t></is></c><c r="E3"><v>45797</v></c></row>`,
      row(4, '', 'Selesai', codes[1] ?? '', 'x', '20 Mei 2025'), row(6, '', 'Belum', codes[2] ?? ''),
    ].join(''));
    const answer = await read(again);
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect(answer.value).toMatchObject({
      faults: [], same: 1, changes: [
        { row: 3, plan: 'j1', before: 'open', after: 'going', progress: { state: 'going', note: 'Rapat & uji', on: '2025-05-20' }, isToday: false },
        { row: 4, plan: 'j2', before: 'open', after: 'done', progress: { state: 'done', note: '', on: '2025-05-20' } },
      ],
    });
    expect((await plans()).map(({ state }) => state)).toEqual(['open', 'open', 'open']);
    expect(await give({ type: 'noteProgress', updates: answer.value.changes.map(({ plan, progress }) => ({ plan, progress })) })).toMatchObject({ ok: true });
    expect((await plans()).map(({ state }) => state)).toEqual(['going', 'done', 'open']);
    expect(await read(again)).toMatchObject({ ok: true, value: { changes: [], faults: [], same: 3 } });
  });

  test('filled in by its own real cells reads the same', async () => {
    const { exported, read } = await hostWithPlans();
    const zip = openZip(await exported('xlsx'));
    if (!zip.ok) throw new Error(zip.why);
    const name = 'xl/worksheets/sheet1.xml';
    const filled = (zip.xml.get(name)?.toString() ?? '').replace(/<c r="L2"([^>]*)\/>/, '<c r="L2"$1><v>45798</v></c>');
    expect(filled).toContain('<v>45798</v>');
    expect(await read(packParts(new Map([...zip.xml, [name, Buffer.from(filled)]])))).toMatchObject({ ok: true, value: { changes: [{ plan: 'j1', progress: { state: 'open', on: '2025-05-21' } }], same: 2 } });
  });

  test('from another retreat, or without its columns, is refused by name; a plan removed meanwhile is said by row', async () => {
    const [one, other] = [await hostWithPlans(), await hostWithPlans()];
    const bytes = await one.exported('xlsx');
    expect(await other.read(bytes)).toMatchObject({ ok: false, refusal: { code: 'followUpOfOther', name: 'Pantau.xlsx', retreat: expect.stringContaining('Retret') as string } });
    expect(await one.read(workbook(row(1, 'Nama', 'Unit Kerja')))).toMatchObject({ ok: false, refusal: { code: 'followUpHeaderless' } });
    // A calendar is no sheet, whatever its name says.
    const calendar = await one.exported('ics');
    for (const name of ['Tenggat.ics', 'Tenggat.csv', 'Tenggat.xlsx']) expect(await one.read(calendar, name), name).toMatchObject({ ok: false, refusal: { code: 'followUpHeaderless', name } });
    await one.give({ type: 'removeAction', plan: (await one.plans())[1]?.id as never });
    expect(await one.read(bytes)).toMatchObject({ ok: true, value: { faults: [{ row: 3, problem: { kind: 'planGone' } }], same: 2 } });
  });

  test('and is no workbook at all, or a hostile one, is refused in a sentence of its own', async () => {
    const { read } = await hostWithPlans();
    expect(await read(fixture('gambar.xlsx'))).toMatchObject({ ok: false, refusal: { code: 'rosterNotSheet', looksLike: 'png' } });
    expect(await read(fixture('terpotong.xlsx'))).toMatchObject({ ok: false, refusal: { code: 'followUpUnreadable' } });
    expect(await read(new Uint8Array())).toMatchObject({ ok: false, refusal: { code: 'followUpUnreadable' } });
    expect(await read(workbook(`${row(1, 'Kode Kompak', 'Keadaan')}<row r="2"><c r="A2" t="inlineStr"><is><t>${'A'.repeat(64 * 1024 * 1024)}</t></is></c></row>`))).toMatchObject({ ok: false, refusal: { code: 'followUpTooBig' } });
  });
});

test('what a window asks in another shape is refused at the door', async () => {
  const { ask } = await hostWithPlans([]);
  for (const argument of [{ kind: 'pdf', language: 'id' }, { kind: 'ics' }, {}]) expect(await ask('exportFollowUp', argument as never)).toMatchObject({ ok: false, refusal: { code: 'malformed' } });
  for (const argument of [{ name: '', bytes: '' }, { name: 'a.xlsx' }, { name: 'a.xlsx', bytes: 'A'.repeat(7_000_001) }]) expect(await ask('readFollowUp', argument as never)).toMatchObject({ ok: false, refusal: { code: 'malformed' } });
});
