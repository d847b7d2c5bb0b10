// What a map of many agencies draws: wards stand with their district where there are too many names; every figure still counts each agency.
import type { AgencyLink, CollaborationMap, Way } from './collaborationMap.ts';
import { ways } from './collaborationMap.ts';
import type { AgencyKind } from './kind.ts';

/** From one more than this on, wards are drawn with their districts. */
export const MOST_NAMES = 45;

/** `agencies`: which of the map's it stands for, in their order; `wards`: how many of them are wards drawn with their district. */
export type DrawnAgency = { readonly name: string; readonly kind: AgencyKind; readonly agencies: readonly number[]; readonly wards: number };
/** `links`: which of the map's it stands for, by their places. */
export type DrawnLink = AgencyLink & { readonly links: readonly number[] };
export type Drawing = {
  readonly nodes: readonly DrawnAgency[];
  readonly links: readonly DrawnLink[];
  /** How many wards are drawn with their districts. */
  readonly folded: number;
};

const nodesOf = ({ agencies }: CollaborationMap, isFolding: boolean): readonly DrawnAgency[] => {
  const nodes = agencies.flatMap(({ name, kind, district }, number): readonly DrawnAgency[] =>
    (isFolding && kind === 'ward' && district !== null ? [] : [{ name, kind, agencies: [number], wards: 0 }]));
  if (!isFolding) return nodes;
  const districts = [...new Set(agencies.flatMap(({ kind, district }) => (kind === 'ward' ? district ?? [] : [])))];
  const wardsOf = (district: string): readonly number[] => agencies.flatMap((each, number) => (each.kind === 'ward' && each.district === district ? [number] : []));
  const ofDistrict = (node: DrawnAgency): string | null => (node.kind === 'district' ? agencies[node.agencies[0] ?? 0]?.district ?? null : null);
  const known = new Set(nodes.map(ofDistrict));
  const joined = nodes.map((node): DrawnAgency => {
    const district = ofDistrict(node);
    const wards = district === null ? [] : wardsOf(district);
    return { ...node, agencies: [...node.agencies, ...wards], wards: wards.length };
  });
  const alone = districts.filter((district) => !known.has(district)).map((district): DrawnAgency => {
    const wards = wardsOf(district);
    return { name: `Kecamatan ${district}`, kind: 'district', agencies: wards, wards: wards.length };
  });
  const at = joined.findLastIndex(({ kind }) => kind !== 'ward' && kind !== 'other') + 1;
  return joined.toSpliced(at, 0, ...alone);
};

const linksOf = ({ links }: CollaborationMap, nodes: readonly DrawnAgency[]): readonly DrawnLink[] => {
  const nodeOf = new Map(nodes.flatMap((node, number) => node.agencies.map((agency) => [agency, number] as const)));
  const drawn = new Map<number, { ways: Set<Way>; links: number[] }>();
  links.forEach((link, place) => {
    const [a, b] = [nodeOf.get(link.a), nodeOf.get(link.b)];
    if (a === undefined || b === undefined || a === b) return;
    const key = Math.min(a, b) * nodes.length + Math.max(a, b);
    const known = drawn.get(key) ?? { ways: new Set<Way>(), links: [] };
    link.ways.forEach((way) => known.ways.add(way));
    known.links.push(place);
    drawn.set(key, known);
  });
  return [...drawn].toSorted(([one], [other]) => one - other).map(([key, each]) => ({
    a: Math.floor(key / nodes.length), b: key % nodes.length, ways: ways.filter((way) => each.ways.has(way)), links: each.links,
  }));
};

/** What is linked within one node is not drawn. */
export const drawingOf = (map: CollaborationMap, isFolding: boolean = map.agencies.length > MOST_NAMES): Drawing => {
  const nodes = nodesOf(map, isFolding);
  return { nodes, links: linksOf(map, nodes), folded: nodes.reduce((sum, { wards }) => sum + wards, 0) };
};
