// An attacker who has every table and knows who is in which team, who filled in which form and who left what blank, must not come to anything about fewer than five people.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenTeams, pairsTold } from '../../../../../shared/domain/learning/gains/hiding.ts';
import type { GainsSource, Published } from '../../../../../shared/domain/learning/gains/published.ts';
import { publishedOf } from '../../../../../shared/domain/learning/gains/published.ts';
import type { ScoredForm, Tally } from '../../../../../shared/domain/learning/gains/tally.ts';
import { tallyOf, teamPlaces } from '../../../../../shared/domain/learning/gains/tally.ts';
import type { Occasion } from '../../../../../shared/domain/learning/schemas.ts';
import { occasions } from '../../../../../shared/domain/learning/schemas.ts';
import { anySource } from './anyAnswers.ts';
import type { Row } from './rank.ts';
import { exactRank, rankInField } from './rank.ts';

/** A multiple of every count of answers that occurs, so that a score is a sum with whole factors. */
const OVER = 60;
const SMALL = 4;

type Known = { readonly form: ScoredForm; readonly team: number; readonly isPaired: boolean; readonly isKept: boolean; readonly slots: readonly number[] };
/** People the tables cannot tell apart: the same team, pairing and blanks. */
type Class = { readonly name: string; readonly group: string; readonly known: Known; readonly people: number };

const classesOf = (tally: Tally, occasion: Occasion, hidden: ReadonlySet<number>): readonly Class[] => {
  const kept = new Set(pairsTold(tally, hidden).map((pair) => pair[occasion]));
  const paired = new Set(tally.pairs.map((pair) => pair[occasion]));
  const scored = tally.plan.items.flatMap(({ isScored }, slot) => (isScored ? [slot] : []));
  const classes = new Map<string, Class>();
  for (const form of tally.sides[occasion].forms) {
    const known: Known = { form, team: form.team, isPaired: paired.has(form), isKept: kept.has(form), slots: scored.filter((slot) => !form.blankSlots.includes(slot)) };
    const group = `team ${form.team} ${known.isPaired} ${known.isKept}`;
    const name = `${group} ${known.slots.join()}`;
    classes.set(name, { name, group, known, people: (classes.get(name)?.people ?? 0) + 1 });
  }
  return [...classes.values()];
};

/** What every number told on that occasion is of: a row each, a column for each class of people and item. */
const rowsOf = (told: Published, tally: Tally, occasion: Occasion, classes: readonly Class[], teams: GainsSource['teams']): readonly Row[] => {
  const of = (isIn: (known: Known) => boolean, factor: (known: Known, slot: number) => number): Row =>
    new Map(classes.filter(({ known }) => isIn(known)).flatMap(({ name, known }) => known.slots.flatMap((slot): readonly [string, number][] => { const by = factor(known, slot); return by === 0 ? [] : [[`${name}|${slot}`, by]]; })));
  const scores = (isIn: (known: Known) => boolean): Row => of(isIn, ({ slots }) => OVER / slots.length);
  const { whole, pairs, teams: byTeam, items, values } = told;
  return [
    ...(whole[occasion] === null ? [] : [scores(() => true)]),
    ...(pairs === null || pairs[occasion] === null ? [] : [scores(({ isKept }) => isKept)]),
    ...byTeam.told.flatMap((team) => (team[occasion] === null ? [] : [scores((known) => teams[known.team]?.id === team.team)])),
    ...items.flatMap((item, slot) => (item[occasion] === null || tally.plan.items[slot]?.isScored !== true ? [] : [of(() => true, (_, at) => (at === slot ? 1 : 0))])),
    ...values.flatMap((value) => (value[occasion] === null ? []
      : [of(() => true, (_, at) => (tally.plan.items[at]?.item.value === value.value ? 1 : 0))])),
  ];
};

/** Sets of classes or of whole groups that are fewer than five people together. */
const smallSets = (classes: readonly Class[], by: 'name' | 'group'): readonly ReadonlySet<string>[] => {
  const sizes = [...Map.groupBy(classes, (each) => each[by])].map(([key, list]) => ({ key, people: list.reduce((sum, { people }) => sum + people, 0) })).filter(({ people }) => people <= SMALL);
  const found: { readonly keys: readonly string[]; readonly people: number; readonly from: number }[] = [{ keys: [], people: 0, from: 0 }];
  for (const { keys, people, from } of found) {
    sizes.forEach((size, at) => {
      if (at >= from && people + size.people <= SMALL && keys.length < (by === 'name' ? 2 : SMALL)) found.push({ keys: [...keys, size.key], people: people + size.people, from: at + 1 });
    });
  }
  return found.slice(1).map(({ keys }) => new Set(classes.filter((each) => keys.includes(each[by])).map(({ name }) => name)));
};

const without = (rows: readonly Row[], names: ReadonlySet<string>): readonly Row[] =>
  rows.map((row) => new Map([...row].filter(([column]) => !names.has(column.slice(0, column.lastIndexOf('|'))))));

/** Whether any combination of the rows speaks of these people alone: then what is left without them has a lower rank. In the field it is never above the true one, so equal ranks there are proof. */
const speaksOfOnly = (rows: readonly Row[], rank: number, names: ReadonlySet<string>): boolean => {
  const others = without(rows, names);
  return rankInField(others) < rank && exactRank(others) < rank;
};

const leaks = (source: GainsSource): readonly string[] => {
  const [instrument] = source.instruments;
  if (instrument === undefined) return [];
  const tally = tallyOf(instrument, source.answerForms, teamPlaces(source.teams));
  const told = publishedOf(instrument, tally, source.teams);
  const hidden = hiddenTeams(tally, source.teams.length);
  return occasions.flatMap((occasion) => {
    const classes = classesOf(tally, occasion, hidden);
    const rows = rowsOf(told, tally, occasion, classes, source.teams);
    const rank = exactRank(rows);
    return [...smallSets(classes, 'group'), ...smallSets(classes, 'name')].filter((names) => speaksOfOnly(rows, rank, names)).map((names) => `${occasion}: ${[...names].join(' and ')}`);
  });
};

describe('from everything that is told', () => {
  it('nothing about fewer than five people can be worked out', () => {
    fc.assert(fc.property(anySource({ teams: 5, inTeam: 12, items: 4 }), (source) => { expect(leaks(source)).toEqual([]); }), { numRuns: 400 });
  }, 120_000);
  it('and often enough something is told of teams and of pairs at all', () => {
    const told = fc.sample(anySource({ teams: 5, inTeam: 12, items: 4 }), { numRuns: 200, seed: 1 }).flatMap((source) =>
      source.instruments.map((instrument) => publishedOf(instrument, tallyOf(instrument, source.answerForms, teamPlaces(source.teams)), source.teams)));
    expect(told.filter(({ teams }) => teams.told.length > 1).length).toBeGreaterThan(20);
    expect(told.filter(({ pairs }) => pairs !== null).length).toBeGreaterThan(20);
    expect(told.filter(({ pairs }) => (pairs?.leftOut ?? 0) > 0).length).toBeGreaterThan(5);
    expect(told.filter(({ items }) => items.some(({ before }) => before !== null)).length).toBeGreaterThan(100);
  });
});
