// How facts of runs, sheets and scores are told without saying who judged, who decided, or why; no figure changes.
import type { FactOf } from '../facts.ts';
import type { Exercise } from '../exercise.ts';
import type { ResultRule, SimpleRule } from '../scoring/points/resultRule.ts';
import type { Adjustment, Bonus, Cell, Help, Settled } from '../scoring/schemas.ts';
import type { MemberId, TeamId } from '../../units.ts';
import type { Anonymiser } from './codes.ts';
import type { ToldBy } from './peopleFacts.ts';
import { asIs } from './peopleFacts.ts';

type Criteria = FactOf<'rubricChanged'>['criteria'];
const criteria = (all: Criteria, by: Anonymiser): Criteria => all.map((each) => ({ ...each, name: by.words(each.name) }));
const simple = <Rule extends SimpleRule>(rule: Rule, by: Anonymiser): Rule => {
  if (rule.kind === 'rubric') return { ...rule, criteria: criteria(rule.criteria, by) };
  return 'unit' in rule ? { ...rule, unit: by.words(rule.unit) } : rule;
};
const result = (rule: ResultRule, by: Anonymiser): ResultRule =>
  (rule.kind === 'combined' ? { ...rule, parts: rule.parts.map((part) => ({ ...part, name: by.words(part.name), rule: simple(part.rule, by) })) } : simple(rule, by));

/** An exercise says how a thing is done; a name in it becomes a code. */
export const exerciseTold = (exercise: Exercise, by: Anonymiser): Exercise => {
  const { guide } = exercise;
  return {
    ...exercise, name: by.words(exercise.name), objective: by.words(exercise.objective),
    phases: exercise.phases.map((phase) => ({ ...phase, name: by.words(phase.name) })),
    result: result(exercise.result, by),
    penalties: exercise.penalties.map((penalty) => ({ ...penalty, name: by.words(penalty.name) })),
    debrief: exercise.debrief.map((question) => by.words(question)),
    ...(guide === undefined ? {} : {
      guide: {
        ...guide, materials: by.words(guide.materials), rules: guide.rules.map((rule) => by.words(rule)), setUp: by.words(guide.setUp), safety: by.words(guide.safety),
        lowImpact: by.words(guide.lowImpact), note: guide.note === null ? null : by.words(guide.note),
      },
    }),
  };
};

const memberOr = (id: MemberId | null, by: Anonymiser): MemberId | null => (id === null ? null : by.member(id));
/** Of a sheet whose fact leaves the judge out where it bears no name. */
const judged = <F extends { readonly judge?: MemberId }>(fact: F, by: Anonymiser): F => (fact.judge === undefined ? fact : { ...fact, judge: by.member(fact.judge) });
const reasonOr = (reason: string | null, by: Anonymiser): string | null => (reason === null ? null : by.gone(reason));
const whoSaid = <Said extends { readonly by?: string }>(said: Said, by: Anonymiser): Said => (said.by === undefined ? said : { ...said, by: by.someone(said.by) });

const settled = (each: Settled, by: Anonymiser): Settled => whoSaid({
  ...each, words: by.gone(each.words), decision: by.gone(each.decision), ...(each.raisedBy === undefined ? {} : { raisedBy: by.someone(each.raisedBy) }),
}, by);
const formerly = (cell: Cell, by: Anonymiser) => (cell.formerly === undefined ? {} : { formerly: cell.formerly.map((each) => settled(each, by)) });
const cellTold = (cell: Cell, by: Anonymiser): Cell => {
  switch (cell.kind) {
    case 'excused': return whoSaid({ ...cell, reason: by.gone(cell.reason), second: by.someone(cell.second), ...formerly(cell, by) }, by);
    case 'disputed': return whoSaid({ ...cell, words: by.gone(cell.words), ...formerly(cell, by) }, by);
    case 'decided': return { ...cell, ...settled(cell, by), ...formerly(cell, by) };
  }
};

const bonus = (each: Bonus, by: Anonymiser): Bonus => whoSaid({ ...each, reason: by.gone(each.reason) }, by);
const help = (each: Help, by: Anonymiser): Help => ({ ...each, reason: by.gone(each.reason) });
const adjustment = (each: Adjustment, by: Anonymiser): Adjustment => ({ ...each, reason: by.gone(each.reason) });
const release = <F extends FactOf<'sheetReleased' | 'releaseTakenBack'>>(fact: F, by: Anonymiser): F =>
  ({ ...fact, judge: memberOr(fact.judge, by), reason: by.gone(fact.reason), by: by.someone(fact.by), second: by.someone(fact.second) });
const planned = <F extends FactOf<'runPlanned' | 'runRemoved'>>(fact: F, by: Anonymiser): F => ({ ...fact, exercise: exerciseTold(fact.exercise, by) });
const formerJudges = (former: FactOf<'judgesRestored'>['former'], by: Anonymiser): Readonly<Record<TeamId, readonly MemberId[]>> =>
  Object.fromEntries(Object.entries(former).map(([team, judges]) => [team, judges.map((id) => by.member(id))]));

type Scored = 'runPlanned' | 'runRemoved' | 'sheetSubmitted' | 'penaltyCounted' | 'sheetRestored' | 'runWeighed' | 'behaviourSwitched' | 'endsDropChosen' | 'rubricChanged' | 'rubricRestored' | 'timesChanged'
  | 'judgesSet' | 'judgesRestored' | 'behaviourRated' | 'ratingRestored' | 'bonusGiven' | 'bonusTakenBack' | 'sheetCorrected' | 'ratingCorrected' | 'cellMarked' | 'sheetReleased' | 'releaseTakenBack'
  | 'runStaged' | 'runCancelled' | 'helpGiven' | 'helpTakenBack' | 'totalAdjusted' | 'adjustmentTakenBack' | 'tieChainChosen';

export const scoringFactsTold: ToldBy<Scored> = {
  runPlanned: planned, runRemoved: planned,
  sheetSubmitted: judged, penaltyCounted: judged, sheetRestored: judged,
  runWeighed: (fact, by) => ({ ...fact, reason: reasonOr(fact.reason, by) }),
  behaviourSwitched: asIs, endsDropChosen: asIs,
  rubricChanged: (fact, by) => ({ ...fact, criteria: criteria(fact.criteria, by), reason: reasonOr(fact.reason, by) }),
  timesChanged: (fact, by) => ({ ...fact, reason: reasonOr(fact.reason, by) }),
  rubricRestored: (fact, by) => ({
    ...fact, criteria: criteria(fact.criteria, by), former: fact.former.map((each) => ({ ...each, criteria: criteria(each.criteria, by), reason: by.gone(each.reason) })),
  }),
  judgesSet: (fact, by) => ({ ...fact, judges: fact.judges.map((id) => by.member(id)) }),
  judgesRestored: (fact, by) => ({ ...fact, judges: fact.judges.map((id) => by.member(id)), former: formerJudges(fact.former, by) }),
  behaviourRated: (fact, by) => ({ ...fact, observer: memberOr(fact.observer, by), note: by.gone(fact.note) }),
  ratingRestored: (fact, by) => ({ ...fact, observer: memberOr(fact.observer, by), rated: fact.rated === null ? null : { ...fact.rated, note: by.gone(fact.rated.note) } }),
  bonusGiven: (fact, by) => ({ ...fact, bonus: bonus(fact.bonus, by) }),
  bonusTakenBack: ({ reason, ...fact }, by) => ({ ...fact, bonus: bonus(fact.bonus, by), ...(reason === undefined ? {} : { reason: by.gone(reason) }) }),
  sheetCorrected: (fact, by) => ({ ...fact, judge: memberOr(fact.judge, by), reason: by.gone(fact.reason), by: by.someone(fact.by) }),
  ratingCorrected: (fact, by) => ({ ...fact, observer: memberOr(fact.observer, by), reason: by.gone(fact.reason), by: by.someone(fact.by) }),
  cellMarked: ({ reason, ...fact }, by) => ({ ...fact, cell: fact.cell === null ? null : cellTold(fact.cell, by), ...(reason === undefined ? {} : { reason: by.gone(reason) }) }),
  sheetReleased: release, releaseTakenBack: release,
  runStaged: ({ unread, ...fact }, by) => ({
    ...fact, reader: fact.reader === null ? null : by.someone(fact.reader),
    ...(unread === undefined ? {} : { unread: { reason: by.gone(unread.reason), by: by.someone(unread.by), second: by.someone(unread.second) } }),
  }),
  runCancelled: (fact, by) => ({ ...fact, cancelled: fact.cancelled === null ? null : { ...fact.cancelled, reason: by.gone(fact.cancelled.reason) } }),
  helpGiven: (fact, by) => ({ ...fact, help: help(fact.help, by) }),
  helpTakenBack: (fact, by) => ({ ...fact, help: help(fact.help, by) }),
  totalAdjusted: (fact, by) => ({ ...fact, adjustment: adjustment(fact.adjustment, by) }),
  adjustmentTakenBack: (fact, by) => ({ ...fact, adjustment: adjustment(fact.adjustment, by) }),
  tieChainChosen: asIs,
};
