// Parts the sheets into the stacks that are handed out together; it lays nothing out.
import type { BlankSheet } from '../../../shared/domain/scoring/sheets/scoreSheets.ts';

type Stack = readonly [BlankSheet, ...BlankSheet[]];

/** Of one run and one judge's seat, in the order they come; a stack never is empty. */
export const inStacks = (sheets: readonly BlankSheet[]): readonly Stack[] => sheets.reduce<readonly Stack[]>((stacks, sheet) => {
  const last = stacks.at(-1);
  const belongs = last !== undefined && last[0].run === sheet.run && last[0].judge.number === sheet.judge.number && last[0].judge.name === sheet.judge.name;
  return belongs ? [...stacks.slice(0, -1), [...last, sheet]] : [...stacks, [sheet]];
}, []);
