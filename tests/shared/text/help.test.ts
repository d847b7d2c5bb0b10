// The pages of help say the same in both languages, name keys that are there, and count as the rules do.
import { describe, expect, it } from 'vitest';
import { exactBehaviour, observed } from '../../../shared/domain/scoring/points/behaviour.ts';
import { add, fraction, multiply, printed } from '../../../shared/domain/scoring/points/fraction.ts';
import { beforeBonus } from '../../../shared/domain/scoring/points/sheetResult.ts';
import { formatPoints } from '../../../shared/text/format.ts';
import { helpContents, helpTitle } from '../../../shared/text/help/contents.ts';
import type { HelpContents, HelpItem } from '../../../shared/text/help/shelf.ts';
import { helpPages } from '../../../shared/text/help/shelf.ts';
import type { KeyAction } from '../../../shared/text/keys.ts';
import { keyActions } from '../../../shared/text/keys.ts';
import type { Hundredths, Language } from '../../../shared/units.ts';
import { hundredths, languages, minutes, seconds } from '../../../shared/units.ts';

const pages = Object.entries(helpContents);
const sectionsOf = (contents: HelpContents, language: Language) => contents[language].sections((action) => action);
const itemsOf = (contents: HelpContents, language: Language): readonly HelpItem[] => sectionsOf(contents, language).flatMap((section) => ('items' in section ? section.items : []));
const keysIn = (contents: HelpContents, language: Language): readonly string[] =>
  sectionsOf(contents, language).flatMap((section) => ('items' in section ? section.items.map(({ what }) => what) : 'what' in section ? [section.what] : []))
    .flatMap((words) => [...words.matchAll(/\[([^\]]+)\]/g)].map((found) => found[1] ?? ''));

describe('the pages of help', () => {
  it.each(pages)('%s has the same sections, the same number of items and the same keys in both languages', (_page, contents) => {
    const shape = (language: Language) => sectionsOf(contents, language).map((section) => [section.as, 'items' in section ? section.items.length : 'actions' in section ? section.actions : 1]);
    expect(shape('en')).toEqual(shape('id'));
    expect(keysIn(contents, 'en')).toEqual(keysIn(contents, 'id'));
  });
  it.each(pages)('%s draws as a key only what is one', (_page, contents) => {
    const known: readonly string[] = [...keyActions, 'Ctrl Z', 'Ctrl Y', 'Ctrl O', 'Ctrl S', 'Ctrl ⏎', 'Enter', '↑', '↓'];
    expect(keysIn(contents, 'id').filter((key) => !known.includes(key))).toEqual([]);
  });
  it('have a title each, and say nothing twice on one page', () => {
    for (const language of languages) {
      expect(new Set(helpPages.map((page) => helpTitle(page, language))).size).toBe(helpPages.length);
      for (const [, contents] of pages) {
        const titles = itemsOf(contents, language).map(({ title }) => title);
        expect(new Set(titles).size).toBe(titles.length);
      }
    }
  });
  it('give the day a dozen keys, all of which work on stage', () => {
    const actions = sectionsOf(helpContents.day, 'id').flatMap((section): readonly KeyAction[] => (section.as === 'keys' ? section.actions : []));
    expect(new Set(actions).size).toBe(12);
  });
});

describe('the example of the page on scores', () => {
  const rule = { kind: 'time', target: minutes(8), limit: minutes(15) } as const;
  const hasil = printed(beforeBonus(rule, [], [{ mark: { kind: 'finished', time: seconds(12 * 60 + 30) }, penalties: {} }]));
  const perilaku = printed(exactBehaviour(observed([{ BP: 3, AK: 4, KO: 3 }])) ?? 0);
  const score = printed(add(multiply(fraction(60, 100), hasil), multiply(fraction(40, 100), perilaku)));
  const total = hundredths(printed(multiply(add(score, 2 * 8175), fraction(1, 3))) + 150);
  const figures: readonly Hundredths[] = [hasil, perilaku, score, total];

  it.each(languages)('is what the rules make of it, in "%s"', (language) => {
    const words = itemsOf(helpContents.scores, language).map(({ what }) => what).join(' ');
    expect(figures.map((figure) => formatPoints(figure, language)).filter((figure) => !words.includes(figure))).toEqual([]);
    expect(words).toContain(`= ${formatPoints(hasil, language)}`);
    expect(words).toContain(`${formatPoints(score, language)} + 2 × ${formatPoints(hundredths(8175), language)}) ÷ 3 + ${formatPoints(hundredths(150), language)} = ${formatPoints(total, language)}`);
  });
  it('has ten lines', () => expect(itemsOf(helpContents.scores, 'id')).toHaveLength(10));
});
