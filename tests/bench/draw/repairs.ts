// Demo draws after which two people come late and three are gone, brought back to even with few moves; it times the repair alone.
import { bestTeams } from '../../../shared/domain/draw/changes/bestTeams.ts';
import { fairDraw } from '../../../shared/domain/draw/search/fairDraw.ts';
import { generatorOf } from '../../../shared/domain/draw/search/generator.ts';
import type { DrawProblem, Seating } from '../../../shared/domain/draw/problem.ts';
import { repair } from '../../../shared/domain/draw/changes/repair.ts';
import { demoProblem } from './demoRosters.ts';

/** Gaps in pairs above the bound after at most four and six moves, Infinity where sizes are still uneven; `ms` for four moves. */
export type RepairMeasured = { readonly afterFour: number; readonly afterSix: number; readonly ms: number };

const TIMES = 30;

const only = (problem: DrawProblem, isIn: (key: string) => boolean): DrawProblem => ({ ...problem, people: problem.people.filter(({ key }) => isIn(key)) });

const seat = (before: DrawProblem, seating: Seating, now: DrawProblem): Seating => {
  const teamOf = new Map(before.people.map(({ key }, place) => [key, seating[place] as number]));
  return now.people.map(({ key }) => teamOf.get(key) ?? 0);
};

const once = (demo: DrawProblem, at: number): RepairMeasured => {
  const [late1, late2, ...others] = generatorOf(`kompak-bench-repair\n${at}\n`).shuffle(demo.people.map(({ key }) => key)) as [string, string, ...string[]];
  const gone = new Set(others.slice(0, 3));
  let problem = only(demo, (key) => key !== late1 && key !== late2);
  const drawn = fairDraw(problem, `repair ${at}`);
  if (drawn.kind !== 'drawn') throw new Error('the demo was not drawn');
  let seating = drawn.seating;
  const change = (next: DrawProblem): void => {
    seating = seat(problem, seating, next);
    problem = next;
  };
  change(only(problem, (key) => !gone.has(key)));
  for (const late of [late1, late2]) {
    const present = new Set([...problem.people.map(({ key }) => key), late]);
    change(only(demo, (key) => present.has(key)));
    const [best] = bestTeams(problem, seating, late);
    if (best === undefined) throw new Error('no team takes a latecomer');
    seating = seating.with(problem.people.findIndex(({ key }) => key === late), best.team);
  }
  const start = performance.now();
  const four = repair(problem, seating, 4).at(-1);
  const ms = performance.now() - start;
  const six = repair(problem, seating, 6).at(-1);
  const gapOf = (found: typeof six): number => (found === undefined || found.uneven > 0 ? Infinity : found.gap);
  return { afterFour: gapOf(four), afterSix: gapOf(six), ms };
};

export const repairs = (): readonly RepairMeasured[] => {
  const demo = demoProblem();
  return Array.from({ length: TIMES }, (_, at) => once(demo, at));
};
