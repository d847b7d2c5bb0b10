// Which team a number on a form of answers means: the one its name tag says, whatever its emblem and whatever became of it since.
import { describe, expect, it } from 'vitest';
import { step } from '../../../../renderer/console/close/learning/answers/entry/entry.ts';
import { NEW, draftAt, emptyEntry, fieldsOf } from '../../../../renderer/console/close/learning/answers/entry/entryState.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { answerTeams } from '../../../../shared/domain/learning/answerTeams.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { TeamId } from '../../../../shared/units.ts';
import { sheetOf } from '../../../renderer/console/close/learning/answers/learningSamples.ts';
import { stateAfter } from '../../given.ts';
import { person, ready, team } from '../../samples.ts';

const teamsOf = (state: State) => answerTeams(views.teams(state).teams, views.mergedTeams(state));
/** Whom a form that says this number is credited to. */
const credited = (state: State, number: string): TeamId | null => {
  const sheet = sheetOf({}, { teams: teamsOf(state) });
  return fieldsOf(sheet, draftAt(sheet, step(sheet, emptyEntry(sheet, {}), { kind: 'text', text: number }), NEW)).team;
};

const recoloured = stateAfter(...ready(), { type: 'recolourTeam', team: team(1), number: 9 }, { type: 'recolourTeam', team: team(2), number: 1 });
const merge: Command = { type: 'mergeTeams', kept: team(1), gone: team(3), name: 'Gabungan' };
const merged = stateAfter(...ready(), merge);
const split = stateAfter(...ready(), merge, { type: 'splitTeam', team: team(1), name: 'Anoa', seed: '7', members: [1, 5, 9].map(person) });

describe('the number on a form', () => {
  it('is the one of the name tag, not of the emblem', () => {
    expect(views.teamPapers(recoloured).teams.map(({ number, name }) => [number, name])).toEqual(teamsOf(recoloured).map(({ number, name }) => [number, name]));
    expect([credited(recoloured, '1'), credited(recoloured, '2'), credited(recoloured, '9')]).toEqual([team(1), team(2), null]);
  });

  it('may be that of a team which went into another, and the answer goes back with it where the merger is taken back', () => {
    expect(teamsOf(merged).map(({ number }) => number)).toEqual([1, 2, 4, 3]);
    expect(credited(merged, '3')).toBe(team(3));
  });

  it('is never one that the new half of a split takes over', () => {
    expect(teamsOf(split).map(({ number }) => number)).toEqual([1, 2, 4, 5, 3]);
    expect([credited(split, '5'), credited(split, '3')]).toEqual([team(5), team(3)]);
  });
});
