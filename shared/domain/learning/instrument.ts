// Instruments with their versions; it knows no rule of them.
import type { InstrumentId, Words } from '../../units.ts';
import type { InstrumentFields, Item } from './schemas.ts';

/** `former`: the versions that have been answered and changed since, the first one first. */
export type Instrument = InstrumentFields & {
  readonly id: InstrumentId;
  readonly version: number;
  readonly former: readonly { readonly version: number; readonly fields: InstrumentFields }[];
};

export const instrumentFields = ({ form, name, identity, occasions, scale, items }: Instrument): InstrumentFields => ({ form, name, identity, occasions, scale, items });

/** The instrument as it was printed in that version; undefined: it never had it. */
export const fieldsOfVersion = (instrument: Instrument, version: number): InstrumentFields | undefined =>
  (version === instrument.version ? instrumentFields(instrument) : instrument.former.find((each) => each.version === version)?.fields);

/** An item with what the steps of its form mean. */
export type AskedItem = { readonly item: Item; readonly scale: InstrumentFields['scale'] };
export const askedItems = ({ items, scale }: InstrumentFields): readonly AskedItem[] => items.map((item) => ({ item, scale }));

/** Whether two items ask the same and count it the same way; the value they are counted to may differ. */
export const asksTheSame = (one: AskedItem, other: AskedItem): boolean => {
  const both = (list: readonly Words[]): readonly string[] => list.flatMap(({ id, en }) => [id, en]);
  const asked = ({ item, scale }: AskedItem): string => JSON.stringify([
    item.kind, ...both([item.words]),
    ...(item.kind === 'choice' ? [item.right, ...both(item.options)] : item.kind === 'scale' ? [item.isReversed, ...both(scale)] : []),
  ]);
  return asked(one) === asked(other);
};
