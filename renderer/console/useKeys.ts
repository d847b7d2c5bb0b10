// Listens for single keys while no field has the focus; it knows no meaning of a key.
import { useEffect, useRef } from 'react';

/** By `KeyboardEvent.key`, letters in lower case; combinations as `ctrl+n`. Space is `' '`. */
export type KeyActions = Readonly<Record<string, () => void>>;

const TYPING = 'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true]';

/** A key belongs to the field that has the focus, and to an open dialog or menu. */
export const belongsToField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`${TYPING}, [role=dialog], [role=menu], [role=listbox]`) !== null;

const nameOf = (event: KeyboardEvent): string => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `ctrl+${key}` : key;
};

/** A list that scrolls by the arrow keys keeps them. */
const scrollsList = (event: KeyboardEvent): boolean =>
  event.key.startsWith('Arrow') && event.target instanceof Element && event.target.closest('[data-own-arrows]') !== null;

/** Space and Enter on a focused button stay the button's own. */
const pressesButton = (event: KeyboardEvent): boolean =>
  (event.key === ' ' || event.key === 'Enter') && event.target instanceof Element && event.target.closest('button, a, summary, [role=button]') !== null;

export const useKeys = (actions: KeyActions): void => {
  const latest = useRef(actions);
  useEffect(() => { latest.current = actions; });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const name = nameOf(event);
      if (event.altKey || event.repeat || event.isComposing || event.defaultPrevented) return;
      if (!name.startsWith('ctrl+') && (belongsToField(event.target) || pressesButton(event) || scrollsList(event))) return;
      const action = latest.current[name];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
};
