// What the blank score sheets are printed from: every sheet a judge is to fill, with its code, and what is asked on it; it holds no score.
import type { RunId, Words } from '../../../units.ts';
import type { Exercise } from '../../exercise.ts';
import { numberOf } from '../../ids.ts';
import type { State } from '../../model.ts';
import type { Retreat } from '../../things.ts';
import type { Rotation } from '../../rotation/schemas.ts';
import { valueName, valueViews } from '../../values/frameworks.ts';
import type { PlacedSheet } from './placedSheets.ts';
import { placedSheets } from './placedSheets.ts';
import { runViews } from '../run/runView.ts';

export type BlankSheet = {
  readonly code: string;
  readonly run: RunId;
  readonly team: { readonly number: number; readonly emblem: number; readonly name: string };
  /** The judge's number where several judge, and the name that stands on it; null: it is written by hand. */
  readonly judge: { readonly number: number | null; readonly name: string | null };
  /** From 0, as in the rotation; null: none. */
  readonly station: number | null;
  readonly round: number | null;
};
/** `values`: those that observers rate there; none where Perilaku is off. */
export type BlankRun = { readonly run: RunId; readonly exercise: Exercise; readonly values: readonly { readonly code: string; readonly name: Words }[] };
export type ScoreSheetsView = {
  readonly retreat: Retreat | null;
  readonly rotation: Rotation | null;
  readonly runs: readonly BlankRun[];
  /** As they are handed out: by station, then other runs; a judge's own together, in the order the teams come. */
  readonly sheets: readonly BlankSheet[];
};

const LAST = Number.MAX_SAFE_INTEGER;
const order = ({ station, run, judge, round, row }: PlacedSheet): readonly number[] => [station ?? LAST, numberOf(run.run), judge ?? 0, round ?? LAST, numberOf(row.team)];
const byOrder = (one: PlacedSheet, other: PlacedSheet): number => {
  const [a, b] = [order(one), order(other)];
  return a.map((part, i) => part - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
};

const scoreSheets = (state: State): ScoreSheetsView => {
  const runs = runViews.runs(state).filter(({ cancelled }) => cancelled === null);
  const names = new Map(state.committee.map(({ id, name }) => [id, name]));
  const frameworks = valueViews.frameworks(state);
  return {
    retreat: state.retreat, rotation: state.rotation,
    runs: runs.map(({ run, exercise, observed }) => ({
      run, exercise,
      values: !observed ? [] : exercise.values.map((code) => ({ code, name: { id: valueName(frameworks, code, 'id'), en: valueName(frameworks, code, 'en') } })),
    })),
    // A cancelled run keeps its station: which run is held where must not depend on it. A team merged away fills in no new sheet.
    sheets: placedSheets({ rotation: state.rotation, runs: runViews.runs(state) }).filter(({ run, row }) => run.cancelled === null && run.rows.includes(row)).toSorted(byOrder)
      .map(({ code, run, row, sheet, judge, station, round }) => ({
        code, run: run.run, team: { number: numberOf(row.team), emblem: row.number, name: row.name },
        judge: { number: judge, name: sheet.judge === null ? null : names.get(sheet.judge) ?? null }, station, round,
      })),
  };
};

export const scoreSheetViews = { scoreSheets };
