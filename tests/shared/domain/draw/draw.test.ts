// A draw is taken only from a closed list and a called seed, whole and even, and never after the first sheet.
import { describe, expect, test } from 'vitest';
import type { Command, CommandOf } from '../../../../shared/domain/commands.ts';
import type { DrawPlan } from '../../../../shared/domain/draw/plan.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { ExerciseId, PersonId, SessionId } from '../../../../shared/units.ts';
import { hundredths } from '../../../../shared/units.ts';
import { at, given, moment, stateAfter } from '../../given.ts';
import {
  SALT, addJudge, callSeed, closeDrawList, createRetreat, drawTeams, drawn, drawnAgain, finished, importPeople, judge, person, personFields, planDraw, planFor, planRun, rateAlike, ready, run,
  sealed, submit, team,
  sessionFields,
} from '../../samples.ts';

const people = [1, 2, 3, 4, 5].map(personFields);
const five = importPeople(...people);
const members = (...numbers: readonly number[]): readonly PersonId[] => numbers.map(person);
type Teams = CommandOf<'drawTeams'>['teams'];
const even: Teams = [{ name: 'Badak', members: members(1, 3, 5) }, { name: 'Anoa', members: members(2, 4) }];
const plan = planFor(2);
const before = (given: DrawPlan = plan): readonly Command[] => [createRetreat, five, planDraw(given), closeDrawList(), callSeed('271828')];
const draw = (teams: Teams, more: Parameters<typeof sealed>[3] = {}, given = plan) => sealed(people, given, teams, more);

test('an even deal from a closed list becomes numbered teams', () => {
  const { listHash, resultHash } = draw(even);
  given(...before()).when(draw(even)).thenFacts({
    type: 'teamsDrawn', version: 1, seed: '271828', listHash, resultHash, reason: null,
    teams: [
      { id: team(1), number: 1, name: 'Badak', members: members(1, 3, 5) },
      { id: team(2), number: 2, name: 'Anoa', members: members(2, 4) },
    ],
  });
});

test('of the district only heads of wards are missed, of a physical limit nobody', () => {
  const [first, second, ...others] = people;
  const heads = [{ ...first, agency: 'Kel. Mariso', post: 'Lurah Mariso' }, { ...second, agency: 'Kelurahan Kasin', post: 'Lurah Kasin' }] as typeof people;
  const attributes = (['district', 'grade', 'condition'] as const).map((name) => ({ name, weight: 2 as const }));
  const view = views.draw(stateAfter(createRetreat, importPeople(...heads, ...others), planDraw({ ...plan, attributes })));
  expect(view?.attributes).toEqual([
    { name: 'district', levels: 1, without: 4, missing: 1 }, { name: 'grade', levels: 0, without: 5, missing: 5 }, { name: 'condition', levels: 0, without: 5, missing: 0 },
  ]);
});

test('every draw is remembered with its seed, hashes, reason and moment, and the last one stands', () => {
  const again = draw([{ name: 'Badak', members: members(1, 2, 3) }, { name: 'Anoa', members: members(4, 5) }], { seed: '5', reason: 'Benih salah ketik' });
  const [first, second] = [draw(even), again];
  const state = stateAfter(...before(), at(10, first), callSeed('5'), at(70, second));
  expect(state.draws).toEqual([
    { seed: '271828', at: moment(10), listHash: first.listHash, resultHash: first.resultHash, reason: null },
    { seed: '5', at: moment(70), listHash: first.listHash, resultHash: second.resultHash, reason: 'Benih salah ketik' },
  ]);
  expect(views.teams(state).teams.map(({ name, members: seated }) => [name, seated.map((one) => one.name)])).toEqual([
    ['Badak', [1, 2, 3].map((n) => personFields(n).name)], ['Anoa', [4, 5].map((n) => personFields(n).name)],
  ]);
});

describe('refused is a draw', () => {
  const refused = (teams: Teams) => given(...before(planFor(Math.max(2, teams.length)))).when(draw(teams, {}, planFor(Math.max(2, teams.length))));

  test('for more teams than people', () => {
    given(createRetreat, five, planDraw(planFor(6))).when(closeDrawList()).thenRefused({ code: 'tooFewPeople', people: 5, teams: 6 });
    given(...before()).when(draw(Array.from({ length: 6 }, (_, i) => ({ name: `Tim ${i}`, members: members(i) })))).thenRefused({ code: 'tooFewPeople', people: 5, teams: 6 });
  });
  test('with a name twice, whatever its capitals', () => {
    refused([{ name: 'Badak', members: members(1, 2, 3) }, { name: 'BADAK', members: members(4, 5) }]).thenRefused({ code: 'teamNameTwice', name: 'BADAK' });
  });
  test('that leaves a person out', () => {
    refused([{ name: 'A', members: members(1, 2) }, { name: 'B', members: members(3, 4) }]).thenRefused({ code: 'drawMissesPeople', missing: 1, extra: 0 });
  });
  test('that seats a person twice', () => {
    refused([{ name: 'A', members: members(1, 2, 3) }, { name: 'B', members: members(3, 4, 5) }]).thenRefused({ code: 'drawMissesPeople', missing: 0, extra: 1 });
  });
  test('that seats a stranger', () => {
    refused([{ name: 'A', members: members(1, 2, 9) }, { name: 'B', members: members(3, 4) }]).thenRefused({ code: 'drawMissesPeople', missing: 1, extra: 1 });
  });
  test('whose sizes differ by more than one', () => {
    refused([{ name: 'A', members: members(1, 2, 3, 4) }, { name: 'B', members: members(5) }]).thenRefused({ code: 'drawUneven', smallest: 1, largest: 4 });
    refused([{ name: 'A', members: members(1, 2, 3) }, { name: 'B', members: members(4) }, { name: 'C', members: members(5) }])
      .thenRefused({ code: 'drawUneven', smallest: 1, largest: 3 });
  });
  test('from a list that is not closed, or was closed before the roster or the plan changed', () => {
    given(createRetreat, five, planDraw(plan)).when(draw(even)).thenRefused({ code: 'drawListOpen' });
    given(...before(), planDraw(planFor(2, { rules: [{ kind: 'apart', people: members(1, 2) }] }))).when(draw(even)).thenRefused({ code: 'drawListStale' });
    given(...before(), importPeople(personFields(6))).when(drawTeams(['Badak', 'Anoa'], 6)).thenRefused({ code: 'drawListStale' });
  });
  test('of another list than the one that was closed', () => {
    given(...before()).when(draw(even, { salt: 'f'.repeat(32) })).thenRefused({ code: 'drawListStale' });
  });
  test('with a seed nobody called, or that has served', () => {
    given(...before()).when(draw(even, { seed: '314159' })).thenRefused({ code: 'seedNotCalled' });
    given(createRetreat, five, planDraw(plan), closeDrawList()).when(draw(even)).thenRefused({ code: 'seedNotCalled' });
    given(...before(), draw(even)).when(draw(even, { reason: 'Sekali lagi' })).thenRefused({ code: 'seedUsed' });
    given(...before(), draw(even), { type: 'undo' }).when(draw(even, { reason: 'Sekali lagi' })).thenRefused({ code: 'seedUsed' });
  });
  test('made again without a reason, even after the first was taken back', () => {
    given(...before(), draw(even), callSeed('5')).when(draw(even, { seed: '5' })).thenRefused({ code: 'redrawNeedsReason' });
    given(...before(), draw(even), { type: 'undo' }, callSeed('5')).when(draw(even, { seed: '5' })).thenRefused({ code: 'redrawNeedsReason' });
  });
  test('that breaks a rule of the plan', () => {
    const apart = planFor(2, { rules: [{ kind: 'apart', people: members(1, 3) }] });
    given(...before(apart)).when(draw(even, {}, apart)).thenRefused({ code: 'drawWrong' });
    const kept: Teams = [{ name: 'Badak', members: members(1, 4, 5) }, { name: 'Anoa', members: members(2, 3) }];
    expect(stateAfter(...before(apart), draw(kept, {}, apart)).teams).toHaveLength(2);
  });
  test('whose result is not what it is sealed with, or for another number of teams', () => {
    given(...before()).when({ ...draw(even), resultHash: 'a'.repeat(64) }).thenRefused({ code: 'drawWrong' });
    given(...before()).when({ ...draw(even), teams: even.toReversed() }).thenRefused({ code: 'drawWrong' });
    const three: Teams = [{ name: 'A', members: members(1, 2) }, { name: 'B', members: members(3, 4) }, { name: 'C', members: members(5) }];
    given(...before()).when(draw(three)).thenRefused({ code: 'drawWrong' });
  });
  test('after the first sheet, but not after a run was only planned', () => {
    const again = drawnAgain(['Satu', 'Dua'], 12);
    const taken = drawTeams(['Satu', 'Dua'], 12, { seed: '314159', reason: 'Sekali lagi', salt: 'f'.repeat(32) });
    given(...ready(), submit(1, finished('5:30')), ...again.slice(0, -1)).when(taken).thenRefused({ code: 'drawFixedByScores' });
    expect(stateAfter(...ready(), ...again).teams.map(({ name }) => name)).toEqual(['Satu', 'Dua']);
    expect(views.draw(stateAfter(...ready())).isFixed).toBe(false);
  });
  test.each<readonly [string, Command]>([
    ['help was given', { type: 'giveHelp', giver: team(1), receiver: team(2), points: hundredths(100), reason: 'Meminjamkan alat' }],
    ['a Total was adjusted', { type: 'adjustTotal', team: team(1), points: hundredths(-200), reason: 'Terlambat' }],
    ['a team was excused', { type: 'excuseTeam', run: run(1), team: team(1), reason: 'Sakit', second: 'Yoga Contoh' }],
    ['a team was rated', rateAlike(1, 3)],
    ['a sheet was released', { type: 'releaseSheet', run: run(1), team: team(1), judge: null, reason: 'Hilang', second: 'Yoga Contoh' }],
  ])('once %s, which would be the new team’s of that number', (_, scored) => {
    const taken = drawTeams(['Satu', 'Dua'], 12, { seed: '314159', reason: 'Sekali lagi', salt: 'f'.repeat(32) });
    given(...ready(), scored, ...drawnAgain(['Satu', 'Dua'], 12).slice(0, -1)).when(taken).thenRefused({ code: 'drawFixedByScores' });
    expect(views.draw(stateAfter(...ready(), scored)).isFixed).toBe(true);
  });
  test('once only the second of its judges handed in a sheet', () => {
    const judged: readonly Command[] = [addJudge('Ani Contoh'), addJudge('Budi Contoh'), { type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: run(2), judges: [judge(1), judge(2)] }];
    const sheet = submit(1, { kind: 'rated', points: [2800, 2000, 2000, 1500] }, { run: run(2), judge: judge(2) });
    expect([judged, [...judged, sheet]].map((steps) => views.draw(stateAfter(...ready(), ...steps)).isFixed)).toEqual([false, true]);
  });
});

describe('the list', () => {
  test('is closed with its hash, its count and its plan', () => {
    given(createRetreat, five, planDraw(plan)).when(closeDrawList()).thenFacts({
      type: 'drawListClosed', hash: draw(even).listHash, salt: SALT, people: 5, teams: 2, plan, isPrivate: false,
    });
    expect(views.draw(stateAfter(...before())).list).toMatchObject({ people: 5, isFresh: true });
    expect(views.draw(stateAfter(...before(), importPeople(personFields(6)))).list).toMatchObject({ people: 5, isFresh: false });
  });
  test('is not closed anew while it holds: another salt would be another try', () => {
    given(...before()).when(closeDrawList('f'.repeat(32))).thenRefused({ code: 'unchanged' });
  });
  test('holds again once the change is undone', () => {
    expect(views.draw(stateAfter(...before(), importPeople(personFields(6)), { type: 'undo' })).list).toMatchObject({ isFresh: true });
  });
  test('says when it holds what is private', () => {
    const limits = planFor(2, { attributes: [{ name: 'condition', weight: 1 }] });
    expect(stateAfter(createRetreat, five, planDraw(limits), closeDrawList()).drawList?.isPrivate).toBe(true);
    expect(stateAfter(createRetreat, five, planDraw(planFor(2, { attributes: [{ name: 'condition', weight: 0 }] })), closeDrawList()).drawList?.isPrivate).toBe(false);
  });
  test('of nobody is not closed, nor a plan made about strangers or teams there will not be', () => {
    given(createRetreat).when(closeDrawList()).thenRefused({ code: 'noPeople' });
    given(createRetreat, five).when(planDraw(planFor(2, { rules: [{ kind: 'apart', people: members(1, 9) }] }))).thenRefused({ code: 'unknownPerson' });
    given(createRetreat, five).when(planDraw(planFor(2, { rules: [{ kind: 'pinned', person: person(1), team: 3 }] }))).thenRefused({ code: 'unknownTeam' });
    given(createRetreat, five, planDraw(plan)).when(planDraw(plan)).thenRefused({ code: 'unchanged' });
  });
});

describe('who is drawn', () => {
  const attended: readonly Command[] = [
    createRetreat, five, { type: 'addSession', fields: sessionFields(15, '08:00', '09:00', 'Pembukaan') },
    { type: 'addSession', fields: sessionFields(16, '07:00', '07:45', 'Apel') },
  ];
  const there = planDraw(planFor(2, { who: 'present' }));
  const marks = (session: string, ...numbers: readonly number[]): Command => ({
    type: 'recordAttendance', session: session as SessionId, marks: numbers.map((n) => ({ person: person(n), mark: { kind: 'present', at: null } })),
  });
  test('is everyone, or only those who were there when anybody was recorded last', () => {
    const state = stateAfter(...attended, there, marks('s2', 1, 2, 3), marks('s1', 1, 2, 3, 4, 5), { type: 'recordAttendance', session: 's2' as SessionId, marks: [{ person: person(4), mark: { kind: 'sick' } }] }, closeDrawList());
    expect(state.drawList?.people).toBe(3);
    expect(views.draw(state)).toMatchObject({ drawn: 3, present: 3 });
    expect(views.draw(stateAfter(...attended, marks('s1', 1, 2))).drawn).toBe(5);
  });
  test('cannot be those present while nobody is recorded', () => {
    given(...attended, there).when(closeDrawList()).thenRefused({ code: 'nobodyPresent' });
  });
});

describe('the seed', () => {
  const closed = before().slice(0, -1);
  test('is the calls joined, without leading zeros', () => {
    const seed = views.draw(stateAfter(...closed, callSeed('0042'), callSeed('0007'))).seed;
    expect(seed).toEqual({ calls: ['0042', '0007'], seed: '420007', isUsed: false });
    expect(views.draw(stateAfter(...closed, callSeed('000'))).seed.seed).toBe('0');
  });
  test('is called only for a list that is closed and still holds', () => {
    given(createRetreat, five).when(callSeed('1')).thenRefused({ code: 'drawListOpen' });
    given(...closed, importPeople(personFields(6))).when(callSeed('1')).thenRefused({ code: 'drawListStale' });
  });
  test('is cleared by a record of its own, and begins anew with another list or after a draw', () => {
    given(...closed, callSeed('12')).when({ type: 'clearSeed' }).thenFacts({ type: 'seedCleared' });
    given(...closed).when({ type: 'clearSeed' }).thenRefused({ code: 'unchanged' });
    expect(stateAfter(...closed, callSeed('12'), importPeople(personFields(6)), closeDrawList()).seedCalls).toEqual([]);
    expect(stateAfter(...before(), draw(even), callSeed('5')).seedCalls).toEqual(['5']);
  });
  test('has forty digits at most', () => {
    given(...closed, callSeed('1'.repeat(20)), callSeed('2'.repeat(20))).when(callSeed('3')).thenRefused({ code: 'seedTooLong', most: 40 });
  });
});

test('a run may be planned before the draw, and its sheets wait for it', () => {
  const sheet = submit(1, finished('5:30'));
  given(createRetreat, five, planRun).when(sheet).thenRefused({ code: 'unknownTeam' });
  given(createRetreat, five, planRun, ...drawn(['Satu', 'Dua'], 5)).when(sheet).thenFacts(
    { type: 'sheetSubmitted', run: run(1), team: team(1), version: 1, mark: finished('5:30') },
  );
});
