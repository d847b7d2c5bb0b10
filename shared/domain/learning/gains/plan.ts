// Which items of an instrument's versions are counted, compared and tagged; it reads no answer.
import type { ItemId } from '../../../units.ts';
import type { ValueCode } from '../../exercise.ts';
import type { AnswerForm } from '../answerForm.ts';
import type { AskedItem, Instrument } from '../instrument.ts';
import { askedItems } from '../instrument.ts';
import type { InstrumentFields, InstrumentForm, Item } from '../schemas.ts';

export type MeasuredItem = Exclude<Item, { readonly kind: 'open' }>;
export type OpenItem = Extract<Item, { readonly kind: 'open' }>;
/** `isComparable`: every version that somebody answered asks it. `isScored`: it goes into the score of a form. `value`: its place among the plan's values, −1 without one. */
export type PlannedItem = { readonly item: MeasuredItem; /** What the steps meant where it was asked. */ readonly scale: InstrumentFields['scale']; readonly isComparable: boolean; readonly isScored: boolean; readonly value: number };
/** One item in one version: where its answer stands in the form, and its place among the plan's items. */
export type Asked = { readonly at: number; readonly slot: number };
export type Plan = {
  /** Of the present version in its order, then those of former versions that somebody answered. */
  readonly items: readonly PlannedItem[];
  readonly open: readonly OpenItem[];
  readonly values: readonly ValueCode[];
  readonly versions: ReadonlyMap<number, { readonly asked: readonly Asked[]; readonly ids: readonly ItemId[] }>;
};

const isMeasured = (item: Item): item is MeasuredItem => item.kind !== 'open';
/** A test counts what was right, the others how far sentences hold. */
const scoredKind = (form: InstrumentForm): MeasuredItem['kind'] => (form === 'test' ? 'choice' : 'scale');

const fieldsByVersion = ({ version, former, ...fields }: Instrument): ReadonlyMap<number, InstrumentFields> =>
  new Map([...former.map((each) => [each.version, each.fields] as const), [version, fields]]);

/** Each once, as the first of the versions that has it has it. */
const itemsOf = (versions: readonly InstrumentFields[]): readonly AskedItem[] => {
  const found = new Map<ItemId, AskedItem>();
  for (const asked of versions.flatMap(askedItems)) if (!found.has(asked.item.id)) found.set(asked.item.id, asked);
  return [...found.values()];
};

/** `forms`: those of this instrument. */
export const planOf = (instrument: Instrument, forms: readonly Pick<AnswerForm, 'version'>[]): Plan => {
  const all = fieldsByVersion(instrument);
  const used = [...new Set(forms.map(({ version }) => version))].toSorted((a, b) => b - a).flatMap((version) => {
    const fields = all.get(version);
    return fields === undefined ? [] : [{ version, fields }];
  });
  const asked = used.length === 0 ? [instrument] : used.map(({ fields }) => fields);
  const items = itemsOf(asked);
  const measured = items.flatMap(({ item, scale }) => (isMeasured(item) ? [{ item, scale }] : []));
  const values = [...new Set(measured.flatMap(({ item }) => item.value ?? []))];
  const slots = new Map(measured.map(({ item }, slot) => [item.id, slot]));
  return {
    values,
    items: measured.map(({ item, scale }): PlannedItem => {
      const isComparable = asked.every((fields) => fields.items.some(({ id }) => id === item.id));
      return { item, scale, isComparable, isScored: isComparable && item.kind === scoredKind(instrument.form), value: item.value === null ? -1 : values.indexOf(item.value) };
    }),
    open: items.flatMap(({ item }) => (item.kind === 'open' ? [item] : [])),
    versions: new Map(used.map(({ version, fields }) => [version, {
      ids: fields.items.map(({ id }) => id),
      asked: fields.items.flatMap(({ id }, at) => { const slot = slots.get(id); return slot === undefined ? [] : [{ at, slot }]; }),
    }])),
  };
};
