// A plausible mark and penalties for how well a team did; it computes no points and knows no team.
import type { Mark, SimpleMark } from '../../domain/scoring/points/mark.ts';
import type { Penalty, PenaltyCounts } from '../../domain/scoring/points/penalties.ts';
import type { ResultRule, SimpleRule, TimeRule } from '../../domain/scoring/points/resultRule.ts';
import type { Amount } from '../../units.ts';
import { millis } from '../../units.ts';
import type { Chance } from './chance.ts';

export const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
const inSteps = (value: number, step: number): number => Math.round(value / step) * step;
const amount = (value: number): SimpleMark => ({ kind: 'amount', amount: value as Amount });

/** Below this a team does not finish. */
const UNFINISHED = 30;
/** At this one it needs no more than the target. */
const PERFECT = 97;

const timed = ({ target, limit }: TimeRule, quality: number, chance: Chance): SimpleMark => {
  if (quality < UNFINISHED) return { kind: 'unfinished', donePercent: chance.from(11, 19) * 5 };
  const share = (PERFECT - quality) / (PERFECT - UNFINISHED);
  return { kind: 'finished', time: millis(within(inSteps(target + (limit - target) * share, 1_000), inSteps(target * 0.9, 1_000), limit)) };
};

/** `quality`: in whole per cents. */
const simpleMark = (rule: SimpleRule, quality: number, chance: Chance): SimpleMark => {
  switch (rule.kind) {
    case 'time': return timed(rule, quality, chance);
    case 'count': return amount(inSteps(rule.target * (within(quality + 8, 0, 100) / 100), 100));
    case 'measure': return amount(inSteps(rule.target * (quality / 100), 50));
    case 'error': return amount(inSteps(rule.most * ((100 - quality) / 100) * 0.8, 100));
    case 'shared': return amount(rule.of - chance.from(1, 4) * 50);
    case 'rubric': return { kind: 'rated', points: rule.criteria.map(({ most }) => inSteps(most * (within(quality + chance.from(-9, 9), 20, 100) / 100), 50)) };
  }
};

export const markFor = (rule: ResultRule, quality: number, chance: Chance): Mark => (rule.kind === 'combined'
  ? { kind: 'parts', parts: rule.parts.map((part) => simpleMark(part.rule, within(quality + chance.from(-8, 8), 0, 100), chance)) }
  : simpleMark(rule, quality, chance));

/** A ceiling falls on nobody by chance. */
export const penaltiesFor = (penalties: readonly Penalty[], chance: Chance): PenaltyCounts => Object.fromEntries(penalties.flatMap(({ id, effect }) => {
  const count = effect.kind === 'ceiling' ? 0 : effect.kind === 'points' ? Number(chance.oneIn(5)) : Math.max(0, chance.from(-1, 2));
  return count === 0 ? [] : [[id, count]];
}));
