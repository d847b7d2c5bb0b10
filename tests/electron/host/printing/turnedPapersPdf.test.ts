// Papers printed the other way than they usually lie: the sheet is turned, everything still stands on it, and what cannot be turned stays as it is.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { DocumentRequest, ReportKind } from '../../../../shared/documents.ts';
import { reportKinds, TURNABLE } from '../../../../shared/documents.ts';
import { playedStory } from '../../../shared/playedStory.ts';
import { expectPaper, printingHost, words } from './printingHost.ts';
import type { Pdf } from './readPdf.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const host = printingHost();
const turnable = reportKinds.filter((kind) => TURNABLE[kind] !== undefined);
const session = playedStory(1).state.sessions.find(({ title }) => title.startsWith('Apel'))?.id;
const UPRIGHT = { a4: [210, 297], f4: [215, 330] } as const;

const print = async (kind: ReportKind, more: Partial<DocumentRequest>): Promise<Pdf> => {
  const pdf = await host.print({ kind, language: 'id', ...(kind === 'attendance' && session !== undefined ? { session } : {}), ...more });
  const kept = process.env['KOMPAK_KEEP_PAPERS'];
  if (kept !== undefined) copyFileSync(join(host.reports, pdf.name), join(kept, `${kind}-${more.orientation ?? 'usual'}-${more.paper ?? 'a4'}.pdf`));
  return pdf;
};
/** Without the time of day it was made at. */
const said = (pdf: Pdf): ReadonlySet<string> => new Set(words(pdf).replaceAll(/pukul \d\d\.\d\d|Halaman \d+ dari \d+/g, ' ').split(/\s+/));

test('are made of the played demo', async () => {
  await host.openPlayed(1);
  expect(turnable.length).toBeGreaterThan(5);
});

describe.each(turnable)('%s', (kind) => {
  const orientation = TURNABLE[kind] === 'portrait' ? 'landscape' : 'portrait';
  test.each(['a4', 'f4'] as const)('turned, on %s', async (paper) => {
    const pdf = await print(kind, { orientation, paper });
    const [short, long] = UPRIGHT[paper];
    expectPaper(pdf, 'id', orientation === 'landscape' ? [long, short] : [short, long]);
    for (const { outside } of pdf.pages) expect(outside).toEqual([]);
    if (paper === 'f4') return;
    const usual = await print(kind, { paper });
    // Words are parted where their columns are narrower, so whole words only are looked for.
    const turned = words(pdf).replaceAll(/\s/g, '');
    expect([...said(usual)].filter((word) => !turned.includes(word))).toEqual([]);
  });
});

test('what lies one way only, and what is asked for as it usually lies, stays so', async () => {
  expectPaper(await print('rekap', { orientation: 'portrait' }), 'id', [297, 210]);
  expectPaper(await print('programme', { orientation: 'portrait' }), 'id', [210, 297]);
});
