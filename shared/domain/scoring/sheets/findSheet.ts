// Finds the sheet a typed code means as things stand now, or says which part of it leads nowhere; it moves no screen (rules: Sheets).
import type { MemberId, Words } from '../../../units.ts';
import { numberOf } from '../../ids.ts';
import type { Rotation } from '../../rotation/schemas.ts';
import { stationOf } from '../../rotation/teamRounds.ts';
import type { MergedTeam } from './mergedTeams.ts';
import type { PlacedSheet, SheetPlan } from './placedSheets.ts';
import { placedSheets, stationRuns } from './placedSheets.ts';
import type { RunView } from '../run/runView.ts';
import type { SheetCode } from './sheetCode.ts';
import { printCode, readCode } from './sheetCode.ts';

/** Numbers as printed, from 1. */
export type CodeProblem =
  | { readonly kind: 'notACode' | 'noRotation' }
  | { readonly kind: 'noStation'; readonly number: number; readonly of: number }
  | { readonly kind: 'noExercise'; readonly station: string }
  /** The exercise of the station is not planned as a run. */
  | { readonly kind: 'notPlanned'; readonly station: string }
  | { readonly kind: 'noRun' | 'noTeam'; readonly number: number }
  | { readonly kind: 'merged'; readonly number: number; readonly name: string; readonly into: string }
  | { readonly kind: 'cancelled'; readonly exercise: Words }
  | { readonly kind: 'whichJudge'; readonly team: string; readonly judges: readonly (MemberId | null)[] }
  | { readonly kind: 'noJudge'; readonly team: string; readonly number: number; readonly of: number }
  | { readonly kind: 'twoReadings'; readonly codes: readonly string[] };

/** Where the team is in the round that was typed. */
export type Meanwhile = { readonly kind: 'station'; readonly name: string } | { readonly kind: 'break' } | { readonly kind: 'noRound'; readonly of: number };

export type Found =
  | { readonly kind: 'sheet'; readonly sheet: PlacedSheet }
  /** The sheet is certain, but the round is not the team's there, or not any more: `sheet` bears another code in this version of the plan. */
  | { readonly kind: 'moved'; readonly typed: string; readonly version: number; readonly round: number; readonly sheet: PlacedSheet; readonly meanwhile: Meanwhile }
  | { readonly kind: 'problem'; readonly problem: CodeProblem };

const problem = (found: CodeProblem): Found => ({ kind: 'problem', problem: found });

const runOf = (plan: SheetPlan, { of }: SheetCode): RunView | CodeProblem => {
  if (of.kind === 'run') return plan.runs.find(({ run }) => numberOf(run) === of.run) ?? { kind: 'noRun', number: of.run };
  const { rotation } = plan;
  if (rotation === null) return { kind: 'noRotation' };
  const station = rotation.stations[of.station - 1];
  if (station === undefined) return { kind: 'noStation', number: of.station, of: rotation.stations.length };
  if (station.exercise === null) return { kind: 'noExercise', station: station.name };
  return stationRuns(plan)[of.station - 1] ?? { kind: 'notPlanned', station: station.name };
};

const meanwhileOf = ({ rounds, stations }: Rotation, round: number, { row }: PlacedSheet): Meanwhile => {
  const visits = rounds[round - 1];
  if (visits === undefined) return { kind: 'noRound', of: rounds.length };
  const at = stationOf(visits, row.team);
  const station = at === null ? undefined : stations[at];
  return station === undefined ? { kind: 'break' } : { kind: 'station', name: station.name };
};

const oneOf = (plan: SheetPlan, merged: readonly MergedTeam[], sheets: readonly PlacedSheet[], code: SheetCode): Found => {
  const run = runOf(plan, code);
  if ('kind' in run) return problem(run);
  if (run.cancelled !== null) return problem({ kind: 'cancelled', exercise: run.exercise.name });
  const own = sheets.filter((each) => each.run === run && numberOf(each.row.team) === code.team);
  const [first] = own;
  if (first === undefined) {
    const former = merged.find(({ number }) => number === code.team);
    const into = run.rows.find(({ team }) => team === former?.now);
    return problem(former === undefined || into === undefined ? { kind: 'noTeam', number: code.team } : { kind: 'merged', number: code.team, name: former.name, into: into.name });
  }
  const { row: { name: team } } = first;
  if (code.judge === null && own.length > 1) return problem({ kind: 'whichJudge', team, judges: own.map(({ sheet }) => sheet.judge) });
  const sheet = own[(code.judge ?? 1) - 1];
  if (sheet === undefined) return problem({ kind: 'noJudge', team, number: code.judge ?? 1, of: own.length });
  const { of } = code;
  if (of.kind === 'run' || of.round === null || of.round - 1 === sheet.round) return { kind: 'sheet', sheet };
  const { rotation } = plan;
  if (rotation === null) return problem({ kind: 'noRotation' });
  return { kind: 'moved', typed: printCode(code), version: rotation.version, round: of.round, sheet, meanwhile: meanwhileOf(rotation, of.round, sheet) };
};

/**
 * A code of a run that has become a station, and one that leaves out the round, are taken: the sheet is certain all the same. Where a code typed
 * without signs can be read in two ways, only one of which leads to a sheet, that one is meant.
 */
export const findSheet = (plan: SheetPlan, merged: readonly MergedTeam[], text: string): Found => {
  const sheets = placedSheets(plan);
  const readings = readCode(text);
  const found = readings.map((reading) => oneOf(plan, merged, sheets, reading));
  const exact = found.filter(({ kind }) => kind === 'sheet');
  if (exact.length > 1) return problem({ kind: 'twoReadings', codes: readings.filter((_, i) => found[i]?.kind === 'sheet').map(printCode) });
  return exact[0] ?? found[0] ?? problem({ kind: 'notACode' });
};
