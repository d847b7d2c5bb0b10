// What people answered, form by form, and what was typed in a second time; it counts nothing.
import type { AnswerId } from '../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { fieldsOf, numberOf, withOne } from '../ids.ts';
import type { State } from '../model.ts';
import { same } from '../same.ts';
import type { AnswerForm } from './answerForm.ts';
import { cleanForm } from './answerForm.ts';
import { answerRows, answersProblem } from './answerProblem.ts';
import type { Instrument } from './instrument.ts';
import { fieldsOfVersion, instrumentFields } from './instrument.ts';
import { isAnswered } from './instrumentProblem.ts';
import type { Answers } from './schemas.ts';
import { apartIn } from './secondEntry.ts';

const ofForm = (state: State, id: AnswerId, go: (form: AnswerForm) => Decision): Decision => {
  const form = state.answerForms.find((each) => each.id === id);
  return form === undefined ? refuse({ code: 'unknownAnswers' }) : go(form);
};

const entryOf = (form: AnswerForm) => ({ answer: form.id, fields: fieldsOf(form) });

/** With the first answers the instrument itself is written down, so that they keep their meaning whatever a later Kompak brings along. */
const asAsked = (state: State, instrument: Instrument | undefined): readonly Fact[] => (instrument === undefined || isAnswered(state, instrument) ? []
  : [{ type: 'instrumentChanged', instrument: instrument.id, version: instrument.version, fields: instrumentFields(instrument) }]);

export const answerDeciders: Deciders<'enterAnswers' | 'correctAnswers' | 'removeAnswers' | 'typeAnswersAgain'> = {
  enterAnswers: (state, { forms }) => {
    const clean = forms.map(cleanForm);
    const rows = answerRows(state, clean);
    if (rows.length > 0) return refuse({ code: 'answersWrong', rows });
    // A comment of a form that was taken out again may be in a group; that must not pass to a comment of the next one.
    const last = Math.max(0, ...[...state.answerForms.map(({ id }) => id), ...state.commentGroups.map(({ answer }) => answer)].map(numberOf));
    const entries = clean.map((fields, i) => ({ answer: `a${last + i + 1}` as AnswerId, fields }));
    return accept({ type: 'answersEntered', entries }, ...asAsked(state, state.instruments.find(({ id }) => id === forms[0]?.instrument)));
  },
  correctAnswers: (state, { answer, fields }) => ofForm(state, answer, (before) => {
    const clean = cleanForm(fields);
    const rows = answerRows(state, [clean], answer);
    if (rows.length > 0) return refuse({ code: 'answersWrong', rows });
    return same(fieldsOf(before), clean) ? refuse({ code: 'unchanged' }) : accept({ type: 'answersCorrected', answer, fields: clean });
  }),
  removeAnswers: (state, { answers }) => {
    const gone = new Set(answers);
    const forms = state.answerForms.filter(({ id }) => gone.has(id));
    return forms.length < gone.size ? refuse({ code: 'unknownAnswers' }) : accept({ type: 'answersRemoved', entries: forms.map(entryOf) });
  },
  typeAnswersAgain: (state, { answer, answers }) => ofForm(state, answer, ({ instrument: id, version, number, answers: first }) => {
    if (same(state.secondEntries[answer] ?? null, answers)) return refuse({ code: 'unchanged' });
    const instrument = state.instruments.find((each) => each.id === id);
    const fields = instrument === undefined ? undefined : fieldsOfVersion(instrument, version);
    const problem = fields === undefined || answers === null ? null : answersProblem(fields, answers);
    if (problem !== null) return refuse({ code: 'answersWrong', rows: [{ row: 1, number, problem }] });
    return accept({ type: 'answersTypedAgain', answer, answers, ...(answers === null ? {} : { differed: apartIn(state.typedApart[answer] ?? [], first, answers) }) });
  }),
};

type Recorded = 'answersEntered' | 'answersCorrected' | 'answersRemoved' | 'answersTypedAgain';

const withOf = <T>(all: Readonly<Record<AnswerId, T>>, answer: AnswerId, said: T | null): Readonly<Record<AnswerId, T>> => {
  const { [answer]: _, ...others } = all;
  return said === null ? others : { ...others, [answer]: said };
};

/** What no fact says was met is worked out from the two typings. */
const metApart = ({ answerForms, typedApart }: State, answer: AnswerId, answers: Answers): readonly number[] =>
  apartIn(typedApart[answer] ?? [], answerForms.find(({ id }) => id === answer)?.answers ?? answers, answers);

const withSecond = (state: State, answer: AnswerId, answers: Answers | null, differed: readonly number[] | null): State =>
  ({ ...state, secondEntries: withOf(state.secondEntries, answer, answers), typedApart: withOf(state.typedApart, answer, differed) });

export const answerReducers: Reducers<Recorded> = {
  answersEntered: (state, { entries }) => {
    const entered = new Map(entries.map(({ answer, fields }) => [answer, { ...fields, id: answer }]));
    const others = state.answerForms.filter(({ id }) => !entered.has(id));
    return { ...state, answerForms: [...others, ...entered.values()].toSorted((a, b) => numberOf(a.id) - numberOf(b.id)) };
  },
  answersCorrected: (state, { answer, fields }) => ({ ...state, answerForms: withOne<AnswerForm>(state.answerForms, { ...fields, id: answer }) }),
  answersRemoved: (state, { entries }) => {
    const gone = new Set(entries.map(({ answer }) => answer));
    return entries.reduce<State>((left, { answer }) => withSecond(left, answer, null, null), { ...state, answerForms: state.answerForms.filter(({ id }) => !gone.has(id)) });
  },
  answersTypedAgain: (state, { answer, answers, differed }) => withSecond(state, answer, answers, answers === null ? null : differed ?? metApart(state, answer, answers)),
};

const typedAgain = ({ secondEntries, typedApart }: State, answer: AnswerId): readonly Fact[] => {
  const answers = secondEntries[answer];
  return answers === undefined ? [] : [{ type: 'answersTypedAgain', answer, answers, differed: typedApart[answer] ?? [] }];
};

export const answerInverses: Inverses<Recorded> = {
  answersEntered: (_, { entries }) => [{ type: 'answersRemoved', entries }],
  answersCorrected: ({ answerForms }, { answer }) => answerForms.filter(({ id }) => id === answer).map((before) => ({ type: 'answersCorrected', answer, fields: fieldsOf(before) })),
  answersRemoved: (state, { entries }) => [{ type: 'answersEntered', entries }, ...entries.flatMap(({ answer }) => typedAgain(state, answer))],
  answersTypedAgain: (state, { answer }) => {
    const before = typedAgain(state, answer);
    return before.length === 0 ? [{ type: 'answersTypedAgain', answer, answers: null }] : before;
  },
};

/** A fact as it may be told elsewhere than where forms are typed in: that there were answers, not which, and not whose. */
export const withoutAnswers = (fact: Fact): Fact => {
  switch (fact.type) {
    case 'answersEntered': case 'answersRemoved': return { ...fact, entries: fact.entries.map(({ answer, fields }) => ({ answer, fields: { ...fields, person: null, code: null, team: null, answers: [] } })) };
    case 'answersCorrected': return { ...fact, fields: { ...fact.fields, person: null, code: null, team: null, answers: [] } };
    case 'answersTypedAgain': return { type: fact.type, answer: fact.answer, answers: fact.answers === null ? null : [] };
    default: return fact;
  }
};
