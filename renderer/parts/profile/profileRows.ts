// What charts and table show of each value, one row a value, of all teams or of one beside all; it draws nothing and knows no language.
import type { ValueCode } from '../../../shared/domain/exercise.ts';
import type { ObservedValue } from '../../../shared/domain/scoring/boards/profile.ts';

/** `own`: of the team that is looked at, or of all teams; `all` null: then there is nothing to set it beside. */
export type ProfileRow = { readonly value: ValueCode; readonly name: string; readonly own: ObservedValue; readonly all: ObservedValue | null };

/** `team` null: all teams are looked at. */
export const profileRows = (team: readonly ObservedValue[] | null, overall: readonly ObservedValue[], nameOf: (code: ValueCode) => string): readonly ProfileRow[] =>
  overall.map((all, i) => ({ value: all.value, name: nameOf(all.value), own: team?.[i] ?? all, all: team === null ? null : all }));

export const standsBesideAll = (rows: readonly ProfileRow[]): boolean => rows.some(({ all }) => all !== null);
