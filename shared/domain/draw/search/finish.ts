// The last two shuffles of a draw: people who count alike change places by chance, and so do the teams' numbers; evenness stays as it is.
import type { Generator } from './generator.ts';
import type { Numbered } from './numbered.ts';

/** Everyone of a class gets the same chances of every team, and every team those of every number; rules and pins stay kept. */
export const finish = ({ teams, people, attributes, levels, groupOf, pinOf, apart }: Numbered, teamOf: Int32Array, chance: Generator): readonly number[] => {
  const seating = Array.from(teamOf.subarray(0, people));
  const classes = new Map<string, number[]>();
  for (let place = 0; place < people; place++) {
    const hasRule = (groupOf[place] as number) >= 0 || (pinOf[place] as number) >= 0 || (apart?.[place]?.length ?? 0) > 0;
    if (hasRule) continue;
    const vector = levels.subarray(place * attributes, (place + 1) * attributes).join(' ');
    const alike = classes.get(vector);
    if (alike === undefined) classes.set(vector, [place]);
    else alike.push(place);
  }
  for (const alike of classes.values()) {
    const dealt = chance.shuffle(alike.map((place) => seating[place] as number));
    alike.forEach((place, at) => {
      seating[place] = dealt[at] as number;
    });
  }
  const pinned = new Set(pinOf);
  const free = Array.from({ length: teams }, (_, team) => team).filter((team) => !pinned.has(team));
  const numbers = chance.shuffle(free);
  const numberOf = new Map(free.map((team, at) => [team, numbers[at] as number]));
  return seating.map((team) => numberOf.get(team) ?? team);
};
