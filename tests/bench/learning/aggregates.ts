// How long everything that is told of one instrument takes, each time from answers that share nothing with any before.
import type { GainsSource } from '../../../shared/domain/learning/gains/published.ts';
import { publishedResults } from '../../../shared/domain/learning/gains/published.ts';
import type { Filled } from '../../shared/domain/learning/gains/anyAnswers.ts';
import { choice, formsOf, instrumentOf, teamOf } from '../../shared/domain/learning/gains/anyAnswers.ts';

const WARM_UP = 10;
const VALUES = ['berorientasi', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif'];

export type LearningSize = { readonly people: number; readonly items: number; readonly teams: number };

/** Everybody before and after, with a blank now and then; always the same ones. */
export const fullAnswers = ({ people, items, teams }: LearningSize): GainsSource => {
  const instrument = instrumentOf({ items: Array.from({ length: items }, (_, i) => choice(`q${i}`, VALUES[i % VALUES.length] ?? null, 1 + (i % 4))) });
  const filled = (['before', 'after'] as const).flatMap((occasion, o) => Array.from({ length: people }, (_, person): Filled => ({
    occasion, code: `K${person}`, team: 1 + (person % teams),
    answers: Array.from({ length: items }, (__, i) => ((person * 31 + i * 17 + o) % 61 === 0 ? null : (person * 7 + i * 3) % 10 < 5 + 3 * o ? 1 + (i % 4) : 1 + ((i + 1 + o) % 4))),
  })));
  return { instruments: [instrument], answerForms: formsOf(filled), teams: Array.from({ length: teams }, (_, i) => teamOf(i + 1)) };
};

/** In milliseconds. Throws where nothing is told, for then nothing was counted. */
export const aggregateTimes = (size: LearningSize, times: number): readonly number[] => {
  const text = JSON.stringify(fullAnswers(size));
  return Array.from({ length: WARM_UP + times }, () => {
    // Read from text as a log is.
    const fresh = JSON.parse(text) as GainsSource;
    const from = performance.now();
    const [told] = publishedResults(fresh);
    const took = performance.now() - from;
    if (told === undefined || told.pairs === null || told.teams.told.length === 0 || told.items.some(({ before }) => before === null)) throw new Error('there is nothing to be counted');
    return took;
  }).slice(WARM_UP);
};
