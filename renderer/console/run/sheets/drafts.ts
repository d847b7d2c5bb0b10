// Keeps what is typed and not handed in, beyond the window and the host, and whose sheets are shown, as long as the window is; it reads no sheet.
import type { Draw } from '../../../../shared/domain/things.ts';
import type { MemberId, RunId } from '../../../../shared/units.ts';
import type { KeepingStore } from '../../lastingStore.ts';
import type { Draft, Drafts } from './gridState.ts';

type Kept = Readonly<Record<string, Omit<Draft, 'going' | 'refusal'>>>;

/** Run and team ids repeat from one retreat to the next; a draw's moment and seed do not. */
export const deskPlace = (draw: Draw): string => `desk ${draw.at} ${draw.seed}`;
export const draftPlace = (draw: Draw, run: RunId): string => `drafts ${draw.at} ${draw.seed} ${run}`;

export const loadDrafts = (store: KeepingStore, place: string): Drafts => {
  const kept = JSON.parse(store.getItem(place) ?? '{}') as Kept;
  return Object.fromEntries(Object.entries(kept).map(([key, draft]): [string, Draft] => [key, { ...draft, going: 'typing', refusal: null }]));
};

/** Everything the host has not answered is kept: what did get through is noticed as equal when the rows come. */
export const saveDrafts = (store: KeepingStore, place: string, drafts: Drafts): void => {
  const open = Object.entries(drafts).filter(([, { going }]) => going !== 'sent');
  if (open.length === 0) store.removeItem(place);
  else store.setItem(place, JSON.stringify(Object.fromEntries(open.map(([key, { of, basedOn, texts, earlier, reason }]): [string, Kept[string]] => [key, { of, basedOn, texts, earlier, reason }]))));
};

const personPlace = (place: string): string => `${place} person`;

/** Coming back to the grid must not mean another judge's sheet. undefined: nobody was chosen. */
export const loadPerson = (store: KeepingStore, place: string): MemberId | null | undefined => {
  const kept = store.getItem(personPlace(place));
  return kept === null ? undefined : JSON.parse(kept) as MemberId | null;
};
export const savePerson = (store: KeepingStore, place: string, person: MemberId | null): void => store.setItem(personPlace(place), JSON.stringify(person));
