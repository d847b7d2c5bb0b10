// The rubric of a run: freely changed before the first score, by versions with a reason after it, and which version a sheet is written for (rules: Points). It computes no score.
import type { CriterionId, RunId } from '../../../units.ts';
import type { Deciders, Inverses, Reducers } from '../../decision.ts';
import { accept, refuse } from '../../decision.ts';
import type { Fact, FactOf } from '../../facts.ts';
import type { State } from '../../model.ts';
import type { Run } from '../../things.ts';
import type { Sheet } from '../../runs/schemas.ts';
import { ofRun, withRun } from '../../runs/findRun.ts';
import { same } from '../../same.ts';
import { hasScores } from './hasScores.ts';
import type { Try } from '../points/sheetResult.ts';
import { triesOf } from '../points/sheetResult.ts';
import type { Criterion, ResultRule } from '../points/resultRule.ts';
import { reachHundred } from '../points/resultRule.ts';
import { allSaid } from '../sheets/byTeam.ts';

/** The present one, counted from 1. */
export const rubricVersion = ({ formerRubrics }: Pick<Run, 'formerRubrics'>): number => formerRubrics.length + 1;

/** The rule a try was written for. */
export const ruleOf = ({ exercise: { result }, formerRubrics }: Pick<Run, 'exercise' | 'formerRubrics'>, version: number): ResultRule => {
  const former = formerRubrics[version - 1];
  return former === undefined || result.kind !== 'rubric' ? result : { kind: 'rubric', criteria: former.criteria };
};

/** Each try with the version it is written for: as it says, or its own where it stands as it was, or else the present one. The first is not said. */
export const asWritten = (run: Pick<Run, 'formerRubrics'>, present: Sheet | undefined, tries: readonly Try[]): readonly Try[] => {
  const before: readonly Try[] = present === undefined ? [] : triesOf(present);
  return tries.map(({ mark, penalties, rubric }, i) => {
    const kept = before[i];
    const version = rubric ?? (kept !== undefined && same(kept.mark, mark) ? kept.rubric ?? 1 : rubricVersion(run));
    return { mark, penalties, ...(version === 1 || mark.kind !== 'rated' ? {} : { rubric: version }) };
  });
};

/** A criterion keeps its id by its place. */
const withIds = (before: readonly Criterion[], criteria: readonly Omit<Criterion, 'id'>[]): readonly Criterion[] =>
  criteria.map(({ name, most }, i) => ({ id: before[i]?.id ?? (`k${i + 1}` as CriterionId), name, most }));

export const rubricDeciders: Deciders<'changeRubric'> = {
  changeRubric: (state, { run: id, criteria: wanted, reason }) => ofRun(state, id, (run) => {
    const { result, name } = run.exercise;
    if (result.kind !== 'rubric') return refuse({ code: 'noRubric', exercise: name });
    if (!reachHundred(wanted)) return refuse({ code: 'rubricNotHundred' });
    const criteria = withIds(result.criteria, wanted);
    if (same(criteria, result.criteria)) return refuse({ code: 'unchanged' });
    if (!hasScores(run)) return accept({ type: 'rubricChanged', run: id, criteria, reason: null });
    // What is written on paper has as many figures as there were criteria.
    if (criteria.length !== result.criteria.length) return refuse({ code: 'criteriaCountFixed', count: result.criteria.length });
    return reason === null ? refuse({ code: 'reasonNeeded' }) : accept({ type: 'rubricChanged', run: id, criteria, reason });
  }),
};

type Recorded = 'rubricChanged' | 'rubricRestored';

const withCriteria = ({ exercise }: Run, criteria: readonly Criterion[]): Pick<Run, 'exercise'> => ({ exercise: { ...exercise, result: { kind: 'rubric', criteria } } });

export const rubricReducers: Reducers<Recorded> = {
  rubricChanged: (state, { run: id, criteria, reason }, at) => withRun(state, id, (run) => {
    const { result } = run.exercise;
    const changed = withCriteria(run, criteria);
    return reason === null || result.kind !== 'rubric' ? changed : { ...changed, formerRubrics: [...run.formerRubrics, { criteria: result.criteria, reason, until: at }] };
  }),
  rubricRestored: (state, { run: id, criteria, former }) => withRun(state, id, (run) => ({ ...withCriteria(run, criteria), formerRubrics: former })),
};

const rubricBefore = ({ runs }: State, { run: id }: { readonly run: RunId }): readonly Fact[] => runs.flatMap(({ id: each, exercise: { result }, formerRubrics }): readonly Fact[] =>
  (each === id && result.kind === 'rubric' ? [{ type: 'rubricRestored', run: id, criteria: result.criteria, former: formerRubrics }] : []));

/** Whether a sheet is written for a rubric that would no longer be there, one on record of a correction among them: that stays, whatever is taken back. */
export const takesWrittenFor = (run: Run, { criteria, former }: FactOf<'rubricRestored'>): boolean => {
  const after = [...former.map((each) => each.criteria), criteria];
  const now = [...run.formerRubrics.map((each) => each.criteria), run.exercise.result.kind === 'rubric' ? run.exercise.result.criteria : []];
  const sheets = [...allSaid(run.sheets).map(({ said }) => said), ...run.corrections.flatMap(({ before, after: since }) => [before, since])];
  const tries: readonly Try[] = sheets.flatMap((sheet) => (sheet === null ? [] : triesOf(sheet)));
  return tries.some(({ mark, rubric = 1 }) => mark.kind === 'rated' && !same(now[rubric - 1], after[rubric - 1]));
};

export const rubricInverses: Inverses<Recorded> = { rubricChanged: rubricBefore, rubricRestored: rubricBefore };
