// Keeps what is typed and not handed in while other screens are shown, in the window's session storage; it reads no sheet.
import type { Draw } from '../../../../shared/domain/model.ts';
import type { RunId } from '../../../../shared/units.ts';
import type { Draft, Drafts } from './grid.ts';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
type Kept = Readonly<Record<string, Pick<Draft, 'basedOn' | 'texts'>>>;

/** Run and team ids repeat from one retreat to the next; a draw's moment and seed do not. */
export const draftPlace = (draw: Draw, run: RunId): string => `drafts ${draw.at} ${draw.seed} ${run}`;

/** Session storage ends with the window, so only this very version of the app has written there. */
export const loadDrafts = (store: Store, place: string): Drafts => {
  const kept = JSON.parse(store.getItem(place) ?? '{}') as Kept;
  return Object.fromEntries(Object.entries(kept).map(([team, draft]): [string, Draft] => [team, { ...draft, going: 'typing', refusal: null }]));
};

/** Everything the host has not answered is kept: what did get through is noticed as equal when the rows come. */
export const saveDrafts = (store: Store, place: string, drafts: Drafts): void => {
  const open = Object.entries(drafts).filter(([, { going }]) => going !== 'sent');
  if (open.length === 0) store.removeItem(place);
  else store.setItem(place, JSON.stringify(Object.fromEntries(open.map(([team, { basedOn, texts }]) => [team, { basedOn, texts }]))));
};
