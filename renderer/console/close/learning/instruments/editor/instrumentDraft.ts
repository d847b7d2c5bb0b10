// An instrument while it is typed, and what it comes to or what is wrong with it; it stores nothing.
import type { Instrument } from '../../../../../../shared/domain/learning/instrument.ts';
import { askedItems, asksTheSame } from '../../../../../../shared/domain/learning/instrument.ts';
import type { Identity, InstrumentFields, InstrumentForm, Item, Occasion } from '../../../../../../shared/domain/learning/schemas.ts';
import { MOST_ITEMS, occasions } from '../../../../../../shared/domain/learning/schemas.ts';
import { cleanText } from '../../../../../../shared/cleanText.ts';
import { agreement } from '../../../../../../shared/library/instruments/writing.ts';
import type { FieldProblem } from '../../../../../../shared/text/prepare/exerciseEditor.ts';
import type { ItemId, Words } from '../../../../../../shared/units.ts';
import type { Both } from '../../../../prepare/exercises/editor/exerciseDraft.ts';
import { bothOf, nothing } from '../../../../prepare/exercises/editor/exerciseDraft.ts';
import { readWords } from '../../../../prepare/exercises/editor/readExerciseDraft.ts';
import type { Keyed } from '../../../../prepare/exercises/editor/rows.ts';

/** What another kind asks for stays typed. `options`: one a line; `value` '': none. `id` null: it is new. */
export type ItemDraft = Keyed & {
  readonly id: ItemId | null; readonly kind: Item['kind']; readonly words: Both; readonly options: Both; readonly right: number; readonly isReversed: boolean; readonly value: string;
};
export type InstrumentDraft = {
  readonly name: Both; readonly form: InstrumentForm; readonly identity: Identity; readonly occasions: readonly Occasion[];
  readonly scale: readonly Both[]; readonly items: readonly ItemDraft[];
};
export type ReadInstrument = { readonly fields: InstrumentFields } | { readonly problems: Readonly<Record<string, FieldProblem>> };

const MOST_NAME = 100;
const MOST_LABEL = 40;
const MOST_WORDS = 400;
const OPTIONS = { least: 2, most: 6 } as const;

const linesOf = (list: readonly Words[]): Both => bothOf({ id: list.map(({ id }) => id).join('\n'), en: list.map(({ en }) => en).join('\n') });
export const blankItem = (key: number, kind: Item['kind']): ItemDraft => ({ key, id: null, kind, words: nothing, options: nothing, right: 1, isReversed: false, value: '' });
export const kindsOf = (form: InstrumentForm): readonly Item['kind'][] => (form === 'test' ? ['choice', 'scale', 'open'] : ['scale', 'open']);

const itemDraft = (item: Item, key: number): ItemDraft => ({
  ...blankItem(key, item.kind), id: item.id, words: bothOf(item.words),
  ...(item.kind === 'choice' ? { options: linesOf(item.options), right: item.right } : {}), ...(item.kind === 'scale' ? { isReversed: item.isReversed } : {}),
  ...(item.kind === 'open' ? {} : { value: item.value ?? '' }),
});

/** null: a new one. */
export const draftOfInstrument = (instrument: Instrument | null): InstrumentDraft => (instrument === null
  ? { name: nothing, form: 'scale', identity: 'coded', occasions, scale: agreement.map(bothOf), items: [blankItem(1, 'scale')] }
  : {
    name: bothOf(instrument.name), form: instrument.form, identity: instrument.identity, occasions: instrument.occasions,
    scale: instrument.scale.map(bothOf), items: instrument.items.map((item, i) => itemDraft(item, i + 1)),
  });

const lines = (text: string): readonly string[] => text.split('\n').map(cleanText).filter((line) => line !== '');

type Note = (at: string, problem: FieldProblem) => void;

const readOptions = (note: Note, at: string, { id, en }: Both): readonly Words[] => {
  const [first, second] = [lines(id), lines(en)];
  if (first.length > OPTIONS.most) note(at, { code: 'tooManyLines', most: OPTIONS.most });
  if (first.length < OPTIONS.least) note(at, { code: 'missing' });
  if (second.length > 0 && second.length !== first.length) note(`${at}.en`, { code: 'linesDiffer' });
  return first.map((line, i) => readWords(note, at, { id: line, en: second[i] ?? '' }, MOST_WORDS));
};

const readItem = (note: Note, { key, kind, words, options, right, isReversed, value }: ItemDraft, id: ItemId): Item => {
  const at = `items.${key}`;
  const said = readWords(note, `${at}.words`, words, MOST_WORDS);
  switch (kind) {
    case 'open': return { id, kind, words: said };
    case 'scale': return { id, kind, words: said, isReversed, value: value === '' ? null : value };
    case 'choice': {
      const read = readOptions(note, `${at}.options`, options);
      if (right > read.length) note(`${at}.right`, { code: 'outOfRange', least: 1, most: Math.max(1, read.length) });
      return { id, kind, words: said, options: read, right, value: value === '' ? null : value };
    }
  }
};

const numberIn = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

/** `before` null: it is new. Once it was answered, an item that says something else gets an id that never was. */
export const readInstrument = (draft: InstrumentDraft, before: Instrument | null, isAnswered: boolean): ReadInstrument => {
  const problems: Record<string, FieldProblem> = {};
  const note: Note = (at, problem) => { problems[at] ??= problem; };
  const known = before === null ? [] : [...before.former.flatMap(({ fields }) => askedItems(fields)), ...askedItems(before)];
  let last = Math.max(0, ...known.map(({ item }) => numberIn(item.id)));
  const fresh = (): ItemId => `${before?.id ?? 'x'}-${last += 1}` as ItemId;
  const scale = draft.scale.map((label, i) => readWords(note, `scale.${i}`, label, MOST_LABEL));
  const items = draft.items.map((row) => {
    const read = readItem(note, row, row.id ?? fresh());
    const saidOtherwise = row.id !== null && isAnswered && known.some((each) => each.item.id === row.id && !asksTheSame(each, { item: read, scale }));
    return saidOtherwise ? { ...read, id: fresh() } : read;
  });
  if (draft.occasions.length === 0) note('occasions', { code: 'missing' });
  const fields: InstrumentFields = {
    form: draft.form, name: readWords(note, 'name', draft.name, MOST_NAME), identity: draft.identity, occasions: occasions.filter((each) => draft.occasions.includes(each)),
    scale, items: items.slice(0, MOST_ITEMS),
  };
  return Object.keys(problems).length > 0 ? { problems } : { fields };
};
