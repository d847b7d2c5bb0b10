// Counts the differences between the standings and the second count over many random logs; it says by which seed each can be seen again.
import fc from 'fast-check';
import { differencesOf, recounted, shownBoard } from '../../../electron/host/recount/compareCounts.ts';
import { played } from '../../shared/acceptedFacts.ts';
import { scoringStory } from '../../shared/scoringStory.ts';

export type Compared = { readonly differences: number; readonly scores: number };

/** Seeds `from`, `from + 1` …, one a log. `scores`: how many cells counted for something. */
export const recountDifferences = (logs: number, from: number, progress: (line: string) => void): Compared => {
  let [differences, scores] = [0, 0];
  for (let seed = from; seed < from + logs; seed++) {
    const [story] = fc.sample(scoringStory, { seed, numRuns: 1 });
    if (story === undefined) throw new Error('there is no story');
    const { state, facts } = played(story);
    const counted = recounted(facts);
    const found = differencesOf(shownBoard(state), counted);
    for (const { where, standings, recount } of found) progress(`seed ${seed}, ${where}: ${JSON.stringify(standings)} is counted again as ${JSON.stringify(recount)}`);
    differences += found.length;
    scores += counted.runs.reduce((sum, run) => sum + run.scores.filter(({ score }) => score !== null).length, 0);
  }
  return { differences, scores };
};
