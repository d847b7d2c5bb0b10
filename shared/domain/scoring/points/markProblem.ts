// Says why a mark cannot stand on a sheet of an exercise, or null; it computes no points.
import type { Refusal } from '../../../refusal.ts';
import type { Mark, SimpleMark } from './mark.ts';
import type { ResultRule, SimpleRule } from './resultRule.ts';

const simpleProblem = (rule: SimpleRule, mark: SimpleMark): Refusal | null => {
  switch (rule.kind) {
    case 'time':
      if (mark.kind === 'unfinished') return null;
      if (mark.kind !== 'finished') return { code: 'markNotOfKind' };
      if (mark.time <= 0) return { code: 'timeNotPositive' };
      return mark.time > rule.limit ? { code: 'timeOverLimit', limit: rule.limit } : null;
    case 'rubric': {
      if (mark.kind !== 'rated' || mark.points.length !== rule.criteria.length) return { code: 'markNotOfKind' };
      const over = rule.criteria.find(({ most }, i) => (mark.points[i] ?? 0) > most);
      return over === undefined ? null : { code: 'pointsOverMost', most: over.most };
    }
    case 'shared':
      if (mark.kind !== 'amount') return { code: 'markNotOfKind' };
      return mark.amount > rule.of ? { code: 'amountOverMost', most: rule.of } : null;
    case 'count':
      if (mark.kind !== 'amount') return { code: 'markNotOfKind' };
      return mark.amount % 100 === 0 ? null : { code: 'amountNotWhole' };
    case 'measure':
    case 'error':
      return mark.kind === 'amount' ? null : { code: 'markNotOfKind' };
  }
};

export const markProblem = (rule: ResultRule, mark: Mark): Refusal | null => {
  if (mark.kind === 'absent') return null;
  if (rule.kind !== 'combined') return mark.kind === 'parts' ? { code: 'markNotOfKind' } : simpleProblem(rule, mark);
  if (mark.kind !== 'parts' || mark.parts.length !== rule.parts.length) return { code: 'markNotOfKind' };
  for (const [i, part] of rule.parts.entries()) {
    const own = mark.parts[i];
    const problem = own === undefined ? null : simpleProblem(part.rule, own);
    if (problem !== null) return problem;
  }
  return null;
};
