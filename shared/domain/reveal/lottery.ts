// The order a lottery gives teams that are level, from its seed alone, so that anyone can draw it again; it is never drawn unasked (rules: Places).
import type { TeamId } from '../../units.ts';
import { generatorOf } from '../draw/search/generator.ts';
import type { AwardLine } from './schemas.ts';

const wordsOf = (line: AwardLine): string => (line.kind === 'place' ? `place ${line.place}` : line.kind === 'value' ? `value ${line.code}` : 'help');

/** `teams` in whatever order: they are shuffled from the order of their ids, by the text `kompak-lottery-1`, the award and the seed, one a line. */
export const lotteryOrder = (seed: string, line: AwardLine, teams: readonly TeamId[]): readonly TeamId[] =>
  generatorOf(`kompak-lottery-1\n${wordsOf(line)}\n${seed}\n`).shuffle(teams.toSorted());
