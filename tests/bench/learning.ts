// How fast what people learned is counted, whether a second count ever comes to something else, and how fast what belongs to it is drawn.
import type { Bench, Figure } from './benchCommand.ts';
import { learningParts } from './learning/parts.ts';

export const learning: Bench = async (progress) => {
  const figures: Figure[] = [];
  for (const part of learningParts) figures.push(...await part(progress));
  return figures;
};
