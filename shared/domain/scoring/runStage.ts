// What becomes of a run and of single teams in it: excused, disputed, released, read back, closed, cancelled; it takes no sheet in (rules: Sheets).
import type { RunId, TeamId } from '../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Run, State, Team } from '../model.ts';
import { backInRun, ofRun, withRun } from '../runs.ts';
import { cellOf, isReleased, judgesOf } from './cell.ts';
import { sheetKey } from './sheetKey.ts';

const ofCell = (state: State, id: RunId, team: TeamId, go: (run: Run, team: Team) => Decision): Decision => ofRun(state, id, (run) => {
  const found = state.teams.find((each) => each.id === team);
  if (found === undefined) return refuse({ code: 'unknownTeam' });
  return run.cancelled === null ? go(run, found) : refuse({ code: 'runIsCancelled', exercise: run.exercise.name });
});

/** Whoever releases, excuses or reads back is another than the one at the keys. */
const bySecond = (second: string, operator: string, go: () => Decision): Decision => (second.trim() === operator ? refuse({ code: 'secondIsOperator', name: operator }) : go());

export const runStageDeciders: Deciders<
  'excuseTeam' | 'disputeCell' | 'decideDispute' | 'clearCell' | 'releaseSheet' | 'verifyRun' | 'closeRun' | 'cancelRun' | 'reviveRun'
> = {
  excuseTeam: (state, { run: id, team, reason, second }, { operator }) => ofCell(state, id, team, (run) => bySecond(second, operator, () =>
    (run.cells[team]?.kind === 'excused' ? refuse({ code: 'unchanged' }) : accept({ type: 'cellMarked', run: id, team, cell: { kind: 'excused', reason, second } })))),
  disputeCell: (state, { run: id, team, words }) => ofCell(state, id, team, (run, { name }) => {
    if (run.cells[team]?.kind === 'disputed') return refuse({ code: 'unchanged' });
    const { state: now } = cellOf(run, team);
    return now === 'counts' || now === 'noShow' ? accept({ type: 'cellMarked', run: id, team, cell: { kind: 'disputed', words } }) : refuse({ code: 'nothingToDispute', name });
  }),
  decideDispute: (state, { run: id, team, decision }) => ofCell(state, id, team, (run) => {
    const cell = run.cells[team];
    return cell?.kind === 'disputed' ? accept({ type: 'cellMarked', run: id, team, cell: { kind: 'decided', words: cell.words, decision } }) : refuse({ code: 'noDispute' });
  }),
  clearCell: (state, { run: id, team }) => ofCell(state, id, team, (run) =>
    (run.cells[team] === undefined ? refuse({ code: 'unchanged' }) : accept({ type: 'cellMarked', run: id, team, cell: null }))),
  releaseSheet: (state, { run: id, team, judge, reason, second }, { operator }) => ofCell(state, id, team, (run, { name }) => bySecond(second, operator, () => {
    if (!judgesOf(run, team).includes(judge)) return refuse({ code: 'notAwaited', name });
    if (run.sheets[sheetKey(team, judge)] !== undefined) return refuse({ code: 'sheetIsIn', name });
    if (isReleased(run, team, judge)) return refuse({ code: 'unchanged' });
    return accept({ type: 'sheetReleased', run: id, team, judge, reason, by: operator, second });
  })),
  verifyRun: (state, { run: id, reader }, { operator }) => ofRun(state, id, (run) => bySecond(reader, operator, () => {
    if (run.cancelled !== null) return refuse({ code: 'runIsCancelled', exercise: run.exercise.name });
    if (run.stage !== 'open') return refuse({ code: 'unchanged' });
    const out = state.teams.filter((team) => cellOf(run, team.id).state === 'blank').map(({ name }) => name);
    return out.length > 0 ? refuse({ code: 'sheetsOut', names: out }) : accept({ type: 'runStaged', run: id, stage: 'verified', reader });
  })),
  closeRun: (state, { run: id }) => ofRun(state, id, (run) => {
    if (run.stage !== 'verified') return refuse({ code: run.stage === 'open' ? 'notReadBack' : 'unchanged' });
    const disputed = state.teams.filter((team) => run.cells[team.id]?.kind === 'disputed').map(({ name }) => name);
    return disputed.length > 0 ? refuse({ code: 'disputesOpen', names: disputed }) : accept({ type: 'runStaged', run: id, stage: 'closed', reader: run.reader });
  }),
  cancelRun: (state, { run: id, reason, replacedBy }) => ofRun(state, id, (run) => {
    if (run.cancelled !== null) return refuse({ code: 'unchanged' });
    if (replacedBy !== null && (replacedBy === id || !state.runs.some((each) => each.id === replacedBy && each.cancelled === null))) return refuse({ code: 'unknownRun' });
    return accept({ type: 'runCancelled', run: id, cancelled: { reason, replacedBy } });
  }),
  reviveRun: (state, { run: id }) => ofRun(state, id, (run) => (run.cancelled === null ? refuse({ code: 'unchanged' }) : accept({ type: 'runCancelled', run: id, cancelled: null }))),
};

type Recorded = 'cellMarked' | 'sheetReleased' | 'releaseTakenBack' | 'runStaged' | 'runCancelled';

export const runStageReducers: Reducers<Recorded> = {
  cellMarked: (state, { run, team, cell }) => withRun(state, run, ({ cells }) => {
    const { [team]: _, ...others } = cells;
    return { cells: cell === null ? others : { ...others, [team]: cell } };
  }),
  sheetReleased: (state, { run, team, judge, reason, by, second }) => withRun(state, run, ({ released }) => ({ released: [...released, { team, judge, reason, by, second }] })),
  releaseTakenBack: (state, { run, team, judge }) => withRun(state, run, ({ released }) => ({ released: released.filter((each) => each.team !== team || each.judge !== judge) })),
  runStaged: (state, { run, stage, reader }) => withRun(state, run, () => ({ stage, reader })),
  runCancelled: (state, { run, cancelled }) => withRun(state, run, () => ({ cancelled })),
};

export const runStageInverses: Inverses<Recorded> = {
  cellMarked: (before, { run, team }) => backInRun(before, run, ({ cells }) => ({ type: 'cellMarked', run, team, cell: cells[team] ?? null })),
  sheetReleased: (_, { type: __, ...release }) => [{ type: 'releaseTakenBack', ...release }],
  releaseTakenBack: (_, { type: __, ...release }) => [{ type: 'sheetReleased', ...release }],
  runStaged: (before, { run }) => backInRun(before, run, ({ stage, reader }) => ({ type: 'runStaged', run, stage, reader })),
  runCancelled: (before, { run }) => backInRun(before, run, ({ cancelled }) => ({ type: 'runCancelled', run, cancelled })),
};
