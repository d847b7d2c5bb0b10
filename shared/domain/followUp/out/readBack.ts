// From the cells of a workbook that comes back to what it would change, row by row, and what is wrong with the others; it stores nothing.
import type { ActionPlanId, Day } from '../../../units.ts';
import type { Cell } from '../../roster/grid.ts';
import type { RosterSheet } from '../../roster/preview.ts';
import { numberOf } from '../../ids.ts';
import type { ActionPlan } from '../actionPlan.ts';
import { latestFirst, planStateOf } from '../actionPlan.ts';
import type { PlanState, Progress } from '../schemas.ts';
import { LONGEST_PLAN_TEXT } from '../schemas.ts';
import { dayInCell } from './cellDay.ts';
import type { SheetRow, SheetTable } from './followUpSheet.ts';
import { sheetTable } from './followUpSheet.ts';
import { readPlanCode } from './planCode.ts';
import { stateInCell } from './stateInCell.ts';

export type PlanChange = {
  readonly row: number;
  readonly plan: ActionPlanId;
  readonly agency: string;
  readonly action: string;
  readonly before: PlanState;
  readonly progress: Progress;
  /** What is true once it is noted: a note about an earlier day than the last one changes nothing. */
  readonly after: PlanState;
  /** The row says no day, so it is the one on which it is read. */
  readonly isToday: boolean;
  /** What was noted here after the workbook was made, the latest first; then a person must choose. */
  readonly since: readonly Progress[];
};

export type RowProblem =
  | { readonly kind: 'noCode' | 'planGone' | 'noState' }
  | { readonly kind: 'badCode' | 'badState' | 'badDay'; readonly found: string }
  /** `retreat`: as the row names it; '' where it does not. */
  | { readonly kind: 'otherRetreat'; readonly retreat: string }
  | { readonly kind: 'twice'; readonly first: number }
  | { readonly kind: 'tooEarly'; readonly day: Day; readonly first: Day }
  | { readonly kind: 'notYet'; readonly day: Day; readonly today: Day }
  | { readonly kind: 'longNote'; readonly letters: number; readonly most: number };
/** `action`: of the plan it is about, where that is known. */
export type RowFault = { readonly row: number; readonly action: string | null; readonly problem: RowProblem };

export type FollowUpReading = {
  /** The tab of the sheet that was read; null: the file has none. */
  readonly sheet: string | null;
  readonly changes: readonly PlanChange[];
  readonly faults: readonly RowFault[];
  /** So many rows say what is known already. */
  readonly same: number;
  /** What was looked for and has no column in it, so that nothing of it could be read. */
  readonly lacking: SheetTable['lacking'];
};
export type ReadBack = ({ readonly kind: 'read' } & FollowUpReading) | { readonly kind: 'noTable' } | { readonly kind: 'otherRetreat'; readonly retreat: string };

export type ReadBackAsked = {
  readonly sheets: readonly RosterSheet[];
  readonly plans: readonly ActionPlan[];
  /** The highest number a plan of this retreat ever had. */
  readonly highestPlan: number;
  readonly mark: string;
  readonly firstDay: Day;
  readonly today: Day;
};

type Read = { readonly kind: 'same' } | { readonly kind: 'fault'; readonly fault: RowFault } | { readonly kind: 'change'; readonly change: PlanChange };

const isBlank = (cell: Cell): boolean => cell === null || cell.text.trim() === '';
const isUnfilled = ({ state, on, note }: SheetRow): boolean => isBlank(state) && isBlank(on) && note === '';

const readRow = (asked: ReadBackAsked, row: SheetRow, twin: SheetRow | undefined): Read => {
  const fault = (problem: RowProblem, action: string | null = null): Read => ({ kind: 'fault', fault: { row: row.row, action, problem } });
  const code = readPlanCode(row.code);
  if (code === null) return row.code === '' ? (isUnfilled(row) ? { kind: 'same' } : fault({ kind: 'noCode' })) : fault({ kind: 'badCode', found: row.code });
  if (code.mark !== asked.mark) return fault({ kind: 'otherRetreat', retreat: row.retreat });
  const plan = asked.plans.find(({ id }) => id === code.plan);
  if (plan === undefined) return fault(numberOf(code.plan) <= asked.highestPlan ? { kind: 'planGone' } : { kind: 'badCode', found: row.code });
  const { action, agency } = plan;
  if (twin !== undefined) return fault({ kind: 'twice', first: twin.row }, action);
  if (isUnfilled(row)) return { kind: 'same' };
  if (isBlank(row.state)) return fault({ kind: 'noState' }, action);
  const state = stateInCell(row.state?.text ?? '');
  if (state === null) return fault({ kind: 'badState', found: row.state?.text.trim() ?? '' }, action);
  const on = row.on === null || isBlank(row.on) ? null : dayInCell(row.on);
  if (on === null && !isBlank(row.on)) return fault({ kind: 'badDay', found: row.on?.text.trim() ?? '' }, action);
  if (on !== null && on < asked.firstDay) return fault({ kind: 'tooEarly', day: on, first: asked.firstDay }, action);
  if (on !== null && on > asked.today) return fault({ kind: 'notYet', day: on, today: asked.today }, action);
  if (row.note.length > LONGEST_PLAN_TEXT) return fault({ kind: 'longNote', letters: row.note.length, most: LONGEST_PLAN_TEXT }, action);
  // The workbook was made when so much had been noted; who left it so did not say anything new.
  const made = planStateOf({ progress: plan.progress.slice(0, code.noted) });
  const before = planStateOf(plan);
  const isKnown = plan.progress.some((known) => known.state === state && known.note === row.note && (on === null ? row.note !== '' : known.on === on));
  const isLeft = on === null && row.note === '' && (state === made || state === before);
  if (isKnown || isLeft) return { kind: 'same' };
  const progress: Progress = { state, note: row.note, on: on ?? asked.today };
  return {
    kind: 'change',
    change: {
      row: row.row, plan: plan.id, agency, action, before, progress, after: planStateOf({ progress: [...plan.progress, progress] }), isToday: on === null,
      since: latestFirst({ progress: plan.progress.slice(code.noted) }),
    },
  };
};

/** One sheet is read: the first with headings for code and state. */
export const readBack = (asked: ReadBackAsked): ReadBack => {
  const [found] = asked.sheets.flatMap(({ name, grid }) => { const table = sheetTable(grid); return table === null ? [] : [{ name, ...table }]; });
  if (found === undefined) return { kind: 'noTable' };
  const firstOf = new Map<ActionPlanId, SheetRow>();
  const coded = found.rows.map((row) => {
    const code = readPlanCode(row.code);
    const first = code === null || code.mark !== asked.mark ? undefined : firstOf.get(code.plan);
    if (code !== null && code.mark === asked.mark && first === undefined) firstOf.set(code.plan, row);
    return { row, code, first };
  });
  const marks = coded.flatMap(({ code, row }) => (code === null ? [] : [{ mark: code.mark, retreat: row.retreat }]));
  const [stranger] = marks;
  if (stranger !== undefined && marks.every(({ mark }) => mark !== asked.mark)) return { kind: 'otherRetreat', retreat: stranger.retreat };
  const read = coded.map(({ row, first }) => readRow(asked, row, first));
  return {
    kind: 'read', sheet: found.name, lacking: found.lacking,
    changes: read.flatMap((each) => (each.kind === 'change' ? [each.change] : [])),
    faults: read.flatMap((each) => (each.kind === 'fault' ? [each.fault] : [])),
    same: read.filter((each, at) => each.kind === 'same' && coded[at]?.code !== null).length,
  };
};
