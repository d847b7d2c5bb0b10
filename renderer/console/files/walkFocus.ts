// Moves the focus along the pieces of a list; the ends stay the ends.

/** Focuses the one after (1) or before (-1) the piece that holds the focus, or the first; `pieces` is a selector inside `list`. */
export const walkFocus = (list: HTMLElement | null, pieces: string, by: 1 | -1): void => {
  const all = [...(list?.querySelectorAll<HTMLElement>(pieces) ?? [])].filter((piece) => !piece.matches(':disabled'));
  const here = all.findIndex((piece) => piece.contains(document.activeElement));
  all[here < 0 ? 0 : Math.min(all.length - 1, Math.max(0, here + by))]?.focus();
};
