// Tells whether the field that has the focus holds typing nobody has taken yet; then Ctrl Z belongs to the field.

const FIELD = 'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, [contenteditable=true]';

type Typed = { readonly field: Element; readonly text: string };

const textOf = (field: Element): string => (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : field.textContent);

export const typedInto = (target: EventTarget | null): Typed | null => {
  const field = target instanceof Element ? target.closest(FIELD) : null;
  return field === null ? null : { field, text: textOf(field) };
};

/** `atFocus`: the field's text when it got the focus. A form that knows better says so with `data-unsent="yes"` or `"no"`. */
export const hasUnsentTyping = (now: Typed | null, atFocus: Typed | null): boolean => {
  if (now === null) return false;
  const says = now.field.closest<HTMLElement>('[data-unsent]')?.dataset['unsent'];
  if (says !== undefined) return says === 'yes';
  return atFocus?.field === now.field && atFocus.text !== now.text;
};
