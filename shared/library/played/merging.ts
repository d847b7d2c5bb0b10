// The late evening of a played demo's second day: people are called home, two teams become one, and a third takes a new name.
import type { Away, Cast } from './cast.ts';
import type { Story } from './story.ts';
import { reasons } from './words.ts';

/** Who is noted as away already is not called as well. */
export const merging = (story: Story, cast: Cast, away: readonly Away[]): void => {
  const { kept, gone, renamed } = cast.team;
  const teamOf = (id: typeof kept) => story.state().teams.find((team) => team.id === id);
  const fitIn = (id: typeof kept) => teamOf(id)?.members.filter((member) => !away.some(({ person }) => person === member)) ?? [];
  const called = [...fitIn(gone).slice(-4), ...fitIn(kept).slice(-3)];
  for (const person of called) story.tell({ type: 'withdrawPerson', person, reason: reasons.called });
  story.tell({ type: 'mergeTeams', kept, gone, name: `${teamOf(kept)?.name} ${teamOf(gone)?.name}` });
  story.tell({ type: 'renameTeam', team: renamed, name: `${teamOf(renamed)?.name} Raya` });
};
