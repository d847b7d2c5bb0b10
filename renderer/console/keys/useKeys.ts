// Listens for single keys while no field has the focus; it knows no meaning of a key.
import { useLayoutEffect, useRef } from 'react';
import type { KeyAction } from '../../../shared/text/keys.ts';
import { listens, settle } from './heard.ts';
import { useKeyMap } from './useKeyMap.ts';
import type { KeyMap } from './keyTable.ts';
import { keyOf } from './keyTable.ts';

/** Combinations as `ctrl+n`. */
type FixedKey = 'Escape' | 'Enter' | 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'F1' | '1' | '2' | '3' | `ctrl+${string}`;
/** By the action of the table, whatever its key is now, or by a key that nobody may change. */
export type KeyActions = Readonly<Partial<Record<KeyAction | FixedKey, () => void>>>;

const TYPING = 'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true]';

const FLOATING = '[role=dialog], [role=menu], [role=listbox]';
const isWithin = (target: EventTarget | null, selector: string): boolean => target instanceof Element && target.closest(selector) !== null;
/** In something that opens over the page and closes again, such as the palette. */
export const floats = (target: EventTarget | null): boolean => isWithin(target, FLOATING);

/** A key belongs to the field that has the focus, and to an open dialog or menu. */
export const belongsToField = (target: EventTarget | null): boolean => isWithin(target, TYPING) || floats(target);
/** No field has a use for this one. */
const isKept = (name: string, target: EventTarget | null): boolean => (name === 'F1' ? floats(target) : belongsToField(target));

export const nameOf = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string => (event.ctrlKey || event.metaKey ? `ctrl+${event.shiftKey ? 'shift+' : ''}${keyOf(event)}` : keyOf(event));

/** A list that scrolls by the arrow keys keeps them, and so do choices of which one holds. */
const usesArrows = (event: KeyboardEvent): boolean =>
  event.key.startsWith('Arrow') && event.target instanceof Element && event.target.closest('[data-own-arrows], input[type=radio]') !== null;

/** Space and Enter on a focused button or box to tick stay its own. */
export const pressesButton = (event: KeyboardEvent): boolean =>
  (event.key === ' ' || event.key === 'Enter') && event.target instanceof Element && event.target.closest('button, a, summary, [role=button], input[type=checkbox], input[type=radio]') !== null;

/** What is done by the key with this name. */
export const actionAt = (actions: KeyActions, map: KeyMap, name: string): (() => void) | undefined =>
  Object.entries(actions).find(([of]) => ((map as Readonly<Record<string, string>>)[of] ?? of) === name)?.[1];

export const useKeys = (actions: KeyActions): void => {
  const map = useKeyMap();
  const latest = useRef({ actions, map });
  // Before what is new is painted: a key pressed at what is seen must find its action.
  useLayoutEffect(() => {
    latest.current = { actions, map };
    settle();
  });
  useLayoutEffect(() => listens(latest), []);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const name = nameOf(event);
      if (event.altKey || event.repeat || event.isComposing || event.defaultPrevented) return;
      if (!name.startsWith('ctrl+') && (isKept(name, event.target) || pressesButton(event) || usesArrows(event))) return;
      const action = actionAt(latest.current.actions, latest.current.map, name);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
};
