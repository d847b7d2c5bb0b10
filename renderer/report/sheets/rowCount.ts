// How many rows a result takes on a sheet; it draws none.
import type { ResultRule, SimpleRule } from '../../../shared/domain/scoring/points/resultRule.ts';

const ofRule = (rule: SimpleRule): number => (rule.kind === 'rubric' ? rule.criteria.length : rule.kind === 'time' ? 2 : 1);

export const rowCount = (result: ResultRule): number => (result.kind === 'combined' ? result.parts.reduce((sum, { rule }) => sum + ofRule(rule), 0) : ofRule(result));
