// Who gets a certificate and in which order the master of ceremonies calls them up, which is the order of the show, with every name as it is written; nothing before the results are final and every tie is decided.
import type { State } from '../model.ts';
import type { Person } from '../things.ts';
import type { Award } from '../reveal/awards.ts';
import { awardsOf } from '../reveal/awards.ts';
import type { TieDecision } from '../reveal/schemas.ts';
import { realScript } from '../reveal/script.ts';
import { same } from '../same.ts';
import type { PaperBasis } from './paperBasis.ts';
import { areFinal, paperBasis } from './paperBasis.ts';

/** A member as the roster has them, titles and all. */
export type HonouredMember = Pick<Person, 'name' | 'post' | 'agency'>;
export type HonouredTeam = Award['teams'][number] & { readonly members: readonly HonouredMember[] };
/** `measure` null: the board that was chosen shows no numbers. `tie`: what came of teams that were level here; null: none were. `parting`: what put them above the next, of the same total. */
export type Honour = Pick<Award, 'title' | 'measure'> & { readonly teams: readonly HonouredTeam[]; readonly tie: TieDecision['way']['kind'] | null; readonly parting: Award['parting'] };
export type HonoursView = PaperBasis & {
  /** Ties across an award line nobody has decided yet. */
  readonly undecided: number;
  /** Places the wall shows by itself before anyone is called up, from the last one to the best; null: none. */
  readonly rows: { readonly last: number; readonly best: number } | null;
  /** In the order of the show; null: not yet. An award nobody gets is not among them. */
  readonly honours: readonly Honour[] | null;
};

type Called = Pick<Award, 'title' | 'measure' | 'teams'>;

export const undecidedTies = (state: State): number => awardsOf(state).ties.filter(({ decided }) => decided === null).length;

const honoured = (state: State, { title, measure, teams: called }: Called): Honour => {
  const { values, help, places } = awardsOf(state);
  const award = [...values, help, ...places].find((each) => same(each.title, title));
  return {
    title, measure, tie: award?.tie?.decided?.way.kind ?? null, parting: award?.parting ?? null,
    teams: called.map((each) => ({
      ...each,
      members: (state.teams.find(({ id }) => id === each.team)?.members ?? []).flatMap((member) => state.people.find(({ id }) => id === member) ?? [])
        .map(({ name, post, agency }) => ({ name, post, agency })),
    })),
  };
};

export const honoursView = (state: State): HonoursView => {
  const undecided = undecidedTies(state);
  const script = realScript(state, state.hall.boardMode);
  const places = script.flatMap((step) => (step.kind === 'row' ? step.place : []));
  const [last, best] = [places[0], places.at(-1)];
  return {
    ...paperBasis(state), undecided,
    rows: last === undefined || best === undefined ? null : { last, best },
    honours: areFinal(state) && undecided === 0 ? script.flatMap((step) => (step.kind === 'team' ? honoured(state, step) : [])) : null,
  };
};
