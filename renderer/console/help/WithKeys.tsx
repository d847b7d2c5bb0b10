// Draws a sentence of the help with the keys in it as keys; the brackets say which words those are.

const KEY = /\[([^\]]+)\]/;

export const WithKeys = ({ words }: { readonly words: string }) => (
  // What was in brackets stands at every second place.
  <>{words.split(KEY).map((part, at) => (at % 2 === 1 ? <kbd key={at}>{part}</kbd> : part))}</>
);
