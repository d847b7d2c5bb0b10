// Who gets a certificate and in which order the master of ceremonies calls them up, with every name as it is written; nothing before the results are final and every tie is decided.
import type { Person, State } from '../model.ts';
import type { Award } from '../reveal/awards.ts';
import { awardsOf } from '../reveal/awards.ts';
import type { PaperBasis } from './paperBasis.ts';
import { areFinal, paperBasis } from './paperBasis.ts';

/** A member as the roster has them, titles and all. */
export type HonouredMember = Pick<Person, 'name' | 'post' | 'agency'>;
export type HonouredTeam = Award['teams'][number] & { readonly members: readonly HonouredMember[] };
export type Honour = Pick<Award, 'title' | 'measure'> & { readonly teams: readonly HonouredTeam[] };
export type HonoursView = PaperBasis & {
  /** Ties across an award line nobody has decided yet. */
  readonly undecided: number;
  /** In the order they are called: values, help, then 3, 2, 1; null: not yet. An award nobody gets is not among them. */
  readonly honours: readonly Honour[] | null;
};

export const undecidedTies = (state: State): number => awardsOf(state).ties.filter(({ decided }) => decided === null).length;

const honoured = ({ teams, people }: State, { title, measure, teams: called }: Award): Honour => ({
  title, measure,
  teams: called.map((each) => ({
    ...each,
    members: (teams.find(({ id }) => id === each.team)?.members ?? []).flatMap((member) => people.find(({ id }) => id === member) ?? [])
      .map(({ name, post, agency }) => ({ name, post, agency })),
  })),
});

export const honoursView = (state: State): HonoursView => {
  const undecided = undecidedTies(state);
  const { values, help, places } = awardsOf(state);
  const inOrder = [...values, help, ...places.toReversed()].filter(({ teams }) => teams.length > 0);
  return { ...paperBasis(state), undecided, honours: areFinal(state) && undecided === 0 ? inOrder.map((award) => honoured(state, award)) : null };
};
