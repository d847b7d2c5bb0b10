// The code that ties a row of a workbook to its plan: of which retreat it is, and how much had been noted when the workbook was made; it reads no file.
import type { ActionPlanId, RetreatId } from '../../../units.ts';

export type PlanCode = { readonly mark: string; readonly plan: ActionPlanId; /** How many notes of progress the plan had by then. */ readonly noted: number };

const MARK_LENGTH = 8;
/** Enough of a retreat's id to tell its rows from another retreat's. */
export const retreatMark = (retreat: RetreatId): string => retreat.slice(0, MARK_LENGTH).toLowerCase();

/** "3f9a21bc-ap12-2". */
export const planCode = ({ mark, plan, noted }: PlanCode): string => `${mark}-${plan}-${noted}`;

const CODE = /^([0-9a-z]{8})-(.{1,32})-(\d{1,5})$/i;

/** null: no code at all, however it came about. */
export const readPlanCode = (text: string): PlanCode | null => {
  const [, mark, plan, noted] = CODE.exec(text.trim()) ?? [];
  return mark === undefined || plan === undefined || noted === undefined ? null : { mark: mark.toLowerCase(), plan: plan as ActionPlanId, noted: Number(noted) };
};
