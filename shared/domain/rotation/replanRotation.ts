// Plans the visits that are still to be made after rain, a late team or a closed station, in the fewest rounds; what is finished it leaves alone (rules: Rotation, disruption).

/** One visit still to be made: these teams together, at this station. */
export type OpenVisit = { readonly group: number; readonly station: number };

/**
 * Colours the edges of a bipartite graph with as many colours as its largest degree (König): one colour is one round, in which
 * each group and each station has at most one visit. The colours come in the order of `visits`.
 */
export const roundsFor = (visits: readonly OpenVisit[]): readonly number[] => {
  const degree = new Map<string, number>();
  const nodesOf = ({ group, station }: OpenVisit): readonly [string, string] => [`g${group}`, `s${station}`];
  for (const node of visits.flatMap(nodesOf)) degree.set(node, (degree.get(node) ?? 0) + 1);
  const colours = Math.max(0, ...degree.values());
  /** For each node and colour, the visit that has it there. */
  const taken = new Map<string, (number | undefined)[]>();
  const slots = (node: string): (number | undefined)[] => {
    const own = taken.get(node) ?? Array.from<number | undefined>({ length: colours });
    taken.set(node, own);
    return own;
  };
  const free = (node: string): number => slots(node).indexOf(undefined);
  const colourOf: number[] = [];
  const paint = (visit: number, colour: number): void => {
    colourOf[visit] = colour;
    for (const node of nodesOf(visits[visit] as OpenVisit)) slots(node)[colour] = visit;
  };
  for (const [visit, edge] of visits.entries()) {
    const [group, station] = nodesOf(edge);
    const [atGroup, atStation] = [free(group), free(station)];
    if (slots(station)[atGroup] !== undefined) {
      // The path of the two colours that leaves the station never comes back to the group: swap the colours along it.
      const path: number[] = [];
      let [node, colour, other] = [station, atGroup, atStation];
      for (let next = slots(node)[colour]; next !== undefined; next = slots(node)[colour]) {
        path.push(next);
        const [a, b] = nodesOf(visits[next] as OpenVisit);
        node = node === a ? b : a;
        [colour, other] = [other, colour];
      }
      const swapped = path.map((each) => ({ each, to: colourOf[each] === atGroup ? atStation : atGroup }));
      for (const each of path) for (const end of nodesOf(visits[each] as OpenVisit)) slots(end)[colourOf[each] as number] = undefined;
      for (const { each, to } of swapped) paint(each, to);
    }
    paint(visit, atGroup);
  }
  return colourOf;
};

/** The rounds of the visits still to be made: as many as the busiest group or station has of them. */
export const replanRotation = <Team>(visits: readonly (OpenVisit & { readonly teams: readonly Team[] })[]): readonly (readonly { readonly station: number; readonly teams: readonly Team[] }[])[] => {
  const colours = roundsFor(visits);
  return Array.from({ length: Math.max(-1, ...colours) + 1 }, (_, round) => visits
    .flatMap(({ station, teams }, i) => (colours[i] === round ? [{ station, teams }] : []))
    .toSorted((a, b) => a.station - b.station));
};
