// Every difference between the two typings that was met, decided or not; it decides none.
import type { Comparison } from '../../../../../../shared/domain/learning/secondEntry.ts';

/** `before`: those met earlier, as `form item`. Of a form that is no longer typed twice nothing is left. */
export const differencesMet = (before: readonly string[], { differences }: Pick<Comparison, 'differences'>, twice: readonly string[]): readonly string[] =>
  [...new Set([...before, ...differences.map(({ form, item }) => `${form} ${item}`)])].filter((met) => twice.includes(met.split(' ')[0] ?? '')).toSorted();
