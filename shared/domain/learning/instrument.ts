// Instruments with their versions; it knows no rule of them.
import type { InstrumentId } from '../../units.ts';
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

/** Whether two items ask the same and count it the same way; the value they are counted to may differ. */
export const asksTheSame = (one: Item, other: Item): boolean => {
  const asked = (item: Item): string => JSON.stringify([
    item.kind, item.words.id, item.words.en,
    ...(item.kind === 'choice' ? [item.right, ...item.options.flatMap(({ id, en }) => [id, en])] : item.kind === 'scale' ? [item.isReversed] : []),
  ]);
  return asked(one) === asked(other);
};
