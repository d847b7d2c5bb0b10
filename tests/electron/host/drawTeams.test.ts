// Teams are drawn in a thread: the same as without one, with progress, and nothing at all once it is stopped.
import { expect, it } from 'vitest';
import { drawTeams } from '../../../electron/host/drawing/drawTeams.ts';
import { fairDraw } from '../../../shared/domain/draw/fairDraw.ts';
import { generatorOf } from '../../../shared/domain/draw/generator.ts';
import type { DrawProblem } from '../../../shared/domain/draw/problem.ts';

const problemOf = (count: number, attributes: number): DrawProblem => {
  const chance = generatorOf(`${count} ${attributes}`);
  return {
    teams: 6, rules: [],
    attributes: Array.from({ length: attributes }, (_, at) => ({ name: `a${at}`, weight: 1 })),
    people: Array.from({ length: count }, (_, i) => ({ key: `P${i + 100}`, levels: Array.from({ length: attributes }, () => `L${chance.below(5)}`) })),
  };
};
const going = new AbortController().signal;
const ignore = (): void => undefined;

it('gives what the draw gives', async () => {
  const problem = problemOf(90, 3);
  const shares: number[] = [];
  expect(await drawTeams(problem, 'seed', ({ share }) => shares.push(share), going)).toEqual(fairDraw(problem, 'seed'));
  expect(shares.length).toBeGreaterThan(0);
});

it('stops a draw that would take seconds, and gives nothing', async () => {
  const stopping = new AbortController();
  expect(await drawTeams(problemOf(24, 7), 'seed', () => stopping.abort(), stopping.signal)).toEqual({ kind: 'cancelled' });
  expect(await drawTeams(problemOf(24, 7), 'seed', ignore, stopping.signal)).toEqual({ kind: 'cancelled' });
});

it('says when the thread dies', async () => {
  const broken = { ...problemOf(24, 2), people: null } as unknown as DrawProblem;
  await expect(drawTeams(broken, 'seed', ignore, going)).rejects.toThrow();
});
