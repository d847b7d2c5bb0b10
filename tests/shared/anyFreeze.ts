// Any command and any fact about freezing the public board, sensible or not; it runs none.
import fc from 'fast-check';
import type { CommandOf } from '../../shared/domain/commands.ts';
import type { FactOf } from '../../shared/domain/facts.ts';
import type { FrozenBoard } from '../../shared/domain/freeze/schemas.ts';
import { hundredths } from '../../shared/units.ts';
import { run, team } from './samples.ts';

const anyRun = fc.integer({ min: 1, max: 3 }).map(run);
const anyBy = fc.constantFrom('Sari Wulandari', 'Budi Santoso');
const anyRow: fc.Arbitrary<FrozenBoard['rows'][number]> = fc.record({
  team: fc.integer({ min: 1, max: 6 }).map(team), place: fc.option(fc.integer({ min: 1, max: 6 })), tied: fc.boolean(),
  total: fc.option(fc.integer({ min: 0, max: 10_300 }).map(hundredths)), runsDone: fc.integer({ min: 0, max: 3 }),
});
const anyBoard: fc.Arbitrary<FrozenBoard> = fc.record({ provisional: fc.boolean(), runs: fc.integer({ min: 0, max: 3 }), rows: fc.array(anyRow, { maxLength: 6 }) });

const type = <T extends string>(name: T) => fc.constant(name);

export const freezeCommandOf: { readonly [T in 'freezeBoard' | 'planFreeze' | 'liftFreeze']: fc.Arbitrary<CommandOf<T>> } = {
  freezeBoard: fc.record({ type: type('freezeBoard') }),
  planFreeze: fc.record({ type: type('planFreeze'), run: fc.option(anyRun) }),
  liftFreeze: fc.record({ type: type('liftFreeze'), name: anyBy }),
};

export const freezeFactOf: { readonly [T in 'boardFrozen' | 'freezePlanned' | 'boardLifted']: fc.Arbitrary<FactOf<T>> } = {
  boardFrozen: fc.record({ type: type('boardFrozen'), by: anyBy, run: fc.option(anyRun), board: anyBoard }),
  freezePlanned: fc.record({ type: type('freezePlanned'), run: fc.option(anyRun) }),
  boardLifted: fc.record({ type: type('boardLifted'), by: anyBy }),
};
