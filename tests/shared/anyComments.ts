// Any command and any fact about groups of comments, sensible or not; it runs none.
import fc from 'fast-check';
import type { CommandOf } from '../../shared/domain/commands.ts';
import type { FactOf } from '../../shared/domain/facts.ts';
import type { AnswerId, ItemId } from '../../shared/units.ts';

const fields = {
  answer: fc.integer({ min: 1, max: 4 }).map((number) => `a${number}` as AnswerId), item: fc.constantFrom('x-3', 'x-3', 'x-6', 'x-1').map((id) => id as ItemId),
  group: fc.constantFrom('Waktu', 'Konsumsi', null),
};

export const commentCommandOf: { readonly groupComment: fc.Arbitrary<CommandOf<'groupComment'>> } = { groupComment: fc.record({ type: fc.constant('groupComment'), ...fields }) };
export const commentFactOf: { readonly commentGrouped: fc.Arbitrary<FactOf<'commentGrouped'>> } = { commentGrouped: fc.record({ type: fc.constant('commentGrouped'), ...fields }) };
