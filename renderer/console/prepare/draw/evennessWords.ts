// What may be said of how even the teams are: the bound is met, or by how much it is not; never more than that.
import type { Evenness } from '../../../../shared/domain/draw/evenness/evenness.ts';
import { heldAttributes } from '../../../../shared/domain/draw/evenness/evenness.ts';
import type { PlanRule } from '../../../../shared/domain/draw/plan.ts';
import { drawText } from '../../../../shared/text/draw.ts';
import { attributeWords, percentAbove } from '../../../../shared/text/drawAttributes.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { Language } from '../../../../shared/units.ts';

/** `rules`: those of the plan. */
export const evennessWords = (evenness: Evenness, rules: readonly PlanRule[], language: Language): { readonly isAtBound: boolean; readonly claim: string; readonly what: string } => {
  const text = drawText[language];
  const count = (number: number): string => formatCount(number, language);
  const price = rules.length === 0 ? '' : ` ${text.withRules(count(rules.length), count(evenness.pairsBoundWithoutRules))}`;
  const held = heldAttributes(evenness);
  if (held.length === 0) return { isAtBound: true, claim: text.nothingEvened, what: rules.length === 0 ? text.nothingEvenedWhat : '' };
  if (evenness.gap === 0) {
    return { isAtBound: true, claim: text.allAtBound(count(evenness.pairs)), what: `${text.allAtBoundWhat(count(held.length))}${price}` };
  }
  const off = evenness.attributes.filter(({ pairs, bound }) => pairs > bound).map(({ name }) => attributeWords(name, language));
  const percent = percentAbove(evenness.pairs, evenness.pairsBound, language);
  return {
    isAtBound: false,
    claim: percent === null ? text.aboveBoundPairs(count(evenness.pairs), count(evenness.pairsBound)) : text.aboveBound(percent),
    what: `${text.aboveBoundWhat(off.join(', '))}${price}`,
  };
};
