// What is told of random retreats, held against the second count; and the second count would notice.
import { describe, expect, it } from 'vitest';
import { publishedResults } from '../../../../../shared/domain/learning/gains/published.ts';
import { hundredths } from '../../../../../shared/units.ts';
import { differencesIn, recountDifferences } from '../../../../bench/learning/differences.ts';
import { gainAgain, inHundredths } from '../../../../bench/learning/recount.ts';
import { fullAnswers } from '../../../../bench/learning/aggregates.ts';

describe('the second count', () => {
  it('comes to the same in 100 random retreats', () => {
    const said: string[] = [];
    expect(recountDifferences(100, 5_000, (line) => said.push(line)).numbers).toBeGreaterThan(500);
    expect(said).toEqual([]);
  });
  it('has 61 and 82 at 0,54', () => {
    const gain = gainAgain({ top: 61n, bottom: 1n }, { top: 164n, bottom: 2n });
    expect(gain === null ? null : inHundredths(gain)).toBe(54);
    expect(gainAgain({ top: 100n, bottom: 1n }, { top: 90n, bottom: 1n })).toBeNull();
  });
  it('says where it comes to something else', () => {
    const source = fullAnswers({ people: 20, items: 3, teams: 2 });
    expect(differencesIn(source).found).toEqual([]);
    const wrong = publishedResults(source).map((told) => ({ ...told, whole: { ...told.whole, before: { n: 20, mean: hundredths(1) } } }));
    expect(differencesIn(source, wrong).found).toHaveLength(1);
  });
});
