// How even the teams are as they sit now, latecomers, moves, mergers and all; it moves nobody.
import type { PersonId } from '../../../units.ts';
import type { State } from '../../model.ts';
import type { Team } from '../../things.ts';
import { limitedPeople, planOf, teamByPerson, teamDrawnAs } from '../drawnPeople.ts';
import type { Evenness } from './evenness.ts';
import { evennessOf } from './evenness.ts';
import { levelsOf } from './levels.ts';
import type { DrawPlan, PlanRule } from '../plan.ts';
import type { DrawProblem, Seating } from '../problem.ts';

/** The plan the present teams were drawn by, or would be. */
export const standingPlan = (state: Pick<State, 'drawPlan' | 'drawList'>): DrawPlan => state.drawList?.plan ?? planOf(state);

export type PresentSeating = { readonly problem: DrawProblem; readonly ids: readonly PersonId[]; readonly seating: Seating };

/** `teams` as the whole of the draw: those who sit in them, and the rules that still can be kept. */
export const presentSeating = (state: State, teams: readonly Team[]): PresentSeating => {
  const plan = standingPlan(state);
  const byPerson = teamByPerson(teams);
  const placeOf = new Map(teams.map((team, at) => [team, at]));
  const rules = plan.rules.flatMap((rule): readonly PlanRule[] => {
    if (rule.kind !== 'pinned') return [rule];
    const team = teamDrawnAs(rule.team, teams);
    return team === undefined ? [] : [{ ...rule, team: 1 + (placeOf.get(team) ?? 0) }];
  });
  const { problem, people: ids } = levelsOf(state.people.filter(({ id }) => byPerson.has(id)), { ...plan, teams: teams.length, rules }, limitedPeople(state));
  return { problem, ids, seating: ids.map((id) => placeOf.get(byPerson.get(id) as Team) ?? 0) };
};

export const presentEvenness = (state: State, teams: readonly Team[]): Evenness => {
  const { problem, seating } = presentSeating(state, teams);
  return evennessOf(problem, seating);
};

/** Weighed pairs above the fewest possible. */
export const presentGap = (state: State, teams: readonly Team[]): number => presentEvenness(state, teams).gap;
