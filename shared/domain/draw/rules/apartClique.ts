// Finds more people than teams of whom any two are kept apart, directly or through their groups; sizes and pins are looked at elsewhere.
import { bondsOf } from './bonds.ts';
import { chainBetween } from './togetherChain.ts';
import type { Check, Tie } from './contradiction.ts';
import { placeByKey } from './placesByKey.ts';
import type { DrawProblem, DrawRule } from '../problem.ts';

/** The search is given up after so many extensions; it starts greedily, so that a plain clique is found at once. */
const MOST_STEPS = 20_000;

type Edge = { readonly pair: readonly [string, string]; readonly rule: DrawRule };

/** For each component its neighbours, and which two people and which rule keep the components apart. */
const apartGraph = (problem: DrawProblem): readonly ReadonlyMap<number, Edge>[] => {
  const { components, componentOf } = bondsOf(problem);
  const placeOf = placeByKey(problem);
  const graph = components.map(() => new Map<number, Edge>());
  for (const rule of problem.rules) {
    if (rule.kind !== 'apart') continue;
    const members = rule.people.flatMap((key) => {
      const component = componentOf[placeOf.get(key) ?? -1];
      return component === undefined ? [] : [{ key, component }];
    });
    for (const one of members) for (const other of members) {
      const neighbours = graph[one.component];
      if (one.component !== other.component && neighbours?.has(other.component) === false) {
        neighbours.set(other.component, { pair: [one.key, other.key], rule });
      }
    }
  }
  return graph;
};

/** A clique of more than `most` components, as large as it grows on; null: there is none, or none was found in time. */
const largeClique = (graph: readonly ReadonlyMap<number, Edge>[], most: number): readonly number[] | null => {
  const degree = (vertex: number): number => graph[vertex]?.size ?? 0;
  let steps = 0;
  const grow = (clique: readonly number[], candidates: readonly number[]): readonly number[] | null => {
    if (candidates.length === 0) return clique.length > most ? clique : null;
    for (const [at, vertex] of candidates.entries()) {
      if (clique.length + candidates.length - at <= most || ++steps > MOST_STEPS) return null;
      const larger = grow([...clique, vertex], candidates.slice(at + 1).filter((other) => graph[vertex]?.has(other) === true));
      if (larger !== null) return larger;
    }
    return null;
  };
  const connected = [...graph.keys()].filter((vertex) => degree(vertex) >= most).toSorted((a, b) => degree(b) - degree(a) || a - b);
  return grow([], connected);
};

export const tooManyApart: Check = (problem) => {
  const graph = apartGraph(problem);
  const clique = largeClique(graph, problem.teams);
  if (clique === null) return null;
  const spoken = new Map<number, Set<string>>(clique.map((vertex) => [vertex, new Set()]));
  const rules = new Set<DrawRule>();
  for (const one of clique) for (const other of clique) {
    const edge = graph[one]?.get(other);
    if (edge === undefined) continue;
    spoken.get(one)?.add(edge.pair[0]);
    rules.add(edge.rule);
  }
  // Where several of a group are kept apart from the others, the chain says that they are one.
  const chain: readonly Tie[] = [...spoken.values()].flatMap((keys) => {
    const [first, ...others] = keys;
    return first === undefined ? [] : others.flatMap((other) => chainBetween(problem, first, other));
  });
  for (const { rule } of chain) rules.add(rule);
  return { code: 'tooManyApart', needed: clique.length, teams: problem.teams, people: [...spoken.values()].flatMap((keys) => [...keys]), rules: [...rules], chain };
};
