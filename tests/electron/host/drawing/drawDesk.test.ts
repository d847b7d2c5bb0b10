// Teams are drawn in a thread: the same as without one, with progress, and nothing at all once it is stopped.
import { expect, it } from 'vitest';
import { createDrawDesk } from '../../../../electron/host/drawing/drawDesk.ts';
import { fairDraw } from '../../../../shared/domain/draw/search/fairDraw.ts';
import { repair } from '../../../../shared/domain/draw/changes/repair.ts';
import { generatorOf } from '../../../../shared/domain/draw/search/generator.ts';
import type { DrawProblem } from '../../../../shared/domain/draw/problem.ts';

const problemOf = (count: number, attributes: number): DrawProblem => {
  const chance = generatorOf(`${count} ${attributes}`);
  return {
    teams: 6, rules: [],
    attributes: Array.from({ length: attributes }, (_, at) => ({ name: `a${at}`, weight: 1 })),
    people: Array.from({ length: count }, (_, i) => ({ key: `P${i + 100}`, levels: Array.from({ length: attributes }, () => `L${chance.below(5)}`) })),
  };
};

it('gives what the draw gives, and says how far it is', async () => {
  const problem = problemOf(90, 3);
  const shares: (number | undefined)[] = [];
  const desk = createDrawDesk(() => shares.push(desk.view()?.share));
  expect(await desk.draw(problem, 'seed')).toEqual(fairDraw(problem, 'seed'));
  expect(shares.at(0)).toBe(0);
  expect(desk.view()).toBeNull();
});

it('calls off a draw that would take seconds, and gives nothing', async () => {
  const desk = createDrawDesk(() => undefined);
  const drawn = desk.draw(problemOf(24, 7), 'seed');
  desk.cancel();
  expect(await drawn).toEqual({ kind: 'cancelled' });
  expect(desk.view()).toBeNull();
});

it('calls off the draw before for the next one', async () => {
  const desk = createDrawDesk(() => undefined);
  const first = desk.draw(problemOf(24, 7), 'seed');
  const second = desk.draw(problemOf(90, 3), 'seed');
  expect(await first).toEqual({ kind: 'cancelled' });
  expect((await second).kind).toBe('drawn');
});

it('mends teams while a draw goes on, as without a thread, and leaves the host free meanwhile', async () => {
  const problem = problemOf(90, 3);
  const seating = problem.people.map((_, at) => at % problem.teams);
  const desk = createDrawDesk(() => undefined);
  const drawn = desk.draw(problem, 'seed');
  let isOver = false;
  const mended = desk.repair(problem, seating, 3).finally(() => { isOver = true; });
  await new Promise((resolve) => { setImmediate(resolve); });
  expect(isOver).toBe(false);
  expect(await mended).toEqual(repair(problem, seating, 3));
  expect((await drawn).kind).toBe('drawn');
  await expect(desk.repair({ ...problem, people: null } as unknown as DrawProblem, seating, 3)).rejects.toThrow();
});

it('says when the thread dies', async () => {
  const broken = { ...problemOf(24, 2), people: null } as unknown as DrawProblem;
  await expect(createDrawDesk(() => undefined).draw(broken, 'seed')).rejects.toThrow();
});
