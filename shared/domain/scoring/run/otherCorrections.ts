// Keeps on record what is changed beside sheets and ratings once a run was read back: points, weights, times, what is said of a team; it changes none of them itself.
import type { Instant } from '../../../units.ts';
import { same } from '../../same.ts';
import type { OtherChange, Run } from '../../things.ts';
import type { Cell } from '../schemas.ts';

/** What one change and the next have in common if the second can take the first back. */
const subjectOf = (change: OtherChange): readonly unknown[] =>
  [change.what, change.team, change.what === 'bonus' ? (change.before ?? change.after)?.id : change.what === 'times' ? change.before.part : null];

/** What a person said of a cell when it was marked. */
export const reasonOf = (cell: Cell): string => (cell.kind === 'excused' ? cell.reason : cell.kind === 'disputed' ? cell.words : cell.decision);

/** Undo takes a cell back with the cell's own reason. */
const isOwn = (change: OtherChange, reason: string): boolean => change.what === 'cell' && change.before !== null && reason === reasonOf(change.before);

/** `reason` null: only if it restores what the last such change took, with the reason of that one. Which of the two is undone and which is done again follows from their order. */
type Why = { readonly reason: string | null; readonly by: string; readonly at: Instant };

export const noted = ({ stage, otherCorrections: before }: Run, change: OtherChange, { reason, by, at }: Why): Pick<Run, 'otherCorrections'> => {
  if (stage === 'open') return { otherCorrections: before };
  const last = before.findLast((each) => same(subjectOf(each), subjectOf(change)));
  const restored = last !== undefined && same(last.before, change.after) && (reason === null || reason === last.reason || isOwn(change, reason)) ? last : null;
  const said = restored?.reason ?? reason;
  const back = restored === null || restored.takesBack === true ? {} : { takesBack: true as const };
  return { otherCorrections: said === null ? before : [...before, { ...change, reason: said, by, at, ...back }] };
};
