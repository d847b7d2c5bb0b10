// What becomes of a run and of single teams in it: excused, disputed, released, read back or released without it, closed, cancelled; it takes no sheet in (rules: Sheets).
import type { RunId, TeamId } from '../../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../../decision.ts';
import { accept, refuse } from '../../decision.ts';
import type { FormerTeam } from '../../draw/schemas.ts';
import { frozenAtEnd } from '../../freeze/frozenAtEnd.ts';
import type { Fact } from '../../facts.ts';
import type { State } from '../../model.ts';
import type { Run } from '../../things.ts';
import type { Refusal } from '../../../refusal.ts';
import { withCancelled, withStage } from '../../runs/runDays.ts';
import { backInRun, ofRun, withRun } from '../../runs/findRun.ts';
import { cellOf } from '../points/cell.ts';
import type { Cell, RunStage, Settled } from '../schemas.ts';
import { noted, reasonOf } from './otherCorrections.ts';
import { isSamePerson } from './secondPerson.ts';
import { saidOf } from '../sheets/byTeam.ts';
import { disputedIn, outIn, teamsIn } from './teamsInRun.ts';
import { isReleased, judgesOf } from '../points/judges.ts';

const ofCell = (state: State, id: RunId, team: TeamId, go: (run: Run, team: FormerTeam) => Decision): Decision => ofRun(state, id, (run) => {
  const found = teamsIn(state, run).find((each) => each.id === team);
  if (found === undefined) return refuse({ code: 'unknownTeam' });
  return run.cancelled === null ? go(run, found) : refuse({ code: 'runIsCancelled', exercise: run.exercise.name });
});

/** Whoever agrees to a release or an excuse, or reads back, is another than the one at the keys. */
const bySecond = (second: string, operator: string, go: () => Decision): Decision => (isSamePerson(second, operator) ? refuse({ code: 'secondIsOperator', name: operator }) : go());

/** What was decided stays on record, whatever is said of the team next. */
const settledOf = (cell: Cell | undefined): { readonly formerly?: readonly Settled[] } => {
  if (cell?.kind !== 'decided') return cell?.formerly === undefined ? {} : { formerly: cell.formerly };
  const { kind: _, formerly = [], ...last } = cell;
  return { formerly: [...formerly, last] };
};

/** What stands once the last thing said of a team is taken away: the last decision, or nothing. */
const cellBehind = ({ formerly = [] }: Cell): Cell | null => {
  const last = formerly.at(-1);
  const others = formerly.slice(0, -1);
  return last === undefined ? null : { kind: 'decided', ...last, ...(others.length === 0 ? {} : { formerly: others }) };
};

const withCell = (run: Run, team: TeamId, cell: Cell | null): Run => {
  const { [team]: _, ...others } = run.cells;
  return { ...run, cells: cell === null ? others : { ...others, [team]: cell } };
};

/** Why the run can be neither read back nor closed as it stands. */
const unsettledIn = (state: State, run: Run): Refusal | null => {
  const [out, disputed] = [outIn(state, run), disputedIn(state, run)].map((teams) => teams.map(({ name }) => name));
  if (out !== undefined && out.length > 0) return { code: 'sheetsOut', names: out };
  return disputed === undefined || disputed.length === 0 ? null : { code: 'disputesOpen', names: disputed };
};

/** An open run of which nothing is awaited any more: two people agree on what stands there. */
const ofSettled = (state: State, id: RunId, second: string, operator: string, go: () => Decision): Decision => ofRun(state, id, (run) => bySecond(second, operator, () => {
  if (run.cancelled !== null) return refuse({ code: 'runIsCancelled', exercise: run.exercise.name });
  if (run.stage !== 'open') return refuse({ code: 'unchanged' });
  const unsettled = unsettledIn(state, run);
  return unsettled === null ? go() : refuse(unsettled);
}));

const staged = ({ id, reader, unread }: Run, stage: RunStage): Fact => ({ type: 'runStaged', run: id, stage, reader, ...(unread === null ? {} : { unread }) });

export const runStageDeciders: Deciders<
  'excuseTeam' | 'disputeCell' | 'decideDispute' | 'clearCell' | 'releaseSheet' | 'verifyRun' | 'releaseRun' | 'closeRun' | 'cancelRun' | 'reviveRun'
> = {
  excuseTeam: (state, { run: id, team, reason, second }, { operator }) => ofCell(state, id, team, (run, { name }) => bySecond(second, operator, () => {
    const cell = run.cells[team];
    if (cell?.kind === 'excused') return refuse({ code: 'unchanged' });
    // Left open, its words would be lost.
    if (cell?.kind === 'disputed') return refuse({ code: 'disputesOpen', names: [name] });
    return accept({ type: 'cellMarked', run: id, team, cell: { kind: 'excused', reason, second, by: operator, ...settledOf(cell) } });
  })),
  disputeCell: (state, { run: id, team, words }, { operator }) => ofCell(state, id, team, (run, { name }) => {
    const cell = run.cells[team];
    if (cell?.kind === 'disputed') return refuse({ code: 'unchanged' });
    const { state: now } = cellOf(run, team);
    return now === 'counts' || now === 'noShow'
      ? accept({ type: 'cellMarked', run: id, team, cell: { kind: 'disputed', words, by: operator, ...settledOf(cell) } }) : refuse({ code: 'nothingToDispute', name });
  }),
  decideDispute: (state, { run: id, team, decision }, { operator }) => ofCell(state, id, team, (run) => {
    const cell = run.cells[team];
    if (cell?.kind !== 'disputed') return refuse({ code: 'noDispute' });
    const { words, by, at } = cell;
    const raised = { ...(by === undefined ? {} : { raisedBy: by }), ...(at === undefined ? {} : { raisedAt: at }) };
    return accept({ type: 'cellMarked', run: id, team, cell: { kind: 'decided', words, decision, ...raised, by: operator, ...settledOf(cell) } });
  }),
  clearCell: (state, { run: id, team, reason }) => ofCell(state, id, team, (run, { name }) => {
    const cell = run.cells[team];
    if (cell === undefined) return refuse({ code: 'unchanged' });
    if (cell.kind === 'decided') return refuse({ code: 'decisionStands', name });
    const next = cellBehind(cell);
    if (run.stage === 'open') return accept({ type: 'cellMarked', run: id, team, cell: next });
    // What was read back changes only with a reason, and never into something unread.
    if (reason === undefined) return refuse({ code: 'reasonNeeded' });
    return cellOf(withCell(run, team, next), team).state === 'blank' ? refuse({ code: 'sheetsOut', names: [name] }) : accept({ type: 'cellMarked', run: id, team, cell: next, reason });
  }),
  releaseSheet: (state, { run: id, team, judge, reason, second }, { operator }) => ofCell(state, id, team, (run, { name }) => bySecond(second, operator, () => {
    if (!judgesOf(run, team).includes(judge)) return refuse({ code: 'notAwaited', name });
    if (saidOf(run.sheets, team, judge) !== undefined) return refuse({ code: 'sheetIsIn', name });
    if (isReleased(run, team, judge)) return refuse({ code: 'unchanged' });
    // What was read back changes by a correction alone.
    if (run.stage !== 'open') return refuse({ code: 'runReadBack', exercise: run.exercise.name });
    return accept({ type: 'sheetReleased', run: id, team, judge, reason, by: operator, second });
  })),
  verifyRun: (state, { run: id, reader }, { operator }) => ofSettled(state, id, reader, operator, () => accept({ type: 'runStaged', run: id, stage: 'verified', reader })),
  releaseRun: (state, { run: id, reason, second }, { operator }) => ofSettled(state, id, second, operator, () =>
    accept({ type: 'runStaged', run: id, stage: 'verified', reader: null, unread: { reason, by: operator, second } })),
  closeRun: (state, { run: id }, { operator }) => ofRun(state, id, (run) => {
    if (run.cancelled !== null) return refuse({ code: 'runIsCancelled', exercise: run.exercise.name });
    if (run.stage !== 'verified') return refuse({ code: run.stage === 'open' ? 'notReadBack' : 'unchanged' });
    // A dispute may be raised after it was read back.
    const unsettled = unsettledIn(state, run);
    return unsettled !== null ? refuse(unsettled) : accept(staged(run, 'closed'), ...frozenAtEnd(state, id, operator, { stage: 'closed' }));
  }),
  cancelRun: (state, { run: id, reason, replacedBy }, { operator }) => ofRun(state, id, (run) => {
    if (run.cancelled !== null) return refuse({ code: 'unchanged' });
    const other = state.runs.find((each) => each.id === replacedBy && each.cancelled === null && each.id !== id);
    if (replacedBy !== null && other === undefined) return refuse({ code: 'unknownRun' });
    const cancelled = { reason, replacedBy };
    return accept({ type: 'runCancelled', run: id, cancelled }, ...(other === undefined || other.stage === 'closed' ? frozenAtEnd(state, id, operator, { cancelled }) : []));
  }),
  reviveRun: (state, { run: id }) => ofRun(state, id, (run) => (run.cancelled === null ? refuse({ code: 'unchanged' }) : accept({ type: 'runCancelled', run: id, cancelled: null }))),
};

type Recorded = 'cellMarked' | 'sheetReleased' | 'releaseTakenBack' | 'runStaged' | 'runCancelled';

export const runStageReducers: Reducers<Recorded> = {
  cellMarked: (state, { run: id, team, cell, reason = null }, at) => withRun(state, id, (run) => {
    const after = cell === null ? null : { at, ...cell };
    return { ...withCell(run, team, after), ...noted(run, { what: 'cell', team, before: run.cells[team] ?? null, after }, { reason, by: state.operator, at }) };
  }),
  sheetReleased: (state, { run, team, judge, reason, by, second, at }, now) => withRun(state, run, ({ released }) => ({ released: [...released, { team, judge, reason, by, second, at: at ?? now }] })),
  releaseTakenBack: (state, { run, team, judge }) => withRun(state, run, ({ released }) => ({ released: released.filter((each) => each.team !== team || each.judge !== judge) })),
  runStaged: (state, { run, stage, reader, unread = null }, at) => withRun(withStage(state, run, stage, at), run, () => ({ stage, reader, unread })),
  runCancelled: (state, { run, cancelled }, at) => withCancelled(withRun(state, run, () => ({ cancelled })), run, cancelled !== null, at),
};

export const runStageInverses: Inverses<Recorded> = {
  // Where it was read back it goes with a reason, as a bonus does: its own. What was cleared with one comes again as it stood; a copy that a split made (it has its moment) goes without a word, and so does a decision, for the dispute is open again.
  cellMarked: (before, { run, team, cell, reason }) => backInRun(before, run, ({ cells, stage }) => ({
    type: 'cellMarked', run, team, cell: cells[team] ?? null, ...(stage === 'open' || cell === null || cell.at !== undefined || cell.kind === 'decided' || reason !== undefined ? {} : { reason: reasonOf(cell) }),
  })),
  sheetReleased: (_, { type: __, ...release }) => [{ type: 'releaseTakenBack', ...release }],
  // As it stands, with its moment.
  releaseTakenBack: (before, { run, team, judge, reason, by, second }) => backInRun(before, run, ({ released }) =>
    ({ type: 'sheetReleased', run, ...(released.find((each) => each.team === team && each.judge === judge) ?? { team, judge, reason, by, second }) })),
  runStaged: (before, { run }) => backInRun(before, run, (was) => staged(was, was.stage)),
  runCancelled: (before, { run }) => backInRun(before, run, ({ cancelled }) => ({ type: 'runCancelled', run, cancelled })),
};
