// Takes the keyboard to the first field of a form that says what is wrong with it, once it says so; it judges none.
export const toFirstWrong = (form: HTMLFormElement | null): void => {
  // A field of several entries marks what is around its input, not the input.
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid=true], [data-error=true] input')?.focus());
};
