// The rekap as the committee gets it: the built page, the real host and a real browser, read back from the PDF's bytes.
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { teamNames } from '../../../../shared/library/teamNames.ts';
import type { Language } from '../../../../shared/units.ts';
import { hundredths } from '../../../../shared/units.ts';
import { absent, drawn, fields, finished, importPeople, personFields, planRun, run, submit, team, unfinished } from '../../../shared/samples.ts';
import { expectPaper as expectSheet, missing, printingHost, words } from './printingHost.ts';
import type { Pdf } from './readPdf.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const host = printingHost();

/** Gives the open retreat its commands, and exports its rekap. */
const rekapAfter = async (commands: readonly Command[], language: Language = 'id'): Promise<Pdf & { readonly name: string }> => {
  await host.send(commands);
  return host.print({ kind: 'rekap', language });
};

const expectPaper = (pdf: Pdf, language: Language): void => expectSheet(pdf, language, [297, 210]);

const scored = (teams: number, runs: number): readonly Command[] =>
  Array.from({ length: runs }, (_, r) => Array.from({ length: teams }, (_, t) =>
    submit(t + 1, finished(`${4 + ((t * 7 + r * 3) % 8)}:${String((t * 11 + r * 17) % 60).padStart(2, '0')}`), { run: run(r + 1) }))).flat();

/** Help, an adjustment of every team, and one team left out of a run. */
const withPoints = (teams: number): readonly Command[] => [
  ...Array.from({ length: teams }, (_, t): Command => ({ type: 'adjustTotal', team: team(t + 1), points: hundredths(55), reason: 'Kerapian barak' })),
  ...Array.from({ length: teams - 1 }, (_, t): Command => ({ type: 'giveHelp', giver: team(t + 1), receiver: team(t + 2), points: hundredths(100), reason: 'Meminjamkan tali' })),
  { type: 'excuseTeam', run: run(3), team: team(1), reason: 'Dipanggil dinas', second: 'Beni Contoh' },
];

const newRetreat = (): Promise<void> => host.call('createRetreat', { fields, operator: 'Sari Wulandari' });
const planned = (teams: number, runs: number): readonly Command[] => [
  importPeople(...Array.from({ length: teams * 2 }, (_, i) => personFields(i + 1))),
  ...drawn(teamNames.slice(0, teams), teams * 2),
  ...Array.from({ length: runs }, () => planRun),
];

describe('the demo with ten sheets', () => {
  let pdf: Pdf & { readonly name: string };
  beforeAll(async () => {
    if (missing !== null) return;
    await host.call('openDemo', {});
    pdf = await rekapAfter([
      submit(1, finished('5:30'), { penalties: { 'ember-jatuh': 2 } }),
      submit(2, finished('6:00')), submit(3, finished('6:00')), submit(4, finished('4:00')), submit(5, unfinished(70)),
      submit(6, finished('7:10')), submit(7, finished('8:00')), submit(8, finished('9:30')), submit(9, absent), submit(10, finished('11:59')),
    ]);
  });

  test('is one A4 landscape page in bundled fonts, without a bitmap', () => {
    expect(pdf.pages).toHaveLength(1);
    expectPaper(pdf, 'id');
  });

  test('says the scores, the days, the state and that it is a demo', () => {
    const text = words(pdf);
    expect(text).toContain('86,25');
    expect(text).toContain('Kamis, 15 Mei 2025 sampai Sabtu, 17 Mei 2025');
    expect(text).toContain('Sementara');
    expect(text).toContain('10 dari 10 lembar nilai masuk');
    expect(text).toContain('Nilai akhir = jumlah bobot × nilai dibagi jumlah bobot');
    expect(text).toContain('DEMO');
    expect(text).toMatch(/0,00 ?TH/);
  });

  test('draws a bar with name and value for every team: each stands in the table and again in the chart', () => {
    const text = words(pdf);
    const times = (said: string): number => [...text.matchAll(new RegExp(`(?<![\\d,])${said}(?!\\d)`, 'g'))].length;
    for (const said of ['100,00', '86,25', '85,00', '28,00', '0,00', ...teamNames.slice(0, 10)]) expect(times(said), said).toBeGreaterThanOrEqual(2);
  });

  test('is tagged: headings, a table with head cells, and the chart as a figure', () => {
    expect(pdf.pages[0]?.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'Figure']));
    expect(pdf.pages[0]?.figures).toContain('Diagram batang nilai akhir 10 tim, skala 0 sampai 100; angkanya sama dengan tabel.');
    expect(pdf.title).toBe('Rekapitulasi nilai tim, Retret Kerja Sama ASN (contoh)');
  });

  test('lies finished in the folder of papers, under its own name', () => {
    expect(pdf.name).toMatch(/^Rekap nilai - Retret Kerja Sama ASN/);
    expect(readdirSync(host.reports).filter((name) => !name.endsWith('.pdf'))).toEqual([]);
  });
});

test('without a run it is one page that says so', async () => {
  await newRetreat();
  const pdf = await rekapAfter(planned(4, 0));
  expect(pdf.pages).toHaveLength(1);
  expectPaper(pdf, 'id');
  expect(words(pdf)).toContain('Retret ini belum memiliki latihan, jadi belum ada nilai yang dapat direkap.');
  expect(words(pdf)).not.toContain('DEMO');
});

test('ten teams and 24 runs stay on one page, and no figure breaks in its column, however wide', async () => {
  await newRetreat();
  const best = Array.from({ length: 24 }, (_, r) => Array.from({ length: 10 }, (_, t) => submit(t + 1, finished('4:00'), { run: run(r + 1) }))).flat();
  const pdf = await rekapAfter([...planned(10, 24), ...best]);
  expect(pdf.pages).toHaveLength(1);
  expectPaper(pdf, 'id');
  expect(words(pdf)).toContain('Pipa Bocor 24');
  const [cells, totals, bars] = [240, 10, 10];
  expect(words(pdf).match(/100,00/g)).toHaveLength(cells + totals + bars);
});

test('thirty teams go over pages, each with the table’s head', async () => {
  await newRetreat();
  const pdf = await rekapAfter([...planned(30, 6), ...scored(30, 6)]);
  expectPaper(pdf, 'id');
  expect(pdf.pages).toHaveLength(2);
  for (const { text } of pdf.pages) expect(text).toMatch(/Peringkat Tim .*Nilai akhir Bobot/);
  for (const name of teamNames.slice(0, 30)) expect(words(pdf)).toContain(name);
});

test('fourteen exercises of twelve teams with all a retreat can hold stay in one table, with their notes after it', async () => {
  await newRetreat();
  const pdf = await rekapAfter([...planned(12, 14), ...scored(12, 14), ...withPoints(12)]);
  expectPaper(pdf, 'id');
  expect(pdf.pages).toHaveLength(2);
  expect(pdf.pages[0]?.text).toMatch(/Peringkat Tim .*Bobot terhitung Rata-rata Gotong Royong Penyesuaian Nilai akhir Bobot/);
  expect(words(pdf)).toContain('Catatan bernomor');
  for (const name of teamNames.slice(0, 12)) expect(words(pdf)).toContain(`Penyesuaian ${name} di luar latihan: +0,55 (Kerapian barak).`);
});

test('thirty teams and forty exercises go over pages: every table with its head, the totals in the last', async () => {
  await newRetreat();
  const pdf = await rekapAfter([...planned(30, 40), ...scored(30, 40), ...withPoints(30)]);
  expectPaper(pdf, 'id');
  const text = words(pdf);
  for (const part of ['Latihan 1 sampai 15 dari 40', 'Latihan 16 sampai 29 dari 40', 'Latihan 30 sampai 40 dari 40']) expect(text).toContain(part);
  const heads = pdf.pages.filter((page) => /Peringkat Tim .*Bobot/.test(page.text));
  expect(heads.map((page) => page.text.includes('Nilai akhir'))).toEqual([false, false, false, true]);
  for (const name of teamNames.slice(0, 30)) expect(text.split(name).length - 1).toBeGreaterThan(4);
  expect(pdf.pages.length).toBeLessThanOrEqual(8);
});

test('in English it is English, with its own marks and numbers', async () => {
  await newRetreat();
  const pdf = await rekapAfter([...planned(10, 2), ...scored(10, 2).slice(0, 15)], 'en');
  expectPaper(pdf, 'en');
  expect(pdf.title).toMatch(/^Summary of team scores/);
  expect(words(pdf)).toContain('Thursday, 15 May 2025 to Saturday, 17 May 2025');
  expect(words(pdf)).toContain('15 of 20 score sheets in');
  expect(words(pdf)).toMatch(/\d\d\.\d\d/);
});
