// Whether a field has the keyboard now, so that single keys would only be typed into it; it knows no field and no key.
import { useSyncExternalStore } from 'react';
import { isOffering } from '../isOffering.ts';
import { belongsToField } from './useKeys.ts';

/** `form`: Enter in it sends the form it stands in. */
export type Typing = 'nowhere' | 'field' | 'form';

const ONE_LINE = 'input:not([type=checkbox]):not([type=radio]):not([type=button])';

/** `focused`: what has the focus. */
const typingIn = (focused: Element | null): Typing =>
  !belongsToField(focused) ? 'nowhere'
    : focused?.matches(ONE_LINE) === true && !isOffering(focused) && focused.closest('form')?.querySelector('[type=submit]') ? 'form' : 'field';

// A field that goes away while it has the focus says nothing; the key or the click that took it away does.
const SIGNS = ['focusin', 'focusout', 'keyup', 'click'] as const;

const subscribe = (onChange: () => void): (() => void) => {
  // From one field to the next the focus is nowhere for a moment.
  const later = (): void => { setTimeout(onChange); };
  for (const sign of SIGNS) window.addEventListener(sign, later);
  return () => { for (const sign of SIGNS) window.removeEventListener(sign, later); };
};

export const useTyping = (): Typing => useSyncExternalStore(subscribe, () => typingIn(document.activeElement), () => 'nowhere');
