// Where a run keeps what judges and observers say of its teams: by team, then by who said it; it knows no points.
import type { MemberId, TeamId } from '../../../units.ts';

/** Nobody's name: the one official sheet, or ratings without an observer. */
const NOBODY = '';
type Who = MemberId | null | undefined;

/** As what is said of a team has it. */
export const nameOf = (who: Who): MemberId | typeof NOBODY => who ?? NOBODY;

/** What is said of one team, by person. */
export type OfTeam<Said> = Readonly<Partial<Record<MemberId | typeof NOBODY, Said>>>;
/** A team of which nothing is said has no place in it. */
export type ByTeam<Said> = Readonly<Record<TeamId, OfTeam<Said>>>;

export const saidOf = <Said>(all: ByTeam<Said>, team: TeamId, who: Who): Said | undefined => all[team]?.[nameOf(who)];

/** With this in its place; null: with nothing there. */
export const withSaid = <Said>(all: ByTeam<Said>, team: TeamId, who: Who, said: Said | null): ByTeam<Said> => {
  if (said !== null) return { ...all, [team]: { ...all[team], [nameOf(who)]: said } };
  const { [nameOf(who)]: _, ...rest } = all[team] ?? {};
  if (Object.keys(rest).length > 0) return { ...all, [team]: rest };
  const { [team]: __, ...others } = all;
  return others;
};

/** In the order in which they first spoke. */
export const allOfTeam = <Said>(all: ByTeam<Said>, team: TeamId): readonly { readonly who: MemberId | null; readonly said: Said }[] =>
  Object.entries<Said | undefined>(all[team] ?? {}).flatMap(([who, said]) => (said === undefined ? [] : [{ who: who === NOBODY ? null : who as MemberId, said }]));

export const teamsSpokenOf = (all: ByTeam<unknown>): readonly TeamId[] => Object.keys(all) as TeamId[];

/** The same of every team. */
export const allSaid = <Said>(all: ByTeam<Said>): readonly { readonly team: TeamId; readonly who: MemberId | null; readonly said: Said }[] =>
  teamsSpokenOf(all).flatMap((team) => allOfTeam(all, team).map((each) => ({ team, ...each })));
