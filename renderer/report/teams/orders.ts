// The orders people look themselves up in: by name without the titles before it, and by agency; it knows no paper.
import { shortName } from '../../../shared/domain/roster/shortName.ts';
import type { ListedPerson, ListedTeam, TeamPapersView } from '../../../shared/domain/draw/teamPapers.ts';

export type Seated = { readonly person: ListedPerson; readonly team: ListedTeam | null };

const byLetters = new Intl.Collator('id', { sensitivity: 'base', numeric: true });

/** People look for a name, not for a title. */
const byName = ({ person: one }: Seated, { person: other }: Seated): number =>
  byLetters.compare(shortName(one.name), shortName(other.name)) || byLetters.compare(one.name, other.name) || byLetters.compare(one.agency, other.agency);

const seatedIn = ({ teams, unseated }: TeamPapersView): readonly Seated[] => [
  ...teams.flatMap((team) => team.members.map((person) => ({ person, team }))),
  ...unseated.map((person) => ({ person, team: null })),
];

export const inOrderOfNames = (view: TeamPapersView): readonly Seated[] => seatedIn(view).toSorted(byName);

/** Agencies in order of letters, their people in order of names; capitals and blanks make no other agency. */
export const inOrderOfAgencies = (view: TeamPapersView): readonly { readonly agency: string; readonly people: readonly Seated[] }[] => {
  const groups = new Map<string, Seated[]>();
  for (const seated of inOrderOfNames(view)) {
    const key = seated.person.agency.toLowerCase().replaceAll(/\s+/g, ' ');
    groups.set(key, [...groups.get(key) ?? [], seated]);
  }
  return [...groups.values()].map((people) => ({ agency: people[0]?.person.agency ?? '', people }))
    .toSorted((one, other) => byLetters.compare(one.agency, other.agency));
};

/** How many people stand on the lists. */
export const peopleOf = ({ teams, unseated }: TeamPapersView): number => teams.reduce((sum, { members }) => sum + members.length, unseated.length);
