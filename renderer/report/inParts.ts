// Cuts a list into as few parts as a limit allows, of nearly equal length and in order.
export const inParts = <T>(list: readonly T[], most: number): readonly (readonly T[])[] => {
  const parts = Math.ceil(list.length / most);
  const cut = (part: number): number => Math.round((part * list.length) / parts);
  return Array.from({ length: parts }, (_, part) => list.slice(cut(part), cut(part + 1)));
};
