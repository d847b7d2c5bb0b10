// What is told of answers, by hand: means, gains and their bands, blanks, reversed sentences, versions, pairs, values, and what is kept back.
import { describe, expect, it } from 'vitest';
import type { Published } from '../../../../../shared/domain/learning/gains/published.ts';
import { publishedResults } from '../../../../../shared/domain/learning/gains/published.ts';
import { bandOf, gainOf } from '../../../../../shared/domain/learning/gains/gain.ts';
import { serviceBandOf } from '../../../../../shared/domain/learning/gains/serviceBands.ts';
import type { Instrument } from '../../../../../shared/domain/learning/instrument.ts';
import type { Answers } from '../../../../../shared/domain/learning/schemas.ts';
import { fraction } from '../../../../../shared/domain/scoring/points/fraction.ts';
import { hundredths } from '../../../../../shared/units.ts';
import type { Filled } from './anyAnswers.ts';
import { choice, formsOf, instrumentOf, scaled, teamOf } from './anyAnswers.ts';

const results = (instrument: Instrument, filled: readonly Filled[], teams = 0): Published => {
  const [only] = publishedResults({ instruments: [instrument], answerForms: formsOf(filled), teams: Array.from({ length: teams }, (_, i) => teamOf(i + 1)) });
  if (only === undefined) throw new Error('nothing is told');
  return only;
};
const times = <T>(count: number, make: (i: number) => T): readonly T[] => Array.from({ length: count }, (_, i) => make(i));
/** `right` of a hundred items right. */
const hundred = times(100, (i) => choice(`q${i}`));
const answered = (right: number): Answers => hundred.map((_, i) => (i < right ? 1 : 2));

describe('a gain', () => {
  it('is the share of what was missing: 61 to 82 is 0,54, medium', () => {
    const { whole } = results(instrumentOf({ items: hundred }), [
      ...times(5, (i): Filled => ({ answers: answered(59 + i) })), ...times(5, (i): Filled => ({ answers: answered(80 + i), occasion: 'after' })),
    ]);
    expect(whole).toEqual({ before: { n: 5, mean: 6100 }, after: { n: 5, mean: 8200 }, gain: { kind: 'gain', value: 54, band: 'medium', fell: false } });
  });
  it('is none where all was right before', () => expect(gainOf(100, 90)).toEqual({ kind: 'full' }));
  it('falls, and is low then', () => expect(gainOf(50, 40)).toEqual({ kind: 'gain', value: -20, band: 'low', fell: true }));
  it('has the band of its exact value, not of the one that is printed', () => {
    expect(bandOf(fraction(7, 10))).toBe('high');
    expect(bandOf(fraction(3, 10))).toBe('medium');
    expect(gainOf(0, fraction(69_999, 1_000))).toEqual({ kind: 'gain', value: 70, band: 'medium', fell: false });
    expect(gainOf(0, fraction(29_999, 1_000))).toEqual({ kind: 'gain', value: 30, band: 'low', fell: false });
  });
});

describe('a mean', () => {
  it('leaves blanks out above and below, and a form with nothing on it altogether', () => {
    const items = [choice('a'), choice('b'), choice('c'), choice('d')];
    // 1 of 2 is right, so 50, six times; 1 of 4, so 25, six times.
    const filled = [...times(6, (): Filled => ({ answers: [1, 2, null, null] })), ...times(6, (): Filled => ({ answers: [1, 2, 2, 2] })), { answers: [null, null, null, null] }];
    const { whole, items: [first, , third] } = results(instrumentOf({ items }), filled);
    expect(whole.before).toEqual({ n: 12, mean: 3750 });
    expect(first?.before).toMatchObject({ n: 12, mean: 10_000, counts: [12, 0, 0, 0] });
    expect(third?.before).toMatchObject({ n: 6, mean: 0 });
  });
  it('is that of the scores of forms, not of all answers', () => {
    const items = [choice('a'), choice('b')];
    const filled = [...times(5, (): Filled => ({ answers: [1, null] })), ...times(5, (): Filled => ({ answers: [2, 2] }))];
    expect(results(instrumentOf({ items }), filled).whole.before).toEqual({ n: 10, mean: 5000 });
  });
  it('turns reversed sentences round, and shows them as they were ticked', () => {
    const items = [scaled('a'), scaled('b', null, true)];
    const { whole, items: [, second] } = results(instrumentOf({ form: 'scale', items }), times(5, () => ({ answers: [4, 1] })));
    expect(whole.before).toEqual({ n: 5, mean: 10_000 });
    expect(second?.before).toMatchObject({ mean: 10_000, counts: [5, 0, 0, 0] });
    expect(second?.isReversed).toBe(true);
  });
  it('is rounded half up once: 2 of 3 is 66,67', () => {
    const items = [choice('a'), choice('b'), choice('c')];
    expect(results(instrumentOf({ items }), times(5, () => ({ answers: [1, 1, 2] }))).whole.before?.mean).toBe(6667);
  });
  it('of fewer than five forms is not told', () => {
    const { whole, few, items } = results(instrumentOf({ items: [choice('a')] }), [...times(4, (): Filled => ({ answers: [1] })), ...times(5, (): Filled => ({ answers: [1], occasion: 'after' }))]);
    expect(whole).toMatchObject({ before: null, gain: null, after: { n: 5 } });
    expect(few).toEqual(['before']);
    expect(items[0]).toMatchObject({ before: null, gain: null });
  });
});

describe('versions', () => {
  it('show the answers to each under the steps it had', () => {
    const former = instrumentOf({ form: 'scale', items: [scaled('a')] });
    const { scale } = former;
    const now = { ...former, version: 2, scale: scale.toReversed(), items: [scaled('b')], former: [{ version: 1, fields: former }] };
    const before = times(5, (): Filled => ({ answers: [4] }));
    expect(results(now, before).items.map(({ item, answers }) => [item, answers])).toEqual([['a', scale]]);
    const after = times(5, (): Filled => ({ answers: [1], occasion: 'after', version: 2 }));
    expect(results(now, [...before, ...after]).items.map(({ item, answers }) => [item, answers])).toEqual([['b', scale.toReversed()], ['a', scale]]);
  });
  const first = { ...instrumentOf({ items: [choice('a'), choice('old')] }) };
  const changed = instrumentOf({ items: [choice('a'), choice('new')] }, { version: 2, former: [{ version: 1, fields: first }] });
  const told = results(changed, [...times(5, (): Filled => ({ answers: [2, 1], version: 1 })), ...times(5, (): Filled => ({ answers: [1, 2], version: 2, occasion: 'after' }))]);
  it('are compared by what both ask', () => {
    expect(told.whole).toMatchObject({ before: { mean: 0 }, after: { mean: 10_000 } });
    expect(told.versions).toBe(2);
  });
  it('show what only one asks without a gain', () => {
    expect(told.items.map(({ item, isComparable, before, after, gain }) => [item, isComparable, before?.mean ?? null, after?.mean ?? null, gain === null])).toEqual([
      ['a', true, 0, 10_000, false], ['new', false, null, 0, true], ['old', false, 10_000, null, true],
    ]);
  });
  it('that nobody answered make nothing incomparable', () => {
    expect(results(changed, times(5, () => ({ answers: [1, 1], version: 2 }))).items.map(({ item }) => item)).toEqual(['a', 'new']);
  });
});

describe('values', () => {
  it('take all answers to their items together', () => {
    const items = [choice('a', 'kolaboratif'), choice('b', 'kolaboratif'), choice('c')];
    const filled = [...times(5, (): Filled => ({ answers: [1, 1, 2] })), ...times(5, (): Filled => ({ answers: [2, null, 1] }))];
    // 10 of 15 answers.
    expect(results(instrumentOf({ items }), filled).values).toEqual([{ value: 'kolaboratif', before: { n: 10, mean: 6667 }, after: null, gain: null }]);
  });
});

describe('pairs', () => {
  const items = [choice('a'), choice('b')];
  const both = (from: number, to: number): readonly Filled[] => times(to - from, (i) => from + i).flatMap((i): readonly Filled[] =>
    [{ answers: [1, 2], code: `K${i}` }, { answers: [1, 1], code: `K${i}`, occasion: 'after' }]);
  it('are those with the same code before and after', () => {
    expect(results(instrumentOf({ items }), both(0, 6)).pairs).toEqual({ n: 6, leftOut: 0, before: { n: 6, mean: 5000 }, after: { n: 6, mean: 10_000 }, gain: { kind: 'gain', value: 100, band: 'high', fell: false } });
  });
  it('are told in part where the few without one could be worked out', () => {
    const told = results(instrumentOf({ items }), [...both(0, 20), { answers: [2, 2], code: 'X1' }, { answers: [2, 2], code: 'X2' }]);
    // Before, 2 have no pair and 3 pairs join them; after, everybody has one, so the same 3 are too few: two more go.
    expect(told.pairs).toMatchObject({ n: 15, leftOut: 5 });
  });
  it('are not told where too few would remain', () => {
    const told = results(instrumentOf({ items }), [...both(0, 6), { answers: [2, 2], code: 'X1' }]);
    expect(told.pairs).toBeNull();
    expect(told.hasPairs).toBe(true);
  });
});

describe('teams', () => {
  const items = [choice('a')];
  const ofTeam = (team: number | null, n: number, occasion: Filled['occasion'] = 'before'): readonly Filled[] => times(n, () => ({ answers: [1], team, occasion }));
  const shown = (filled: readonly Filled[], teams: number) => { const { told, hidden } = results(instrumentOf({ items }), filled, teams).teams; return { told: told.map(({ number }) => number), hidden }; };
  it('of five and more are told', () => expect(shown([...ofTeam(1, 5), ...ofTeam(2, 5)], 2)).toEqual({ told: [1, 2], hidden: 0 }));
  it('under five take the smallest other one with them', () =>
    expect(shown([...ofTeam(1, 4), ...ofTeam(2, 8), ...ofTeam(3, 6), ...ofTeam(4, 9)], 4)).toEqual({ told: [2, 4], hidden: 2 }));
  it('under five together take more with them', () =>
    expect(shown([...ofTeam(1, 1), ...ofTeam(2, 2), ...ofTeam(3, 6), ...ofTeam(4, 9)], 4)).toEqual({ told: [4], hidden: 3 }));
  it('are hidden on both occasions where one is too small', () =>
    expect(shown([...ofTeam(1, 4), ...ofTeam(2, 8), ...ofTeam(3, 7), ...ofTeam(1, 8, 'after'), ...ofTeam(2, 8, 'after'), ...ofTeam(3, 8, 'after')], 3)).toEqual({ told: [2], hidden: 2 }));
  it('without any answer help nothing', () => expect(shown([...ofTeam(1, 3), ...ofTeam(2, 8), ...ofTeam(3, 8)], 5)).toEqual({ told: [3], hidden: 2 }));
  it('bear the number of their name tags, whatever their emblem', () => {
    const teams = [{ ...teamOf(1), number: 9 }, { ...teamOf(2), number: 1 }];
    const [only] = publishedResults({ instruments: [instrumentOf({ items })], answerForms: formsOf([...ofTeam(1, 5), ...ofTeam(2, 6)]), teams });
    expect(only?.teams.told.map(({ team, number }) => [team, number])).toEqual([['t1', 1], ['t2', 2]]);
  });
  it('keep the forms of a team that went into them, though a half was split off since', () => {
    const formerly = [{ id: teamOf(3).id, name: 'Tim 3' }];
    const teams = [{ ...teamOf(1), formerly }, teamOf(2), { ...teamOf(5), formerly }];
    const [only] = publishedResults({ instruments: [instrumentOf({ items })], answerForms: formsOf([...ofTeam(1, 5), ...ofTeam(3, 6), ...ofTeam(2, 7), ...ofTeam(5, 8)]), teams });
    expect(only?.teams.told.map(({ team, before }) => [team, before?.n])).toEqual([['t1', 11], ['t2', 7], ['t5', 8]]);
  });
  it('hide those whose team is not known', () => expect(shown([...ofTeam(null, 2), ...ofTeam(1, 8), ...ofTeam(2, 7), ...ofTeam(3, 9)], 3)).toEqual({ told: [3], hidden: 2 }));
});

describe('items', () => {
  it('that only a few left blank are kept back with their value, for the mean of all scores would tell of these few', () => {
    const items = [choice('a', 'kolaboratif'), choice('b', 'kolaboratif'), choice('c', 'adaptif')];
    const told = results(instrumentOf({ items }), [...times(9, (): Filled => ({ answers: [1, 1, 1] })), { answers: [null, 1, 1] }]);
    expect(told.items.map(({ before }) => before?.n ?? null)).toEqual([null, 10, 10]);
    expect(told.values.map(({ value, before }) => [value, before?.n ?? null])).toEqual([['kolaboratif', null], ['adaptif', 10]]);
  });
  it('that many left blank are told', () => {
    const told = results(instrumentOf({ items: [choice('a'), choice('b')] }), [...times(9, (): Filled => ({ answers: [1, 1] })), ...times(5, (): Filled => ({ answers: [null, 1] }))]);
    expect(told.items.map(({ before }) => before?.n ?? null)).toEqual([9, 14]);
  });
});

describe('an evaluation', () => {
  it('has the band of the printed mean', () => {
    expect([8831, 8830, 7661, 7660, 6500, 6499, 2500].map((mean) => serviceBandOf(hundredths(mean)))).toEqual(['A', 'B', 'B', 'C', 'C', 'D', 'D']);
    const told = results(instrumentOf({ form: 'evaluation', identity: 'anonymous', occasions: ['after'], items: [scaled('a'), scaled('b')] }),
      [...times(5, (): Filled => ({ answers: [4, 3], occasion: 'after' })), ...times(5, (): Filled => ({ answers: [4, 2], occasion: 'after' }))]);
    expect(told.whole.after).toEqual({ n: 10, mean: 8125 });
    expect(told.band).toBe('B');
    expect(told.items.map(({ after }) => after?.band)).toEqual(['A', 'D']);
  });
});
