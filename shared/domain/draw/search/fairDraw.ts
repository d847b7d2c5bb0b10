// The fair draw: from a problem and a seed text to the most even seating it finds, the same on every machine. It has no clock and no chance but the seed.
import type { Evenness } from '../evenness/evenness.ts';
import { evennessOf } from '../evenness/evenness.ts';
import { bestOfEvery, isFewSeatings } from './everySeating.ts';
import { finish } from './finish.ts';
import { firstSeats } from './firstSeats.ts';
import type { Generator } from './generator.ts';
import { generatorOf } from './generator.ts';
import { nearOf } from './near.ts';
import type { Numbered } from './numbered.ts';
import { numberedOf } from './numbered.ts';
import type { DrawProblem, Seating } from '../problem.ts';
import { stairsOf } from './stairs.ts';
import type { Walk, Walked } from './walk.ts';
import { startWalk } from './walk.ts';

/** `share`: of the steps that may be needed at most, 0 to 1; a draw nearly always ends long before. */
export type DrawProgress = { readonly steps: number; readonly share: number };

/** Steps of the two phases at most. A draw that is to be repeated elsewhere uses the usual ones. */
export type DrawLimits = { readonly even: number; readonly weighted: number };

export type Drawn = {
  readonly kind: 'drawn';
  readonly seating: Seating;
  readonly evenness: Evenness;
  /** The same number on every machine; 0 where every seating was looked at. */
  readonly steps: number;
};
export type DrawOutcome =
  | Drawn
  /** No seating that keeps every rule was found; whether there is one is for the check of the rules to say. */
  | { readonly kind: 'notFound'; readonly steps: number }
  /** A cancelled draw gives nothing, not the best so far. */
  | { readonly kind: 'cancelled' };

export type DrawOptions = {
  readonly limits?: DrawLimits;
  /** Called between blocks of steps; `false` cancels. */
  readonly onProgress?: (progress: DrawProgress) => boolean | void;
};

/** Steps between two calls of `onProgress`: some ten milliseconds. */
const BLOCK = 131_072;
const PENALTY = 6;
const HEAVIEST = 8;

const usualLimits = (places: number): DrawLimits => ({ even: Math.max(40_000_000, 8000 * places), weighted: 20_000_000 });

class Cancelled extends Error {}

/** People sorted by the first attribute, and by the second where its levels lie inside or around those; dealt in turn, both are at their bounds. */
const cyclicDeal = ({ teams, people, places, attributes, levels }: Numbered, kept: number): Int32Array => {
  const levelOf = (place: number, at: number): number => levels[place * attributes + at] as number;
  const order = Array.from({ length: people }, (_, place) => place).toSorted((a, b) => {
    for (let at = 0; at < kept; at++) {
      if (levelOf(a, at) !== levelOf(b, at)) return levelOf(a, at) - levelOf(b, at);
    }
    return a - b;
  });
  const teamOf = new Int32Array(places);
  order.forEach((place, at) => {
    teamOf[place] = at % teams;
  });
  for (let chair = people; chair < places; chair++) teamOf[chair] = chair % teams;
  return teamOf;
};

/** How many attributes the cyclic deal sets right: the second too, when each of its levels lies within one level of the first. */
const nested = ({ people, attributes, levels }: Numbered): number => {
  if (attributes < 2) return attributes;
  const around = new Map<number, number>();
  for (let place = 0; place < people; place++) {
    const [outer, inner] = [levels[place * attributes] as number, levels[place * attributes + 1] as number];
    if (inner >= 0 && (around.get(inner) ?? outer) !== outer) return 1;
    if (inner >= 0) around.set(inner, outer);
  }
  return 2;
};

const weightedGap = ({ people, teams, attributes, levels, bounds, levelCount }: Numbered, teamOf: Int32Array, weights: Int32Array, first: number): number => {
  const counts = new Int32Array(levelCount * teams);
  let gap = 0;
  for (let at = 0; at < first; at++) {
    gap -= (weights[at] as number) * (bounds[at] as number);
    for (let place = 0; place < people; place++) {
      const level = levels[place * attributes + at] as number;
      if (level < 0) continue;
      const seat = level * teams + (teamOf[place] as number);
      gap += (weights[at] as number) * (counts[seat] as number);
      counts[seat] = (counts[seat] as number) + 1;
    }
  }
  return gap;
};

/** The walks of one draw, one after the other, counting steps together. */
const search = (given: Numbered, start: Int32Array, chance: Generator, limits: DrawLimits, onProgress: DrawOptions['onProgress']): Walked & { readonly steps: number } => {
  let steps = 0;
  let near: readonly Int32Array[] | null = null;
  const most = limits.even + limits.weighted;
  const walkDown = (walk: Walk, limit: number): Walked => {
    for (const stair of stairsOf(given.places, limit)) {
      if (stair.isNear) near ??= nearOf(given);
      for (let left = stair.steps; left > 0 && !walk.isDone(); left -= BLOCK) {
        steps += walk.go(Math.min(left, BLOCK), stair.cold, stair.isNear ? near : null);
        if (onProgress?.({ steps, share: Math.min(1, steps / most) }) === false) throw new Cancelled();
      }
      if (walk.isDone()) break;
    }
    return walk.best();
  };
  // Weights make the bound harder to reach, so they come in only where it was not reached without them.
  const ones = new Int32Array(given.attributes).fill(1);
  const even = walkDown(startWalk(given, start, chance, { weights: ones, penalty: PENALTY, kept: 0 }), limits.even);
  if (even.gap === 0 && even.broken === 0) return { ...even, steps };
  const weighing = { weights: given.weights, penalty: PENALTY * HEAVIEST };
  const weighted = walkDown(startWalk(given, even.teamOf, chance, { ...weighing, kept: 0 }), limits.weighted);
  const isFree = given.groups.length === 0 && given.apart === null && given.firstCaptains === given.attributes && given.pinOf.every((pin) => pin < 0);
  const kept = nested(given);
  if (!isFree || weightedGap(given, weighted.teamOf, given.weights, kept) === 0) return { ...weighted, steps };
  return { ...walkDown(startWalk(given, cyclicDeal(given, kept), chance, { ...weighing, kept }), limits.weighted), steps };
};

/**
 * `problem`: people in canonical order. `seedText` is the whole text that names roster and seed. Rules that contradict each
 * other give `notFound`; they are found and named before, by the check of the rules.
 */
export const fairDraw = (problem: DrawProblem, seedText: string, { limits, onProgress }: DrawOptions = {}): DrawOutcome => {
  const given = numberedOf(problem);
  if (given === null) return { kind: 'notFound', steps: 0 };
  const chance = generatorOf(seedText);
  const drawn = (teamOf: Int32Array, steps: number): Drawn => {
    const seating = finish(given, teamOf, chance);
    return { kind: 'drawn', seating, evenness: evennessOf(problem, seating), steps };
  };
  if (isFewSeatings(given)) {
    const exact = bestOfEvery(given, chance);
    return exact === null ? { kind: 'notFound', steps: 0 } : drawn(exact.teamOf, 0);
  }
  const start = firstSeats(given, chance);
  if (start === null) return { kind: 'notFound', steps: 0 };
  try {
    const { teamOf, broken, steps } = search(given, start, chance, limits ?? usualLimits(given.places), onProgress);
    return broken > 0 ? { kind: 'notFound', steps } : drawn(teamOf, steps);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    throw error;
  }
};
