// What moving one person would cost in same-level pairs and in broken rules, for a whole seating at once; it chooses no move.
import { bondsOf } from '../rules/bonds.ts';
import type { CountedAttribute } from '../evenness/counted.ts';
import { countedAttributes, membersByLevel } from '../evenness/counted.ts';
import { placesOf } from '../rules/placesByKey.ts';
import type { DrawProblem, Seating } from '../problem.ts';

/** A seating weighed: person p going to team t changes pairs by `pairs[p·k + t]` and broken rules by `breaks[p·k + t]`. */
export type Costs = {
  readonly pairs: Int32Array;
  readonly breaks: Int32Array;
  /** All of the seating: same-level pairs within teams, every attribute counted once. */
  readonly pairsNow: number;
  /** People of a group apart, people of an apart rule together, pins missed, teams without a captain. */
  readonly breaksNow: number;
  /** Two people trading places: `pairs` and `breaks` of both, and this, which the two moves cannot see of each other. */
  readonly tradeBreaks: (one: number, other: number) => number;
};

export type Weigher = {
  /** Levels two people share, doubled: what a trade saves against two single moves. At place one·n + other. */
  readonly alike: Uint8Array;
  /** 1 for a person some rule speaks of. */
  readonly ruled: Uint8Array;
  /** The answer's arrays are the weigher's own and hold until the next call. */
  readonly weigh: (seating: Seating | Uint16Array) => Costs;
};

/** Level numbers, one row of columns a person; −1 for none. `count`: how many levels there are in all. */
const numbered = (columns: readonly CountedAttribute[], n: number): { readonly levels: Int32Array; readonly count: number } => {
  const levels = new Int32Array(n * columns.length).fill(-1);
  let count = 0;
  columns.forEach((column, a) => {
    for (const members of membersByLevel(column.levels).values()) {
      for (const person of members) levels[person * columns.length + a] = count;
      count += 1;
    }
  });
  return { levels, count };
};

const alikeOf = (levels: Int32Array, n: number, width: number): Uint8Array => {
  const alike = new Uint8Array(n * n);
  for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) {
    let shared = 0;
    for (let a = 0; a < width; a++) {
      const level = levels[p * width + a] as number;
      if (level >= 0 && level === levels[q * width + a]) shared += 2;
    }
    alike[p * n + q] = shared;
    alike[q * n + p] = shared;
  }
  return alike;
};

/** Who must sit with whom, who must not, and who is a captain, by place. */
const tiesOf = (problem: DrawProblem) => {
  const places = placesOf(problem);
  const mates = problem.people.map(() => new Set<number>());
  const foes = problem.people.map(() => new Set<number>());
  const pins = problem.people.map(() => new Set<number>());
  const captains: Uint8Array[] = [];
  const tie = (sets: readonly Set<number>[], group: readonly number[]): void => {
    for (const p of group) for (const q of group) if (p !== q) sets[p]?.add(q);
  };
  for (const component of bondsOf(problem).components) tie(mates, component);
  for (const rule of problem.rules) {
    if (rule.kind === 'apart') tie(foes, places(rule.people));
    if (rule.kind === 'pinned') for (const p of places([rule.person])) pins[p]?.add(rule.team);
    if (rule.kind === 'captains') {
      const list = new Uint8Array(problem.people.length);
      for (const p of places(rule.people)) list[p] = 1;
      captains.push(list);
    }
  }
  return { mates, foes, pins, captains };
};

export const weigherOf = (problem: DrawProblem): Weigher => {
  const columns = countedAttributes(problem);
  const [n, k, width] = [problem.people.length, problem.teams, columns.length];
  const { levels, count } = numbered(columns, n);
  const { mates, foes, pins, captains } = tiesOf(problem);
  const ruled = Uint8Array.from(problem.people, (_, p) =>
    (mates[p]?.size ?? 0) + (foes[p]?.size ?? 0) + (pins[p]?.size ?? 0) > 0 || captains.some((list) => list[p] === 1) ? 1 : 0);
  const [pairs, breaks, counts] = [new Int32Array(n * k), new Int32Array(n * k), new Int32Array(count * k)];
  const leads = captains.map(() => new Int32Array(k));

  const pairsIn = (seating: Seating | Uint16Array): number => {
    let twice = 0;
    counts.fill(0);
    for (let p = 0; p < n; p++) for (let a = 0; a < width; a++) {
      const level = levels[p * width + a] as number;
      if (level < 0) continue;
      const cell = level * k + (seating[p] as number);
      twice += 2 * (counts[cell] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
    for (let p = 0; p < n; p++) {
      const here = seating[p] as number;
      for (let t = 0; t < k; t++) pairs[p * k + t] = 0;
      for (let a = 0; a < width; a++) {
        const level = levels[p * width + a] as number;
        if (level < 0) continue;
        const left = (counts[level * k + here] as number) - 1;
        for (let t = 0; t < k; t++) pairs[p * k + t] = (pairs[p * k + t] as number) + (counts[level * k + t] as number) - left;
      }
      pairs[p * k + here] = 0;
    }
    return twice / 2;
  };

  const breaksIn = (seating: Seating | Uint16Array): number => {
    let [twice, single] = [0, 0];
    captains.forEach((list, c) => {
      const lead = leads[c] as Int32Array;
      lead.fill(0);
      for (let p = 0; p < n; p++) if (list[p] === 1) lead[seating[p] as number] = (lead[seating[p] as number] as number) + 1;
      for (let t = 0; t < k; t++) if (lead[t] === 0) single += 1;
    });
    for (let p = 0; p < n; p++) {
      if (ruled[p] === 0) continue;
      const [here, row] = [seating[p] as number, p * k];
      let atHome = 0;
      breaks.fill(0, row, row + k);
      const add = (t: number, by: number): void => { breaks[row + t] = (breaks[row + t] as number) + by; };
      for (const q of mates[p] ?? []) {
        const there = seating[q] as number;
        add(there, -1);
        if (there === here) atHome += 1;
        else twice += 1;
      }
      for (const q of foes[p] ?? []) {
        const there = seating[q] as number;
        add(there, 1);
        if (there === here) [atHome, twice] = [atHome - 1, twice + 1];
      }
      for (const t of pins[p] ?? []) {
        if (t < k) add(t, -1);
        if (t === here) atHome += 1;
        else single += 1;
      }
      captains.forEach((list, c) => {
        if (list[p] === 0) return;
        const lead = leads[c] as Int32Array;
        for (let t = 0; t < k; t++) if (lead[t] === 0) add(t, -1);
        if (lead[here] === 1) atHome += 1;
      });
      for (let t = 0; t < k; t++) breaks[row + t] = t === here ? 0 : (breaks[row + t] as number) + atHome;
    }
    return twice / 2 + single;
  };

  return {
    alike: alikeOf(levels, n, width),
    ruled,
    weigh: (seating) => ({
      pairs, breaks, pairsNow: pairsIn(seating), breaksNow: breaksIn(seating),
      tradeBreaks: (one, other) => {
        let by = 0;
        if (mates[one]?.has(other) === true) by += 2;
        if (foes[one]?.has(other) === true) by -= 2;
        captains.forEach((list, c) => {
          if (list[one] === 0 || list[other] === 0) return;
          const lead = leads[c] as Int32Array;
          by -= (lead[seating[one] as number] === 1 ? 1 : 0) + (lead[seating[other] as number] === 1 ? 1 : 0);
        });
        return by;
      },
    }),
  };
};
