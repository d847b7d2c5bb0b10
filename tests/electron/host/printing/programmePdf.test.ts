// The programme and the cue list read back from real PDFs: sizes, both languages, a sheet a day, the heading again where a day crosses a page.
import { describe, expect, test, vi } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { fields, sessionFields } from '../../../shared/samples.ts';
import { timeOf } from '../../../../shared/domain/programme/times.ts';
import { expectPaper, printingHost, words } from './printingHost.ts';
import { tight } from './readPdf.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const host = printingHost();

const long = 'Sosialisasi dan penandatanganan komitmen bersama pembangunan zona integritas menuju wilayah bebas dari korupsi';
const full: Command = { type: 'addSessions', sessions: [15, 16, 17].flatMap((day) => Array.from({ length: 20 }, (_, i) =>
  sessionFields(day, timeOf(300 + 45 * i), timeOf(345 + 45 * i), `${long} ${day} nomor ${i + 1}`, {
    place: 'Gedung Serbaguna Balai Besar Pelatihan Pertanian, lantai dua', person: 'Prof. Dr. Ir. H. Raden Mas Kartawijaya Purbaningrat, S.Sos., M.AP.', counted: true,
  }))) };

describe('the papers of the programme', () => {
  test('of the demo: three days, once each, and the JP', async () => {
    await host.call('openDemo', {});
    const programme = await host.print({ kind: 'programme', language: 'id' });
    expectPaper(programme, 'id', [210, 297]);
    expect(programme.pages).toHaveLength(2);
    for (const day of ['Hari ke-1, Kamis, 15 Mei 2025', 'Hari ke-2, Jumat, 16 Mei 2025', 'Hari ke-3, Sabtu, 17 Mei 2025']) expect(tight(words(programme)).split(tight(day))).toHaveLength(2);
    expect(tight(words(programme))).toContain(tight('855 menit, yaitu 19 JP'));
    const cues = await host.print({ kind: 'cueList', language: 'en', paper: 'f4' });
    expectPaper(cues, 'en', [330, 215]);
    expect(cues.pages).toHaveLength(3);
    cues.pages.forEach(({ text }, at) => expect(tight(text)).toContain(tight(`Day ${at + 1},`)));
    for (const { text } of [...programme.pages, ...cues.pages]) expect(text).toContain('DEMO');
  });

  test('of three full days with long titles: nothing lost, and the columns named on every page', async () => {
    await host.call('createRetreat', { fields, operator: 'Sari Wulandari' });
    await host.send([full]);
    for (const [kind, size, head] of [['programme', [215, 330], 'WaktuAcaraTempatPengisi'], ['cueList', [330, 215], 'WaktuLamaAcaraPengisi']] as const) {
      const pdf = await host.print({ kind, language: 'id', paper: 'f4' });
      expectPaper(pdf, 'id', size);
      for (const day of [15, 16, 17]) for (let i = 1; i <= 20; i += 1) expect(tight(words(pdf))).toContain(tight(`${long} ${day} nomor ${i}`));
      for (const { text } of pdf.pages) expect(tight(text)).toContain(head);
    }
  });
});
