// The late evening of a played demo's second day: people are called home, two teams become one, and a third takes a new name.
import type { Cast } from './cast.ts';
import type { Story } from './story.ts';
import { reasons } from './words.ts';

export const merging = (story: Story, cast: Cast): void => {
  const { kept, gone, renamed } = cast.team;
  const teamOf = (id: typeof kept) => story.state().teams.find((team) => team.id === id);
  const called = [...teamOf(gone)?.members.slice(-4) ?? [], ...teamOf(kept)?.members.slice(-3) ?? []];
  for (const person of called) story.tell({ type: 'withdrawPerson', person, reason: reasons.called });
  story.tell({ type: 'mergeTeams', kept, gone, name: `${teamOf(kept)?.name} ${teamOf(gone)?.name}` });
  story.tell({ type: 'renameTeam', team: renamed, name: `${teamOf(renamed)?.name} Raya` });
};
