// The tables of answers, one row for each item of each form: with names where the instrument asked for them, and apart from it those of nobody in particular; it chooses neither.
import type { InstrumentFields, Item, Occasion } from '../../../shared/domain/learning/schemas.ts';
import { namedForms, namelessForms } from '../../../shared/domain/learning/namedAnswers.ts';
import type { State } from '../../../shared/domain/model.ts';
import { dataExportText } from '../../../shared/text/dataExport.ts';
import { answersText } from '../../../shared/text/learning/answers.ts';
import type { Language } from '../../../shared/units.ts';
import type { Cell, Table } from './table.ts';
import { count, nip, tableOf, text } from './table.ts';

type Asked = { readonly asked: InstrumentFields; readonly version: number; readonly occasion: Occasion; readonly answers: readonly (number | string | null)[] };

const meaningOf = (item: Item, answer: number | string | null, { scale }: InstrumentFields, language: Language): string | null => {
  if (typeof answer !== 'number' || item.kind === 'open') return null;
  return (item.kind === 'choice' ? item.options : scale)[answer - 1]?.[language] ?? null;
};

const ofForm = { instrument: 28, occasion: 10, version: 8 };
const ofAnswer = { item: 7, question: 60, answer: 12, meaning: 40 };
type OfItem = Readonly<Record<keyof typeof ofForm | keyof typeof ofAnswer, Cell>>;

const itemRows = ({ asked, version, occasion, answers }: Asked, language: Language): readonly OfItem[] => asked.items.map((item, at) => {
  const answer = answers[at] ?? null;
  return {
    instrument: text(asked.name[language]), occasion: text(answersText[language].occasions[occasion]), version: count(version), item: count(at + 1), question: text(item.words[language]),
    answer: typeof answer === 'string' ? text(answer) : count(answer), meaning: text(meaningOf(item, answer, asked, language)),
  };
});

/** A blank stays an empty cell: it is no 0. */
export const namedAnswersTable = (state: State, language: Language): Table => {
  const people = new Map([...state.formerPeople, ...state.people].map((person) => [person.id, person]));
  return tableOf('namedAnswers', dataExportText[language].headings.namedAnswers, { ...ofForm, form: 12, name: 34, nip: 22, agency: 26, ...ofAnswer },
    namedForms(state).flatMap((form) => {
      const person = form.person === null ? undefined : people.get(form.person);
      const whose = { form: count(form.number), name: text(person?.name ?? null), nip: nip(person?.nip ?? null), agency: text(person?.agency ?? null) };
      return itemRows(form, language).map((row) => ({ ...whose, ...row }));
    }));
};

/** Comments are left out with their items: somebody may be named in them. */
export const answersTable = (state: State, language: Language): Table =>
  tableOf('answers', dataExportText[language].headings.answers, { ...ofForm, respondent: 10, ...ofAnswer }, namelessForms(state).flatMap((form) =>
    itemRows(form, language).filter((_, at) => form.asked.items[at]?.kind !== 'open').map((row) => ({ respondent: count(form.respondent), ...row }))));
