// An exercise explained: opened and cued, its rules one by one, nothing of a rule that was not read yet; an exercise of the oldest logs has none.
import { describe, expect, test } from 'vitest';
import { ALL_RULES, LAST_PAGE } from '../../../../shared/domain/briefing/pages.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import { hallView } from '../../../../shared/domain/hall/hallView.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { minutes } from '../../../../shared/units.ts';
import { facilitator, given, stateAfter } from '../../given.ts';
import { pipe, planRun, ready, run, show } from '../../samples.ts';

const open: Command = { type: 'openBriefing', run: run(1) };
const turn = (page: number): Command => ({ type: 'turnBriefing', page });
const take: Command = { type: 'takeScene' };
const rules = pipe.guide?.rules ?? [];
const sceneAfter = (...steps: readonly Command[]) => {
  const { scene } = hallView(stateAfter(...ready(), ...steps));
  if (scene.kind !== 'briefing') throw new Error(`the hall shows ${scene.kind}`);
  return scene;
};

describe('opening', () => {
  test('cues it, and shows nothing before the take', () => {
    given(...ready()).when(open).thenFacts({ type: 'briefingOpened', run: run(1) }, { type: 'sceneCued', scene: 'briefing' });
    expect(hallView(stateAfter(...ready(), open))).toEqual(hallView(stateAfter(...ready())));
    expect(sceneAfter(open, take).kind).toBe('briefing');
  });
  test('of what is open already is refused; of another run on the wall it changes the wall at once', () => {
    given(...ready(), open).when(open).thenRefused({ code: 'unchanged' });
    given(...ready(), planRun, open, take).when({ type: 'openBriefing', run: run(2) }).thenFacts({ type: 'briefingOpened', run: run(2) });
    given(...ready(), open, take, turn(3)).when(open).thenFacts({ type: 'briefingOpened', run: run(1) });
  });
  test('needs a run, and a guide to read from', () => {
    given(...ready()).when({ type: 'openBriefing', run: run(9) }).thenRefused({ code: 'unknownRun' });
    const state = stateAfter(...ready());
    const { guide, ...unguided } = pipe;
    expect(guide).toBeDefined();
    const old: State = { ...state, runs: state.runs.map((each) => ({ ...each, exercise: unguided })) };
    expect(decide(old, open, facilitator)).toEqual({ refusal: { code: 'noGuide' } });
    expect(hallView({ ...old, briefing: { run: run(1), page: 2 }, hall: { ...old.hall, shown: 'briefing' } }).scene.kind).toBe('welcome');
  });
});

describe('on the wall', () => {
  test('the exercise comes first: objective, materials, every phase and the whole time', () => {
    const { about, rules: shown, read } = sceneAfter(open, take);
    expect(about).toEqual({ objective: pipe.objective, materials: pipe.guide?.materials, phases: pipe.phases, length: minutes(29) });
    expect([shown, read]).toEqual([[], null]);
  });
  test('then rule by rule, and nothing of the next one is in the view', () => {
    for (let page = 1; page <= rules.length; page += 1) {
      const scene = sceneAfter(open, take, turn(page));
      expect([scene.about, scene.rules, scene.read]).toEqual([null, rules.slice(0, page), page]);
      for (const later of rules.slice(page)) expect(JSON.stringify(scene)).not.toContain(later.id);
    }
  });
  test('then all of them, with none read out', () => {
    const { rules: shown, read } = sceneAfter(open, take, turn(ALL_RULES));
    expect([shown, read]).toEqual([rules, null]);
  });
  test('last how it is scored, by the rule and the penalties of the exercise itself', () => {
    expect(sceneAfter(open, take, turn(LAST_PAGE))).toMatchObject({ about: null, rules: [], read: null, scoring: { result: pipe.result, penalties: pipe.penalties } });
    for (let page = 0; page < LAST_PAGE; page += 1) expect(sceneAfter(open, take, ...(page === 0 ? [] : [turn(page)])).scoring).toBeNull();
  });
  test('turning asks for something opened, and for another page', () => {
    given(...ready()).when(turn(1)).thenRefused({ code: 'nothingOpened' });
    given(...ready(), open).when(turn(0)).thenRefused({ code: 'unchanged' });
    given(...ready()).when(show('briefing')).thenRefused({ code: 'nothingOpened' });
  });
  test('an exercise taken back leaves the welcome', () => {
    const planned = [...ready(), planRun, { type: 'openBriefing', run: run(2) } as const, take, { type: 'undo' } as const];
    expect(hallView(stateAfter(...planned)).scene.kind).toBe('welcome');
  });
});
