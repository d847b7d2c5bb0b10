// The blank score sheets, read back from real PDFs: every code once, no sheet broken over two pages, both languages and sizes; and the codes on the stations' paper.
import { expect, test, vi } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { ExerciseId, MemberId } from '../../../../shared/units.ts';
import { addJudge, drawn, fields, importPeople, personFields, planRun, run, team, teamNames } from '../../../shared/samples.ts';
import { expectPaper, printingHost, words } from './printingHost.ts';
import { tight } from './readPdf.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const host = printingHost();
const plan: Command = { type: 'planRotation', fields: {
  form: { kind: 'groups', size: 1 }, teams: [1, 2, 3, 4].map(team), work: 60, walk: 5, from: '08:30',
  stations: [{ name: 'Lapangan', exercise: 'pipa-bocor' as ExerciseId }, { name: 'Pendopo', exercise: null }],
} };
const begun = async (): Promise<void> => {
  await host.call('createRetreat', { fields, operator: 'Sari Wulandari' });
  await host.send([
    importPeople(...Array.from({ length: 12 }, (_, i) => personFields(i + 1))), ...drawn(teamNames.slice(0, 4), 12), planRun, plan, addJudge('Ayu Contoh'), addJudge('Bagus Contoh'),
    { type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: run(2), judges: ['c1', 'c2'] as MemberId[] },
  ]);
};
const codes = ['P1-R1-01', 'P1-R2-04', 'P1-R3-03', 'P1-R4-02', ...[1, 2].flatMap((of) => [1, 2, 3, 4].map((number) => `L2-0${number}-J${of}`))];

test('every sheet whole on one page, three to a page, a new page for each stack', async () => {
  await begun();
  const pdf = await host.print({ kind: 'scoreSheets', language: 'id' });
  expectPaper(pdf, 'id', [210, 297]);
  const pages = pdf.pages.map(({ text }) => tight(text));
  const onPages = pages.map((page) => codes.filter((code) => page.includes(code)));
  expect(onPages.flat()).toEqual(codes);
  expect(onPages.map((own) => own.length)).toEqual([3, 1, 3, 1, 3, 1]);
  // Its first words and its last ones: as many as there are sheets.
  pages.forEach((page, i) => {
    expect(page.split('Hasil').length - 1).toBe(onPages[i]?.length);
    expect(page.split('Tandatangan').length - 1).toBe(onPages[i]?.length);
    expect(page).toContain('Rencanarotasiversi1.');
  });
});

test('in English on F4', async () => {
  await begun();
  const pdf = await host.print({ kind: 'scoreSheets', language: 'en', paper: 'f4' });
  expectPaper(pdf, 'en', [215, 330]);
  expect(words(pdf)).toContain('Leaking Pipe');
  expect(words(pdf)).not.toMatch(/Hasil|Penilai|Rotasi/);
});

test('the stations’ own paper has the code beside each visit, where there is something to score', async () => {
  await begun();
  const text = tight(words(await host.print({ kind: 'rotationByStation', language: 'id' })));
  for (const code of codes.slice(0, 4)) expect(text.split(code).length - 1).toBe(1);
  expect(text).not.toContain('P2-');
});
