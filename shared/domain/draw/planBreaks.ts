// Which rules of a plan a set of teams breaks; whether that is refused or accepted is decided elsewhere.
import type { PersonId } from '../../units.ts';
import type { Team } from '../model.ts';
import { teamByPerson, teamDrawnAs } from './drawnPeople.ts';
import type { PlanRule } from './plan.ts';

/** People without a team break nothing, and a pin to a team that is no more holds nobody. */
export const rulesBrokenBy = (rules: readonly PlanRule[], teams: readonly Team[]): readonly PlanRule[] => {
  const byPerson = teamByPerson(teams);
  const seatsOf = (people: readonly PersonId[]): readonly Team[] => people.flatMap((person) => byPerson.get(person) ?? []);
  const isBroken = (rule: PlanRule): boolean => {
    switch (rule.kind) {
      case 'together': return new Set(seatsOf(rule.people)).size > 1;
      case 'apart': {
        const seats = seatsOf([...new Set(rule.people)]);
        return new Set(seats).size < seats.length;
      }
      case 'pinned': {
        const [seat] = seatsOf([rule.person]);
        const wanted = teamDrawnAs(rule.team, teams);
        return seat !== undefined && wanted !== undefined && seat !== wanted;
      }
      case 'captains': {
        const led = new Set(seatsOf(rule.people));
        return teams.some((team) => !led.has(team));
      }
    }
  };
  return rules.filter(isBroken);
};

export const sameRule = (one: PlanRule, other: PlanRule): boolean => JSON.stringify(one) === JSON.stringify(other);
