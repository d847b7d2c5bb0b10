// Keeps a card open while something typed in it was neither taken nor given up; it knows no field.

/** True, and the focus is back in the card, while the card beside a list holds such typing. */
export const holdsTyping = (desk: HTMLElement | null): boolean => {
  const field = desk?.querySelector<HTMLElement>('.card [data-unsent=yes] :is(input, select)') ?? null;
  field?.focus();
  return field !== null;
};
