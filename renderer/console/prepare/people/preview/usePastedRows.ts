// Hears a paste of spreadsheet rows anywhere in the pane; a paste into a field stays the field's.
import { useEffect, useRef } from 'react';
import { belongsToField } from '../../../keys/useKeys.ts';

/** Rows from a spreadsheet have tabs between their cells. */
export const looksLikeRows = (text: string): boolean => text.includes('\t');

export const usePastedRows = (onRows: (text: string) => void): void => {
  const latest = useRef(onRows);
  useEffect(() => { latest.current = onRows; });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.defaultPrevented || belongsToField(event.target) || !looksLikeRows(text)) return;
      event.preventDefault();
      latest.current(text);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);
};
