// What is told of the played demo stays the same to the last number once its personal data are gone, and so do the groups of its comments.
import { expect, it } from 'vitest';
import { anonymised } from '../../../../../shared/domain/anonymise/anonymise.ts';
import type { Fact } from '../../../../../shared/domain/facts.ts';
import type { InstrumentResults } from '../../../../../shared/domain/learning/gains/learningResults.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import { emptyState } from '../../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../../shared/domain/reduce.ts';
import { views } from '../../../../../shared/domain/views.ts';
import { moment } from '../../../given.ts';
import { playedStory } from '../../../playedStory.ts';

const fold = (rows: readonly (readonly Fact[])[]): State => rows.reduce((state, facts, i) => reduceRow(state, { seq: i + 1, facts, at: moment(i) }), emptyState);
/** Without words, which may hold a name. */
const numbers = (results: readonly InstrumentResults[]): unknown => results.map(({ whole, pairs, values, items, teams, comments }) => ({
  whole, pairs, values, items: items.map(({ item, before, after, gain }) => ({ item, before, after, gain })), teams: { ...teams, told: teams.told.map(({ team, before, after, gain }) => ({ team, before, after, gain })) },
  comments: comments.map(({ item, n, groups, ungrouped }) => ({ item, n, groups, ungrouped })),
}));

it('says the same without personal data', () => {
  const { facts, state } = playedStory(3);
  const commented = views.learningComments(state).flatMap(({ items }) => items).flatMap(({ item, comments }) => comments.map(({ answer }) => ({ answer, item })));
  const [first, second, third] = commented;
  if (first === undefined || second === undefined || third === undefined) throw new Error('nobody commented');
  const all: readonly Fact[] = [...facts, { type: 'commentGrouped', ...first, group: 'Waktu' }, { type: 'commentGrouped', ...second, group: 'Waktu' }, { type: 'commentGrouped', ...third, group: 'Konsumsi' }];
  const { records } = anonymised(all.map((fact, i) => ({ seq: i + 1, at: moment(i), actor: { role: 'console' as const, operator: state.operator }, facts: [fact] })), (count) => Array.from({ length: count }, (_, i) => count - i));
  const [before, after] = [fold(all.map((fact) => [fact])), fold(records.map((record) => record.facts))];
  expect(numbers(views.learningResults(before))).toEqual(numbers(views.learningResults(after)));
  expect(views.learningResults(after).some(({ whole }) => whole.gain !== null)).toBe(true);
  expect(views.learningResults(after).flatMap(({ comments }) => comments).flatMap(({ groups }) => groups).map(({ name, n }) => [name, n])).toEqual([['Waktu', 2], ['Konsumsi', 1]]);
});
