// What the screen says of how even a draw is, beside what its record says: one draw has one figure.
import { expect, test } from 'vitest';
import { evennessWords } from '../../../../../renderer/console/prepare/draw/evennessWords.ts';
import { wholeWords } from '../../../../../renderer/report/draw/evennessWords.ts';
import type { AttributeEvenness, Evenness } from '../../../../../shared/domain/draw/evenness/evenness.ts';

const attribute = (name: string, weight: AttributeEvenness['weight'], pairs: number, bound: number): AttributeEvenness =>
  ({ name, weight, without: 0, pairs, bound, boundWithoutRules: bound, outside: 0, levels: [{ level: 'L', people: 20, counts: [10, 10], least: 10, most: 10, outside: 0 }] });

test('screen and record bear the same per cents, whatever the attributes weigh', () => {
  const attributes = [attribute('agency', 8, 12, 10), attribute('gender', 1, 100, 100)];
  const evenness: Evenness = { objective: 196, bound: 180, gap: 16, pairs: 112, pairsBound: 110, pairsBoundWithoutRules: 110, outside: 0, attributes };
  for (const [language, percent] of [['id', '1,9'], ['en', '1.9']] as const) {
    expect(evennessWords(evenness, [], language).claim).toContain(percent);
    expect(wholeWords(evenness, 2, false, language).join(' ')).toContain(percent);
  }
});
