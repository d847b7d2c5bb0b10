// The sentences that say how even a draw is: never "the fairest", only what was reached and what is possible.
import type { AttributeEvenness, Evenness, LevelEvenness } from '../../../shared/domain/draw/evenness/evenness.ts';
import { attributeWords, levelWords, percentAbove } from '../../../shared/text/drawAttributes.ts';
import { drawPaperText } from '../../../shared/text/drawPaper.ts';
import { formatCount } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/units.ts';

/** Nothing can be said of how these were spread. */
export const attributesNobodyHas = ({ attributes }: Evenness): readonly string[] => attributes.filter(({ levels }) => levels.length === 0).map(({ name }) => name);

const largestOf = (levels: readonly LevelEvenness[]): LevelEvenness | undefined => levels.toSorted((a, b) => b.people - a.people)[0];

/** All attributes together, with the price of the rules, and why for the largest group that cannot be cut evenly. */
export const wholeWords = (evenness: Evenness, teams: number, withRules: boolean, language: Language): readonly string[] => {
  const text = drawPaperText[language];
  const count = (number: number): string => formatCount(number, language);
  const { pairs, pairsBound, pairsBoundWithoutRules, attributes } = evenness;
  const named = attributes.map((attribute) => ({ attribute, level: largestOf(attribute.levels.filter(({ people }) => people > teams && people % teams !== 0)) }))
    .toSorted((a, b) => (b.level?.people ?? 0) - (a.level?.people ?? 0))[0];
  const over = named?.level === undefined ? 0 : named.level.people % teams;
  return [
    pairs === pairsBound
      ? text.allAtBound(attributes.map(({ name }) => attributeWords(name, language)).join(', '), count(pairs), withRules)
      : text.someAboveBound(count(pairs), count(pairsBound), percentAbove(pairs, pairsBound, language), withRules),
    ...(withRules && pairsBoundWithoutRules !== pairsBound ? [text.boundWithoutRules(count(pairsBoundWithoutRules))] : []),
    ...(named?.level === undefined || named.level.outside > 0 ? [] : [text.why(
      count(named.level.people), levelWords(named.attribute, named.level, language), count(teams),
      count(over), count(named.level.most), count(teams - over), count(named.level.least),
    )]),
  ];
};

/** One attribute: what each team gets of its largest level, or how far it is from the bound. */
export const spreadWords = (attribute: AttributeEvenness, teams: number, language: Language): readonly string[] => {
  const text = drawPaperText[language];
  const count = (number: number): string => formatCount(number, language);
  const { pairs, bound, outside, levels } = attribute;
  if (pairs !== bound) return [text.outside(count(outside), percentAbove(pairs, bound, language))];
  const level = largestOf(levels);
  if (level === undefined || level.outside > 0) return [text.noMoreEven];
  const words = levelWords(attribute, level, language);
  return [
    level.people < teams ? text.atMostOne(words) : level.least === level.most ? text.exactly(count(level.least), words) : text.span(count(level.least), count(level.most), words),
    text.noMoreEven,
  ];
};
