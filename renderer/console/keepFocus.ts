// Lets a button be pressed with the mouse without taking the keyboard from the cell or the single keys, and gives the keyboard back to the single keys; a list that was chosen from does not keep it.
import type { MouseEvent } from 'react';

export const keepFocus = (event: MouseEvent): void => {
  if (!(event.target instanceof Element) || event.target.closest('button') === null) return;
  event.preventDefault();
  if (document.activeElement instanceof HTMLSelectElement) document.activeElement.blur();
};

/** What is being typed is handed in by its own field before it goes. */
export const leaveField = (): void => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); };
