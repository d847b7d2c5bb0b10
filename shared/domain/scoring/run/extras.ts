// Points beside the sheets: bonuses in a run, help between teams, and what is added to or taken off a Total; every one with its reason (rules: Points).
import type { Hundredths, TeamId } from '../../../units.ts';
import { hundredths } from '../../../units.ts';
import type { Deciders, Inverses, Reducers } from '../../decision.ts';
import { accept, refuse } from '../../decision.ts';
import { nextId, without, withOne } from '../../ids.ts';
import type { State } from '../../model.ts';
import type { Run, Team } from '../../things.ts';
import type { Refusal } from '../../../refusal.ts';
import { backInRun, isReadBack, ofRun, withRun } from '../../runs/findRun.ts';
import { same } from '../../same.ts';
import { besideRuns } from '../points/besideRuns.ts';
import type { Merged } from '../points/teamScore.ts';
import { hasScores } from './hasScores.ts';
import { noted } from './otherCorrections.ts';
import type { TieRule } from '../schemas.ts';

/** The most a team can be given for help in the whole event. */
export const MOST_HELP = hundredths(300);

const isTeam = ({ teams }: State, id: TeamId): boolean => teams.some((team) => team.id === id);

/** As they count, both halves of a merger in them. */
export const helpOf = ({ help }: Pick<State, 'help'>, team: Merged): Hundredths => besideRuns(team, (id) => help.filter(({ giver }) => giver === id));
export const adjustOf = ({ adjustments }: Pick<State, 'adjustments'>, team: Merged): Hundredths => besideRuns(team, (id) => adjustments.filter((each) => each.team === id));

const afterMergers = ({ formerly }: Team): { readonly mergers?: number } => (formerly === undefined ? {} : { mergers: formerly.length });

/** By a score of any kind; those of a cancelled run too, for it can be brought back. */
const isTieChainFixed = ({ runs, help, adjustments }: State): boolean => help.length + adjustments.length > 0 || runs.some((run) => hasScores(run) || run.bonuses.length > 0);

/** Why a bonus can neither come nor go. */
const bonusFixed = ({ cancelled, exercise }: Run): Refusal | null => (cancelled === null ? null : { code: 'runIsCancelled', exercise: exercise.name });

export const extraDeciders: Deciders<'giveBonus' | 'takeBackBonus' | 'giveHelp' | 'takeBackHelp' | 'adjustTotal' | 'takeBackAdjustment' | 'chooseTieChain'> = {
  giveBonus: (state, { run: id, team, points, reason, corrects }, { operator }) => ofRun(state, id, (run) => {
    if (!isTeam(state, team)) return refuse({ code: 'unknownTeam' });
    const fixed = bonusFixed(run) ?? (run.stage === 'open' || corrects === true ? null : { code: 'runReadBack', exercise: run.exercise.name });
    return fixed === null ? accept({ type: 'bonusGiven', run: id, bonus: { id: nextId('b', run.bonuses), team, points, reason, by: operator } }) : refuse(fixed);
  }),
  takeBackBonus: (state, { run: id, bonus, reason }) => ofRun(state, id, (run) => {
    const given = run.bonuses.find((each) => each.id === bonus);
    if (given === undefined) return refuse({ code: 'unknownPoints' });
    const fixed = bonusFixed(run);
    if (fixed !== null) return refuse(fixed);
    // One given carries its reason anyway.
    if (run.stage === 'open') return accept({ type: 'bonusTakenBack', run: id, bonus: given });
    return reason === undefined ? refuse({ code: 'reasonNeeded' }) : accept({ type: 'bonusTakenBack', run: id, bonus: given, reason });
  }),
  giveHelp: (state, { giver, receiver, points, reason }) => {
    const team = state.teams.find((each) => each.id === giver);
    if (team === undefined || !isTeam(state, receiver)) return refuse({ code: 'unknownTeam' });
    if (giver === receiver) return refuse({ code: 'helpedItself', name: team.name });
    const left = MOST_HELP - helpOf(state, team);
    return points > left ? refuse({ code: 'helpFull', name: team.name, left: hundredths(left) })
      : accept({ type: 'helpGiven', help: { id: nextId('h', state.help), giver, receiver, points, reason, ...afterMergers(team) } });
  },
  takeBackHelp: (state, { help: id }) => {
    const help = state.help.find((each) => each.id === id);
    return help === undefined ? refuse({ code: 'unknownPoints' }) : accept({ type: 'helpTakenBack', help });
  },
  adjustTotal: (state, { team: id, points, reason }) => {
    const team = state.teams.find((each) => each.id === id);
    return team === undefined ? refuse({ code: 'unknownTeam' })
      : accept({ type: 'totalAdjusted', adjustment: { id: nextId('a', state.adjustments), team: id, points, reason, ...afterMergers(team) } });
  },
  takeBackAdjustment: (state, { adjustment: id }) => {
    const adjustment = state.adjustments.find((each) => each.id === id);
    return adjustment === undefined ? refuse({ code: 'unknownPoints' }) : accept({ type: 'adjustmentTakenBack', adjustment });
  },
  chooseTieChain: (state, { chain }) => {
    if (isTieChainFixed(state)) return refuse({ code: 'tieChainFixed' });
    return same(state.tieChain, chain) ? refuse({ code: 'unchanged' }) : accept({ type: 'tieChainChosen', chain });
  },
};

type Recorded = 'bonusGiven' | 'bonusTakenBack' | 'helpGiven' | 'helpTakenBack' | 'totalAdjusted' | 'adjustmentTakenBack' | 'tieChainChosen';

export const extraReducers: Reducers<Recorded> = {
  bonusGiven: (state, { run: id, bonus }, at) => withRun(state, id, (run) => {
    const given = { at, ...bonus };
    // With a moment of its own it stood before, and comes back.
    const reason = bonus.at === undefined ? bonus.reason : null;
    return { bonuses: withOne(run.bonuses, given), ...noted(run, { what: 'bonus', team: bonus.team, before: null, after: given }, { reason, by: state.operator, at }) };
  }),
  bonusTakenBack: (state, { run: id, bonus, reason = null }, at) => withRun(state, id, (run) => {
    const stood = run.bonuses.find((each) => each.id === bonus.id) ?? bonus;
    return { bonuses: without(run.bonuses, bonus.id), ...noted(run, { what: 'bonus', team: bonus.team, before: stood, after: null }, { reason, by: state.operator, at }) };
  }),
  helpGiven: (state, { help }) => ({ ...state, help: withOne(state.help, help) }),
  helpTakenBack: (state, { help }) => ({ ...state, help: without(state.help, help.id) }),
  totalAdjusted: (state, { adjustment }) => ({ ...state, adjustments: withOne(state.adjustments, adjustment) }),
  adjustmentTakenBack: (state, { adjustment }) => ({ ...state, adjustments: without(state.adjustments, adjustment.id) }),
  tieChainChosen: (state, { chain }) => ({ ...state, tieChain: chain }),
};

export const extraInverses: Inverses<Recorded> = {
  // Where it was read back it goes with a reason: its own. One with a moment stood before: a split left it to both halves, or undo brought it back.
  bonusGiven: (before, { run, bonus }) => [{ type: 'bonusTakenBack', run, bonus, ...(bonus.at === undefined && isReadBack(before, run) ? { reason: bonus.reason } : {}) }],
  // As it stands, with its moment.
  bonusTakenBack: (before, { run, bonus }) => backInRun(before, run, ({ bonuses }) => ({ type: 'bonusGiven', run, bonus: bonuses.find(({ id }) => id === bonus.id) ?? bonus })),
  helpGiven: (_, { help }) => [{ type: 'helpTakenBack', help }],
  helpTakenBack: (_, { help }) => [{ type: 'helpGiven', help }],
  totalAdjusted: (_, { adjustment }) => [{ type: 'adjustmentTakenBack', adjustment }],
  adjustmentTakenBack: (_, { adjustment }) => [{ type: 'totalAdjusted', adjustment }],
  tieChainChosen: ({ tieChain }) => [{ type: 'tieChainChosen', chain: tieChain }],
};

/** What parts equal totals everywhere in the retreat, and whether a score has fixed it. */
export type TieChainView = { readonly chain: readonly TieRule[]; readonly isFixed: boolean };

export const extraViews = {
  tieChain: (state: State): TieChainView => ({ chain: state.tieChain, isFixed: isTieChainFixed(state) }),
};
