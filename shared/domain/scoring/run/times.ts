// The target and the limit of a run that is judged by time: freely changed before the first score, with a reason after it; the time on the wall moves neither (rules: Points). It computes no score.
import type { Millis } from '../../../units.ts';
import type { Deciders, Inverses, Reducers } from '../../decision.ts';
import { accept, refuse } from '../../decision.ts';
import type { Exercise } from '../../exercise.ts';
import type { Fact, FactOf } from '../../facts.ts';
import type { State } from '../../model.ts';
import type { Run, Times } from '../../things.ts';
import { ofRun, withRun } from '../../runs/findRun.ts';
import type { Refusal } from '../../../refusal.ts';
import { withFormer } from '../../draw/idsOfTeam.ts';
import type { Mark } from '../points/mark.ts';
import { triesOf } from '../points/sheetResult.ts';
import type { ResultRule, TimeRule } from '../points/resultRule.ts';
import { allSaid } from '../sheets/byTeam.ts';
import { hasScores } from './hasScores.ts';
import { noted } from './otherCorrections.ts';

/** Where a rule by time stands: `part` of a combined one, counted from 0; null: it is the whole rule. */
export type TimesOf = { readonly part: number | null; readonly rule: TimeRule };

export const timesIn = (result: ResultRule): readonly TimesOf[] => (result.kind === 'time' ? [{ part: null, rule: result }]
  : result.kind === 'combined' ? result.parts.flatMap(({ rule }, part): readonly TimesOf[] => (rule.kind === 'time' ? [{ part, rule }] : [])) : []);

const withTimes = (exercise: Exercise, { part, target, limit }: Times): Exercise => {
  const rule: TimeRule = { kind: 'time', target, limit };
  const { result } = exercise;
  if (result.kind === 'time') return { ...exercise, result: rule };
  if (result.kind !== 'combined') return exercise;
  return { ...exercise, result: { ...result, parts: result.parts.map((each, i) => (i === part && each.rule.kind === 'time' ? { ...each, rule } : each)) } };
};

const timeOf = (mark: Mark, part: number | null): Millis | null => {
  const own = mark.kind === 'parts' ? mark.parts[part ?? 0] : mark;
  return own?.kind === 'finished' ? own.time : null;
};

/** A team that finished later than that limit: its sheet could not stand any more. null: none did. */
export const lateUnder = (state: State, run: Run, { part, limit }: Pick<Times, 'part' | 'limit'>): Refusal | null => {
  for (const { team, said } of allSaid(run.sheets)) {
    for (const { mark } of triesOf(said)) {
      const time = timeOf(mark, part);
      if (time !== null && time > limit) return { code: 'finishedLater', name: state.teams.flatMap(withFormer).find(({ id }) => id === team)?.name ?? team, time };
    }
  }
  return null;
};

export const timesDeciders: Deciders<'changeTimes'> = {
  changeTimes: (state, { run: id, part, target, limit, reason }) => ofRun(state, id, (run) => {
    const before = timesIn(run.exercise.result).find((each) => each.part === part)?.rule;
    if (before === undefined) return refuse({ code: 'notByTime', exercise: run.exercise.name });
    if (limit <= target) return refuse({ code: 'limitNotAfterTarget' });
    if (before.target === target && before.limit === limit) return refuse({ code: 'unchanged' });
    const late = lateUnder(state, run, { part, limit });
    if (late !== null) return refuse(late);
    if (!hasScores(run)) return accept({ type: 'timesChanged', run: id, part, target, limit, reason: null });
    return reason === null ? refuse({ code: 'reasonNeeded' }) : accept({ type: 'timesChanged', run: id, part, target, limit, reason });
  }),
};

export const timesReducers: Reducers<'timesChanged'> = {
  timesChanged: (state, { run: id, part, target, limit, reason }, at) => withRun(state, id, (run) => {
    const [rule, after] = [timesIn(run.exercise.result).find((each) => each.part === part)?.rule, { part, target, limit }];
    const exercise = withTimes(run.exercise, after);
    return rule === undefined ? { exercise }
      : { exercise, ...noted(run, { what: 'times', team: null, before: { part, target: rule.target, limit: rule.limit }, after }, { reason, by: state.operator, at }) };
  }),
};

const timesBefore = ({ runs }: State, { run: id, part, reason }: FactOf<'timesChanged'>): readonly Fact[] => runs.filter((run) => run.id === id)
  .flatMap(({ exercise: { result } }) => timesIn(result).filter((each) => each.part === part))
  .map(({ rule: { target, limit } }) => ({ type: 'timesChanged', run: id, part, target, limit, reason }));

export const timesInverses: Inverses<'timesChanged'> = { timesChanged: timesBefore };
