// How facts of instruments and answers are told without saying who answered or what anybody wrote in their own words; no tick changes.
import type { FactOf } from '../facts.ts';
import { numberOf } from '../ids.ts';
import type { AnswerFields, Answers, InstrumentFields, Item } from '../learning/schemas.ts';
import type { Anonymiser } from './codes.ts';
import type { ToldBy } from './peopleFacts.ts';

const item = (each: Item, by: Anonymiser): Item => {
  const words = by.words(each.words);
  return each.kind === 'choice' ? { ...each, words, options: each.options.map((option) => by.words(option)) } : { ...each, words };
};
const instrument = <F extends FactOf<'instrumentAdded' | 'instrumentChanged' | 'instrumentRemoved'>>(fact: F, by: Anonymiser): F => {
  const { name, scale, items } = fact.fields;
  const fields: InstrumentFields = { ...fact.fields, name: by.words(name), scale: scale.map((each) => by.words(each)), items: items.map((each) => item(each, by)) };
  return { ...fact, fields };
};

/** A comment stays one, so that as many were written as before. */
const answersTold = (answers: Answers, by: Anonymiser): Answers => answers.map((answer) => (typeof answer === 'string' ? by.gone(answer) : answer));
/** A named form may bear the number of its person's place on the list. */
const form = (fields: AnswerFields, by: Anonymiser): AnswerFields => {
  const person = fields.person === null ? null : by.person(fields.person);
  return {
    ...fields, person, number: person === null ? fields.number : numberOf(person),
    code: fields.code === null ? null : by.ownCode(fields.code), answers: answersTold(fields.answers, by),
  };
};
const entries = <F extends FactOf<'answersEntered' | 'answersRemoved'>>(fact: F, by: Anonymiser): F =>
  ({ ...fact, entries: fact.entries.map(({ answer, fields }) => ({ answer: by.answer(answer), fields: form(fields, by) })).toSorted((a, b) => numberOf(a.answer) - numberOf(b.answer)) });

type Learning = 'instrumentAdded' | 'instrumentChanged' | 'instrumentRemoved' | 'answersEntered' | 'answersCorrected' | 'answersRemoved' | 'answersTypedAgain';
export const learningFactsTold: ToldBy<Learning> = {
  instrumentAdded: instrument, instrumentChanged: instrument, instrumentRemoved: instrument,
  answersEntered: entries, answersRemoved: entries,
  answersCorrected: (fact, by) => ({ ...fact, answer: by.answer(fact.answer), fields: form(fact.fields, by) }),
  answersTypedAgain: (fact, by) => ({ ...fact, answer: by.answer(fact.answer), answers: fact.answers === null ? null : answersTold(fact.answers, by) }),
};
