// What the audience is told of who worked with whom: figures and lines, and not one name; an order that agencies' names do not give, and nothing from behind a freeze.
import { describe, expect, test } from 'vitest';
import { collaborationOf } from '../../../../shared/domain/collaboration/collaborationMap.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { views } from '../../../../shared/domain/views.ts';
import { demoCommands } from '../../../../shared/library/demoRetreat.ts';
import { at, given, stateAfter } from '../../given.ts';
import { createRetreat, importPeople, ready, personFields, run, show, startPhase, team } from '../../samples.ts';

const shown = (state: State) => {
  const { scene } = views.hall(state);
  if (scene.kind !== 'collaboration') throw new Error(`the wall shows ${scene.kind}`);
  return scene;
};

describe('the wall', () => {
  const state = stateAfter(...demoCommands(), show('collaboration'));
  const map = collaborationOf(state);
  test('is told the figures of the map and as many lines, and no agency by name', () => {
    const { agencies, pairs, met, links } = shown(state);
    expect({ agencies, pairs, met }).toEqual({ agencies: map.agencies.length, pairs: (map.agencies.length * (map.agencies.length - 1)) / 2, met: map.links.length });
    expect(new Set(links.map(([a, b]) => `${a} ${b}`)).size).toBe(map.links.length);
    expect(links.every(([a, b]) => a < b && b < agencies)).toBe(true);
    const bytes = JSON.stringify(views.hall(state));
    for (const { name } of map.agencies) expect(bytes).not.toContain(name);
  });
  test('has the same picture, its agencies in another order than any list of them', () => {
    const degrees = (links: readonly (readonly [number, number])[]): readonly number[] => map.agencies.map((_, i) => links.filter(([a, b]) => a === i || b === i).length);
    const listed = degrees(map.links.map(({ a, b }) => [a, b] as const));
    const told = degrees(shown(state).links);
    expect(told.toSorted((a, b) => a - b)).toEqual(listed.toSorted((a, b) => a - b));
    expect(told).not.toEqual(listed);
    expect(told).not.toEqual(listed.toSorted((a, b) => a - b));
  });
  test('keeps its order while nothing changes, and has another where people are others under the same agencies', () => {
    expect(shown(stateAfter(...demoCommands(), show('board'), show('collaboration'))).links).toEqual(shown(state).links);
    const others = { ...state, people: state.people.map((each) => ({ ...each, phone: '081200000000' })) };
    expect(shown(others).links).not.toEqual(shown(state).links);
  });
});

test('without teams there is nothing to show', () => {
  given(createRetreat, importPeople(personFields(1))).when(show('collaboration')).thenRefused({ code: 'noTeams' });
});

test('a merger behind the freeze, and work done since, stay behind it', () => {
  const merge: Command = { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' };
  const frozen = [...ready(), at(1, startPhase(1)), at(2, { type: 'freezeBoard' })];
  const before = shown(stateAfter(...frozen, at(3, show('collaboration'))));
  const hidden = stateAfter(...frozen, at(3, merge), at(4, startPhase(2)), at(5, show('collaboration')));
  expect(hidden.gatherings).toHaveLength(2);
  expect(hidden.runs[0]?.id).toBe(run(1));
  expect(shown(hidden)).toEqual(before);
});
