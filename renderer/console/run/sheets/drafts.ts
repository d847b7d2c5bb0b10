// Keeps what is typed and not handed in, and whose sheets are shown, while other screens are, in the window's session storage; it reads no sheet.
import type { Draw } from '../../../../shared/domain/model.ts';
import type { MemberId, RunId } from '../../../../shared/units.ts';
import type { Draft, Drafts } from './gridState.ts';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
type Kept = Readonly<Record<string, Omit<Draft, 'going' | 'refusal'>>>;

/** Run and team ids repeat from one retreat to the next; a draw's moment and seed do not. */
export const deskPlace = (draw: Draw): string => `desk ${draw.at} ${draw.seed}`;
export const draftPlace = (draw: Draw, run: RunId): string => `drafts ${draw.at} ${draw.seed} ${run}`;

/** Session storage ends with the window, so only this very version of the app has written there. */
export const loadDrafts = (store: Store, place: string): Drafts => {
  const kept = JSON.parse(store.getItem(place) ?? '{}') as Kept;
  return Object.fromEntries(Object.entries(kept).map(([key, draft]): [string, Draft] => [key, { ...draft, going: 'typing', refusal: null }]));
};

/** Everything the host has not answered is kept: what did get through is noticed as equal when the rows come. */
export const saveDrafts = (store: Store, place: string, drafts: Drafts): void => {
  const open = Object.entries(drafts).filter(([, { going }]) => going !== 'sent');
  if (open.length === 0) store.removeItem(place);
  else store.setItem(place, JSON.stringify(Object.fromEntries(open.map(([key, { of, basedOn, texts, earlier, reason }]): [string, Kept[string]] => [key, { of, basedOn, texts, earlier, reason }]))));
};

const personPlace = (place: string): string => `${place} person`;

/** Coming back to the grid must not mean another judge's sheet. undefined: nobody was chosen. */
export const loadPerson = (store: Store, place: string): MemberId | null | undefined => {
  const kept = store.getItem(personPlace(place));
  return kept === null ? undefined : JSON.parse(kept) as MemberId | null;
};
export const savePerson = (store: Store, place: string, person: MemberId | null): void => store.setItem(personPlace(place), JSON.stringify(person));
