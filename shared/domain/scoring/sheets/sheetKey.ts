// Names a sheet within its run: by its team, and by its judge where several judge; it holds none.
import type { MemberId, TeamId } from '../../../units.ts';

/** A team's official sheet, or what one judge or observer says of it. */
export type SheetKey = TeamId | `${TeamId}/${MemberId}`;

/** Every sheet is looked for by its name whenever a board is counted; the same letters put together anew would each time have to be found among all others. */
const known = new Map<TeamId, Map<MemberId, SheetKey>>();

/** The names of one team's sheets, by person. */
export const sheetKeysOf = (team: TeamId): ((person: MemberId | null | undefined) => SheetKey) => {
  const own = known.get(team) ?? new Map<MemberId, SheetKey>();
  if (own.size === 0) known.set(team, own);
  return (person) => {
    if (person === null || person === undefined) return team;
    let key = own.get(person);
    if (key === undefined) own.set(person, key = `${team}/${person}`);
    return key;
  };
};

export const sheetKey = (team: TeamId, person: MemberId | null | undefined): SheetKey => sheetKeysOf(team)(person);

const teams = new Map<string, TeamId>();

/** Whose sheet it is: the team's own, or one of its judges'. */
export const teamIn = (key: string): TeamId => {
  let team = teams.get(key);
  if (team === undefined) {
    const end = key.indexOf('/');
    teams.set(key, team = (end < 0 ? key : key.slice(0, end)) as TeamId);
  }
  return team;
};
export const isOfTeam = (key: string, team: TeamId): boolean => teamIn(key) === team;
/** Whose name follows the team's; null: it bears none. */
export const personIn = (key: string): MemberId | null => (key.includes('/') ? (key.slice(key.indexOf('/') + 1) as MemberId) : null);
