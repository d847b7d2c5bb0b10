// Names a sheet within its run: by its team, and by its judge where several judge; it holds none.
import type { MemberId, TeamId } from '../../../units.ts';

/** A team's official sheet, or what one judge or observer says of it. */
export type SheetKey = TeamId | `${TeamId}/${MemberId}`;

export const sheetKey = (team: TeamId, person: MemberId | null | undefined): SheetKey => (person === null || person === undefined ? team : `${team}/${person}`);

/** Whose sheet it is: the team's own, or one of its judges'. */
export const teamIn = (key: string): TeamId => {
  const end = key.indexOf('/');
  return (end < 0 ? key : key.slice(0, end)) as TeamId;
};
/** Whose name follows the team's; null: it bears none. */
export const personIn = (key: string): MemberId | null => (key.includes('/') ? (key.slice(key.indexOf('/') + 1) as MemberId) : null);
