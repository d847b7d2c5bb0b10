// The papers of the minute after the draw, read back from real PDFs: everyone once on each list, long and strange names whole, and no number or note of anybody.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../../electron/host/plainNode/commandLine.ts';
import { PLACE_ROOM } from '../../../../renderer/report/scoreSigns.ts';
import type { ReportKind } from '../../../../shared/documents.ts';
import type { PersonFields } from '../../../../shared/domain/roster/schemas.ts';
import { demoPeople } from '../../../../shared/library/demoPeople.ts';
import { demoCommands } from '../../../../shared/library/demoRetreat.ts';
import { teamNames } from '../../../../shared/library/teamNames.ts';
import { hashWords } from '../../../../shared/text/hashWords.ts';
import { drawnAgain, drawn, fields, importPeople, personFields } from '../../../shared/samples.ts';
import { expectPaper, missing, printingHost, words } from './printingHost.ts';
import type { Pdf } from './readPdf.ts';
import { tight } from './readPdf.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const host = printingHost();
const A4 = [210, 297] as const;
const lists = ['teamsByTeam', 'teamsByName', 'teamsByAgency'] as const satisfies readonly ReportKind[];

const times = (text: string, part: string): number => tight(text).split(tight(part)).length - 1;
const demoDraw = demoCommands().find((command) => command.type === 'drawTeams');

const expectNothingPrivate = (pdf: Pdf, people: readonly PersonFields[]): void => {
  const text = tight(words(pdf));
  for (const { nip, phone, grade } of people) {
    if (nip !== null) expect(text).not.toContain(nip);
    if (nip !== null) expect(text).not.toContain(nip.slice(0, 8));
    if (phone !== null) expect(text).not.toContain(tight(phone));
    if (grade !== null) expect(text).not.toContain(`(${tight(grade)})`);
  }
  expect(text).not.toMatch(/Asma|Lututkanan|Jantung|Tekanandarah/);
};

describe('the demo', () => {
  const people = demoPeople();
  beforeAll(async () => {
    if (missing === null) await host.call('openDemo', {});
  });

  test.each([['teamsByTeam', 5], ['teamsByName', 3], ['teamsByAgency', 3]] as const)('%s: everyone once, the head on each page, the draw in the foot, nothing private', async (kind, pages) => {
    const pdf = await host.print({ kind, language: 'id' });
    expect(pdf.pages).toHaveLength(pages);
    expectPaper(pdf, 'id', A4);
    for (const { name } of people) expect(times(words(pdf), name), name).toBe(1);
    const head = { teamsByTeam: 'No. Nama Instansi Jabatan', teamsByName: 'Nama Tim Instansi', teamsByAgency: 'Instansi Nama Tim' }[kind];
    for (const { text } of pdf.pages) {
      expect(tight(text)).toContain(tight(head));
      expect(tight(text)).toContain(tight(`Undian ke-1 dari 1, benih 202505151945, sidik hasil ${hashWords(demoDraw?.resultHash ?? '', 8)}`));
      expect(text).toContain('DEMO');
    }
    expect(pdf.pages[0]?.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TR', 'TH', 'TD']));
    expect(pdf.title).toMatch(/^Daftar tim.*, Retret Kerja Sama ASN \(contoh\)$/);
    expectNothingPrivate(pdf, people);
  });

  test('beside each name stands its team', async () => {
    const text = tight(words(await host.print({ kind: 'teamsByName', language: 'id' })));
    demoDraw?.teams.forEach(({ name, members }, at) => {
      for (const member of members) {
        const person = people[Number(member.slice(1)) - 1];
        expect(text).toContain(tight(`${person?.name ?? ''}${at + 1}${name}${person?.agency ?? ''}`));
      }
    });
  });

  test('in English it is English, on F4 it is F4', async () => {
    for (const kind of lists) {
      const pdf = await host.print({ kind, language: 'en', paper: 'f4' });
      expectPaper(pdf, 'en', [215, 330]);
      expect(words(pdf)).toContain('100 people, 10 teams');
      expect(words(pdf)).not.toMatch(/Jabatan|Instansi|Undian|sidik/);
      for (const { name } of people) expect(times(words(pdf), name), name).toBe(1);
    }
  });

  test('a tag each, eight a sheet, and a sign a team, told twice for either side', async () => {
    const tags = await host.print({ kind: 'nameTags', language: 'id' });
    expect(tags.pages).toHaveLength(13);
    expectPaper(tags, 'id', A4);
    for (const { name } of people) expect(times(words(tags), name), name).toBe(1);
    expectNothingPrivate(tags, people);
    const signs = await host.print({ kind: 'deskSigns', language: 'id' });
    expectPaper(signs, 'id', [297, 210]);
    expect(signs.pages).toHaveLength(10);
    signs.pages.forEach(({ text }, at) => expect(times(text, `${at + 1} ${teamNames[at] ?? ''}`)).toBe(2));
  });

  test('the text for the witness repeats the draw: the same hashes, the same teams', async () => {
    const { name, pages } = await host.call('exportReport', { kind: 'drawText', language: 'id' });
    expect(name).toMatch(/^Teks undian untuk saksi \(data pribadi\) - .*\.txt$/);
    expect(pages).toBe(0);
    const path = join(host.reports, name);
    const out: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => out.push(...String(chunk).trimEnd().split('\n')) > 0);
    expect(await runCommandLine(['draw', '--text', path, '--seed', demoDraw?.seed ?? '', '--json'])).toBe(0);
    vi.restoreAllMocks();
    expect(out[0]).toContain(demoDraw?.listHash);
    expect(out[2]).toContain(demoDraw?.resultHash);
    const keys = readFileSync(path, 'utf8').split('\n').filter((line) => line.startsWith('p\t')).map((line) => line.split('\t')[1]);
    const { teams } = JSON.parse(out.at(-1) ?? '') as { readonly teams: readonly { readonly people: readonly number[] }[] };
    teams.forEach(({ people: seats }, at) => {
      const wanted = demoDraw?.teams[at]?.members.map((member) => people[Number(member.slice(1)) - 1])
        .map((person) => person?.nip ?? `${person?.name ?? ''}|${person?.agency ?? ''}`.toUpperCase());
      expect(seats.map((seat) => keys[seat - 1]).toSorted()).toEqual(wanted?.toSorted());
    });
  });
});

describe('three hundred people with long and strange names', () => {
  const sixty = (number: number): string => `Raden Mas Kartawijaya Purbaningrat Sastranegara ${number}, S.Sos., M.AP.`.padEnd(60, 'x').slice(0, 64);
  const strange = ['<script>alert(1)</script> Wibawa', '👩🏽‍🚒 Sekar 🎉 Gembira', 'I Gusti Ngurah "Kutip" & \'Petik\'', 'MUHAMMAD ABDURRAHMAN WAHIDIN KUSUMANEGARA PRAWIRODIRJO ADI'.padEnd(60, 'O'), 'Panjangsekalitanpaspasi'.repeat(3).slice(0, 60)];
  const crowd = Array.from({ length: 300 }, (_, at): PersonFields => ({ ...personFields(at + 1), name: strange[at] ?? sixty(at + 1), nip: `19800101200501${String(1000 + at)}` }));
  beforeAll(async () => {
    if (missing !== null) return;
    await host.call('createRetreat', { fields, operator: 'Sari Wulandari' });
    await host.send([importPeople(...crowd), ...drawn(teamNames.slice(0, 30), crowd)]);
  });

  test.each([...lists, 'nameTags'] as const)('%s: everyone once, none cut', async (kind) => {
    const pdf = await host.print({ kind, language: 'id' });
    if (kind === 'nameTags') expect(pdf.pages).toHaveLength(38);
    const text = words(pdf);
    // A picture of a face is no letter of ours; the words beside it are.
    for (const { name } of crowd.filter(({ name: each }) => !each.includes('🎉'))) expect(times(text, name), name).toBe(1);
    expect(times(text, 'Gembira')).toBe(1);
    expectNothingPrivate(pdf, crowd);
    expect(text).not.toContain('DEMO');
  });

  test('a sign for each of thirty teams', async () => {
    expect((await host.print({ kind: 'deskSigns', language: 'en' })).pages).toHaveLength(30);
  });
});

describe('the record of the draw', () => {
  test('of the demo: date in words, proof, tables, seal, who signs, and room for the place, as it is drawn on a day outside the retreat', async () => {
    await host.call('openDemo', {});
    const pdf = await host.print({ kind: 'drawRecord', language: 'id' });
    expectPaper(pdf, 'id', A4);
    expect(pdf.pages).toHaveLength(3);
    const text = tight(words(pdf));
    for (const said of [
      'Undian ke-1 dari 1', 'Pada hari', `bertempat di ${PLACE_ROOM}, telah diundi`, '100 peserta dibagi menjadi 10 tim: 10 tim berisi 10 orang', 'Tanpa aturan tambahan.',
      'Undian ini mencapai batas teori pada semua unsur', 'pasangan sejenis, dan', 'Pembagian yang lebih merata tidak mungkin ada.', '57 orang (LURAH) dibagi 10 tim: 7 tim berisi 6 dan 3 tim berisi 5',
      hashWords(demoDraw?.listHash ?? ''), hashWords(demoDraw?.resultHash ?? ''), 'Untuk pemeriksa', 'Saksi 1,', 'Saksi 3,', 'Ketua Panitia,',
      'Wahyuni Sekarjagat, S.Psi., M.Si.', 'NIP 19740615 199903 2 990', 'Berlaku',
    ]) expect(text, said).toContain(tight(said));
    for (const { text: page } of pdf.pages) expect(tight(page)).toMatch(/catatanke-\d+,sidik[0-9A-F]{32}/);
    expect(pdf.pages[0]?.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'Table', 'TH', 'TD']));
    for (const { name, nip } of demoPeople()) {
      expect(text).not.toContain(tight(name));
      expect(text).not.toContain(nip ?? name);
    }
  });

  test('of a second draw taken back: both seeds and the reason, the first stands, and blank lines where no chair is known', async () => {
    await host.call('createRetreat', { fields, operator: 'Sari Wulandari' });
    const names = teamNames.slice(0, 4);
    await host.send([importPeople(...Array.from({ length: 12 }, (_, at) => personFields(at + 1))), ...drawn(names, 12), ...drawnAgain(names.slice(0, 3), 12), { type: 'undo' }]);
    const pdf = await host.print({ kind: 'drawRecord', language: 'en', paper: 'f4' });
    expectPaper(pdf, 'en', [215, 330]);
    const text = words(pdf);
    expect(text).toContain('Draw 1 of 2');
    expect(text).toContain('12 participants were divided into 4 teams');
    for (const said of ['271828', '314159', 'Taken back', 'Stands', 'Reason for drawing again: Dua orang datang terlambat', 'Name and title', 'On ']) expect(text).toContain(said);
    expect(text).not.toMatch(/Saksi|Undian|Kemerataan|Ketua/);
  });
});
