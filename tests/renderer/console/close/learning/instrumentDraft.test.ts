// What is typed of an instrument comes back as it was, says what is wrong where, and gives an answered item that says something else a new id.
import { describe, expect, test } from 'vitest';
import type { InstrumentDraft } from '../../../../../renderer/console/close/learning/instruments/editor/instrumentDraft.ts';
import { blankItem, draftOfInstrument, readInstrument } from '../../../../../renderer/console/close/learning/instruments/editor/instrumentDraft.ts';
import type { Instrument } from '../../../../../shared/domain/learning/instrument.ts';
import { instrumentFields } from '../../../../../shared/domain/learning/instrument.ts';
import { defaultInstruments } from '../../../../../shared/library/instruments/instruments.ts';

const [knowledge, mindset] = defaultInstruments;
if (knowledge === undefined || mindset === undefined) throw new Error('there is a test and a scale');
const fieldsOf = (draft: InstrumentDraft, before: Instrument | null, isAnswered: boolean) => {
  const read = readInstrument(draft, before, isAnswered);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.fields;
};
const withFirst = (draft: InstrumentDraft, change: Partial<InstrumentDraft['items'][number]>): InstrumentDraft => ({ ...draft, items: draft.items.map((item, i) => (i === 0 ? { ...item, ...change } : item)) });
const idsOf = ({ items }: { readonly items: readonly { readonly id: string }[] }) => items.map(({ id }) => id);

test.each(defaultInstruments.map((each) => [each.name.en, each] as const))('%s comes back as it was', (_, instrument) => {
  expect(fieldsOf(draftOfInstrument(instrument), instrument, true)).toEqual(instrumentFields(instrument));
});

describe('an item that was answered', () => {
  const draft = draftOfInstrument(mindset);
  test('gets an id that never was once it says something else or counts the other way round', () => {
    for (const change of [{ words: { id: 'Saya bertanya dahulu.', en: '' } }, { isReversed: true }]) {
      const [first, ...others] = idsOf(fieldsOf(withFirst(draft, change), mindset, true));
      expect(first).toBe('b2-19');
      expect(others).toEqual(idsOf(mindset).slice(1));
    }
  });
  test('gets an id that never was once the steps it was answered on are called otherwise', () => {
    const turned = { ...draft, scale: draft.scale.toReversed() };
    const scaled = mindset.items.filter(({ kind }) => kind === 'scale').length;
    const kept = new Set(idsOf(mindset));
    expect(idsOf(fieldsOf(turned, mindset, true)).filter((id) => !kept.has(id))).toHaveLength(scaled);
    expect(idsOf(fieldsOf(turned, mindset, false))).toEqual(idsOf(mindset));
    const asked = { ...mindset, items: mindset.items.map((item, i) => (i === 0 ? { id: item.id, kind: 'open' as const, words: item.words } : item)) };
    expect(idsOf(fieldsOf({ ...draftOfInstrument(asked), scale: turned.scale }, asked, true))[0]).toBe(idsOf(asked)[0]);
  });
  test('keeps its id where only its place or its value changes, and before the first answer whatever changes', () => {
    expect(idsOf(fieldsOf({ ...draft, items: draft.items.toReversed() }, mindset, true))).toEqual(idsOf(mindset).toReversed());
    expect(idsOf(fieldsOf(withFirst(draft, { value: 'KL' }), mindset, true))).toEqual(idsOf(mindset));
    expect(idsOf(fieldsOf(withFirst(draft, { isReversed: true }), mindset, false))).toEqual(idsOf(mindset));
  });
  test('never gives its id to one that is added after it was taken out', () => {
    const shorter: Instrument = { ...mindset, version: 2, items: mindset.items.slice(0, 17), former: [{ version: 1, fields: instrumentFields(mindset) }] };
    const longer = { ...draftOfInstrument(shorter), items: [...draftOfInstrument(shorter).items, { ...blankItem(99, 'scale'), words: { id: 'Baru', en: 'New' } }] };
    expect(idsOf(fieldsOf(longer, shorter, true)).at(-1)).toBe('b2-19');
  });
});

test('what is missing or does not fit is said at its place', () => {
  const draft = draftOfInstrument(knowledge);
  const read = readInstrument({ ...withFirst(draft, { options: { id: 'satu\ndua', en: 'one' }, right: 3 }), name: { id: ' ', en: '' }, occasions: [] }, knowledge, false);
  expect('problems' in read ? read.problems : {}).toEqual({
    'items.1.options.en': { code: 'linesDiffer' }, 'items.1.right': { code: 'outOfRange', least: 1, most: 2 }, name: { code: 'missing' }, occasions: { code: 'missing' },
  });
});
