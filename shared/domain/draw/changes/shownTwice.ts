// Finds a name or an emblem that the wall would show twice behind a freeze, were these the teams: that would tell of a hidden merger or split.
import type { Refusal } from '../../../refusal.ts';
import { withPublicNames } from '../../freeze/publicState.ts';
import type { State } from '../../model.ts';
import type { Team } from '../../things.ts';
import { nameTwice } from '../teamNames.ts';

/** null: none, or none more than now. */
export const shownTwice = (state: State, teams: readonly Team[]): Refusal | null => {
  const before = state.frozen?.teams ?? [];
  const after = withPublicNames(state, { ...state, teams }).frozen?.teams ?? [];
  for (const team of after) {
    const now = before.find(({ id }) => id === team.id);
    const others = after.filter(({ id }) => id !== team.id);
    const named = team.name === now?.name ? undefined : others.find(({ name }) => nameTwice([name, team.name]) !== undefined);
    if (named !== undefined) return { code: 'teamNameTwice', name: named.name };
    const coloured = team.number === now?.number ? undefined : others.find(({ number }) => number === team.number);
    if (coloured !== undefined) return { code: 'emblemTaken', name: coloured.name };
  }
  return null;
};
