// Keeps a card or a form of a list open while something typed in it was neither taken nor given up, and says so; it knows no field.
import { useCallback } from 'react';
import { consoleText } from '../../../shared/text/console.ts';
import { showNotice } from '../toasts.ts';
import { useLanguage, useText } from '../useLanguage.ts';

/** True, and the focus is back there, while something that is open at the desk holds such typing. */
export const useHoldsTyping = (): ((desk: HTMLElement | null) => boolean) => {
  const { unsaved } = useText(consoleText);
  const language = useLanguage();
  return useCallback((desk) => {
    const field = desk?.querySelector<HTMLElement>('[data-unsent=yes] :is(input, select)') ?? null;
    if (field === null) return false;
    field.focus();
    showNotice(unsaved, language);
    return true;
  }, [unsaved, language]);
};
