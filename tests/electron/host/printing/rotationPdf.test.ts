// The three papers of the rotation, read back from real PDFs: every visit once, in order, the version on every page, both languages and sizes.
import { describe, expect, test, vi } from 'vitest';
import type { ReportKind } from '../../../../shared/documents.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { ExerciseId } from '../../../../shared/units.ts';
import { drawn, fields, importPeople, personFields, team, teamNames } from '../../../shared/samples.ts';
import { expectPaper, printingHost, words } from './printingHost.ts';
import { tight } from './readPdf.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const host = printingHost();
const kinds = ['rotationByTeam', 'rotationByStation', 'rotationByRound'] as const satisfies readonly ReportKind[];
const times = (text: string, part: string): number => tight(text).split(tight(part)).length - 1;
const plan: Command = { type: 'planRotation', fields: {
  form: { kind: 'groups', size: 1 }, teams: [1, 2, 3, 4].map(team), work: 25, walk: 5, from: '08:30',
  stations: [{ name: 'Lapangan', exercise: 'pipa-bocor' as ExerciseId }, { name: 'Pendopo', exercise: null }, { name: 'Kolam <b>', exercise: null }],
} };
const begun = async (): Promise<void> => {
  await host.call('createRetreat', { fields, operator: 'Sari Wulandari' });
  await host.send([importPeople(...Array.from({ length: 12 }, (_, i) => personFields(i + 1))), ...drawn(teamNames.slice(0, 4), 12)]);
};

describe('four teams at three stations', () => {
  test.each(kinds)('%s: every visit once, the version on every page', async (kind) => {
    await begun();
    await host.send([plan]);
    const pdf = await host.print({ kind, language: 'id' });
    expectPaper(pdf, 'id', [210, 297]);
    const text = words(pdf);
    const rows = { rotationByTeam: 12, rotationByStation: 3, rotationByRound: 12 }[kind];
    expect(times(text, 'Lapangan') + times(text, 'Pendopo') + times(text, 'Kolam <b>')).toBe(kind === 'rotationByStation' ? 3 : rows);
    for (const name of teamNames.slice(0, 4)) expect(times(text, name)).toBe({ rotationByTeam: 1, rotationByStation: 3, rotationByRound: 4 }[kind]);
    for (const said of ['08.30–08.55', '10.00–10.25']) expect(text).toContain(said);
    for (const page of pdf.pages) expect(page.text).toContain('Versi 1. Lembar dengan versi lain tidak berlaku.');
  });

  test('a disruption gives the sheets another version, in English on F4', async () => {
    await begun();
    await host.send([plan, { type: 'startRound' }, { type: 'finishRound' }, { type: 'replanRotation', version: 1, closed: [1], away: [team(4)], late: [], reason: 'Hujan' }]);
    const pdf = await host.print({ kind: 'rotationByStation', language: 'en', paper: 'f4' });
    expectPaper(pdf, 'en', [215, 330]);
    const text = words(pdf);
    expect(text).toContain('Version 2. A sheet of any other version no longer holds.');
    expect(text).toContain('Pendopo (closed)');
    expect(text).not.toMatch(/Versi |Rotasi|Istirahat|Hujan/);
    expect(words(await host.print({ kind: 'rotationByTeam', language: 'id' }))).not.toContain('Cendrawasih');
  });

  test('stations in order of time', async () => {
    await begun();
    await host.send([plan]);
    const [, first = ''] = /Lapangan(.*?)Pendopo/s.exec(words(await host.print({ kind: 'rotationByStation', language: 'id' }))) ?? [];
    const at = ['08.30', '09.00', '09.30', '10.00'].map((time) => first.indexOf(time));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(Math.min(...at)).toBeGreaterThan(-1);
  });

  test('one sentence where none is planned', async () => {
    await begun();
    expect(words(await host.print({ kind: 'rotationByRound', language: 'id' }))).toContain('Rotasi belum disusun');
  });
});
