// What was confirmed by hand at the venue, by whom and when, the last answer of each; what the machine sees by itself is not kept here.
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept } from '../decision.ts';
import type { State } from '../model.ts';
import type { VenueCheck, VenueChecks, VenueItem } from './schemas.ts';

export const venueDeciders: Deciders<'checkVenue'> = {
  // The same answer on another evening is news.
  checkVenue: (_, { item, answer }) => accept({ type: 'venueChecked', item, answer }),
};

type Recorded = 'venueChecked' | 'venueCheckRestored';

const withCheck = (state: State, item: VenueItem, check: VenueCheck | null): State => {
  const { [item]: _, ...others } = state.venue;
  return { ...state, venue: check === null ? others : { ...others, [item]: check } };
};
const restored = ({ venue }: State, item: VenueItem) => [{ type: 'venueCheckRestored' as const, item, check: venue[item] ?? null }];

export const venueReducers: Reducers<Recorded> = {
  venueChecked: (state, { item, answer }, at) => withCheck(state, item, { answer, by: state.operator, at }),
  venueCheckRestored: (state, { item, check }) => withCheck(state, item, check),
};

export const venueInverses: Inverses<Recorded> = {
  venueChecked: (before, { item }) => restored(before, item),
  venueCheckRestored: (before, { item }) => restored(before, item),
};

export const venueViews = { venue: ({ venue }: State): VenueChecks => venue };
