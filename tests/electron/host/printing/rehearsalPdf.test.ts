// Working papers of a rehearsal, read back from real PDFs: the mark stands on every page, their names say what they are, and no page is added by it.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { missing, printingHost } from './printingHost.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const host = printingHost();
const kinds = ['teamsByName', 'scoreSheets', 'nameTags', 'programme'] as const;
const tight = (text: string): string => text.replaceAll(/\s/g, '');

describe('a rehearsal of the demo', () => {
  const pages = new Map<string, number>();
  beforeAll(async () => {
    if (missing !== null) return;
    await host.call('openDemo', {});
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
    const english = await host.print({ kind, language: 'en' });
    for (const { text } of english.pages) expect(tight(text)).toContain('REHEARSAL');
  });
});
