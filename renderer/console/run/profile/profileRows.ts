// What charts and table show of each value, one row a value; it draws nothing and knows no language.
import type { ValueCode } from '../../../../shared/domain/exercise.ts';
import type { ObservedValue } from '../../../../shared/domain/scoring/profile.ts';

export type ProfileRow = { readonly value: ValueCode; readonly name: string; readonly team: ObservedValue; readonly all: ObservedValue };

export const profileRows = (team: readonly ObservedValue[], overall: readonly ObservedValue[], nameOf: (code: ValueCode) => string): readonly ProfileRow[] =>
  overall.flatMap((all, i) => {
    const own = team[i];
    return own === undefined ? [] : [{ value: all.value, name: nameOf(all.value), team: own, all }];
  });
