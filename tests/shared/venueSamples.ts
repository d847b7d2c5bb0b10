// Any command and fact of what is confirmed at the venue.
import fc from 'fast-check';
import type { CommandOf } from '../../shared/domain/commands.ts';
import type { FactOf } from '../../shared/domain/facts.ts';
import { venueItems } from '../../shared/domain/venue/schemas.ts';
import { instant } from '../../shared/units.ts';

const type = <T extends string>(name: T) => fc.constant(name);
const anyItem = fc.constantFrom(...venueItems);

export const venueCommandOf: { readonly checkVenue: fc.Arbitrary<CommandOf<'checkVenue'>> } = {
  checkVenue: fc.record({ type: type('checkVenue'), item: anyItem, answer: fc.boolean() }),
};

export const venueFactOf: { readonly [T in 'venueChecked' | 'venueCheckRestored']: fc.Arbitrary<FactOf<T>> } = {
  venueChecked: fc.record({ type: type('venueChecked'), item: anyItem, answer: fc.boolean() }),
  venueCheckRestored: fc.record({
    type: type('venueCheckRestored'), item: anyItem,
    check: fc.option(fc.record({ answer: fc.boolean(), by: fc.constantFrom('Sari Contoh', 'Tono Contoh'), at: fc.constantFrom(instant(0), instant(1_747_000_000_000)) })),
  }),
};
