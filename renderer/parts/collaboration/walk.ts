// Walks the names of a collaboration map by keys, and says who met whom there; it draws nothing.
import type { DrawnLink } from '../../../shared/domain/collaboration/drawing.ts';
import type { PlacedAgency } from './mapLayout.ts';

/** Those that met this one, each with the place of their link. */
export const partnersOf = (links: readonly Pick<DrawnLink, 'a' | 'b'>[], node: number): ReadonlyMap<number, number> =>
  new Map(links.flatMap(({ a, b }, place) => (a === node ? [[b, place] as const] : b === node ? [[a, place] as const] : [])));

const nearestAcross = (node: number, agencies: readonly PlacedAgency[]): number => {
  const from = agencies[node];
  if (from === undefined) return node;
  const across = agencies.map((each, i) => ({ i, far: each.side === from.side ? Infinity : Math.abs(each.y - from.y) }));
  return across.toSorted((one, other) => one.far - other.far).find(({ far }) => far < Infinity)?.i ?? node;
};

/** Who is looked at after this key; null: nobody; undefined: the key means nothing here. */
export const walked = (key: string, chosen: number | null, agencies: readonly PlacedAgency[]): number | null | undefined => {
  const last = agencies.length - 1;
  switch (key) {
    case 'ArrowDown': return chosen === null ? 0 : Math.min(last, chosen + 1);
    case 'ArrowUp': return chosen === null ? last : Math.max(0, chosen - 1);
    case 'ArrowLeft': return chosen === null ? 0 : agencies[chosen]?.side === 'right' ? nearestAcross(chosen, agencies) : chosen;
    case 'ArrowRight': return chosen === null ? 0 : agencies[chosen]?.side === 'left' ? nearestAcross(chosen, agencies) : chosen;
    case 'Home': return 0;
    case 'End': return last;
    case 'Escape': return chosen === null ? undefined : null;
    default: return undefined;
  }
};
