// Any command and any fact about ties across award lines and the show of the results, sensible or not; it runs none.
import fc from 'fast-check';
import type { Command, CommandOf } from '../../shared/domain/commands.ts';
import type { Fact, FactOf } from '../../shared/domain/facts.ts';
import { boardModes } from '../../shared/domain/hall/schemas.ts';
import type { AwardLine, GivenWay, revealCommands, revealFacts, TieDecision } from '../../shared/domain/reveal/schemas.ts';
import { team } from './samples.ts';

type RevealCommand = Extract<Command, { type: (typeof revealCommands)[number]['_zod']['output']['type'] }>['type'];
type RevealFact = Extract<Fact, { type: (typeof revealFacts)[number]['_zod']['output']['type'] }>['type'];

const type = <T extends string>(name: T) => fc.constant(name);
const anyLine: fc.Arbitrary<AwardLine> = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((place) => ({ kind: 'place' as const, place })),
  fc.constantFrom('KL', 'AD').map((code) => ({ kind: 'value' as const, code })),
  fc.constant({ kind: 'help' as const }),
);
const anyOrder = fc.uniqueArray(fc.integer({ min: 1, max: 6 }).map(team), { minLength: 2, maxLength: 4 });
const anyNames = fc.constantFrom(['Ayu Contoh', 'Bagus Contoh'] as const, ['Ayu Contoh', 'AYU CONTOH'] as const);
const anySeed = fc.constantFrom('271828', '0042');
const anyReason = fc.constantFrom('Sikap di pos air', 'Kesepakatan juri');
const anyWay: fc.Arbitrary<GivenWay> = fc.oneof(
  fc.constant({ kind: 'shared' as const }),
  fc.record({ kind: fc.constant('jury' as const), order: anyOrder, reason: anyReason, names: anyNames }),
  fc.record({ kind: fc.constant('lottery' as const), seed: anySeed, witnesses: anyNames }),
);
const anyDecision: fc.Arbitrary<TieDecision> = fc.tuple(anyLine, anyOrder, anyWay).map(([line, order, way]) =>
  ({ line, teams: order.toSorted(), way: way.kind === 'lottery' ? { ...way, order } : way.kind === 'jury' ? { ...way, order } : way }));
const anyDigest = fc.constantFrom('0'.repeat(64), 'a'.repeat(64));
const anyBoard = fc.constantFrom(...boardModes);
const anyStep = fc.integer({ min: 0, max: 20 });

export const revealCommandOf: { readonly [T in RevealCommand]: fc.Arbitrary<CommandOf<T>> } = {
  decideAwardTie: fc.record({ type: type('decideAwardTie'), line: anyLine, teams: anyOrder, way: anyWay }),
  reopenAwardTie: fc.record({ type: type('reopenAwardTie'), line: anyLine }),
  beginReveal: fc.record({ type: type('beginReveal'), digest: anyDigest }),
  rehearseReveal: fc.record({ type: type('rehearseReveal'), seed: anySeed }),
  stepReveal: fc.record({ type: type('stepReveal'), from: fc.integer({ min: 0, max: 5 }), way: fc.constantFrom('forward' as const, 'back' as const) }),
  holdReveal: fc.record({ type: type('holdReveal') }),
  endReveal: fc.record({ type: type('endReveal') }),
};

export const revealFactOf: { readonly [T in RevealFact]: fc.Arbitrary<FactOf<T>> } = {
  awardTieDecided: fc.record({ type: type('awardTieDecided'), decision: anyDecision }),
  awardTieReopened: fc.record({ type: type('awardTieReopened'), decision: anyDecision }),
  revealBegun: fc.record({ type: type('revealBegun'), digest: anyDigest, board: anyBoard }),
  rehearsalBegun: fc.record({ type: type('rehearsalBegun'), seed: anySeed, board: anyBoard }),
  revealStepped: fc.record({ type: type('revealStepped'), step: anyStep }),
  revealHeld: fc.record({ type: type('revealHeld') }),
  revealEnded: fc.record({ type: type('revealEnded'), whole: fc.boolean() }),
};
