// What the arrows of the next board compare with: the places on the board the audience saw last; it knows no hidden place.
import { publicState } from '../freeze/publicState.ts';
import type { State } from '../model.ts';
import type { Hall } from '../things.ts';
import { boardModeNow, publicBoardView } from './hallView.ts';

/** Whether the audience sees rows of teams. */
export const showsRows = (state: State): boolean =>
  (state.hall.shown === 'board' || state.hall.shown === 'timerBoard') && boardModeNow(publicState(state)) !== 'together';

/** The places on the wall's board become what is compared with: a place it did not show must not show in an arrow. */
export const withPlacesOf = (seen: State, after: State): State => {
  const lastPlaces: Hall['lastPlaces'] = Object.fromEntries(publicBoardView(seen).rows.flatMap((row) => (row.place === null ? [] : [[row.team, row.place]])));
  return { ...after, hall: { ...after.hall, lastPlaces } };
};

/** As the audience leaves a board. */
export const rememberingPlaces = (before: State, after: State): State => (!showsRows(before) || showsRows(after) ? after : withPlacesOf(before, after));
