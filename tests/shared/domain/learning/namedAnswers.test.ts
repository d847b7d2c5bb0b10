// What may leave of forms: names only where the instrument asked for them, and of all others nothing that says whose they are, nor anything of too few.
import { describe, expect, test } from 'vitest';
import type { AnswerForm } from '../../../../shared/domain/learning/answerForm.ts';
import type { Instrument } from '../../../../shared/domain/learning/instrument.ts';
import { hasNamedAnswers, namedForms, namelessForms } from '../../../../shared/domain/learning/namedAnswers.ts';
import type { AnswerFields, Identity } from '../../../../shared/domain/learning/schemas.ts';
import { views } from '../../../../shared/domain/views.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import type { AnswerId, InstrumentId } from '../../../../shared/units.ts';
import { ownForm, ownScale } from '../../anyLearning.ts';
import { person, team } from '../../samples.ts';

const instrument = (id: string, identity: Identity, version = 1): Instrument =>
  ({ ...ownScale, identity, id: id as InstrumentId, version, former: version === 1 ? [] : [{ version: 1, fields: { ...ownScale, identity } }] });
const formsOf = (count: number, fields: (at: number) => Partial<AnswerFields>): readonly AnswerForm[] => Array.from({ length: count }, (_, at) => ({ ...ownForm({ number: at + 1, code: `SU${at + 10}`, ...fields(at) }), id: `a${at + 1}` as AnswerId }));

describe('without names', () => {
  const coded = [instrument('i4', 'coded')];
  const six = formsOf(6, (at) => ({ team: team(1), answers: [6 - at > 4 ? 4 : 6 - at, 1, 'Zqx'] }));
  test('a form keeps its ticks alone, in an order that is not that of the pile', () => {
    const told = namelessForms({ instruments: coded, answerForms: six });
    expect(told.map(({ respondent, answers }) => [respondent, answers])).toEqual([[1, [1, 1, null]], [2, [2, 1, null]], [3, [3, 1, null]], [4, [4, 1, null]], [5, [4, 1, null]], [6, [4, 1, null]]]);
    expect(told).toEqual(namelessForms({ instruments: coded, answerForms: six.toReversed() }));
    for (const hidden of ['Zqx', 'SU1', '"t1"', 'number', '"a1"']) expect(JSON.stringify(told.map(({ version, occasion, respondent, answers }) => ({ version, occasion, respondent, answers })))).not.toContain(hidden);
  });
  test('of fewer than five nothing leaves: no form, no item, no version', () => {
    expect(namelessForms({ instruments: coded, answerForms: six.slice(0, 4) })).toEqual([]);
    expect(namelessForms({ instruments: coded, answerForms: six.map((form, at) => ({ ...form, answers: [form.answers[0] ?? null, at < 4 ? 1 : null, null] })) }).every(({ answers }) => answers[1] === null)).toBe(true);
    const versions = [...six, ...formsOf(2, (at) => ({ version: 2, number: at + 20 }))];
    expect(namelessForms({ instruments: [instrument('i4', 'coded', 2)], answerForms: versions })).toEqual([]);
    expect(namelessForms({ instruments: [instrument('i4', 'coded', 2)], answerForms: [...six, ...formsOf(2, () => ({ occasion: 'after', version: 2 }))] })).toHaveLength(6);
  });
});

test('with names are those alone whose instrument asked for the name', () => {
  const answerForms = [
    ...formsOf(2, (at) => ({ code: null, person: person(at + 1) })), ...formsOf(1, () => ({ instrument: 'i5' as InstrumentId })),
    // As no desk lets it in, but a log might have it.
    ...formsOf(1, () => ({ instrument: 'i5' as InstrumentId, code: null, person: person(3) })),
  ];
  const state = { ...emptyState, instruments: [instrument('i4', 'named'), instrument('i5', 'coded')], answerForms };
  expect(namedForms(state).map((form) => form.person)).toEqual([person(1), person(2)]);
  expect(namelessForms({ ...state, answerForms: formsOf(5, () => ({ code: null, person: person(1) })) })).toEqual([]);
  expect(hasNamedAnswers(views.instruments(state))).toBe(true);
  expect(hasNamedAnswers(views.instruments({ ...state, answerForms: answerForms.slice(2) }))).toBe(false);
});
