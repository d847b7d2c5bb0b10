// Keeps on record what is changed beside sheets and ratings once a run was read back: points, weights, times, what is said of a team; it changes none of them itself.
import type { Instant } from '../../../units.ts';
import { same } from '../../same.ts';
import type { OtherChange, Run } from '../../things.ts';

/** What one change and the next have in common if the second can take the first back. */
const subjectOf = (change: OtherChange): readonly unknown[] =>
  [change.what, change.team, change.what === 'bonus' ? (change.before ?? change.after)?.id : change.what === 'times' ? change.before.part : null];

/** `reason` null: only if it restores what the last such change took, with the reason of that one. Which of the two is undone and which is done again follows from their order. */
type Why = { readonly reason: string | null; readonly by: string; readonly at: Instant };

export const noted = ({ stage, otherCorrections: before }: Run, change: OtherChange, { reason, by, at }: Why): Pick<Run, 'otherCorrections'> => {
  if (stage === 'open') return { otherCorrections: before };
  const last = before.findLast((each) => same(subjectOf(each), subjectOf(change)));
  const restored = last !== undefined && same(last.before, change.after) && (reason ?? last.reason) === last.reason ? last : null;
  const said = reason ?? restored?.reason ?? null;
  const back = restored === null || restored.takesBack === true ? {} : { takesBack: true as const };
  return { otherCorrections: said === null ? before : [...before, { ...change, reason: said, by, at, ...back }] };
};
