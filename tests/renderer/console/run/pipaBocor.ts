// A run of the library's Pipa Bocor as the console sees it, with teams of invented names; it judges nothing.
import type { Sheet } from '../../../../shared/domain/runSchemas.ts';
import { penaltyTime, sheetResult } from '../../../../shared/domain/scoring/sheetResult.ts';
import type { RunView } from '../../../../shared/domain/run.ts';
import { exerciseById } from '../../../../shared/library/exercises.ts';
import type { ExerciseId, Millis, RunId, TeamId } from '../../../../shared/units.ts';

const found = exerciseById('pipa-bocor' as ExerciseId);
if (found === undefined) throw new Error('the library lost Pipa Bocor');
export const pipaBocor = found;
const [dropped, tool] = pipaBocor.penalties.map(({ id }) => id);
if (dropped === undefined || tool === undefined) throw new Error('Pipa Bocor lost its penalties');
export const [DROPPED, TOOL] = [dropped, tool];

export const team = (number: number): TeamId => `t${number}` as TeamId;

/** One row a name; `sheets` by the row's index. */
export const runOf = (names: readonly string[], sheets: Readonly<Record<number, Sheet>> = {}): RunView => ({
  run: 'r1' as RunId, exercise: pipaBocor, weight: 1,
  rows: names.map((name, index) => {
    const sheet = sheets[index] ?? null;
    return {
      team: team(index + 1), number: index + 1, name, sheet, version: sheet?.version ?? 0,
      added: sheet === null ? (0 as Millis) : penaltyTime(pipaBocor, sheet.penalties),
      countedIn: [], score: sheet === null ? null : sheetResult(pipaBocor, sheet),
    };
  }),
});

export const rowAt = (run: RunView, index: number): RunView['rows'][number] => {
  const row = run.rows[index];
  if (row === undefined) throw new Error(`no row ${index}`);
  return row;
};

export const finished = (seconds: number, version = 1, penalties: Sheet['penalties'] = {}): Sheet => ({
  version, mark: { kind: 'finished', time: (seconds * 1000) as Millis }, penalties,
});
