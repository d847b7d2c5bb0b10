// The chance of a played demo, all of it from one seed: the same seed gives the same retreat on every machine.
import { generatorOf } from '../../domain/draw/search/generator.ts';

export type Chance = {
  /** A whole number from the one to the other, both included. */
  from(least: number, most: number): number;
  oneIn(count: number): boolean;
  shuffle<T>(items: readonly T[]): readonly T[];
  /** One after the other in a random order, and again from the first when all were dealt. */
  dealer<T>(items: readonly [T, ...T[]]): () => T;
};

/** `of`: what it decides, where that has a chance of its own. */
export const chanceOf = (seed: number, of = ''): Chance => {
  const generator = generatorOf(`kompak played demo ${seed}${of}`);
  return {
    from: (least, most) => least + generator.below(most - least + 1),
    oneIn: (count) => generator.below(count) === 0,
    shuffle: generator.shuffle,
    dealer: (items) => {
      const order = generator.shuffle(items);
      let dealt = 0;
      return () => order[dealt++ % order.length] ?? items[0];
    },
  };
};
