// Teams of one total that are told apart: what put one above the other is said beside the better one, once both were seen with their number, and never before.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { BoardMode } from '../../../../shared/domain/hall/schemas.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { realScript } from '../../../../shared/domain/reveal/script.ts';
import { standings } from '../../../../shared/domain/scoring/boards/standings.ts';
import { views } from '../../../../shared/domain/views.ts';
import { hundredths } from '../../../../shared/units.ts';
import { stateAfter } from '../../given.ts';
import { planRun, team } from '../../samples.ts';
import { following, told } from '../../revealStory.ts';

const totalOf = (state: State, number: number): number => standings(state).find((row) => row.team.id === team(number))?.total ?? 0;
const raised = (state: State, number: number, to: number): State =>
  following(state, { type: 'adjustTotal', team: team(number), points: hundredths(totalOf(state, to) - totalOf(state, number)), reason: 'Apel pagi' });

/** Two pairs of one total each, at places 1 and 2 and at 3 and 4: the faster one has the better place in the exercise. */
const parted = (): State => {
  const state = stateAfter(...told('4:30', '5:00', '7:00', '8:00'));
  return raised(raised(state, 2, 1), 4, 3);
};
const first = { below: ['Badak'], by: { rule: 'countback', place: 1 } };
const third = { below: ['Penyu'], by: { rule: 'countback', place: 3 } };
const named = (state: State): State => ({ ...state, teams: state.teams.map((each, at) => ({ ...each, name: ['Rajawali', 'Badak', 'Cendrawasih', 'Penyu'][at] ?? '' })) });

describe('on the wall', () => {
  const toldIn = (board: BoardMode) => realScript(named(parted()), board).flatMap((step) => (step.kind === 'team' || step.kind === 'row' ? [[step.teams[0]?.name, step.parting]] : []));
  test('all teams: beside each that stands above one of the same number', () => {
    expect(toldIn('all')).toEqual([['Penyu', undefined], ['Cendrawasih', third], ['Badak', undefined], ['Rajawali', first]]);
  });
  test('three best: not above one that nobody sees', () => {
    expect(toldIn('threeBest')).toEqual([['Cendrawasih', undefined], ['Badak', undefined], ['Rajawali', first]]);
  });
  test('a board without numbers has nothing to explain', () => {
    expect(toldIn('noNumbers').map(([, parting]) => parting)).toEqual([undefined, undefined, undefined]);
  });
  test('an order that was decided says by whom', () => {
    const state = named(stateAfter(...told('4:30', '6:00', '6:00')));
    const decide: Command = { type: 'decideAwardTie', line: { kind: 'place', place: 2 }, teams: [team(2), team(3)], way: { kind: 'jury', order: [team(3), team(2)], reason: 'Kesepakatan juri', names: ['Ayu Contoh', 'Bagus Contoh'] } };
    expect(realScript(following(state, decide), 'all').flatMap((step) => (step.kind === 'team' ? step.parting ?? [] : []))).toEqual([{ below: ['Badak'], by: { rule: 'jury' } }]);
  });
});

test('the console is told beforehand, once no exercise is open any more', () => {
  expect(views.reveal(named(parted())).partings).toMatchObject([{ place: 1, parting: first }, { place: 3, parting: third }]);
  expect(views.reveal(following(parted(), planRun)).partings).toEqual([]);
});

test('the card of the master of ceremonies and the papers of places are told too', () => {
  const state = named(parted());
  expect(views.honours(state).honours?.map(({ parting }) => parting)).toEqual([third, null, first]);
  const rows = [views.rankingPaper(state), views.dayRecap(state), views.resultRecord(state)].map((view) => view.rows.map(({ parting }) => parting?.below ?? null));
  for (const below of rows) expect(below).toEqual(['Badak', null, 'Penyu', null]);
});
