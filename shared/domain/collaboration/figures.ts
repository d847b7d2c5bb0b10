// The figures of a collaboration map: how many pairs of agencies there are, how many met, and by which way; each can be counted again by hand.
import type { CollaborationMap, Way } from './collaborationMap.ts';

export type CollaborationFigures = {
  readonly agencies: number;
  /** n × (n − 1) ÷ 2. */
  readonly pairs: number;
  /** A pair counts once, by however many ways it met. */
  readonly met: number;
  /** A pair that met by two ways counts in both. */
  readonly byWay: Readonly<Record<Way, number>>;
  /** Pairs of two kinds of agency, and how many of them met. */
  readonly across: { readonly pairs: number; readonly met: number };
};

export const pairsOf = (count: number): number => (count < 2 ? 0 : (count * (count - 1)) / 2);

export const collaborationFigures = ({ agencies, links }: Pick<CollaborationMap, 'links'> & { readonly agencies: readonly { readonly kind: string }[] }): CollaborationFigures => {
  const ofKind = new Map<string, number>();
  for (const { kind } of agencies) ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1);
  const pairs = pairsOf(agencies.length);
  const count = (way: Way): number => links.filter((link) => link.ways.includes(way)).length;
  return {
    agencies: agencies.length, pairs, met: links.length,
    byWay: { team: count('team'), station: count('station'), plan: count('plan') },
    across: {
      pairs: [...ofKind.values()].reduce((left, size) => left - pairsOf(size), pairs),
      met: links.filter(({ a, b }) => agencies[a]?.kind !== agencies[b]?.kind).length,
    },
  };
};
