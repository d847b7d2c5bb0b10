// Ten thousand shows of retreats full of ties: each ends exactly on the final standings, and no step shows a team twice, a place wrong, or more than its own.
import { expect, test } from 'vitest';
import { decide } from '../../../../shared/domain/decide.ts';
import type { Generator } from '../../../../shared/domain/draw/search/generator.ts';
import { generatorOf } from '../../../../shared/domain/draw/search/generator.ts';
import { hallView } from '../../../../shared/domain/hall/hallView.ts';
import { boardModes } from '../../../../shared/domain/hall/schemas.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { awardsOf } from '../../../../shared/domain/reveal/awards.ts';
import { readinessOf } from '../../../../shared/domain/reveal/readiness.ts';
import type { RevealStep } from '../../../../shared/domain/reveal/revealScene.ts';
import type { GivenWay } from '../../../../shared/domain/reveal/schemas.ts';
import { standings } from '../../../../shared/domain/scoring/boards/standings.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { TeamId } from '../../../../shared/units.ts';
import { facilitator, machine, moment } from '../../given.ts';
import { anyToldRetreat, begin, forward, following } from '../../revealStory.ts';

const SHOWS = 10_000;

const anyWay = (chance: Generator, teams: readonly TeamId[]): GivenWay => ([
  { kind: 'shared' },
  { kind: 'jury', order: chance.shuffle(teams), reason: 'Kesepakatan juri', names: ['Ayu Contoh', 'Bagus Contoh'] },
  { kind: 'lottery', seed: String(chance.next()), witnesses: ['Ayu Contoh', 'Bagus Contoh'] },
] as const satisfies readonly GivenWay[])[chance.below(3)] ?? { kind: 'shared' };

const withTiesDecided = (state: State, chance: Generator): State => awardsOf(state).ties.reduce((before, { line, teams }) => {
  const tied = teams.map(({ team }) => team);
  return following(before, { type: 'decideAwardTie', line, teams: tied, way: anyWay(chance, tied) });
}, state);

/** What each press, or the machine, puts on the wall, as the hall is told it. */
const shown = (start: State): readonly RevealStep[] => {
  const steps: RevealStep[] = [];
  for (let state = start; ;) {
    const { scene } = hallView(state);
    if (scene.kind !== 'reveal') throw new Error('the show is not on the wall');
    steps.push(scene.step);
    if (scene.step.kind === 'end') return steps;
    const since = state.reveal?.since ?? moment(0);
    const [ring, press]: readonly [Command, Command] = [{ type: 'ringTimers', now: (since + 2_000) as typeof since }, forward(steps.length - 1)];
    const byItself = decide(state, ring, machine);
    const decision = 'facts' in byItself ? byItself : decide(state, press, facilitator);
    if ('refusal' in decision) throw new Error(`step ${steps.length} is refused: ${decision.refusal.code}`);
    state = reduceRow(state, { seq: 2_000 + steps.length, facts: decision.facts, at: (since + 2_000) as typeof since });
  }
};

/** The places as they are to be told: those of the standings, and within a tie that was put in order, one after another. */
const toTell = (state: State): ReadonlyMap<TeamId, number> => {
  const places = new Map<TeamId, number>();
  for (const { team, place } of standings(state)) if (place !== null) places.set(team.id, place);
  for (const { line, teams, way } of state.tieDecisions) {
    if (line.kind !== 'place' || way.kind === 'shared') continue;
    const tied = [...places].filter(([, place]) => place === line.place).map(([id]) => id);
    expect(tied.toSorted()).toEqual(teams);
    way.order.forEach((id, at) => places.set(id, line.place + at));
  }
  return places;
};

const told = (steps: readonly RevealStep[]): readonly (readonly [TeamId, number])[] => steps.flatMap((step) => {
  if (step.kind === 'row') return step.teams.map(({ team }) => [team, step.place] as const);
  if (step.kind !== 'team' || step.title.kind !== 'place') return [];
  const { place } = step.title;
  return step.teams.map(({ team }) => [team, place] as const);
});

/** What an award stands for, by hand: every team's mean over the cells that count, and its help. */
const bestInValue = (state: State, code: string): ReadonlySet<TeamId> => {
  const means = state.teams.flatMap(({ id }) => {
    const given = state.runs.filter(({ observed, cancelled, cells }) => observed && cancelled === null && cells[id] === undefined)
      .flatMap(({ ratings }) => Object.values(ratings[id] ?? {}).map((rated) => rated?.ratings[code] ?? null))
      .filter((grade) => grade !== null);
    return given.length < 3 ? [] : [{ id, mean: Math.round(2_500 * given.reduce((sum, grade) => sum + grade, 0) / given.length + 1e-9) }];
  });
  const most = Math.max(...means.map(({ mean }) => mean));
  return new Set(means.filter(({ mean }) => mean === most).map(({ id }) => id));
};

test('every show ends on the final standings', { timeout: 120_000 }, () => {
  let ties = 0;
  let rows = 0;
  for (let i = 0; i < SHOWS; i += 1) {
    const chance = generatorOf(`show ${i}`);
    const board = boardModes[chance.below(boardModes.length)] ?? 'all';
    const ended = anyToldRetreat(chance, board);
    if (readinessOf(ended).obstacles.some(({ kind }) => kind === 'nothingCounted')) continue;
    const state = withTiesDecided(ended, chance);
    const steps = shown(following(state, begin(state)));
    const places = toTell(state);
    const announced = told(steps);
    ties += state.tieDecisions.length;
    rows += steps.filter(({ kind }) => kind === 'row').length;
    // No team twice, no place wrong, and at the end everyone who is to be told has been.
    expect(new Set(announced.map(([id]) => id)).size).toBe(announced.length);
    expect(new Map(announced)).toEqual(new Map(announced.map(([id]) => [id, places.get(id)])));
    expect(announced.length).toBe(board === 'all' ? places.size : [...places.values()].filter((place) => place <= 3).length);
    // From the bottom to the top.
    const order = announced.map(([, place]) => place);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    for (const [at, step] of steps.entries()) {
      if (step.kind === 'team') expect(steps[at - 1]).toEqual({ kind: 'title', title: step.title });
      if (step.kind === 'team' && step.title.kind === 'value') {
        const best = bestInValue(state, step.title.code);
        for (const { team } of step.teams) expect(best).toContain(team);
      }
      if (step.kind === 'row') expect(step.shown.flatMap(({ teams }) => teams)).toEqual(steps.slice(0, at).flatMap((each) => (each.kind === 'row' ? each.teams : [])));
    }
  }
  expect(ties).toBeGreaterThan(SHOWS / 4);
  expect(rows).toBeGreaterThan(SHOWS / 2);
});
