// Teams change after the draw with the price said, break no rule unseen, and keep what they scored.
import { describe, expect, test } from 'vitest';
import type { Command, CommandOf } from '../../../../../shared/domain/commands.ts';
import { decide } from '../../../../../shared/domain/decide.ts';
import type { PlanRule } from '../../../../../shared/domain/draw/plan.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import { saidOf } from '../../../../../shared/domain/scoring/sheets/byTeam.ts';
import { standings } from '../../../../../shared/domain/scoring/boards/standings.ts';
import { views } from '../../../../../shared/domain/views.ts';
import type { ExerciseId, MemberId } from '../../../../../shared/units.ts';
import { facilitator, given, stateAfter } from '../../../given.ts';
import {
  callSeed, closeDrawList, createRetreat, drawn, finished, importPeople, person, personFields, planDraw, planFor, planRun, ready, run, sealed, submit, team, teamNames, unfinished,
} from '../../../samples.ts';

const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
const people = numbers.map(personFields);
const inTurn = (teams: number): CommandOf<'drawTeams'>['teams'] =>
  teamNames.slice(0, teams).map((name, at) => ({ name, members: numbers.filter((n) => (n - 1) % teams === at).map(person) }));

/** p1 is with p5 and p9 in the first of four teams, and so on; agency and gender count. */
const withRules = (...rules: readonly PlanRule[]): readonly Command[] => {
  const plan = planFor(4, { attributes: [{ name: 'agency', weight: 8 }, { name: 'gender', weight: 2 }], rules });
  return [createRetreat, importPeople(...people), planDraw(plan), closeDrawList(), callSeed('271828'), sealed(people, plan, inTurn(4)), planRun];
};
const move = (...moves: readonly (readonly [number, number | null])[]): CommandOf<'moveMembers'> =>
  ({ type: 'moveMembers', moves: moves.map(([who, to]) => ({ person: person(who), to: to === null ? null : team(to) })), acceptBroken: [] });
const latecomer: readonly Command[] = [...withRules(), importPeople(personFields(40))];
const seat = (who: number, to: number): CommandOf<'seatPerson'> => ({ type: 'seatPerson', person: person(who), team: team(to), acceptBroken: [] });
const membersOf = (state: State, number: number) => state.teams.find(({ id }) => id === team(number))?.members;
const factOf = (steps: readonly Command[], command: Command) => {
  const decision = decide(stateAfter(...steps), command, facilitator);
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  return decision.facts[0];
};

describe('a latecomer', () => {
  test('is seated last in the team, with the gap before and after', () => {
    const state = stateAfter(...latecomer, seat(13, 2));
    expect(membersOf(state, 2)).toEqual([2, 6, 10, 13].map(person));
    expect(factOf(latecomer, seat(13, 2))).toMatchObject({ type: 'personSeated', person: person(13), team: team(2), broken: [], gap: { before: views.draw(stateAfter(...latecomer)).evenness?.gap, after: views.draw(state).evenness?.gap } });
    expect(views.draw(state).unseated).toEqual([]);
  });
  test('is not seated twice, nor who is unknown, nor in a team that is not there', () => {
    given(...latecomer, seat(13, 2)).when(seat(13, 3)).thenRefused({ code: 'alreadySeated' });
    given(...latecomer).when(seat(14, 2)).thenRefused({ code: 'unknownPerson' });
    given(...latecomer).when(seat(13, 9)).thenRefused({ code: 'unknownTeam' });
    given(createRetreat, importPeople(...people)).when(seat(1, 1)).thenRefused({ code: 'noTeams' });
  });
});

describe('members', () => {
  test('trade places, or leave', () => {
    const state = stateAfter(...withRules(), move([1, 2], [2, 1]));
    expect([membersOf(state, 1), membersOf(state, 2)]).toEqual([[5, 9, 2], [6, 10, 1]].map((team) => team.map(person)));
    const gone = stateAfter(...withRules(), move([1, null]));
    expect(membersOf(gone, 1)).toEqual([5, 9].map(person));
    expect(views.draw(gone).unseated[0]).toMatchObject({ person: person(1), offers: [{ team: team(1), size: 3 }] });
  });
  test('are told with where they came from', () => {
    expect(factOf(latecomer, move([1, 2], [13, 1]))).toMatchObject({
      type: 'membersMoved', moves: [{ person: person(1), from: team(1), to: team(2) }, { person: person(13), from: null, to: team(1) }],
    });
  });
  test('do not move to where they sit, and never the last one out', () => {
    given(...withRules()).when(move([1, 1])).thenRefused({ code: 'unchanged' });
    given(...withRules()).when(move([1, 2], [5, 2], [9, 2])).thenRefused({ code: 'teamEmptied', name: teamNames[0] ?? '' });
    given(...withRules()).when(move([1, 2], [1, 3])).thenRefused({ code: 'unknownPerson' });
  });
});

describe('a move that breaks a rule', () => {
  const apart: PlanRule = { kind: 'apart', people: [person(1), person(2)] };
  const pinned: PlanRule = { kind: 'pinned', person: person(1), team: 1 };
  const captains: PlanRule = { kind: 'captains', people: [1, 2, 3, 4].map(person) };
  const together: PlanRule = { kind: 'together', people: [person(1), person(5)] };
  const broken = { ...move([1, 2]), acceptBroken: [apart, pinned, captains, together] };

  test('is refused until each broken rule is accepted, and then says which', () => {
    const steps = withRules(apart, pinned, captains, together);
    given(...steps).when(move([1, 2])).thenRefused({ code: 'moveBreaksRules', rules: 4 });
    given(...steps).when({ ...broken, acceptBroken: [apart] }).thenRefused({ code: 'moveBreaksRules', rules: 3 });
    expect(factOf(steps, broken)).toMatchObject({ broken: [apart, pinned, captains, together] });
    expect(views.draw(stateAfter(...steps, broken)).broken).toEqual([apart, pinned, captains, together]);
  });
  test('need not be accepted again for what is broken already', () => {
    const steps = [...withRules(apart), { ...move([1, 2]), acceptBroken: [apart] }];
    expect(factOf(steps, move([3, 2]))).toMatchObject({ broken: [] });
  });
  test('to another team than the one a person is held in follows that team into a merger', () => {
    const merged: Command = { type: 'mergeTeams', kept: team(2), gone: team(1), name: 'Gabungan' };
    expect(views.draw(stateAfter(...withRules(pinned), merged)).broken).toEqual([]);
    given(...withRules(pinned), merged).when(move([1, 3])).thenRefused({ code: 'moveBreaksRules', rules: 1 });
  });
});

describe('a team', () => {
  test('is renamed, but not as another one is called', () => {
    given(...ready()).when({ type: 'renameTeam', team: team(1), name: 'Anoa' }).thenFacts({ type: 'teamRenamed', team: team(1), name: 'Anoa' });
    given(...ready()).when({ type: 'renameTeam', team: team(1), name: 'BADAK' }).thenRefused({ code: 'teamNameTwice', name: 'BADAK' });
    given(...ready()).when({ type: 'renameTeam', team: team(1), name: 'Rajawali' }).thenRefused({ code: 'unchanged' });
    expect(stateAfter(...ready(), { type: 'renameTeam', team: team(1), name: 'RAJAWALI' }).teams[0]?.name).toBe('RAJAWALI');
  });
  test('bears another emblem, but not one that is taken', () => {
    expect(stateAfter(...ready(), { type: 'recolourTeam', team: team(1), number: 7 }).teams[0]?.number).toBe(7);
    given(...ready()).when({ type: 'recolourTeam', team: team(1), number: 2 }).thenRefused({ code: 'emblemTaken', name: 'Badak' });
  });
});

describe('a merger', () => {
  const scored = [...ready(), submit(1, finished('5:30')), submit(2, finished('7:15'))];
  const merge: Command = { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' };

  test('keeps the id, joins the members and remembers the other', () => {
    const state = stateAfter(...scored, merge);
    expect(state.teams[0]).toEqual({ id: team(1), number: 1, name: 'Gabungan', members: [1, 5, 9, 2, 6, 10].map(person), formerly: [{ id: team(2), name: 'Badak' }] });
    expect(state.teams).toHaveLength(3);
    given(...scored).when({ ...merge, name: 'Penyu' }).thenRefused({ code: 'teamNameTwice', name: 'Penyu' });
    given(...scored).when({ ...merge, gone: team(1) }).thenRefused({ code: 'unknownTeam' });
  });
  test('takes per run the mean of the two as printed, rounded half up once', () => {
    const points = (state: State, number: number) => views.runs(state)[0]?.rows.find((row) => row.team === team(number))?.score;
    const before = stateAfter(...scored);
    expect([points(before, 1), points(before, 2)]).toEqual([8875, 7563]);
    const state = stateAfter(...scored, merge);
    expect(points(state, 1)).toBe(8219);
    expect([before, state].map((each) => views.runs(each)[0]?.rows[0]?.countedIn)).toEqual([[], ['Badak']]);
    expect(standings(state).find((row) => row.team.id === state.teams[0]?.id)?.total).toBe(8219);
    expect(views.rekap(state).rows.find((row) => row.team === team(1))?.cells.map(({ score }) => score)).toEqual([8219]);
  });
  test('takes the other’s where one has none, and counts it as a run held', () => {
    const state = stateAfter(...ready(), submit(2, finished('7:15')), merge);
    expect(views.standings(state).rows.find((row) => row.team === team(1))).toMatchObject({ total: 7563, runsDone: 1 });
  });
  test('of a merger takes the mean of the mean', () => {
    const state = stateAfter(...scored, submit(3, unfinished(95)), merge, { type: 'mergeTeams', kept: team(3), gone: team(1), name: 'Semua' });
    expect(views.runs(state)[0]?.rows.find((row) => row.team === team(3))?.score).toBe(6010);
    expect(views.runs(state)[0]?.rows.find((row) => row.team === team(3))?.countedIn).toEqual(['Gabungan', 'Badak']);
  });
  test('is undone whole', () => {
    const state = stateAfter(...scored);
    const undone = stateAfter(...scored, merge, { type: 'undo' });
    expect({ teams: undone.teams, runs: undone.runs }).toEqual({ teams: state.teams, runs: state.runs });
  });
});

describe('a split', () => {
  const scored = [...ready(), submit(1, finished('5:30'))];
  const split: Command = { type: 'splitTeam', team: team(1), name: 'Anoa', seed: '7', members: [person(1)] };

  test('gives both halves what the team has scored, and a number nobody bore', () => {
    const state = stateAfter(...scored, split);
    expect(state.teams.at(-1)).toEqual({ id: team(5), number: 5, name: 'Anoa', members: [person(1)] });
    expect(views.standings(state).rows.filter(({ total }) => total === 8875).map(({ team: id }) => id)).toEqual([team(5), team(1)]);
  });
  test('bears a number of its own where judges have handed in sheets, and theirs count in both halves', () => {
    const judged: readonly Command[] = [
      { type: 'addMember', fields: { name: 'Ani Contoh', rank: null, nip: null, post: null, roles: ['judge'] } }, { type: 'planRun', exercise: 'yel' as ExerciseId },
      { type: 'setJudges', run: run(2), judges: ['c1' as MemberId] },
      submit(1, { kind: 'rated', points: [2000, 2000, 2000, 2000] }, { run: run(2), judge: 'c1' as MemberId }),
    ];
    const state = stateAfter(...ready(), ...judged, split);
    expect(state.teams.at(-1)?.id).toBe(team(5));
    const versionAfter = (...steps: readonly Command[]) => saidOf(stateAfter(...ready(), ...judged, split, ...steps).runs[1]?.sheets ?? {}, team(5), 'c1' as MemberId)?.version;
    expect([versionAfter(), versionAfter({ type: 'undo' }, split)]).toEqual([1, 3]);
    expect(views.standings(state).rows.filter(({ total }) => total === 8000).map(({ team: id }) => id)).toEqual([team(5), team(1)]);
  });
  test('is undone whole, sheets and all', () => {
    const state = stateAfter(...scored);
    const undone = stateAfter(...scored, split, { type: 'undo' });
    expect({ teams: undone.teams, runs: undone.runs }).toEqual({ teams: state.teams, runs: state.runs });
  });
  test('takes members of that team only, in halves, under a free name', () => {
    given(...scored).when({ ...split, members: [person(2)] }).thenRefused({ code: 'drawWrong' });
    given(...scored).when({ ...split, members: [1, 5, 9].map(person) }).thenRefused({ code: 'drawWrong' });
    given(...scored).when({ ...split, name: 'badak' }).thenRefused({ code: 'teamNameTwice', name: 'badak' });
  });
  test('never takes the id of a team that was merged away', () => {
    const merged: Command = { type: 'mergeTeams', kept: team(1), gone: team(4), name: 'Gabungan' };
    expect(stateAfter(createRetreat, importPeople(...people), ...drawn(teamNames.slice(0, 4), 12), merged, { ...split, members: [1, 5, 9].map(person) }).teams.at(-1)).toMatchObject({ id: team(5), number: 4 });
  });
});

test('the last change goes back even when scores are in; the draw itself does not', () => {
  const scored = [...ready(), submit(1, finished('5:30'))];
  expect(stateAfter(...scored, { type: 'renameTeam', team: team(1), name: 'Anoa' }, { type: 'undo' }).teams[0]?.name).toBe('Rajawali');
  const drawnLast = [createRetreat, importPeople(...people), planRun, ...drawn(teamNames.slice(0, 4), 12)];
  expect(stateAfter(...drawnLast, { type: 'undo' }).teams).toEqual([]);
});
