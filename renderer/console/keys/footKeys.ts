// Which keys a foot bar shows: a screen's own, and while a field has the keyboard only those that work in it; it draws none.
import type { KeyAction, KeysText } from '../../../shared/text/keys.ts';
import type { Typing } from './useTyping.ts';

/** By the action of the table, by several that have one thing in common, or by keys that nobody may change. `inField`: it works in the field that has the keyboard. */
export type FootKey = { readonly does: string; readonly inField?: boolean } & ({ readonly action: KeyAction } | { readonly actions: readonly KeyAction[] } | { readonly keys: string });

const isNamed = (key: FootKey, name: string): boolean => 'keys' in key && key.keys === name;
/** A single key would be typed; what leads out of a field and what is pressed with another key would not. */
const worksInField = (key: FootKey): boolean => key.inField === true || isNamed(key, 'Tab') || isNamed(key, 'Esc') || ('keys' in key && /^(?:Ctrl|Alt) /.test(key.keys));

/** `hasPalette`: there is one to be opened, as in every open retreat. */
export const footKeys = (keys: readonly FootKey[], typing: Typing, text: KeysText['foot']['inField'], hasPalette: boolean): readonly FootKey[] => {
  if (typing === 'nowhere') return keys;
  const own = keys.filter(worksInField);
  const usual: readonly FootKey[] = [
    ...(typing === 'form' ? [{ keys: 'Enter', does: text.send }] : []), { keys: 'Tab', does: text.next }, { keys: 'Esc', does: text.leave }, ...(hasPalette ? [{ keys: 'Ctrl K', does: text.find }] : []),
  ];
  return [...own, ...usual.filter((key) => !own.some((each) => 'keys' in each && isNamed(key, each.keys)))];
};
