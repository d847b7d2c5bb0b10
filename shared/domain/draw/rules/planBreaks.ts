// Which rules of a plan a set of teams breaks; whether that is refused or accepted is decided elsewhere.
import type { Team } from '../../things.ts';
import { breaksRule } from './breaksRule.ts';
import { teamByPerson, teamDrawnAs } from '../drawnPeople.ts';
import type { PlanRule } from '../plan.ts';

export const rulesBrokenBy = (rules: readonly PlanRule[], teams: readonly Team[]): readonly PlanRule[] => {
  const byPerson = teamByPerson(teams);
  return rules.filter((rule) =>
    breaksRule(rule.kind === 'pinned' ? { ...rule, team: teamDrawnAs(rule.team, teams) } : rule, (person) => byPerson.get(person), teams));
};

export const sameRule = (one: PlanRule, other: PlanRule): boolean => JSON.stringify(one) === JSON.stringify(other);
