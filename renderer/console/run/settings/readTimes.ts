// Reads a target and a limit as they are typed; what is wrong is said by field.
import { LEAST_TIME, MOST_TIME } from '../../../../shared/domain/scoring/points/resultRule.ts';
import type { FieldProblem } from '../../../../shared/text/prepare/exerciseEditor.ts';
import { readDuration } from '../../../../shared/text/typed.ts';
import type { Millis } from '../../../../shared/units.ts';

export type TimesDraft = { readonly target: string; readonly limit: string; readonly reason: string };
type Field = 'target' | 'limit';
export type ReadTimes = { readonly target: Millis; readonly limit: Millis } | { readonly problems: Readonly<Partial<Record<Field, FieldProblem>>> };

const problemOf = (typed: ReturnType<typeof readDuration>): FieldProblem | null => {
  if (!typed.ok) return typed.problem === 'empty' || typed.problem === 'outOfRange' ? { code: 'missing' } : { code: typed.problem };
  return typed.value < LEAST_TIME ? { code: 'noTime' } : typed.value > MOST_TIME ? { code: 'overTime', most: MOST_TIME } : null;
};

export const readTimes = (draft: Readonly<Record<Field, string>>): ReadTimes => {
  const [target, limit] = [readDuration(draft.target), readDuration(draft.limit)];
  const [ofTarget, ofLimit] = [problemOf(target), problemOf(limit)];
  if (target.ok && limit.ok && ofTarget === null && ofLimit === null) {
    return limit.value > target.value ? { target: target.value, limit: limit.value } : { problems: { limit: { code: 'limitNotAfter' } } };
  }
  return { problems: { ...(ofTarget === null ? {} : { target: ofTarget }), ...(ofLimit === null ? {} : { limit: ofLimit }) } };
};
