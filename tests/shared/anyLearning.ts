// Any command and any fact about instruments and answers, sensible or not, and an instrument and a form to begin with; it runs none.
import fc from 'fast-check';
import type { Command, CommandOf } from '../../shared/domain/commands.ts';
import type { Fact, FactOf } from '../../shared/domain/facts.ts';
import type { AnswerFields, Answers, InstrumentFields, Item, learningCommands, learningFacts } from '../../shared/domain/learning/schemas.ts';
import { identities, instrumentForms, occasions } from '../../shared/domain/learning/schemas.ts';
import type { AnswerId, InstrumentId, ItemId } from '../../shared/units.ts';
import { person, team } from './samples.ts';

const words = (text: string) => ({ id: text, en: text });
const itemId = (number: number): ItemId => `x-${number}` as ItemId;

/** A scale of two sentences and a comment, coded, before and after. */
export const ownScale: InstrumentFields = {
  form: 'scale', name: words('Kerja sama'), identity: 'coded', occasions: ['before', 'after'], scale: ['1', '2', '3', '4'].map(words),
  items: [
    { id: itemId(1), kind: 'scale', words: words('Saya menghubungi lebih dahulu'), isReversed: false, value: 'KL' },
    { id: itemId(2), kind: 'scale', words: words('Saya menunggu perintah'), isReversed: true, value: null },
    { id: itemId(3), kind: 'open', words: words('Saran') },
  ],
};
/** The first instrument a retreat makes of its own has the number after the built-in ones. */
export const ownInstrument = 'i4' as InstrumentId;
export const ownForm = (fields: Partial<AnswerFields>): AnswerFields =>
  ({ instrument: ownInstrument, version: 1, occasion: 'before', number: 1, person: null, code: 'RA07', team: null, answers: [3, 2, null], ...fields });

type TypeOf<Schemas extends readonly { readonly _zod: { readonly output: { readonly type: string } } }[]> = Schemas[number]['_zod']['output']['type'];
type LearningCommand = Extract<Command['type'], TypeOf<typeof learningCommands>>;
type LearningFact = Extract<Fact['type'], TypeOf<typeof learningFacts>>;

const type = <T extends string>(name: T) => fc.constant(name);
const anyInstrument = fc.constantFrom('i4', 'i4', 'i5', 'b3').map((id) => id as InstrumentId);
const anyAnswerId = fc.integer({ min: 1, max: 4 }).map((number) => `a${number}` as AnswerId);
const anyWords = fc.constantFrom('Kerja sama', 'Mendengarkan').map(words);
const anyValue = fc.constantFrom(null, 'KL', 'HA', 'ZZ');
const anyItem: fc.Arbitrary<Item> = fc.oneof(
  fc.record({ id: fc.constantFrom(1, 2, 3).map(itemId), kind: type('scale'), words: anyWords, isReversed: fc.boolean(), value: anyValue }),
  fc.record({ id: fc.constantFrom(4, 5).map(itemId), kind: type('choice'), words: anyWords, options: fc.array(anyWords, { minLength: 2, maxLength: 3 }), right: fc.integer({ min: 1, max: 4 }), value: anyValue }),
  fc.record({ id: fc.constantFrom(3, 6).map(itemId), kind: type('open'), words: anyWords }),
);
const anyFields: fc.Arbitrary<InstrumentFields> = fc.oneof(
  fc.constantFrom(ownScale, { ...ownScale, items: ownScale.items.toReversed() }, { ...ownScale, items: ownScale.items.slice(1) }, { ...ownScale, name: words('Mendengarkan'), identity: 'named' as const }),
  fc.record({
    form: fc.constantFrom(...instrumentForms), name: anyWords, identity: fc.constantFrom(...identities), occasions: fc.array(fc.constantFrom(...occasions), { minLength: 1, maxLength: 2 }),
    scale: fc.constant(ownScale.scale), items: fc.array(anyItem, { minLength: 1, maxLength: 3 }),
  }),
);
const anyAnswers: fc.Arbitrary<Answers> = fc.oneof(
  fc.tuple(fc.constantFrom(1, 2, 3, 4, null), fc.constantFrom(1, 4, null), fc.constantFrom('Lebih banyak waktu', null)),
  fc.array(fc.constantFrom(1, 4, 6, null, 'Lebih banyak waktu'), { minLength: 1, maxLength: 4 }),
);
const anyForm: fc.Arbitrary<AnswerFields> = fc.record({
  instrument: anyInstrument, version: fc.constantFrom(1, 1, 2), occasion: fc.constantFrom(...occasions), number: fc.integer({ min: 1, max: 6 }),
  person: fc.constantFrom(null, null, person(1), person(2), person(13)), code: fc.constantFrom('RA07', 'bu 12', 'CI-30', null), team: fc.constantFrom(null, null, team(1), team(9)), answers: anyAnswers,
});
const anyForms = fc.array(anyForm, { minLength: 1, maxLength: 3 });
const anyEntries = fc.array(fc.record({ answer: anyAnswerId, fields: anyForm }), { minLength: 1, maxLength: 3 });
const anyVersion = fc.integer({ min: 1, max: 3 });

export const learningCommandOf: { readonly [T in LearningCommand]: fc.Arbitrary<CommandOf<T>> } = {
  addInstrument: fc.record({ type: type('addInstrument'), fields: anyFields }),
  changeInstrument: fc.record({ type: type('changeInstrument'), instrument: anyInstrument, fields: anyFields }),
  removeInstrument: fc.record({ type: type('removeInstrument'), instrument: anyInstrument }),
  enterAnswers: fc.record({ type: type('enterAnswers'), forms: anyForms }),
  correctAnswers: fc.record({ type: type('correctAnswers'), answer: anyAnswerId, fields: anyForm }),
  removeAnswers: fc.record({ type: type('removeAnswers'), answers: fc.array(anyAnswerId, { minLength: 1, maxLength: 2 }) }),
  typeAnswersAgain: fc.record({ type: type('typeAnswersAgain'), answer: anyAnswerId, answers: fc.option(anyAnswers) }),
};

export const learningFactOf: { readonly [T in LearningFact]: fc.Arbitrary<FactOf<T>> } = {
  instrumentAdded: fc.record({ type: type('instrumentAdded'), instrument: anyInstrument, fields: anyFields }),
  instrumentChanged: fc.record({ type: type('instrumentChanged'), instrument: anyInstrument, version: anyVersion, fields: anyFields }),
  instrumentRemoved: fc.record({ type: type('instrumentRemoved'), instrument: anyInstrument, version: anyVersion, fields: anyFields }),
  answersEntered: fc.record({ type: type('answersEntered'), entries: anyEntries }),
  answersCorrected: fc.record({ type: type('answersCorrected'), answer: anyAnswerId, fields: anyForm }),
  answersRemoved: fc.record({ type: type('answersRemoved'), entries: anyEntries }),
  answersTypedAgain: fc.record({ type: type('answersTypedAgain'), answer: anyAnswerId, answers: fc.option(anyAnswers), differed: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }) }, { requiredKeys: ['type', 'answer', 'answers'] }),
};
