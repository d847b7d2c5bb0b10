// Whole views only: each scene appears over the one before, a newer one waits for it, and one that cannot be drawn leaves what was there.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Layers } from '../../../renderer/hall/layers.ts';
import { appeared, arrived, firstLayer, lost } from '../../../renderer/hall/layers.ts';
import type { HallView } from '../../../shared/domain/hall/hallView.ts';
import { hallView } from '../../../shared/domain/hall/hallView.ts';
import type { RevealStep } from '../../../shared/domain/reveal/revealScene.ts';
import { stateAfter } from '../../shared/given.ts';
import { finished, ready, show, submit } from '../../shared/samples.ts';

const welcome = hallView(stateAfter(...ready()));
const logo = hallView(stateAfter(...ready(), show('logo')));
const closing = hallView(stateAfter(...ready(), show('closing')));
const black = hallView(stateAfter(...ready(), show('black')));
const board = (time: string): HallView => hallView(stateAfter(...ready(), submit(1, finished(time)), show('board')));
const message = (text: string): HallView => hallView(stateAfter(...ready(), { type: 'writeMessage', message: { text, urgency: 'calm' } }, { type: 'takeScene' }));

const kinds = ({ shown, covered, next }: Layers) => [shown.view.scene.kind, covered?.view.scene.kind ?? null, next?.scene.kind ?? null];
const afterAll = (...views: readonly HallView[]): Layers => {
  const [first, ...more] = views;
  if (first === undefined) throw new Error('no view');
  return more.reduce(arrived, firstLayer(first));
};
const settle = (layers: Layers): Layers => appeared(layers, layers.shown.turn);

test('a new scene lies over the one before until it has appeared', () => {
  const layers = afterAll(welcome, logo);
  expect(kinds(layers)).toEqual(['logo', 'welcome', null]);
  expect(kinds(settle(layers))).toEqual(['logo', null, null]);
});

test('while one appears the next waits, and only the latest of those that came', () => {
  const layers = afterAll(welcome, logo, closing, black);
  expect(kinds(layers)).toEqual(['logo', 'welcome', 'black']);
  expect(kinds(settle(layers))).toEqual(['black', 'logo', null]);
  expect(kinds(settle(settle(layers)))).toEqual(['black', null, null]);
});

test('back again before it has appeared: it appears, and then goes back', () => {
  const layers = afterAll(welcome, logo, welcome);
  expect(kinds(layers)).toEqual(['logo', 'welcome', 'welcome']);
  expect(kinds(settle(layers))).toEqual(['welcome', 'logo', null]);
});

test('what looks alike changes in place, also while it appears', () => {
  const layers = afterAll(welcome, board('5:00'), board('4:30'));
  expect(kinds(layers)).toEqual(['board', 'welcome', null]);
  expect(layers.shown).toEqual({ turn: 1, view: board('4:30') });
  expect(afterAll(board('5:00'), board('4:30')).covered).toBeNull();
});

test('another message is another layer, so that its words never change under the eye', () => {
  expect(kinds(afterAll(message('Kumpul'), message('Bubar')))).toEqual(['message', 'message', null]);
});

test('a title becomes its team in place; another title, a rehearsal and the next place are other pictures', () => {
  const reveal = (step: RevealStep, rehearsal = false): HallView => ({ demo: false, zone: null, scene: { kind: 'reveal', name: 'Retret', rehearsal, step } });
  const title = (place: number): RevealStep => ({ kind: 'title', title: { kind: 'place', place } });
  const team = (place: number): RevealStep => ({ kind: 'team', title: { kind: 'place', place }, teams: [], measure: null });
  const row = (place: number): RevealStep => ({ kind: 'row', place, teams: [], shown: [] });
  expect(afterAll(reveal(title(3)), reveal(team(3)), reveal(title(3))).covered).toBeNull();
  expect(afterAll(reveal(row(5)), reveal(row(4))).covered).toBeNull();
  for (const [before, after] of [[team(3), title(2)], [team(3), team(2)], [row(4), title(3)], [team(1), { kind: 'end' }]] as const) {
    expect(afterAll(reveal(before), reveal(after)).covered?.view).toEqual(reveal(before));
  }
  expect(afterAll(reveal(title(3), true), reveal(title(3))).covered).not.toBeNull();
});

test('the end of another layer means nothing', () => {
  const layers = afterAll(welcome, logo);
  expect(appeared(layers, 0)).toBe(layers);
  expect(appeared(settle(layers), layers.shown.turn)).toEqual(settle(layers));
});

describe('one that cannot be drawn', () => {
  test('leaves what it was to cover', () => {
    const layers = afterAll(welcome, logo);
    expect(kinds(lost(layers, layers.shown.turn))).toEqual(['welcome', null, null]);
  });
  test('makes way for the one that waits, as a layer of its own', () => {
    const layers = afterAll(welcome, logo, closing);
    const after = lost(layers, layers.shown.turn);
    expect(kinds(after)).toEqual(['closing', 'welcome', null]);
    expect(after.shown.turn).not.toBe(layers.shown.turn);
  });
});

test('always: the latest view is on the wall or waits, and no turn is used twice', () => {
  const views = [welcome, logo, closing, black, board('5:00'), board('4:30'), message('Kumpul')];
  const deed = fc.oneof(fc.constantFrom(...views), fc.constant('settle' as const));
  fc.assert(fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
    let layers = firstLayer(welcome);
    let latest: HallView = welcome;
    const turns = new Map<number, string>();
    for (const each of deeds) {
      if (each === 'settle') layers = settle(layers);
      else {
        layers = arrived(layers, each);
        latest = each;
      }
      expect(layers.next ?? layers.shown.view).toBe(latest);
      const { turn, view } = layers.shown;
      expect(turns.get(turn) ?? view.scene.kind).toBe(view.scene.kind);
      turns.set(turn, view.scene.kind);
      if (layers.covered !== null) expect(layers.covered.turn).toBeLessThan(turn);
    }
  }), { numRuns: 300 });
});
