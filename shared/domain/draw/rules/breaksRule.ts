// Whether a seating breaks one rule; what a person and a team are called it leaves to whoever asks.

type Rule<Person, Team> =
  | { readonly kind: 'together' | 'apart' | 'captains'; readonly people: readonly Person[] }
  /** `team` undefined: a team that is no more, which holds nobody. */
  | { readonly kind: 'pinned'; readonly person: Person; readonly team: Team | undefined };

/** `teamOf`: undefined for people without a team, who break nothing. `teams`: all there are. */
export const breaksRule = <Person, Team extends NonNullable<unknown>>(rule: Rule<Person, Team>, teamOf: (person: Person) => Team | undefined, teams: readonly Team[]): boolean => {
  if (rule.kind === 'pinned') {
    const team = teamOf(rule.person);
    return team !== undefined && rule.team !== undefined && team !== rule.team;
  }
  const seats = [...new Set(rule.people)].flatMap((person) => teamOf(person) ?? []);
  switch (rule.kind) {
    case 'together': return new Set(seats).size > 1;
    case 'apart': return new Set(seats).size < seats.length;
    case 'captains': return teams.some((team) => !seats.includes(team));
  }
};
