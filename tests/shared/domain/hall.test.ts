// What the audience sees: cue and take, black and back, and a board that holds only what it shows (rules: Displays).
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/domain/commands.ts';
import type { HallView } from '../../../shared/domain/hall.ts';
import type { Scene, State } from '../../../shared/domain/model.ts';
import { views } from '../../../shared/domain/views.ts';
import { minutes } from '../../../shared/units.ts';
import type { Deed } from '../given.ts';
import { at, given, moment, stateAfter } from '../given.ts';
import { createRetreat, fields, finished, ready, show, startPhase, submit, teamNames } from '../samples.ts';

const cue = (scene: Scene): Command => ({ type: 'cueScene', scene });
const take: Command = { type: 'takeScene' };
const board = (mode: 'threeBest' | 'all'): Command => ({ type: 'chooseBoard', mode });

const after = (...steps: readonly (Command | Deed)[]): State => stateAfter(...ready(6), ...steps);
const sceneAfter = (...steps: readonly (Command | Deed)[]): HallView['scene'] => views.hall(after(...steps)).scene;
const boardOf = (scene: HallView['scene']) => {
  if (scene.kind !== 'board' && scene.kind !== 'timerBoard') throw new Error(`the hall shows ${scene.kind}, no board`);
  return scene.board.rows;
};
const movesAfter = (...steps: readonly (Command | Deed)[]) => boardOf(sceneAfter(...steps)).map(({ name, place, moved }) => [name, place, moved]);

describe('cue, then take', () => {
  test('a cued scene changes nothing in the hall', () => {
    given(...ready()).when(cue('board')).thenFacts({ type: 'sceneCued', scene: 'board' });
    expect(views.hall(after(cue('board')))).toEqual(views.hall(after()));
    expect(views.hallControl(after(cue('board')))).toEqual({ shown: 'welcome', cued: 'board', before: 'welcome', boardMode: 'threeBest' });
  });
  test('taking shows it and empties the cue', () => {
    given(...ready(), cue('board')).when(take).thenFacts({ type: 'sceneTaken', scene: 'board' });
    expect(views.hallControl(after(cue('board'), take))).toMatchObject({ shown: 'board', cued: null, before: 'welcome' });
  });
  test('nothing cued, nothing taken; the same cue again is no change', () => {
    given(...ready()).when(take).thenRefused({ code: 'nothingCued' });
    given(...ready(), cue('board')).when(cue('board')).thenRefused({ code: 'unchanged' });
  });
  test('a scene shown at once leaves another cue waiting', () => {
    given(...ready(), cue('timer')).when(show('board')).thenFacts({ type: 'sceneTaken', scene: 'board' });
    given(...ready(), show('board')).when(show('board')).thenRefused({ code: 'unchanged' });
    expect(views.hallControl(after(cue('timer'), show('board')))).toMatchObject({ shown: 'board', cued: 'timer' });
  });
  test('the board changes its mode', () => {
    given(...ready()).when(board('all')).thenFacts({ type: 'boardChosen', mode: 'all' });
    given(...ready()).when(board('threeBest')).thenRefused({ code: 'unchanged' });
  });
});

test('black covers a scene and remembers it, black again included', () => {
  expect(views.hallControl(after(show('timerBoard'), show('black')))).toMatchObject({ shown: 'black', before: 'timerBoard' });
  expect(views.hallControl(after(show('timerBoard'), show('black'), cue('black'), take))).toMatchObject({ shown: 'black', before: 'timerBoard' });
  expect(sceneAfter(show('board'), show('black'))).toEqual({ kind: 'black' });
  expect(views.hall(after(show('board'), show('black'), show('board')))).toEqual(views.hall(after(show('board'))));
});

describe('each scene is one whole message', () => {
  test('welcome holds what stands on a banner', () => {
    expect(views.hall(stateAfter(createRetreat))).toEqual({
      demo: false, zone: 'WIB',
      scene: { kind: 'welcome', name: fields.name, organiser: fields.organiser, place: fields.place, startsOn: fields.startsOn, endsOn: fields.endsOn },
    });
    expect(views.hall(stateAfter())).toEqual({ demo: false, zone: null, scene: { kind: 'blank' } });
  });
  test('the timer holds the phase, the next one and every team', () => {
    const scene = sceneAfter(at(0, startPhase(2)), show('timer'));
    expect(scene).toMatchObject({
      kind: 'timer',
      timer: { phaseNumber: 2, phaseCount: 4, going: { kind: 'running', endsAt: moment(720) }, next: { name: { id: 'Refleksi 5M' }, length: minutes(10) } },
    });
    expect(scene.kind === 'timer' && scene.teams.map(({ name }) => name)).toEqual(teamNames);
  });
  test('the last phase has none after it', () => {
    expect(sceneAfter(at(0, startPhase(3)), show('timer'))).toMatchObject({ timer: { next: null } });
  });
  test('without a timer its scenes show what remains', () => {
    expect(sceneAfter(show('timer')).kind).toBe('welcome');
    expect(sceneAfter(show('timerBoard')).kind).toBe('board');
    expect(sceneAfter(at(0, startPhase(0)), show('timerBoard')).kind).toBe('timerBoard');
  });
  test('a demo says so', () => {
    expect(views.hall(stateAfter({ type: 'createRetreat', fields, operator: 'Sari', demo: true })).demo).toBe(true);
  });
});

const times = ['5:00', '6:00', '7:00', '8:00', '9:00', '10:00'];
/** Six teams in the order of their numbers: Rajawali 1 … Anoa 6. */
const sheets = times.map((time, i) => submit(i + 1, finished(time)));
const corrected = (of: number, time: string, basedOn = 1): Command => submit(of, finished(time), { basedOn });

describe('the three best', () => {
  test('hold no team below place 3, and every team tied on it', () => {
    expect(movesAfter(...sheets, show('board')).map(([name]) => name)).toEqual(['Rajawali', 'Badak', 'Penyu']);
    expect(movesAfter(...sheets, corrected(4, '7:00'), show('board')).map(([name, place]) => [name, place])).toEqual([
      ['Rajawali', 1], ['Badak', 2], ['Cendrawasih', 3], ['Penyu', 3],
    ]);
  });
  test('hold nobody while nobody has a place', () => expect(movesAfter(show('board'))).toEqual([]));
  test('the board of all holds everyone', () => {
    expect(movesAfter(...sheets, board('all'), show('board'))).toHaveLength(6);
  });
});

describe('arrows', () => {
  const shown = [...sheets, board('all'), show('board')];

  test('are none on the first board', () => {
    expect(movesAfter(...shown).map(([, , moved]) => moved)).toEqual([null, null, null, null, null, null]);
  });
  test('compare with the board last shown, not with the last keystroke', () => {
    const story = [...shown, show('welcome'), corrected(6, '5:30'), corrected(6, '4:30', 2), show('board')];
    expect(movesAfter(...story)).toEqual([
      ['Anoa', 1, 5], ['Rajawali', 2, -1], ['Badak', 3, -1], ['Penyu', 4, -1], ['Cendrawasih', 5, -1], ['Komodo', 6, -1],
    ]);
  });
  test('a board still on screen keeps comparing with the one before it', () => {
    expect(movesAfter(...shown, corrected(6, '4:30')).map(([, , moved]) => moved)).toEqual([null, null, null, null, null, null]);
    const again = [...shown, show('black'), show('board'), corrected(6, '4:30')];
    expect(movesAfter(...again)[0]).toEqual(['Anoa', 1, 5]);
  });
  test('from board to timer with board the comparison goes on', () => {
    const story = [...shown, show('black'), show('board'), corrected(6, '4:30'), at(0, startPhase(2)), show('timerBoard')];
    expect(movesAfter(...story)[0]).toEqual(['Anoa', 1, 5]);
  });
  test('tell nothing of a place that was not shown', () => {
    const story = [...sheets, show('board'), show('welcome'), corrected(6, '4:30'), show('board')];
    expect(movesAfter(...story)).toEqual([['Anoa', 1, null], ['Rajawali', 2, -1], ['Badak', 3, -1]]);
  });
});
