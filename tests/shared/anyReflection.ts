// Any command and any fact about what teams said and the evening in the hall, sensible or not; it runs none.
import fc from 'fast-check';
import type { CommandOf } from '../../shared/domain/commands.ts';
import type { FactOf } from '../../shared/domain/facts.ts';
import type { ReflectionFields } from '../../shared/domain/reflection/schemas.ts';
import type { ReflectionId } from '../../shared/units.ts';
import { minutes } from '../../shared/units.ts';
import { run, team } from './samples.ts';

const anyId = fc.integer({ min: 1, max: 3 }).map((number) => `n${number}` as ReflectionId);
const anyText = fc.constantFrom('Kami baru sadar setelah berhenti', 'Kami saling menyalahkan');
const anyFields: fc.Arbitrary<ReflectionFields> = fc.record({
  run: fc.option(fc.integer({ min: 1, max: 3 }).map(run)), team: fc.integer({ min: 1, max: 6 }).map(team), step: fc.option(fc.integer({ min: 0, max: 4 })), text: anyText, shared: fc.boolean(),
});
const anyQuestion = fc.constantFrom({ id: 'Apa yang Anda bawa pulang?', en: 'What do you take home?' }, { id: 'Lalu?', en: 'Lalu?' });
const anyLength = fc.constantFrom(minutes(1), minutes(5), minutes(60));

const type = <T extends string>(name: T) => fc.constant(name);

type Command = 'noteReflection' | 'editReflection' | 'removeReflection' | 'markReflection' | 'askEvening' | 'startSilence' | 'endSilence' | 'putUpReflection';
export const reflectionCommandOf: { readonly [T in Command]: fc.Arbitrary<CommandOf<T>> } = {
  noteReflection: fc.record({ type: type('noteReflection'), fields: anyFields }),
  editReflection: fc.record({ type: type('editReflection'), reflection: anyId, text: anyText }),
  removeReflection: fc.record({ type: type('removeReflection'), reflection: anyId }),
  markReflection: fc.record({ type: type('markReflection'), reflection: anyId, shared: fc.boolean() }),
  askEvening: fc.record({ type: type('askEvening'), question: anyQuestion, length: anyLength }),
  startSilence: fc.record({ type: type('startSilence'), length: anyLength }),
  endSilence: fc.record({ type: type('endSilence') }),
  putUpReflection: fc.record({ type: type('putUpReflection'), reflection: fc.option(anyId) }),
};

type Recorded = 'reflectionNoted' | 'reflectionEdited' | 'reflectionRemoved' | 'reflectionMarked' | 'eveningAsked' | 'silenceStarted' | 'silenceEnded' | 'reflectionPutUp';
export const reflectionFactOf: { readonly [T in Recorded]: fc.Arbitrary<FactOf<T>> } = {
  reflectionNoted: fc.record({ type: type('reflectionNoted'), reflection: anyId, fields: anyFields }),
  reflectionEdited: fc.record({ type: type('reflectionEdited'), reflection: anyId, fields: anyFields }),
  reflectionRemoved: fc.record({ type: type('reflectionRemoved'), reflection: anyId, fields: anyFields }),
  reflectionMarked: fc.record({ type: type('reflectionMarked'), reflection: anyId, fields: anyFields }),
  eveningAsked: fc.record({ type: type('eveningAsked'), question: anyQuestion, length: anyLength }),
  silenceStarted: fc.record({ type: type('silenceStarted'), length: anyLength }),
  silenceEnded: fc.record({ type: type('silenceEnded') }),
  reflectionPutUp: fc.record({ type: type('reflectionPutUp'), reflection: fc.option(anyId) }),
};
