// When whoever is on duty at a run judges it with a sheet of their own, and what a duty comes to instead; it changes nothing.
import type { MemberId } from '../../units.ts';
import { MOST_JUDGES } from '../scoring/schemas.ts';
import type { RunView } from '../scoring/run/runView.ts';
import type { Duty, Run } from '../things.ts';

/** Who stands at one station keeps the official sheet there. */
export const isForWhole = ({ station }: Pick<Duty, 'station'>): boolean => station === null;

/** What is measured has one official sheet. Once a sheet is in, the judges are changed among the rules of the run alone, where it is said what that moves. */
export const followsDuties = ({ exercise, stage }: Pick<Run, 'exercise' | 'stage'>, hasSheets: boolean): boolean =>
  exercise.result.kind === 'rubric' && stage === 'open' && !hasSheets;

const hasSheets = ({ rows }: Pick<RunView, 'rows'>): boolean => rows.some(({ sheets }) => sheets.some(({ sheet }) => sheet !== null));

export type DutyMeaning = 'ownSheet' | 'measured' | 'atStation' | 'sheetsIn' | 'full';

/** What it comes to, before it is given; `station` null: at the whole run. */
export const dutyMeaning = (run: RunView, judge: MemberId, station: string | null): DutyMeaning => {
  if (run.exercise.result.kind !== 'rubric') return 'measured';
  if (run.judges.includes(judge)) return 'ownSheet';
  if (!followsDuties(run, hasSheets(run))) return 'sheetsIn';
  if (!isForWhole({ station })) return 'atStation';
  return run.judges.length >= MOST_JUDGES ? 'full' : 'ownSheet';
};

/** On duty at a rubric for which, without any judge set, one official sheet is awaited: as long as none is in, each can have one of their own. */
export const judgesWithoutSheet = (run: RunView, duties: readonly Duty[]): readonly MemberId[] => {
  if (run.judges.length > 0 || run.cancelled !== null || !followsDuties(run, hasSheets(run))) return [];
  return [...new Set(duties.filter((duty) => duty.run === run.run && isForWhole(duty)).map(({ member }) => member))].slice(0, MOST_JUDGES);
};
