// Whether the list of suggestions under a field is open: Escape then closes that and nothing else.
export const isOffering = (field: EventTarget | null): boolean => field instanceof Element && field.getAttribute('aria-expanded') === 'true';
