// What the console and the papers are told of what changed; the hall is told nothing of it, and no comment leaves the console.
import type { InstrumentId } from '../../../units.ts';
import type { State } from '../../model.ts';
import type { Team } from '../../things.ts';
import { occasions } from '../schemas.ts';
import type { InstrumentComments, ToldComments } from './comments.ts';
import { commentsOf, toldComments } from './comments.ts';
import { FEWEST } from './hiding.ts';
import type { Published } from './published.ts';
import { publishedResults } from './published.ts';

/** `comments`: of open items, by the groups they were put in; none while fewer than five forms of either occasion are in. */
export type InstrumentResults = Published & { readonly comments: readonly ToldComments[] };

/** Of one occasion, as the same people fill in both. Who answered nothing that is scored counts too: the one who wrote is among these. */
const isTold = ({ answerForms }: State, of: InstrumentId): boolean =>
  occasions.some((each) => answerForms.filter(({ instrument, occasion }) => instrument === of && occasion === each).length >= FEWEST);

const learningResults = (state: State): readonly InstrumentResults[] => {
  const comments = new Map<InstrumentId, InstrumentComments>(commentsOf(state).map((each) => [each.instrument, each]));
  return publishedResults(state).map((each) => ({ ...each, comments: isTold(state, each.instrument) ? comments.get(each.instrument)?.items.map(toldComments) ?? [] : [] }));
};

export const gainViews = {
  learningResults,
  learningComments: (state: State): readonly InstrumentComments[] => commentsOf(state),
  /** With those merged into each, so that a form can be followed to the team it counts for. */
  learningTeams: ({ teams }: State): readonly Team[] => teams,
};
