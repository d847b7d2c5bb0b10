// What an instrument may be, what stays once it was answered, and how its versions come and go.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import type { InstrumentProblem } from '../../../../shared/domain/learning/problems.ts';
import type { InstrumentFields, Item } from '../../../../shared/domain/learning/schemas.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { AnswerId } from '../../../../shared/units.ts';
import { ownForm, ownInstrument, ownScale } from '../../anyLearning.ts';
import { facilitator, given, moment, stateAfter } from '../../given.ts';
import { createRetreat } from '../../samples.ts';

const add: Command = { type: 'addInstrument', fields: ownScale };
const change = (fields: InstrumentFields): Command => ({ type: 'changeInstrument', instrument: ownInstrument, fields });
const enter: Command = { type: 'enterAnswers', forms: [ownForm({})] };
const wrong = (problem: InstrumentProblem) => ({ code: 'instrumentWrong', problem }) as const;
const question: Item = { id: 'q-1' as Item['id'], kind: 'choice', words: { id: 'Berapa?', en: 'How many?' }, options: [{ id: '1', en: '1' }, { id: '2', en: '2' }], right: 2, value: 'AK' };
const [first, second, third] = ownScale.items;
if (first?.kind !== 'scale' || second === undefined || third === undefined) throw new Error('the sample has three items');
const withItems = (...items: readonly Item[]): InstrumentFields => ({ ...ownScale, items });

const after = (state: State, command: Command): State => {
  const decision = decide(state, command, facilitator);
  if ('refusal' in decision) throw new Error(`${command.type}: ${decision.refusal.code}`);
  return reduceRow(state, { seq: 99, facts: decision.facts, at: moment(0) });
};
const versions = ({ instruments }: State) => instruments.filter(({ id }) => id === ownInstrument).map(({ version, former }) => [version, former.map((each) => each.version)]);

describe('a retreat', () => {
  test('begins with a test, a scale and an evaluation, and numbers its own after them', () => {
    expect(stateAfter(createRetreat).instruments.map(({ form, identity }) => `${form} ${identity}`)).toEqual(['test coded', 'scale coded', 'evaluation anonymous']);
    given(createRetreat).when(add).thenFacts({ type: 'instrumentAdded', instrument: ownInstrument, fields: ownScale });
  });
});

describe('an instrument is refused', () => {
  const cases: readonly (readonly [string, InstrumentFields, InstrumentProblem])[] = [
    ['with the name of another', { ...ownScale, name: { id: 'tes pengetahuan', en: 'x' } }, { kind: 'nameTaken' }],
    ['with an occasion twice', { ...ownScale, occasions: ['after', 'after'] }, { kind: 'occasionTwice' }],
    ['with one item twice', withItems(first, first), { kind: 'itemTwice', item: 2 }],
    ['with options outside a test', withItems(first, question), { kind: 'choiceOutsideTest', item: 2 }],
    ['with a key that points to no option', { ...withItems({ ...question, right: 3 }), form: 'test' }, { kind: 'keyBeyondOptions', item: 1 }],
    ['as a test that asks nothing', { ...ownScale, form: 'test' }, { kind: 'testWithoutChoice' }],
    ['with a value nobody knows', withItems({ ...first, value: 'ZZ' }), { kind: 'unknownValue', item: 1, value: 'ZZ' }],
  ];
  test.each(cases)('%s', (_, fields, problem) => given(createRetreat).when({ type: 'addInstrument', fields }).thenRefused(wrong(problem)));
});

describe('before the first answer', () => {
  test('everything of it may change, and it stays the first version', () => {
    given(createRetreat, add).when(change({ ...ownScale, identity: 'named', items: [{ ...first, isReversed: true }] }))
      .thenFacts({ type: 'instrumentChanged', instrument: ownInstrument, version: 1, fields: { ...ownScale, identity: 'named', items: [{ ...first, isReversed: true }] } });
    given(createRetreat, add).when(change(ownScale)).thenRefused({ code: 'unchanged' });
  });
});

describe('once it was answered', () => {
  const story = given(createRetreat, add, enter);
  test('its kind, whether it bears a name, and the occasions that were answered stay', () => {
    story.when(change({ ...ownScale, form: 'evaluation' })).thenRefused(wrong({ kind: 'formFixed' }));
    story.when(change({ ...ownScale, identity: 'anonymous' })).thenRefused(wrong({ kind: 'identityFixed' }));
    story.when(change({ ...ownScale, occasions: ['after'] })).thenRefused(wrong({ kind: 'occasionHasAnswers', occasion: 'before' }));
  });
  test('an item that says or counts otherwise is another item; its value and its place may change', () => {
    story.when(change(withItems({ ...first, words: { id: 'lain', en: 'other' } }, second, third))).thenRefused(wrong({ kind: 'itemMeansAnother', item: 1 }));
    story.when(change(withItems({ ...first, isReversed: true }))).thenRefused(wrong({ kind: 'itemMeansAnother', item: 1 }));
    const { id, kind, ...rest } = first;
    story.when(change(withItems({ ...rest, value: 'HA', kind, id }, second, third))).thenFacts({ type: 'instrumentChanged', instrument: ownInstrument, version: 2, fields: withItems({ ...rest, value: 'HA', kind, id }, second, third) });
    const moved = withItems(third, { ...first, value: 'HA' });
    story.when(change(moved)).thenFacts({ type: 'instrumentChanged', instrument: ownInstrument, version: 2, fields: moved });
  });
  test('an item whose steps are called otherwise is another item; one that is not answered on the scale stays', () => {
    const turned = { ...ownScale, scale: ownScale.scale.toReversed() };
    story.when(change(turned)).thenRefused(wrong({ kind: 'itemMeansAnother', item: 1 }));
    const anew = { ...turned, items: [{ ...first, id: 'x-4' as Item['id'] }, { ...second, id: 'x-5' as Item['id'] }, third] };
    story.when(change(anew)).thenFacts({ type: 'instrumentChanged', instrument: ownInstrument, version: 2, fields: anew });
  });
  test('a change is the next version, once; the former one is kept, and undo brings it back', () => {
    const changed = after(stateAfter(createRetreat, add, enter), change(withItems(first)));
    expect(versions(changed)).toEqual([[2, [1]]]);
    expect(versions(after(changed, change(withItems(second))))).toEqual([[2, [1]]]);
    const undone = after(changed, { type: 'undo' });
    expect([versions(undone), versions(after(undone, { type: 'redo' }))]).toEqual([[[1, []]], [[2, [1]]]]);
  });
  test('it cannot be removed; without its answers it can, and undo brings every version back', () => {
    story.when({ type: 'removeInstrument', instrument: ownInstrument }).thenRefused({ code: 'instrumentAnswered', instrument: ownScale.name });
    const emptied = stateAfter(createRetreat, add, enter, change(withItems(first)), { type: 'removeAnswers', answers: ['a1' as AnswerId] });
    const removed = after(emptied, { type: 'removeInstrument', instrument: ownInstrument });
    expect(versions(removed)).toEqual([]);
    expect(after(removed, { type: 'undo' }).instruments).toEqual(emptied.instruments);
  });
});
