// Which version of the rubric a sheet is written for, and the exercise as it was then; it reads no text and computes no score.
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { Sheet } from '../../../../shared/domain/runs/schemas.ts';
import type { Try } from '../../../../shared/domain/scoring/points/sheetResult.ts';
import { rubricVersion, ruleOf } from '../../../../shared/domain/scoring/run/rubric.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';

type OfRun = Pick<RunView, 'exercise' | 'formerRubrics'>;

export const exerciseAt = (run: OfRun, version: number): Exercise => (version === rubricVersion(run) ? run.exercise : { ...run.exercise, result: ruleOf(run, version) });

/** A try as it is stored. */
export const versionOf = ({ mark, rubric }: Try, run: OfRun): number => (mark.kind === 'rated' ? rubric ?? 1 : rubricVersion(run));

/** What is typed into a stored sheet mends that paper; a blank one, or a further try (`earlier`), is written for the present rubric. */
export const versionInHand = (run: OfRun, sheet: Sheet | null, earlier: readonly Try[] | null): number =>
  (sheet === null || earlier !== null ? rubricVersion(run) : versionOf(sheet, run));

export const exerciseInHand = (run: OfRun, sheet: Sheet | null, earlier: readonly Try[] | null): Exercise => exerciseAt(run, versionInHand(run, sheet, earlier));

/** The run with the criteria a paper bears; null: the present ones. */
export const asOnPaper = (run: RunView, formerRubric: number | null): RunView => (formerRubric === null ? run : { ...run, exercise: exerciseAt(run, formerRubric) });
