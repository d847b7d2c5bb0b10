// Undo gives a team no name and no emblem that the wall still shows of another behind a freeze: that would tell of a hidden merger or split.
import { expect, test } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { given, stateAfter } from '../../../given.ts';
import { person, ready, team } from '../../../samples.ts';

const undo: Command = { type: 'undo' };
const freeze: Command = { type: 'freezeBoard' };
const rename: Command = { type: 'renameTeam', team: team(3), name: 'Bima' };
/** Takes the name that was freed. */
const merge: Command = { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Penyu' };
const recolour: Command = { type: 'recolourTeam', team: team(3), number: 30 };
/** Takes the emblem that was freed. */
const split: Command = { type: 'splitTeam', team: team(4), name: 'Belahan', seed: '7', members: [person(4)] };

test('a name the wall still shows does not come back by undo', () => {
  const hidden = [...ready(4), rename, merge, freeze, undo];
  expect(stateAfter(...hidden).frozen?.teams.map(({ name }) => name)).toContain('Penyu');
  given(...hidden).when(undo).thenRefused({ code: 'teamNameTwice', name: 'Penyu' });
  expect(stateAfter(...hidden, { type: 'liftFreeze', name: 'Sari Wulandari' }, undo).teams[2]?.name).toBe('Penyu');
});

test('nor does an emblem', () => {
  given(...ready(4), recolour, split, freeze, undo).when(undo).thenRefused({ code: 'emblemTaken', name: 'Belahan' });
  expect(stateAfter(...ready(4), recolour, split, undo, undo).teams[2]?.number).toBe(3);
});

test('what the wall does not follow is taken back as ever, there and again', () => {
  const state = stateAfter(...ready(4), freeze, { ...merge, name: 'Badak' } as Command, undo, { type: 'redo' });
  expect([state.teams.map(({ name }) => name), state.frozen?.teams.map(({ name }) => name)]).toEqual([['Badak', 'Penyu', 'Cendrawasih'], ['Rajawali', 'Badak', 'Penyu', 'Cendrawasih']]);
});
