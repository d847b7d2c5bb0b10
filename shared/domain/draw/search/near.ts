// Who is nearly like whom: people that differ in few levels, whose swaps hardly change evenness; it knows no team and no rule.
import type { Numbered } from './numbered.ts';

/** So many near ones people have on average, at least. */
const LEAST = 8;

/**
 * For each place the others that share most levels with it, but not all of them: swapping equals changes nothing. Where people
 * have little in common, few swaps of any two keep the balance, and a walk that draws both by chance hardly moves.
 */
export const nearOf = ({ people, places, attributes, levels }: Pick<Numbered, 'people' | 'places' | 'attributes' | 'levels'>): readonly Int32Array[] => {
  const sharedBy = (one: number, other: number): number => {
    let shared = 0;
    for (let at = 0; at < attributes; at++) if (levels[one * attributes + at] === levels[other * attributes + at]) shared += 1;
    return shared;
  };
  // Of two places the second is a person: chairs do not change places with each other.
  const pairsSharing = new Float64Array(attributes + 1);
  for (let other = 0; other < people; other++) {
    for (let one = other + 1; one < places; one++) {
      const shared = sharedBy(one, other);
      pairsSharing[shared] = (pairsSharing[shared] as number) + 1;
    }
  }
  let fewest = attributes;
  for (let near = 0; fewest > 0 && near < LEAST * places;) {
    fewest -= 1;
    near += 2 * (pairsSharing[fewest] as number);
  }
  const found: number[][] = Array.from({ length: places }, () => []);
  for (let other = 0; other < people; other++) {
    for (let one = other + 1; one < places; one++) {
      const shared = sharedBy(one, other);
      if (shared < fewest || shared === attributes) continue;
      found[one]?.push(other);
      found[other]?.push(one);
    }
  }
  return found.map((others) => Int32Array.from(others));
};
