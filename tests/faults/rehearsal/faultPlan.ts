// When what befalls a rehearsal, from its seed: every kind at least once, 25 in all, at random acts; it injects none.
import type { Act } from './act.ts';
import type { FaultKind } from './faultKinds.ts';
import { faultKinds } from './faultKinds.ts';

export type PlannedFault = { readonly kind: FaultKind; readonly before: number };

const FAULTS = 25;
/** The retreat must be founded, with people in it, before anything befalls it. */
const FIRST_ACT = 12;

const shuffled = <T>(items: readonly T[], chance: () => number): readonly T[] => items.map((item) => ({ item, at: chance() })).toSorted((a, b) => a.at - b.at).map(({ item }) => item);

export const faultPlan = (acts: readonly Act[], chance: () => number): readonly PlannedFault[] => {
  const kinds = Object.keys(faultKinds) as readonly FaultKind[];
  const more = Array.from({ length: FAULTS - kinds.length }, () => kinds[Math.floor(chance() * kinds.length)] ?? 'kill');
  const timed = acts.flatMap(({ name }, at) => (name === 'startPhase' ? [at + 1] : []));
  return shuffled([...kinds, ...more], chance).map((kind): PlannedFault => {
    const moment = chance();
    // What is about a time that runs comes once it does.
    return { kind, before: kind === 'clockWhileTimed' ? timed[Math.floor(moment * timed.length)] ?? acts.length : FIRST_ACT + Math.floor(moment * (acts.length - FIRST_ACT)) };
  }).toSorted((a, b) => a.before - b.before);
};
