// Deals to compare the draw with: by chance alone, and a spreadsheet sorted by agency and dealt in turn; neither looks at anything else.
import type { Generator } from '../../../shared/domain/draw/search/generator.ts';
import type { DrawProblem, Seating } from '../../../shared/domain/draw/problem.ts';

const inTurn = (order: readonly number[], teams: number): Seating => {
  const seating = order.map(() => 0);
  order.forEach((place, at) => {
    seating[place] = at % teams;
  });
  return seating;
};

const places = ({ people }: DrawProblem): readonly number[] => people.map((_, place) => place);

export const randomDeal = (problem: DrawProblem, chance: Generator): Seating => inTurn(chance.shuffle(places(problem)), problem.teams);

export const cyclicDeal = (problem: DrawProblem): Seating => {
  const agencyOf = (place: number): string => problem.people[place]?.levels[0] ?? '';
  return inTurn(places(problem).toSorted((a, b) => (agencyOf(a) < agencyOf(b) ? -1 : agencyOf(a) > agencyOf(b) ? 1 : a - b)), problem.teams);
};
