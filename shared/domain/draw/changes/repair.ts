// Looks for the few moves that bring a changed deal back to even; it breaks no rule, uses no chance and stores nothing.
import { evennessOf } from '../evenness/evenness.ts';
import type { Move } from './move.ts';
import { weigherOf } from '../search/moveCosts.ts';
import type { DrawProblem, Seating } from '../problem.ts';
import { sizesOf, teamSizes } from '../teamSizes.ts';

/** The best found with so many moves or fewer; `moves` in the order to make them, a swap counting as one. */
export type Repaired = {
  readonly moves: readonly Move[];
  readonly seating: Seating;
  /** Same-level pairs within teams, above the fewest possible. */
  readonly gap: number;
  /** Seats by which team sizes lie outside ⌊n/k⌋ … ⌈n/k⌉. */
  readonly uneven: number;
  /** Broken places of rules: only what was broken before; no move breaks one. */
  readonly breaks: number;
};

/** One uneven seat or broken rule outweighs this many pairs. */
const FIRST = 1000;
/** Above this many people the beam narrows, so that an answer stays within a second. */
const CROWD = 150;
/** Candidates kept for each place in the beam: many lead to the same seating by another order. */
const SPARE = 16;

type Node = { readonly seating: Uint16Array; readonly from: Node | null; readonly move: Move | null; readonly cost: number };

/** Keeps the cheapest of what is offered; of equal cost, what was offered first. */
const shortlist = (room: number) => {
  const byCost = new Map<number, number[]>();
  let [held, dearest] = [0, Infinity];
  const trim = (): void => {
    let within = 0;
    for (const cost of [...byCost.keys()].toSorted((a, b) => a - b)) {
      const here = byCost.get(cost) ?? [];
      if (within >= room) byCost.delete(cost);
      else [within, dearest] = [within + here.length, cost];
    }
    held = within;
  };
  return {
    offer: (cost: number, code: number): void => {
      if (cost > dearest) return;
      const here = byCost.get(cost);
      if (here === undefined) byCost.set(cost, [code]);
      else if (here.length < room) here.push(code);
      else return;
      held += 1;
      if (held >= 2 * room) trim();
    },
    cheapestFirst: function* (): Generator<readonly [cost: number, code: number]> {
      for (const cost of [...byCost.keys()].toSorted((a, b) => a - b)) {
        for (const code of byCost.get(cost) ?? []) yield [cost, code];
      }
    },
  };
};

/**
 * The curve of 0 to `most` moves, always `most` + 1 entries. Along it neither uneven seats nor broken rules ever rise, and pairs only
 * where that cures one of the two. At gap 0 it looks no further.
 */
export const repair = (
  problem: DrawProblem, seating: Seating, most: number, beam: number = problem.people.length > CROWD ? 30 : 200,
): readonly Repaired[] => {
  const [n, k] = [problem.people.length, problem.teams];
  const { least, largest } = teamSizes(problem);
  const { alike, ruled, weigh } = weigherOf(problem);
  const bound = evennessOf(problem, seating).pairsBound;
  const off = (size: number): number => Math.max(0, size - largest, least - size);
  const keyOf = (person: number): string => problem.people[person]?.key as string;

  const offerMoves = (node: Node, parent: number, offer: (cost: number, code: number) => void): void => {
    const { pairs, breaks, tradeBreaks } = weigh(node.seating);
    const [sizes, base] = [sizesOf(k, node.seating), node.cost];
    for (let i = 0; i < n; i++) {
      const here = node.seating[i] as number;
      const code = (parent * n + i) * (n + k);
      for (let j = i + 1; j < n; j++) {
        const there = node.seating[j] as number;
        if (there === here) continue;
        let cost = base + (pairs[i * k + there] as number) + (pairs[j * k + here] as number) - (alike[i * n + j] as number);
        if (ruled[i] === 1 || ruled[j] === 1) {
          const broken = (breaks[i * k + there] as number) + (breaks[j * k + here] as number) + tradeBreaks(i, j);
          if (broken > 0) continue;
          cost += FIRST * broken;
        }
        offer(cost, code + j);
      }
      const size = sizes[here] as number;
      for (let t = 0; t < k; t++) {
        const other = sizes[t] as number;
        if (t === here || other + 1 >= size + 1) continue;
        const broken = breaks[i * k + t] as number;
        const uneven = off(size - 1) + off(other + 1) - off(size) - off(other);
        if (broken <= 0 && uneven <= 0) offer(base + (pairs[i * k + t] as number) + FIRST * (uneven + broken), code + n + t);
      }
    }
  };

  const follow = (nodes: readonly Node[], cost: number, code: number): Node => {
    const target = code % (n + k);
    const i = Math.floor(code / (n + k)) % n;
    const from = nodes[Math.floor(code / (n + k) / n)] as Node;
    const teams = Uint16Array.from(from.seating);
    const here = from.seating[i] as number;
    if (target < n) [teams[i], teams[target]] = [from.seating[target] as number, here];
    else teams[i] = target - n;
    const move: Move = target < n ? { kind: 'swap', people: [keyOf(i), keyOf(target)] } : { kind: 'transfer', person: keyOf(i), team: target - n };
    return { seating: teams, from, move, cost };
  };
  const reckon = (teams: Uint16Array): Pick<Repaired, 'gap' | 'uneven' | 'breaks'> => {
    const { pairsNow, breaksNow } = weigh(teams);
    return { gap: pairsNow - bound, breaks: breaksNow, uneven: sizesOf(k, teams).reduce((sum, size) => sum + off(size), 0) };
  };

  const start = Uint16Array.from(seating);
  const { gap, uneven, breaks } = reckon(start);
  let nodes: readonly Node[] = [{ seating: start, from: null, move: null, cost: FIRST * (uneven + breaks) + gap }];
  const best = [...nodes];
  const seen = new Set([String.fromCharCode(...start)]);
  while (best.length <= most) {
    const last = best.at(-1) as Node;
    const list = shortlist(SPARE * beam);
    if (last.cost > 0) nodes.forEach((node, parent) => offerMoves(node, parent, list.offer));
    const next: Node[] = [];
    for (const [cost, code] of list.cheapestFirst()) {
      if (next.length >= beam) break;
      const node = follow(nodes, cost, code);
      const name = String.fromCharCode(...node.seating);
      if (seen.has(name)) continue;
      seen.add(name);
      next.push(node);
    }
    nodes = next;
    const [first] = nodes;
    best.push(first !== undefined && first.cost < last.cost ? first : last);
  }
  return best.map((node) => {
    const moves: Move[] = [];
    for (let at: Node | null = node; at !== null; at = at.from) if (at.move !== null) moves.unshift(at.move);
    return { moves, seating: [...node.seating], ...reckon(node.seating) };
  });
};
