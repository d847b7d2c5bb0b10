// Who is called to the stage, and what comes of teams that are level across an award line.
import { describe, expect, test } from 'vitest';
import type { Command, CommandOf } from '../../../../shared/domain/commands.ts';
import { awardsOf } from '../../../../shared/domain/reveal/awards.ts';
import { lotteryOrder } from '../../../../shared/domain/reveal/lottery.ts';
import type { AwardLine, GivenWay } from '../../../../shared/domain/reveal/schemas.ts';
import { standings } from '../../../../shared/domain/scoring/boards/standings.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { MemberId } from '../../../../shared/units.ts';
import { hundredths } from '../../../../shared/units.ts';
import { given, stateAfter } from '../../given.ts';
import { finished, pipe, planRun, ready, run, submit, team } from '../../samples.ts';
import { begin, close, following, told } from '../../revealStory.ts';

const help = (giver: number, points: number): Command => ({ type: 'giveHelp', giver: team(giver), receiver: team(giver === 1 ? 2 : 1), points: hundredths(points), reason: 'Meminjamkan alat' });
const rate = (of: number, observer: number, KL: 1 | 2 | 3 | 4 | null, basedOn = 0): CommandOf<'rateBehaviour'> =>
  ({ type: 'rateBehaviour', run: run(1), team: team(of), observer: `c${observer}` as MemberId, basedOn, ratings: { ...Object.fromEntries(pipe.values.map((code) => [code, null])), KL }, note: '' });
const observers: readonly Command[] = [1, 2, 3, 4].map((number) =>
  ({ type: 'addMember', fields: { name: `Pengamat ${number}`, rank: null, nip: null, post: null, roles: ['judge'] } }));

describe('Tim Paling Membantu', () => {
  test('the most help points, and nobody without any', () => {
    expect(awardsOf(stateAfter(...told('5:00', '6:00'))).help).toMatchObject({ teams: [], measure: null });
    expect(awardsOf(stateAfter(...told('5:00', '6:00'), help(2, 75), help(1, 50))).help).toMatchObject({ teams: [{ name: 'Badak' }], measure: 75, tie: null });
  });
});

describe('an award of a value', () => {
  const rated = (...marks: readonly Command[]) => awardsOf(stateAfter(...ready(2), ...observers, submit(1, finished('5:00')), submit(2, finished('6:00')), ...marks, ...close));
  const of = (code: string, awards: ReturnType<typeof awardsOf>) => awards.values.find(({ title }) => title.kind === 'value' && title.code === code);

  test('the best mean of at least three ratings; two are too few, and not observed is none', () => {
    const awards = rated(rate(1, 1, 3), rate(1, 2, 4), rate(1, 3, 3), rate(1, 4, null), rate(2, 1, 4), rate(2, 2, 4), rate(2, 3, null));
    // 10 ÷ 3 ÷ 4 × 100, rounded half up.
    expect(of('KL', awards)).toMatchObject({ teams: [{ name: 'Rajawali' }], measure: 8333, observations: 3, tie: null });
    expect(of('AD', awards)).toMatchObject({ teams: [], measure: null, observations: null });
  });

  test('equal print is a tie', () => {
    const awards = rated(...[1, 2].flatMap((number) => [rate(number, 1, 3), rate(number, 2, 4), rate(number, 3, 4)]));
    expect(of('KL', awards)?.tie).toMatchObject({ line: { kind: 'value', code: 'KL' }, decided: null, teams: [{ name: 'Rajawali' }, { name: 'Badak' }] });
  });

  test('while a run is open its ratings and scores count nowhere', () => {
    const open = awardsOf(stateAfter(...ready(2), ...observers, submit(1, finished('5:00')), submit(2, finished('6:00')), rate(1, 1, 4), rate(1, 2, 4), rate(1, 3, 4)));
    expect(of('KL', open)?.teams).toEqual([]);
    expect(open.places).toEqual([]);
  });
});

describe('a tie across an award line', () => {
  const tiedAt = (place: number): AwardLine => ({ kind: 'place', place });
  const decideTie = (line: AwardLine, of: readonly number[], way: GivenWay): Command => ({ type: 'decideAwardTie', line, teams: of.map(team), way });
  const jury = (...order: readonly number[]): GivenWay => ({ kind: 'jury', order: order.map(team), reason: 'Kesepakatan juri', names: ['Ayu Contoh', 'Bagus Contoh'] });
  // t2 and t3 share place 2; t4 and t5 share place 4, across no line.
  const story = told('4:30', '6:00', '6:00', '8:00', '8:00');

  test('it stands between until it is decided, and places below the line do not', () => {
    const state = stateAfter(...story);
    expect(standings(state).map(({ place }) => place)).toEqual([1, 2, 2, 4, 4]);
    expect(views.reveal(state).obstacles).toMatchObject([{ kind: 'tie', tie: { line: { kind: 'place', place: 2 }, teams: [{ name: 'Badak' }, { name: 'Penyu' }] } }]);
    const decided = following(state, decideTie(tiedAt(2), [2, 3], { kind: 'shared' }));
    expect(views.reveal(decided).obstacles).toEqual([]);
  });

  test('shared: both are called together, and there is no third', () => {
    const { places } = awardsOf(following(stateAfter(...story), decideTie(tiedAt(2), [3, 2], { kind: 'shared' })));
    expect(places.map(({ title, teams }) => [title.kind === 'place' ? title.place : 0, teams.map(({ name }) => name)])).toEqual([[1, ['Rajawali']], [2, ['Badak', 'Penyu']]]);
  });

  test('an order of the jury: one after the other, while the standings stay as they are', () => {
    const state = following(stateAfter(...story), decideTie(tiedAt(2), [2, 3], jury(3, 2)));
    expect(awardsOf(state).places.map(({ teams }) => teams.map(({ name }) => name))).toEqual([['Rajawali'], ['Penyu'], ['Badak']]);
    expect(standings(state).map(({ place }) => place)).toEqual([1, 2, 2, 4, 4]);
  });

  test('an order that reaches below the line announces a fourth place', () => {
    const state = following(stateAfter(...told('4:30', '5:00', '6:00', '6:00')), decideTie(tiedAt(3), [3, 4], jury(4, 3)));
    expect(awardsOf(state).announced.map(({ place, teams }) => [place, teams[0]?.name])).toEqual([[1, 'Rajawali'], [2, 'Badak'], [3, 'Cendrawasih'], [4, 'Penyu']]);
  });

  test('a lottery follows from its seed, whatever the order the teams are given in', () => {
    const way: GivenWay = { kind: 'lottery', seed: '271828', witnesses: ['Ayu Contoh', 'Bagus Contoh'] };
    const states = [[2, 3], [3, 2]].map((of) => following(stateAfter(...story), decideTie(tiedAt(2), of, way)));
    expect(states[0]?.tieDecisions).toEqual(states[1]?.tieDecisions);
    expect(states[0]?.tieDecisions[0]?.way).toMatchObject({ order: lotteryOrder('271828', tiedAt(2), [team(2), team(3)]) });
    const orders = Array.from({ length: 40 }, (_, seed) => lotteryOrder(String(seed), tiedAt(2), [team(2), team(3)])[0]);
    expect(new Set(orders).size).toBe(2);
  });

  test('help points that are level', () => {
    const state = stateAfter(...told('4:30', '6:00', '7:00'), help(1, 75), help(3, 75));
    expect(views.reveal(state).obstacles).toMatchObject([{ kind: 'tie', tie: { line: { kind: 'help' } } }]);
    expect(awardsOf(following(state, decideTie({ kind: 'help' }, [1, 3], jury(3, 1)))).help.teams).toMatchObject([{ name: 'Penyu' }]);
    expect(awardsOf(following(state, decideTie({ kind: 'help' }, [1, 3], { kind: 'shared' }))).help.teams).toHaveLength(2);
  });

  test('two names are two people', () => {
    given(...story).when(decideTie(tiedAt(2), [2, 3], { kind: 'jury', order: [team(2), team(3)], reason: 'Kesepakatan juri', names: ['Ayu Contoh', 'ayu  contoh'] }))
      .thenRefused({ code: 'sameNameTwice', name: 'ayu  contoh' });
  });

  test('only a tie that is there, whole, and not before its runs have come to their end', () => {
    given(...story).when(decideTie(tiedAt(1), [2, 3], { kind: 'shared' })).thenRefused({ code: 'noSuchTie' });
    given(...story).when(decideTie(tiedAt(2), [2, 4], { kind: 'shared' })).thenRefused({ code: 'noSuchTie' });
    given(...story).when(decideTie(tiedAt(2), [2, 3], jury(2, 4))).thenRefused({ code: 'malformed', field: 'order' });
    given(...story, planRun).when(decideTie(tiedAt(2), [2, 3], { kind: 'shared' })).thenRefused({ code: 'tieTooEarly' });
  });

  test('a decision of other teams says nothing of this tie', () => {
    const decided = following(stateAfter(...story), decideTie(tiedAt(2), [2, 3], { kind: 'shared' }));
    const later = following(decided, { type: 'adjustTotal', team: team(3), points: hundredths(-100), reason: 'Terlambat apel' }, { type: 'adjustTotal', team: team(4), points: hundredths(1), reason: 'Koreksi' });
    expect(views.reveal(later).ties).toEqual([]);
  });

  test('it is taken back by undo and by its own command, but not during the show', () => {
    const state = following(stateAfter(...story), decideTie(tiedAt(2), [2, 3], { kind: 'shared' }), decideTie(tiedAt(2), [2, 3], jury(3, 2)));
    expect(following(state, { type: 'undo' }).tieDecisions).toMatchObject([{ way: { kind: 'shared' } }]);
    expect(following(state, { type: 'undo' }, { type: 'undo' }).tieDecisions).toEqual([]);
    const reopened = following(state, { type: 'reopenAwardTie', line: tiedAt(2) });
    expect(reopened.tieDecisions).toEqual([]);
    expect(following(reopened, { type: 'undo' }).tieDecisions).toEqual(state.tieDecisions);
    const showing = following(state, begin(state));
    for (const command of [{ type: 'undo' }, { type: 'reopenAwardTie', line: tiedAt(2) }, decideTie(tiedAt(2), [2, 3], { kind: 'shared' })] as const)
      expect(() => following(showing, command)).toThrow('revealGoing');
  });
});
