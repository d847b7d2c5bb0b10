// What a key means while answers are typed; null leaves it to the field or the browser.
import type { EntryAction } from './entry.ts';
import type { EntrySheet, Place } from './entrySheet.ts';
import { isClosed, placesOf } from './entrySheet.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>;
/** Where the caret of a text stands; null where nothing is typed as a text. */
export type Caret = { readonly isAtStart: boolean; readonly isAtEnd: boolean; readonly isEmpty: boolean } | null;

/** `leave`: the keyboard goes back to the screen's single keys. `remove`: the form goes, or what is typed of a new one. */
export type Meaning = EntryAction | 'leave' | 'remove';

const move = (to: Extract<EntryAction, { kind: 'move' }>['move']): EntryAction => ({ kind: 'move', move: to });

/** The place is one item to be ticked, or the end of the row: what is typed there is a sign, not a text. */
export const isTicked = ({ fields }: EntrySheet, place: Place): boolean => place === 'end' || (typeof place === 'number' && isClosed(fields.items[place]));

export const keyMeaning = (sheet: EntrySheet, place: Place, caret: Caret, { key, ctrlKey, shiftKey, altKey, metaKey }: Pressed): Meaning | null => {
  if (altKey || metaKey) return null;
  if (ctrlKey) return key === 'Delete' || key === 'Backspace' ? 'remove' : null;
  const places = placesOf(sheet);
  switch (key) {
    case 'Enter': return move('enter');
    case 'Escape': return 'leave';
    case 'ArrowUp': return move('up');
    case 'ArrowDown': return move('down');
    case 'Tab': return place === (shiftKey ? places[0] : places.at(-1)) ? null : move(shiftKey ? 'back' : 'next');
    case 'Home': return caret === null || caret.isAtStart ? move('first') : null;
    case 'End': return caret === null || caret.isAtEnd ? move('last') : null;
    case 'ArrowLeft': return caret === null || caret.isAtStart ? move('back') : null;
    case 'ArrowRight': return caret === null || caret.isAtEnd ? move('next') : null;
    case 'Backspace': case 'Delete': return caret === null ? { kind: 'erase' } : caret.isEmpty && key === 'Backspace' ? { kind: 'erase' } : null;
    default: return caret === null && key.length === 1 ? { kind: 'sign', sign: key } : null;
  }
};
