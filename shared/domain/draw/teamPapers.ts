// What the papers that hang in public are told: teams and names, and nothing of anybody's number, phone, grade or health.
import type { PersonId } from '../../units.ts';
import type { State } from '../model.ts';
import type { Person, Retreat } from '../things.ts';
import { teamByPerson } from './drawnPeople.ts';
import { hasChangedSince, standingDraw } from './record/standingDraw.ts';
import { numberOf } from '../ids.ts';

export type ListedPerson = Pick<Person, 'name' | 'agency' | 'post'> & { readonly person: PersonId };
/** `number` is the one it was drawn as, which never changes; `emblem` picks the emblem. */
export type ListedTeam = { readonly number: number; readonly emblem: number; readonly name: string; readonly members: readonly ListedPerson[] };
export type TeamPapersView = {
  readonly retreat: Retreat | null;
  readonly teams: readonly ListedTeam[];
  /** On the roster without a team. */
  readonly unseated: readonly ListedPerson[];
  /** `hasChanged`: people moved after it. */
  readonly draw: { readonly number: number; readonly of: number; readonly seed: string; readonly resultHash: string | null; readonly hasChanged: boolean } | null;
};

const listed = ({ id, name, agency, post }: Person): ListedPerson => ({ person: id, name, agency, post });

export const teamPapersView = (state: State): TeamPapersView => {
  const byId = new Map(state.people.map((person) => [person.id, person]));
  const seats = teamByPerson(state.teams);
  const standing = standingDraw(state);
  return {
    retreat: state.retreat,
    teams: state.teams.map(({ id, number, name, members }) => ({
      number: numberOf(id), emblem: number, name,
      members: members.flatMap((member) => byId.get(member) ?? []).map(listed),
    })).toSorted((a, b) => a.number - b.number),
    unseated: state.teams.length === 0 ? [] : state.people.filter(({ id }) => !seats.has(id)).map(listed),
    draw: standing === null ? null : {
      number: standing.number, of: state.draws.length, seed: standing.draw.seed, resultHash: standing.draw.resultHash,
      hasChanged: hasChangedSince(standing, state.teams),
    },
  };
};
