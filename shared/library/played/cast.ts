// Who plays which part in a played demo: what befalls which team, how able each is, and who is missing when; everything else is left to the days.
import type { Absence } from '../../domain/attendance/schemas.ts';
import type { State } from '../../domain/model.ts';
import type { Instant, PersonId, TeamId } from '../../units.ts';
import type { Chance } from './chance.ts';

/** One team for each part, no team with two. */
const parts = ['kept', 'gone', 'excused', 'noShow', 'upheld', 'rejected', 'mistyped', 'late', 'renamed', 'unrated'] as const;
type Part = (typeof parts)[number];

export type Away = { readonly person: PersonId; readonly why: Absence; readonly from: Instant; readonly to: Instant };
export type Cast = {
  readonly team: Readonly<Record<Part, TeamId>>;
  /** In whole per cents, of 100. */
  ability(team: TeamId): number;
};

export const castOf = (state: State, chance: Chance): Cast => {
  const order = chance.shuffle(state.teams.map(({ id }) => id));
  const abilities = new Map(state.teams.map(({ id }) => [id, chance.from(60, 86)]));
  return {
    team: Object.fromEntries(parts.map((part, i) => [part, order[i]])) as Record<Part, TeamId>,
    ability: (team) => abilities.get(team) ?? 70,
  };
};

/** Two fall ill on the second day, three are called to their offices, one has leave for the last morning, one oversleeps. */
export const awayOf = (state: State, chance: Chance, at: (day: number, time: string) => Instant): readonly Away[] => {
  const [ill1, ill2, duty1, duty2, duty3, leave, lost] = chance.shuffle(state.people.map(({ id }) => id));
  const all: readonly (readonly [PersonId | undefined, Absence, Instant, Instant])[] = [
    [ill1, 'sick', at(1, '12:00'), at(2, '14:00')],
    [ill2, 'sick', at(1, '06:30'), at(1, '18:00')],
    [duty1, 'duty', at(1, '07:30'), at(1, '16:00')],
    [duty2, 'duty', at(0, '14:00'), at(0, '21:00')],
    [duty3, 'duty', at(2, '06:00'), at(2, '14:00')],
    [leave, 'permitted', at(2, '04:00'), at(2, '10:30')],
    [lost, 'absent', at(1, '04:45'), at(1, '06:00')],
  ];
  return all.flatMap(([person, why, from, to]) => (person === undefined ? [] : [{ person, why, from, to }]));
};
