// Instruments, teams and answers for tests of what is told of them: small ones written by hand, and random ones in which teams are few, codes meet or do not, and versions change.
import fc from 'fast-check';
import type { AnswerForm } from '../../../../../shared/domain/learning/answerForm.ts';
import type { GainsSource } from '../../../../../shared/domain/learning/gains/published.ts';
import type { Instrument } from '../../../../../shared/domain/learning/instrument.ts';
import type { Answers, InstrumentFields, Item, Occasion } from '../../../../../shared/domain/learning/schemas.ts';
import { occasions } from '../../../../../shared/domain/learning/schemas.ts';
import type { Team } from '../../../../../shared/domain/things.ts';
import type { AnswerId, InstrumentId, ItemId, PersonId, TeamId, Words } from '../../../../../shared/units.ts';

const words = (text: string): Words => ({ id: text, en: text });
export const choice = (id: string, value: string | null = null, right = 1): Item =>
  ({ id: id as ItemId, kind: 'choice', words: words(id), options: ['a', 'b', 'c', 'd'].map(words), right, value });
export const scaled = (id: string, value: string | null = null, isReversed = false): Item => ({ id: id as ItemId, kind: 'scale', words: words(id), isReversed, value });

export const instrumentOf = (fields: Partial<InstrumentFields> & Pick<InstrumentFields, 'items'>, rest: Partial<Pick<Instrument, 'version' | 'former'>> = {}): Instrument => ({
  form: 'test', name: words('Tes'), identity: 'coded', occasions: ['before', 'after'], scale: ['1', '2', '3', '4'].map(words), ...fields,
  id: 'i1' as InstrumentId, version: 1, former: [], ...rest,
});

export const teamOf = (number: number, members: readonly string[] = []): Team =>
  ({ id: `t${number}` as TeamId, number, name: `Tim ${number}`, members: members as readonly PersonId[] });

export type Filled = { readonly answers: Answers; readonly occasion?: Occasion; readonly code?: string | null; readonly person?: string | null; readonly team?: number | null; readonly version?: number };

/** Numbered on each occasion from 1. */
export const formsOf = (filled: readonly Filled[]): readonly AnswerForm[] => {
  const last = { before: 0, after: 0 };
  return filled.map(({ answers, occasion = 'before', code = null, person = null, team = null, version = 1 }, i) => ({
    id: `w${i + 1}` as AnswerId, instrument: 'i1' as InstrumentId, version, occasion, number: (last[occasion] += 1),
    person: person as PersonId | null, code, team: team === null ? null : `t${team}` as TeamId, answers,
  }));
};

const anyItem = (form: InstrumentFields['form'], at: number): fc.Arbitrary<Item> => fc.record({ value: fc.constantFrom(null, 'kolaboratif', 'adaptif'), isReversed: fc.boolean(), right: fc.integer({ min: 1, max: 4 }) })
  .map(({ value, isReversed, right }) => (form === 'test' ? choice(`q${at}`, value, right) : scaled(`q${at}`, value, isReversed)));

/** Teams of which some are small, people of whom some fill in one form only, and blanks that are many or hardly any. */
export const anySource = (most: { readonly teams: number; readonly inTeam: number; readonly items: number }): fc.Arbitrary<GainsSource> =>
  fc.record({
    form: fc.constantFrom<InstrumentFields['form']>('test', 'scale', 'evaluation'), identity: fc.constantFrom<InstrumentFields['identity']>('named', 'coded', 'coded', 'anonymous'),
    teams: fc.integer({ min: 1, max: most.teams }), items: fc.integer({ min: 1, max: most.items }), changed: fc.integer({ min: 0, max: 1 }), blankEvery: fc.constantFrom(2, 9, 60, 10_000),
  }).chain(({ form, identity, teams, items, changed, blankEvery }) => fc.record({
    items: fc.tuple(...Array.from({ length: items + changed }, (_, at) => anyItem(form, at))),
    sizes: fc.array(fc.integer({ min: 0, max: most.inTeam }), { minLength: teams + 1, maxLength: teams + 1 }),
    seed: fc.infiniteStream(fc.nat({ max: 1_000_000 })), missEvery: fc.tuple(fc.constantFrom(1_000, 12, 4, 2), fc.constantFrom(1_000, 12, 4, 2)),
  }).map(({ items: all, sizes, seed, missEvery }): GainsSource => {
    const draw = (): number => seed.next().value as number;
    const fields = { form, identity, items: all.slice(changed) };
    const former = changed === 0 ? [] : [{ version: 1, fields: instrumentOf({ ...fields, items: all.slice(0, items) }) }];
    const instrument = instrumentOf(fields, { version: 1 + changed, former });
    // The last size is of those whose team is not known.
    const people = sizes.flatMap((size, at) => Array.from({ length: size }, (_, i) => ({ mark: `${at}x${i}`, team: at < sizes.length - 1 ? at + 1 : null })));
    const filled = occasions.flatMap((occasion, o) => people.flatMap(({ mark, team }): readonly Filled[] => {
      if (draw() % (missEvery[o] ?? 1) === 1) return [];
      const answers = fields.items.map(() => (draw() % blankEvery === 1 ? null : 1 + (draw() % 4)));
      const own = identity === 'named' ? { person: mark, team: null } : { code: identity === 'coded' ? mark : null, team };
      return [{ answers, occasion, version: changed === 1 && occasion === 'before' && draw() % 3 > 0 ? 1 : 1 + changed, ...own }];
    }));
    return {
      instruments: [instrument], answerForms: formsOf(filled),
      teams: sizes.slice(0, -1).map((_, at) => teamOf(at + 1, identity === 'named' ? people.filter(({ team }) => team === at + 1).map(({ mark }) => mark) : [])),
    };
  }));
