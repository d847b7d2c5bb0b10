// Which forms are short enough to stand two on a page.
import { expect, test } from 'vitest';
import { isShortForm } from '../../../../renderer/report/learning/formHeight.ts';
import { defaultInstruments } from '../../../../shared/library/instruments/instruments.ts';
import { languages } from '../../../../shared/units.ts';
import { ownScale } from '../../../shared/anyLearning.ts';

test('a few sentences are, a whole test is not', () => {
  for (const language of languages) {
    expect(isShortForm(ownScale, language)).toBe(true);
    expect(defaultInstruments.map((each) => isShortForm(each, language))).toEqual([false, false, false]);
    const [sentence] = ownScale.items;
    expect(isShortForm({ items: Array.from({ length: 12 }, () => sentence).flatMap((each) => each ?? []) }, language)).toBe(false);
  }
});
