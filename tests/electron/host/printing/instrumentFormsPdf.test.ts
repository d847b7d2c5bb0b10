// Printed forms as a stranger's viewer reads them: each numbered on every page of it, whole items, no name where none is asked, two short ones on a page.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { defaultInstruments } from '../../../../shared/library/instruments/instruments.ts';
import type { InstrumentId, Language } from '../../../../shared/units.ts';
import { languages } from '../../../../shared/units.ts';
import { ownScale } from '../../../shared/anyLearning.ts';
import { missing, printingHost, words } from './printingHost.ts';
import { tight } from './readPdf.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const host = printingHost();
const formWord: Readonly<Record<Language, string>> = { id: 'Formulir', en: 'Form' };

beforeAll(async () => {
  if (missing !== null) return;
  await host.call('openDemo', {});
  await host.send([
    { type: 'addInstrument', fields: { ...ownScale, identity: 'named', name: { id: 'Pendek', en: 'Short' } } },
  ]);
});

describe.each(languages)('in %s', (language) => {
  test.each(defaultInstruments.map((each) => [each.name.en, each] as const))('%s: every item stands whole on a numbered page', async (_, { id, items, name, scale }) => {
    const pdf = await host.print({ kind: 'instrumentForms', language, instrument: id, occasion: 'after', copies: 3 });
    expect(pdf.name).toContain(name[language]);
    const pages = pdf.pages.map(({ text }) => tight(text));
    expect(pages.length % 3).toBe(0);
    expect(pages.every((page, at) => page.includes(`${formWord[language]}00${Math.floor((at * 3) / pages.length) + 1}`))).toBe(true);
    const one = pages.slice(0, pages.length / 3);
    for (const item of items) {
      const said = [item.words, ...(item.kind === 'choice' ? item.options : [])].map((each) => tight(each[language]));
      expect(one.filter((page) => said.every((each) => page.includes(each)))).toHaveLength(1);
    }
    if (items.some(({ kind }) => kind === 'scale')) for (const label of scale) expect(one.join('')).toContain(tight(label[language]));
  });
});

test('short forms stand two on a page; named ones bear the names, and those left over room for one', async () => {
  const pdf = await host.print({ kind: 'instrumentForms', language: 'id', instrument: 'i4' as InstrumentId, occasion: 'before', copies: 104, paper: 'f4' });
  expect(pdf.pages).toHaveLength(52);
  expect(words(pdf).match(/Formulir \d\d\d/g)).toHaveLength(104);
  expect(words(pdf)).not.toContain('Kode Anda');
});

test('a hundred tests of twenty questions are each two pages, in reasonable time', async () => {
  const pdf = await host.print({ kind: 'instrumentForms', language: 'id', instrument: 'b1' as InstrumentId, occasion: 'before', copies: 100 });
  expect(pdf.pages).toHaveLength(200);
});

test.each([[{}], [{ instrument: 'b9' as InstrumentId, occasion: 'after' as const }], [{ instrument: 'b3' as InstrumentId, occasion: 'before' as const }]])('is refused without an instrument that is asked then: %o', async (asked) => {
  await expect(host.call('exportReport', { kind: 'instrumentForms', language: 'id', ...asked })).rejects.toThrow('unknownInstrument');
});
