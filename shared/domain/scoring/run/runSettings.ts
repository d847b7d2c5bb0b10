// How a run is scored: its weights, its judges, whether Perilaku counts and whether the ends drop; it takes no sheet in (rules: Points, Several judges).
import type { RunId, TeamId } from '../../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../../decision.ts';
import { accept, refuse } from '../../decision.ts';
import type { Fact } from '../../facts.ts';
import type { State } from '../../model.ts';
import type { Run } from '../../things.ts';
import { backInRun, ofRun, withRun } from '../../runs/findRun.ts';
import { same } from '../../same.ts';
import { teamsIn } from './teamsInRun.ts';
import { hasScores } from './hasScores.ts';
import { noted } from './otherCorrections.ts';
import { allOfTeam, saidOf } from '../sheets/byTeam.ts';
import { FEWEST_TO_DROP, isReleased, judgesOf } from '../points/judges.ts';

/** What is fixed by the first score of a run. */
const untilScored = (state: State, id: RunId, go: (run: Run) => Decision): Decision => ofRun(state, id, (run) =>
  (hasScores(run) ? refuse({ code: 'runHasScores', exercise: run.exercise.name }) : go(run)));

/** Teams that have every sheet their judges owe them, in or released: they keep those judges. */
const judgedWhole = (state: State, run: Run): readonly TeamId[] => teamsIn(state, run).map(({ id }) => id)
  .filter((team) => run.formerJudges[team] === undefined && judgesOf(run, team).every((judge) => saidOf(run.sheets, team, judge) !== undefined || isReleased(run, team, judge)));

export const runSettingDeciders: Deciders<'weighRun' | 'switchBehaviour' | 'dropEnds' | 'setJudges'> = {
  weighRun: (state, { run: id, weight, resultWeight, reason }) => ofRun(state, id, (run) => {
    if (run.weight === weight && run.resultWeight === resultWeight) return refuse({ code: 'unchanged' });
    if (hasScores(run) && reason === null) return refuse({ code: 'reasonNeeded' });
    return accept({ type: 'runWeighed', run: id, weight, resultWeight, reason: hasScores(run) ? reason : null });
  }),
  switchBehaviour: (state, { run: id, on }) => untilScored(state, id, (run) =>
    (run.observed === on ? refuse({ code: 'unchanged' }) : accept({ type: 'behaviourSwitched', run: id, on }))),
  dropEnds: (state, { run: id, on }) => untilScored(state, id, (run) => {
    if (run.dropsEnds === on) return refuse({ code: 'unchanged' });
    return on && run.judges.length < FEWEST_TO_DROP ? refuse({ code: 'fewJudges', judges: run.judges.length }) : accept({ type: 'endsDropChosen', run: id, on });
  }),
  setJudges: (state, { run: id, judges }) => ofRun(state, id, (run) => {
    if (same(run.judges, judges)) return refuse({ code: 'unchanged' });
    // Other judges would await other sheets, and take scores away that were read back.
    if (run.stage !== 'open') return refuse({ code: 'judgesFixed', exercise: run.exercise.name });
    if (judges.length > 0 && run.exercise.result.kind !== 'rubric') return refuse({ code: 'oneOfficialSheet' });
    const unknown = judges.find((judge) => !state.committee.some((member) => member.id === judge));
    if (unknown !== undefined) return refuse({ code: 'unknownMember' });
    const kept = judgedWhole(state, run);
    // A team that is half judged can neither keep its judges nor begin anew with others.
    const half = teamsIn(state, run).find(({ id: team }) => !kept.includes(team) && run.formerJudges[team] === undefined
      && allOfTeam(run.sheets, team).some(({ who }) => who === null || !judges.includes(who)));
    return half === undefined ? accept({ type: 'judgesSet', run: id, judges, kept }) : refuse({ code: 'teamHalfJudged', name: half.name });
  }),
};

type Recorded = 'runWeighed' | 'behaviourSwitched' | 'endsDropChosen' | 'judgesSet' | 'judgesRestored';

export const runSettingReducers: Reducers<Recorded> = {
  runWeighed: (state, { run: id, weight, resultWeight, reason }, at) => withRun(state, id, (run) => {
    const [before, after] = [{ weight: run.weight, resultWeight: run.resultWeight }, { weight, resultWeight }];
    return { ...after, ...noted(run, { what: 'weights', team: null, before, after }, { reason, by: state.operator, at }) };
  }),
  behaviourSwitched: (state, { run, on }) => withRun(state, run, () => ({ observed: on })),
  endsDropChosen: (state, { run, on }) => withRun(state, run, () => ({ dropsEnds: on })),
  judgesSet: (state, { run, judges, kept }) => withRun(state, run, (before) => ({
    judges, formerJudges: { ...before.formerJudges, ...Object.fromEntries(kept.map((team) => [team, before.judges])) },
  })),
  judgesRestored: (state, { run, judges, former }) => withRun(state, run, () => ({ judges, formerJudges: former })),
};

const judgesBefore = (before: State, { run }: { readonly run: RunId }): readonly Fact[] =>
  backInRun(before, run, ({ judges, formerJudges }) => ({ type: 'judgesRestored', run, judges, former: formerJudges }));

export const runSettingInverses: Inverses<Recorded> = {
  runWeighed: (before, { run, reason }) => backInRun(before, run, ({ weight, resultWeight }) => ({ type: 'runWeighed', run, weight, resultWeight, reason })),
  behaviourSwitched: (_, { run, on }) => [{ type: 'behaviourSwitched', run, on: !on }],
  endsDropChosen: (_, { run, on }) => [{ type: 'endsDropChosen', run, on: !on }],
  judgesSet: judgesBefore,
  judgesRestored: judgesBefore,
};
