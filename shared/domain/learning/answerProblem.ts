// What can be wrong with a filled-in form, row by row, before anything of an entry or an import is stored; it stores nothing.
import type { AnswerId } from '../../units.ts';
import { idsOfTeam } from '../draw/idsOfTeam.ts';
import type { State } from '../model.ts';
import type { AnswerForm } from './answerForm.ts';
import { sheetOf } from './answerForm.ts';
import type { Instrument } from './instrument.ts';
import { fieldsOfVersion } from './instrument.ts';
import type { AnswerProblem, AnswerRow } from './problems.ts';
import type { AnswerFields, Answers, InstrumentFields, Item } from './schemas.ts';
import { LONGEST_CODE, SCALE_STEPS } from './schemas.ts';

const answerFits = (item: Item, answer: Answers[number], place: number): AnswerProblem | null => {
  if (answer === null) return null;
  if ((item.kind === 'open') !== (typeof answer === 'string')) return { kind: 'notItsKind', item: place };
  const most = item.kind === 'choice' ? item.options.length : SCALE_STEPS;
  return typeof answer === 'number' && answer > most ? { kind: 'beyondScale', item: place, answer, most } : null;
};

/** Whether there is an answer, or a blank, for each item, of its kind and within its scale. */
export const answersProblem = ({ items }: InstrumentFields, answers: Answers): AnswerProblem | null => {
  if (answers.length !== items.length) return { kind: 'answersCount', given: answers.length, items: items.length };
  for (const [i, item] of items.entries()) {
    const problem = answerFits(item, answers[i] ?? null, i + 1);
    if (problem !== null) return problem;
  }
  return null;
};

type Taken = { readonly numbers: Set<string>; readonly codes: Set<string>; readonly people: Set<string> };
const take = ({ numbers, codes, people }: Taken, form: AnswerFields): void => {
  const sheet = sheetOf(form);
  numbers.add(`${sheet} ${form.number}`);
  if (form.code !== null) codes.add(`${sheet} ${form.code}`);
  if (form.person !== null) people.add(`${sheet} ${form.person}`);
};

const personProblem = (state: State, form: AnswerFields, taken: Taken, before: AnswerForm | null): AnswerProblem | null => {
  if (form.person === null) return { kind: 'personMissing' };
  const [present, gone] = [state.people, state.formerPeople].map((all) => all.find(({ id }) => id === form.person));
  const name = present?.name ?? gone?.name ?? '';
  if (taken.people.has(`${sheetOf(form)} ${form.person}`)) return { kind: 'personTwice', name };
  if (present !== undefined || before?.person === form.person) return null;
  return gone === undefined ? { kind: 'unknownPerson' } : { kind: 'personLeft', name };
};

const whoseProblem = (state: State, { identity }: Instrument, form: AnswerFields, taken: Taken, before: AnswerForm | null): AnswerProblem | null => {
  if (identity !== 'coded' && form.code !== null) return { kind: 'codeNotWanted' };
  if (identity === 'named') return form.team === null ? personProblem(state, form, taken, before) : { kind: 'teamNotWanted' };
  if (form.person !== null) return { kind: 'personNotWanted' };
  if (identity === 'coded' && (form.code === null || form.code === '')) return { kind: 'codeMissing' };
  // In capitals some letters are two or three.
  if (form.code !== null && form.code.length > LONGEST_CODE) return { kind: 'codeTooLong', most: LONGEST_CODE };
  if (form.code !== null && taken.codes.has(`${sheetOf(form)} ${form.code}`)) return { kind: 'codeTaken', code: form.code };
  const isTeam = form.team === null || before?.team === form.team || state.teams.some((team) => idsOfTeam(team).some((id) => id === form.team));
  return isTeam ? null : { kind: 'unknownTeam' };
};

const formProblem = (state: State, form: AnswerFields, taken: Taken, before: AnswerForm | null): AnswerProblem | null => {
  const instrument = state.instruments.find(({ id }) => id === form.instrument);
  if (instrument === undefined) return { kind: 'unknownInstrument' };
  const fields = fieldsOfVersion(instrument, form.version);
  if (fields === undefined) return { kind: 'unknownVersion' };
  if (!fields.occasions.includes(form.occasion)) return { kind: 'notItsOccasion' };
  if (taken.numbers.has(`${sheetOf(form)} ${form.number}`)) return { kind: 'numberTaken' };
  return whoseProblem(state, instrument, form, taken, before) ?? answersProblem(fields, form.answers);
};

/** Of every row that cannot be stored, why: each row as if those before it were. `but`: the form they take the place of. Codes are clean already. */
export const answerRows = (state: State, forms: readonly AnswerFields[], but: AnswerId | null = null): readonly AnswerRow[] => {
  const taken: Taken = { numbers: new Set(), codes: new Set(), people: new Set() };
  for (const form of state.answerForms) if (form.id !== but) take(taken, form);
  const before = state.answerForms.find(({ id }) => id === but) ?? null;
  return forms.flatMap((form, i) => {
    const isOther = form.instrument !== (before ?? forms[0])?.instrument || (before !== null && before.version !== form.version);
    const problem: AnswerProblem | null = isOther ? { kind: 'otherInstrument' } : formProblem(state, form, taken, before);
    take(taken, form);
    return problem === null ? [] : [{ row: i + 1, number: form.number, problem }];
  });
};
