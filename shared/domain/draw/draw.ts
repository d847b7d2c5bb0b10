// Taking a draw's outcome into the retreat: it checks that the deal is whole and even, and never deals itself.
import type { TeamId } from '../../units.ts';
import type { Deciders, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';

const repeated = (names: readonly string[]): string | undefined =>
  names.find((name, i) => names.findIndex((other) => other.toUpperCase() === name.toUpperCase()) !== i);

export const drawDeciders: Deciders<'drawTeams'> = {
  drawTeams: (state, { seed, teams }) => {
    if (state.people.length === 0) return refuse({ code: 'noPeople' });
    if (state.people.length < teams.length) return refuse({ code: 'tooFewPeople', people: state.people.length, teams: teams.length });
    if (state.runs.some((run) => Object.keys(run.sheets).length > 0)) return refuse({ code: 'drawFixedByScores' });
    const twice = repeated(teams.map((team) => team.name));
    if (twice !== undefined) return refuse({ code: 'teamNameTwice', name: twice });
    const dealt = teams.flatMap((team) => team.members);
    const known = new Set(state.people.map((person) => person.id));
    const seated = new Set(dealt.filter((id) => known.has(id)));
    if (seated.size !== known.size || dealt.length !== known.size) {
      return refuse({ code: 'drawMissesPeople', missing: known.size - seated.size, extra: dealt.length - seated.size });
    }
    const sizes = teams.map((team) => team.members.length);
    const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
    if (largest - smallest > 1) return refuse({ code: 'drawUneven', smallest, largest });
    return accept({
      type: 'teamsDrawn', seed,
      teams: teams.map((team, i) => ({ ...team, id: `t${i + 1}` as TeamId, number: i + 1 })),
    });
  },
};

export const drawReducers: Reducers<'teamsDrawn' | 'teamsRestored'> = {
  teamsDrawn: (state, { seed, teams }, at) => ({ ...state, teams, draws: [...state.draws, { seed, at }] }),
  // The draw that was taken back still counts: how often was drawn is never made less.
  teamsRestored: (state, { teams }) => ({ ...state, teams }),
};
