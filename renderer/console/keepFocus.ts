// Lets a button be pressed with the mouse without taking the keyboard from the cell or the single keys.
import type { MouseEvent } from 'react';

export const keepFocus = (event: MouseEvent): void => {
  if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
};
