// The demo retreat as a draw's problem, and others like it: the same posts, other people in them. Physical limits are made up.
import { generatorOf } from '../../../shared/domain/draw/search/generator.ts';
import { levelsOf } from '../../../shared/domain/draw/evenness/levels.ts';
import { defaultPlan } from '../../../shared/domain/draw/plan.ts';
import type { DrawProblem } from '../../../shared/domain/draw/problem.ts';
import { demoPeople } from '../../../shared/library/demoPeople.ts';
import type { PersonId } from '../../../shared/units.ts';

const plan = { ...defaultPlan, attributes: defaultPlan.attributes.map((each) => (each.name === 'condition' ? { ...each, weight: 1 as const } : each)) };
const FLAGGED = 7;

export const demoProblem = (): DrawProblem => {
  const people = demoPeople().map((each, i) => ({ ...each, id: `p${i + 1}` as PersonId }));
  const flagged = generatorOf('kompak-bench-flags\n').shuffle(people.map(({ id }) => id)).slice(0, FLAGGED);
  return levelsOf(people, plan, new Set(flagged)).problem;
};

/** Gender, age and limits fall on other people, grades on others of the same post. */
export const demoLike = ({ people, ...demo }: DrawProblem, seed: string): DrawProblem => {
  const chance = generatorOf(`kompak-bench-demo\n${seed}\n`);
  const columnOf = (name: string): number => demo.attributes.findIndex((attribute) => attribute.name === name);
  const [post, grade] = [columnOf('post'), columnOf('grade')];
  const rows = people.map(({ levels }) => [...levels]);
  const dealAnew = (column: number, places: readonly number[]): void => {
    const levels = chance.shuffle(places.map((place) => rows[place]?.[column] ?? null));
    places.forEach((place, at) => (rows[place] as (string | null)[])[column] = levels[at] ?? null);
  };
  const everyone = people.map((_, place) => place);
  for (const name of ['gender', 'age', 'condition']) dealAnew(columnOf(name), everyone);
  for (const level of new Set(people.map(({ levels }) => levels[post]))) dealAnew(grade, everyone.filter((place) => people[place]?.levels[post] === level));
  return { ...demo, people: people.map(({ key }, place) => ({ key, levels: rows[place] as (string | null)[] })) };
};
