// Which records of the log a person made by one act, such as a column that was pasted, so that they are taken back and brought again together; it undoes nothing.
import type { BranchId } from '../../../shared/units.ts';

/** Of this window only: after it is loaded anew each record is undone by itself. */
const acts: { readonly branch: BranchId | null; readonly records: ReadonlySet<number> }[] = [];

/** To be filled with the records as the host takes them. */
export const beginAct = (branch: BranchId | null): Set<number> => {
  const records = new Set<number>();
  acts.push({ branch, records });
  return records;
};

/** Goes one way for the record that is next, and on as long as the next one is of the same act; gives whether it went at all. */
export const goOneAct = async (branch: BranchId | null, next: () => number | null, go: () => Promise<boolean>): Promise<boolean> => {
  const first = next();
  const left = new Set(acts.find((act) => act.branch === branch && first !== null && act.records.has(first))?.records);
  let isDone = false;
  for (let at = first; !isDone || (at !== null && left.has(at)); at = next()) {
    // Once only: a view that is late still names the one before.
    if (at !== null) left.delete(at);
    if (!await go()) break;
    isDone = true;
  }
  return isDone;
};
