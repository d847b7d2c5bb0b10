// The five steps of "Refleksi 5M", how long each takes, and where one stands at a moment; it never ticks.
import type { Instant, Millis } from '../../units.ts';
import { between, millis, minutes } from '../../units.ts';

/** Mengalami, mengungkapkan, mengolah, menyimpulkan, menerapkan. */
export const debriefSteps = ['experience', 'express', 'process', 'conclude', 'apply'] as const;
export type DebriefStep = (typeof debriefSteps)[number];

/** null: as long as it takes to write. */
const lengths: Readonly<Record<DebriefStep, Millis | null>> = {
  experience: minutes(1), express: minutes(3), process: minutes(3), conclude: minutes(2), apply: null,
};

export const stepLength = (step: number): Millis | null => {
  const name = debriefSteps[step];
  return name === undefined ? null : lengths[name];
};

/** `left` null where there is no limit; negative is overtime. `way`: how far along all five, 0 to 1, in whole seconds. */
export type DebriefMoment = { readonly passed: Millis; readonly left: Millis | null; readonly way: number };
export const debriefAt = ({ step, since }: { readonly step: number; readonly since: Instant }, now: Instant): DebriefMoment => {
  const passed = millis(Math.max(0, between(since, now)));
  const length = stepLength(step);
  const share = length === null ? 0 : Math.min(1, (Math.floor(passed / 1000) * 1000) / length);
  return { passed, left: length === null ? null : millis(length - passed), way: (step + share) / debriefSteps.length };
};
