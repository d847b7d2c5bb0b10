// What is stored of a filled-in form, what is refused of it and with which words, and what goes out of the room.
import { describe, expect, test } from 'vitest';
import { anonymised } from '../../../../shared/domain/anonymise/anonymise.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import type { Fact } from '../../../../shared/domain/facts.ts';
import { publicState } from '../../../../shared/domain/freeze/publicState.ts';
import { answerRows } from '../../../../shared/domain/learning/answerProblem.ts';
import type { AnswerProblem } from '../../../../shared/domain/learning/problems.ts';
import { withoutAnswers } from '../../../../shared/domain/learning/answers.ts';
import { typedTwiceOf } from '../../../../shared/domain/learning/secondEntry.ts';
import type { AnswerFields, InstrumentFields } from '../../../../shared/domain/learning/schemas.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { views } from '../../../../shared/domain/views.ts';
import { answerRowText } from '../../../../shared/text/refusals/learning.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import type { AnswerId, InstrumentId } from '../../../../shared/units.ts';
import { ownForm, ownInstrument, ownScale } from '../../anyLearning.ts';
import { facilitator, given, moment, stateAfter } from '../../given.ts';
import { createRetreat, importPeople, person, personFields, ready, team } from '../../samples.ts';

const named: InstrumentFields = { ...ownScale, name: { id: 'Dengan nama', en: 'With a name' }, identity: 'named' };
const opening: readonly Command[] = [
  createRetreat, importPeople(personFields(1), personFields(2), personFields(3)), { type: 'withdrawPerson', person: person(3), reason: 'Dipanggil dinas' },
  { type: 'addInstrument', fields: ownScale }, { type: 'addInstrument', fields: named },
];
const enter = (...forms: readonly AnswerFields[]): Command => ({ type: 'enterAnswers', forms });
const namedForm = (fields: Partial<AnswerFields>): AnswerFields => ownForm({ instrument: 'i5' as InstrumentId, code: null, person: person(1), ...fields });
const start = stateAfter(...opening);
const after = (state: State, ...commands: readonly Command[]): State => commands.reduce((before, command) => {
  const decision = decide(before, command, facilitator);
  if ('refusal' in decision) throw new Error(`${command.type}: ${decision.refusal.code}`);
  return reduceRow(before, { seq: 99, facts: decision.facts, at: moment(0) });
}, state);
const problemOf = (state: State, form: AnswerFields): AnswerProblem | undefined => answerRows(state, [form])[0]?.problem;

describe('a form', () => {
  test('is stored with its code as one writes it, and the instrument is written down with the first ones', () => {
    given(...opening).when(enter(ownForm({ code: 'ra-07 ' }), ownForm({ number: 2, code: 'BU12', answers: [null, null, null] }))).thenFacts(
      { type: 'answersEntered', entries: [{ answer: 'a1' as AnswerId, fields: ownForm({}) }, { answer: 'a2' as AnswerId, fields: ownForm({ number: 2, code: 'BU12', answers: [null, null, null] }) }] },
      { type: 'instrumentChanged', instrument: ownInstrument, version: 1, fields: ownScale },
    );
    given(...opening, enter(ownForm({}))).when(enter(ownForm({ number: 3, code: 'CI30' }))).thenFacts({ type: 'answersEntered', entries: [{ answer: 'a2' as AnswerId, fields: ownForm({ number: 3, code: 'CI30' }) }] });
  });
  test('keeps a blank as a blank', () => {
    expect(after(start, enter(ownForm({ answers: [null, 4, null] }))).answerForms[0]?.answers).toEqual([null, 4, null]);
  });
});

describe('a row is refused', () => {
  const entered = after(start, enter(ownForm({})), enter(namedForm({})));
  const cases: readonly (readonly [string, AnswerFields, AnswerProblem])[] = [
    ['of an instrument that is not there', ownForm({ instrument: 'i9' as InstrumentId }), { kind: 'unknownInstrument' }],
    ['of a version that never was', ownForm({ version: 2 }), { kind: 'unknownVersion' }],
    ['at an occasion that is not its own', { ...ownForm({ occasion: 'before', code: null }), instrument: 'b3' as InstrumentId }, { kind: 'notItsOccasion' }],
    ['with a number that is in', ownForm({ code: 'BU12' }), { kind: 'numberTaken' }],
    ['with a code that is in, however it is written', ownForm({ number: 2, code: 'RA07' }), { kind: 'codeTaken', code: 'RA07' }],
    ['without a code', ownForm({ number: 2, code: null }), { kind: 'codeMissing' }],
    ['with a name where there is a code', ownForm({ number: 2, code: 'BU12', person: person(1) }), { kind: 'personNotWanted' }],
    ['with a code where there is a name', namedForm({ number: 2, code: 'BU12' }), { kind: 'codeNotWanted' }],
    ['with a team where there is a name', namedForm({ number: 2, person: person(2), team: team(1) }), { kind: 'teamNotWanted' }],
    ['without a name', namedForm({ number: 2, person: null }), { kind: 'personMissing' }],
    ['of a person twice', namedForm({ number: 2 }), { kind: 'personTwice', name: personFields(1).name }],
    ['of a person who has left', namedForm({ number: 2, person: person(3) }), { kind: 'personLeft', name: personFields(3).name }],
    ['of nobody', namedForm({ number: 2, person: person(9) }), { kind: 'unknownPerson' }],
    ['of no team', ownForm({ number: 2, code: 'BU12', team: team(9) }), { kind: 'unknownTeam' }],
    ['with too few answers', ownForm({ number: 2, code: 'BU12', answers: [1] }), { kind: 'answersCount', given: 1, items: 3 }],
    ['beyond the scale', ownForm({ number: 2, code: 'BU12', answers: [1, 5, null] }), { kind: 'beyondScale', item: 2, answer: 5, most: 4 }],
    ['with words where a tick belongs', ownForm({ number: 2, code: 'BU12', answers: ['ya', 1, null] }), { kind: 'notItsKind', item: 1 }],
    ['with a tick where words belong', ownForm({ number: 2, code: 'BU12', answers: [1, 1, 1] }), { kind: 'notItsKind', item: 3 }],
  ];
  test.each(cases)('%s', (_, form, problem) => expect(problemOf(entered, form)).toEqual(problem));

  test('also where the same stands twice in one entry, or at the same person both before and after is right', () => {
    expect(answerRows(start, [ownForm({}), ownForm({ number: 2 })])).toEqual([{ row: 2, number: 2, problem: { kind: 'codeTaken', code: 'RA07' } }]);
    expect(answerRows(entered, [ownForm({ occasion: 'after' })])).toEqual([]);
    expect(answerRows(start, [ownForm({}), namedForm({})])).toEqual([{ row: 2, number: 1, problem: { kind: 'otherInstrument' } }]);
  });
  test('and then nothing of the whole entry is stored, and each faulty row is said', () => {
    const forms = [ownForm({}), ownForm({ number: 2, code: 'BU12', answers: [7 as never, 1, null] }), ownForm({ number: 3 }), ownForm({ number: 4, code: null }), ownForm({ number: 5, code: null })];
    const decision = decide(start, enter(...forms), facilitator);
    if (!('refusal' in decision)) throw new Error('nothing was refused');
    expect(answerRowText.en({ row: 2, number: 2, problem: { kind: 'beyondScale', item: 1, answer: 7, most: 4 } })).toBe('Form 002: item 1 says 7, of 1–4');
    expect(refusalText(decision.refusal, 'id')).toBe('Belum ada yang disimpan. Formulir 002: butir 1 berisi 7, padahal pilihannya 1–4; Formulir 003: kode RA07 sudah dipakai formulir lain; Formulir 004: kodenya belum diisi; dan 1 formulir lain.');
  });
});

describe('a form that is in', () => {
  const entered = after(start, enter(ownForm({})), enter(namedForm({})));
  test('can be corrected, also of a person who has left since, but is not moved to another instrument', () => {
    expect(after(entered, { type: 'correctAnswers', answer: 'a1' as AnswerId, fields: ownForm({ answers: [1, 2, null] }) }).answerForms[0]?.answers).toEqual([1, 2, null]);
    const left = after(entered, { type: 'withdrawPerson', person: person(1), reason: 'Sakit' });
    expect(after(left, { type: 'correctAnswers', answer: 'a2' as AnswerId, fields: namedForm({ answers: [1, 2, null] }) }).answerForms).toHaveLength(2);
    expect(decide(entered, { type: 'correctAnswers', answer: 'a1' as AnswerId, fields: namedForm({ number: 4, person: person(2) }) }, facilitator)).toEqual({ refusal: { code: 'answersWrong', rows: [{ row: 1, number: 4, problem: { kind: 'otherInstrument' } }] } });
  });
  test('can be typed a second time; taken out, it takes that with it, and undo brings both', () => {
    const twice = after(entered, { type: 'typeAnswersAgain', answer: 'a1' as AnswerId, answers: [3, 4, null] });
    expect(twice.secondEntries).toEqual({ a1: [3, 4, null] });
    expect(decide(twice, { type: 'typeAnswersAgain', answer: 'a1' as AnswerId, answers: [3, 9 as never, null] }, facilitator)).toMatchObject({ refusal: { code: 'answersWrong' } });
    const removed = after(twice, { type: 'removeAnswers', answers: ['a1' as AnswerId] });
    expect([removed.answerForms.length, removed.secondEntries]).toEqual([1, {}]);
    const undone = after(removed, { type: 'undo' });
    expect([undone.answerForms, undone.secondEntries]).toEqual([twice.answerForms, twice.secondEntries]);
  });
  test('keeps in how many answers the two typings differed, whatever is decided, corrected, taken out and brought back since', () => {
    const a1 = 'a1' as AnswerId;
    const rate = (state: State): readonly number[] => { const { answers, differed, undecided } = typedTwiceOf(state); return [answers, differed, undecided]; };
    const twice = after(entered, { type: 'typeAnswersAgain', answer: a1, answers: [4, 1, null] });
    expect(rate(twice)).toEqual([3, 2, 2]);
    const first = after(twice, { type: 'typeAnswersAgain', answer: a1, answers: [3, 1, null] });
    const decided = after(first, { type: 'correctAnswers', answer: a1, fields: ownForm({ answers: [3, 1, null] }) });
    expect([rate(first), rate(decided)]).toEqual([[3, 2, 1], [3, 2, 0]]);
    expect(rate(after(decided, { type: 'undo' }, { type: 'undo' }))).toEqual([3, 2, 2]);
    expect(rate(after(decided, { type: 'removeAnswers', answers: [a1] }))).toEqual([0, 0, 0]);
    expect(rate(after(decided, { type: 'removeAnswers', answers: [a1] }, { type: 'undo' }))).toEqual([3, 2, 0]);
    expect(rate(after(decided, { type: 'typeAnswersAgain', answer: a1, answers: null }, { type: 'undo' }))).toEqual([3, 2, 0]);
    expect(rate(after(twice, { type: 'undo' }))).toEqual([0, 0, 0]);
    // As an older log has it, which does not say where they differed.
    expect(rate(reduceRow(entered, { seq: 99, facts: [{ type: 'answersTypedAgain', answer: a1, answers: [4, 1, null] }], at: moment(0) }))).toEqual([3, 2, 2]);
  });
});

describe('what goes out', () => {
  const facts = [enter(ownForm({ code: 'RA07', answers: [3, 2, 'Budi terlalu keras'] })), enter(ownForm({ occasion: 'after', code: 'RA07' })), enter(namedForm({ number: 1 }), namedForm({ number: 2, person: person(2) }))]
    .reduce<{ readonly state: State; readonly facts: readonly Fact[] }>((so, command) => {
      const decision = decide(so.state, command, facilitator);
      return 'refusal' in decision ? so : { state: reduceRow(so.state, { seq: 9, facts: decision.facts, at: moment(0) }), facts: [...so.facts, ...decision.facts] };
    }, { state: start, facts: [] });

  test('to the hall is nothing, frozen or not', () => {
    const open = stateAfter(...ready(2), { type: 'addInstrument', fields: ownScale }, enter(ownForm({})));
    expect(JSON.stringify(views.hall(open))).not.toContain('RA07');
    expect(publicState(after(open, { type: 'freezeBoard' }))).toMatchObject({ instruments: [], answerForms: [], secondEntries: {}, typedApart: {} });
  });
  test('to a journal or a table is that there were answers, not which and not whose', () => {
    const text = JSON.stringify(facts.facts.map(withoutAnswers));
    expect(withoutAnswers({ type: 'answersTypedAgain', answer: 'a1' as AnswerId, answers: [1, 2, null], differed: [1] })).toEqual({ type: 'answersTypedAgain', answer: 'a1', answers: [] });
    for (const hidden of ['RA07', 'Budi terlalu', '"p1"', '[3,2']) expect(text).not.toContain(hidden);
  });
  test('of a file without personal data is every tick, and pairs by a code that says nothing', () => {
    const { records } = anonymised([{ seq: 1, at: moment(0), actor: { role: 'console', operator: 'Sari Wulandari' }, facts: facts.facts }], (count) => Array.from({ length: count }, (_, i) => count - i));
    const forms = records.flatMap((record) => record.facts).flatMap((fact) => (fact.type === 'answersEntered' ? fact.entries.map(({ fields }) => fields) : []));
    expect(forms.map(({ code, person: who, answers, occasion }) => [code, who, answers, occasion])).toEqual([
      ['P001', null, [3, 2, '–'], 'before'], ['P001', null, [3, 2, null], 'after'], [null, 'p1', [3, 2, null], 'before'], [null, 'p2', [3, 2, null], 'before'],
    ]);
    expect(forms.filter(({ person: who }) => who !== null).map(({ person: who, number }) => `${who} ${number}`)).toEqual(['p1 1', 'p2 2']);
  });
});
