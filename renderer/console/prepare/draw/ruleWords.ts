// A planned rule in words, its people by name; it checks no rule.
import type { Person } from '../../../../shared/domain/things.ts';
import type { PlanRule } from '../../../../shared/domain/draw/plan.ts';
import { ruleText } from '../../../../shared/text/drawRules.ts';
import type { Language } from '../../../../shared/units.ts';

export const ruleWords = (rule: PlanRule, people: readonly Person[], language: Language): string => {
  const names = new Map<string, string>(people.map(({ id, name }) => [id, name]));
  return ruleText(rule.kind === 'pinned' ? { ...rule, team: rule.team - 1 } : rule, (id) => names.get(id) ?? '?', language);
};
