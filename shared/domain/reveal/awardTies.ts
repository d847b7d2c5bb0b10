// What comes of teams that are level across an award line: shared, an order by the jury, or a lottery; it changes no place of the standings (rules: Places).
import type { TeamId } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';
import type { Refusal } from '../../refusal.ts';
import { same } from '../same.ts';
import { isSamePerson } from '../scoring/run/secondPerson.ts';
import { awardsOf } from './awards.ts';
import { lotteryOrder } from './lottery.ts';
import { readinessOf } from './readiness.ts';
import type { AwardLine, GivenWay, TieDecision } from './schemas.ts';

const isShowing = ({ reveal }: State): boolean => reveal !== null && !reveal.rehearsal;

/** A run that has not come to its end may still part them. */
const isTooEarly = (state: State): boolean => readinessOf(state).obstacles.some(({ kind }) => kind !== 'tie');

const twice = (names: readonly string[]): string | undefined => names.find((name, at) => names.slice(0, at).some((other) => isSamePerson(name, other)));

const peopleOf = (way: GivenWay): readonly string[] => (way.kind === 'jury' ? way.names : way.kind === 'lottery' ? way.witnesses : []);

const decisionOf = (line: AwardLine, teams: readonly TeamId[], way: GivenWay): TieDecision =>
  ({ line, teams, way: way.kind === 'lottery' ? { ...way, order: lotteryOrder(way.seed, line, teams) } : way });

const problemOf = (teams: readonly TeamId[], way: GivenWay): Refusal | null => {
  const name = twice(peopleOf(way));
  if (name !== undefined) return { code: 'sameNameTwice', name };
  return way.kind === 'jury' && !same(way.order.toSorted(), teams) ? { code: 'malformed', field: 'order' } : null;
};

const decided = ({ tieDecisions }: Pick<State, 'tieDecisions'>, line: AwardLine): TieDecision | undefined => tieDecisions.find((each) => same(each.line, line));

export const awardTieDeciders: Deciders<'decideAwardTie' | 'reopenAwardTie'> = {
  decideAwardTie: (state, { line, teams: given, way }) => {
    if (isShowing(state)) return refuse({ code: 'revealGoing' });
    if (isTooEarly(state)) return refuse({ code: 'tieTooEarly' });
    const teams = given.toSorted();
    const tie = awardsOf(state).ties.find((each) => same(each.line, line));
    if (tie === undefined || !same(tie.teams.map(({ team }) => team).toSorted(), teams)) return refuse({ code: 'noSuchTie' });
    const problem = problemOf(teams, way);
    if (problem !== null) return refuse(problem);
    const decision = decisionOf(line, teams, way);
    return same(decided(state, line), decision) ? refuse({ code: 'unchanged' }) : accept({ type: 'awardTieDecided', decision });
  },
  reopenAwardTie: (state, { line }) => {
    if (isShowing(state)) return refuse({ code: 'revealGoing' });
    const decision = decided(state, line);
    return decision === undefined ? refuse({ code: 'unchanged' }) : accept({ type: 'awardTieReopened', decision });
  },
};

type Recorded = 'awardTieDecided' | 'awardTieReopened';

const without = ({ tieDecisions }: State, line: AwardLine): readonly TieDecision[] => tieDecisions.filter((each) => !same(each.line, line));

export const awardTieReducers: Reducers<Recorded> = {
  awardTieDecided: (state, { decision }) => ({ ...state, tieDecisions: [...without(state, decision.line), decision] }),
  awardTieReopened: (state, { decision }) => ({ ...state, tieDecisions: without(state, decision.line) }),
};

export const awardTieInverses: Inverses<Recorded> = {
  awardTieDecided: (before, { decision }) => {
    const former = decided(before, decision.line);
    return [former === undefined ? { type: 'awardTieReopened', decision } : { type: 'awardTieDecided', decision: former }];
  },
  awardTieReopened: (before, { decision }) => [{ type: 'awardTieDecided', decision: decided(before, decision.line) ?? decision }],
};

/** During the show a decision is not taken back. */
export const isTieFixed = (state: State, type: string): boolean => isShowing(state) && (type === 'awardTieDecided' || type === 'awardTieReopened');
