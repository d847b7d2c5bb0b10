// Working papers of a rehearsal, read back from real PDFs: the mark stands on every page, their names say what they are, and no page is added by it.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { letterhead } from '../../../shared/officeSamples.ts';
import { missing, printingHost } from './printingHost.ts';
import { tight } from './readPdf.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const host = printingHost();
const kinds = ['teamsByName', 'scoreSheets', 'nameTags', 'programme'] as const;

describe('a rehearsal of the demo', () => {
  const pages = new Map<string, number>();
  beforeAll(async () => {
    if (missing !== null) return;
    await host.call('openDemo', {});
    await host.send([{ type: 'setLetterhead', letterhead }]);
    for (const kind of kinds) pages.set(kind, (await host.print({ kind, language: 'id' })).pages.length);
    await host.call('openRehearsal', { language: 'id' });
  });

  test.each(kinds)('%s bears the mark across every page, and no page more', async (kind) => {
    const pdf = await host.print({ kind, language: 'id' });
    expect(pdf.name).toMatch(/^GLADI BERSIH - /);
    expect(pdf.pages.length).toBe(pages.get(kind));
    for (const { text } of pdf.pages) {
      // Across the page, and in its upper margin where it has one.
      expect(tight(text)).toContain('GLADIBERSIH');
      expect(text).not.toContain('DEMO');
    }
    // As it will be: the office's own head stands where the paper has one.
    if (kind === 'programme') expect(tight(pdf.pages[0]?.text ?? '')).toContain(tight(letterhead.agency).toUpperCase());
    const english = await host.print({ kind, language: 'en' });
    for (const { text } of english.pages) expect(tight(text)).toContain('REHEARSAL');
  });
});
