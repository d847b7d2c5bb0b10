// Who a plan draws, and who sits where once there are teams; it draws nobody.
import type { PersonId, TeamId } from '../../units.ts';
import type { State } from '../model.ts';
import type { Person, Team } from '../things.ts';
import { idsOfTeam } from './idsOfTeam.ts';
import type { DrawPlan } from './plan.ts';
import { defaultPlan } from './plan.ts';

export const planOf = ({ drawPlan }: Pick<State, 'drawPlan'>): DrawPlan => drawPlan ?? defaultPlan;

/** Who was there at the last session of the programme that anybody was recorded at. */
export const presentPeople = ({ people, sessions, attendance }: State): readonly Person[] => {
  const last = sessions.toSorted((a, b) => (`${a.day} ${a.from}` < `${b.day} ${b.from}` ? -1 : 1)).findLast(({ id }) => Object.keys(attendance[id] ?? {}).length > 0);
  const marks = last === undefined ? undefined : attendance[last.id];
  return people.filter(({ id }) => marks?.[id]?.kind === 'present');
};

export const drawnPeople = (state: State): readonly Person[] => (planOf(state).who === 'present' ? presentPeople(state) : state.people);

/** Whose body does not allow everything, whatever the note says. */
export const limitedPeople = ({ limits }: State): ReadonlySet<PersonId> => new Set(Object.keys(limits) as PersonId[]);

/** Each seated person's team. */
export const teamByPerson = (teams: readonly Team[]): ReadonlyMap<PersonId, Team> =>
  new Map(teams.flatMap((team) => team.members.map((member) => [member, team] as const)));

/** The team that was drawn as number `number`, or the one it went into; undefined when it is no more. */
export const teamDrawnAs = (number: number, teams: readonly Team[]): Team | undefined => teams.find((team) => idsOfTeam(team).includes(`t${number}` as TeamId));
