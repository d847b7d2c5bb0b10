// The seal of a show: SHA-256 over all its script was made from, as canonical JSON, so that a change of any of it is noticed; it stops nothing itself (rules: Reveal).
import { idsOfTeam } from '../draw/idsOfTeam.ts';
import { hashOf } from '../draw/record/rosterText.ts';
import type { BoardMode } from '../hall/schemas.ts';
import type { State } from '../model.ts';
import { cellOf, observedIn } from '../scoring/points/cell.ts';
import type { Observed } from '../scoring/points/behaviour.ts';
import { meanSeen } from '../scoring/points/behaviour.ts';
import { inLowestTerms, ratioOf } from '../scoring/points/fraction.ts';
import { standings } from '../scoring/boards/standings.ts';
import type { AwardGround } from './awards.ts';
import { awardedValues, awardsOf, isSameAwardGround } from './awards.ts';
import { lastMade } from './lastMade.ts';

export type RevealGround = AwardGround & { readonly hall: Pick<State['hall'], 'boardMode'> };

/** The board chosen for the hall. */
const boardOf = ({ hall }: RevealGround): BoardMode => hall.boardMode;

/** Every list in an order of its own, every record as a list: the same ground is the same text. */
const groundText = (ground: RevealGround): string => {
  const { teams, runs, help, adjustments, tieChain } = ground;
  const inOrder = teams.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ids = inOrder.flatMap(idsOfTeam);
  const awards = awardsOf(ground);
  const meanOf = (seen: Observed): string => {
    const { top, bottom } = ratioOf(inLowestTerms(meanSeen(seen) ?? 0));
    return `${top}/${bottom}`;
  };
  return JSON.stringify([
    'kompak-reveal-1',
    ['board', boardOf(ground)],
    ['teams', inOrder.map((team) => [team.id, team.number, team.name, idsOfTeam(team)])],
    ['runs', runs.map((run) => [run.id, run.weight, run.resultWeight, run.observed, run.stage, run.cancelled !== null])],
    ['scores', runs.map((run) => ids.map((id) => {
      const { state, hasil, perilaku, score } = cellOf(run, id);
      const seen = observedIn(run)(id);
      return [state, hasil, perilaku, score, seen.observers, meanOf(seen), seen.collaboration, seen.collaborating];
    }))],
    ['totals', standings(ground).map(({ team, total, place }) => [team.id, total, place])],
    ['help', help.map(({ id, giver, points }) => [id, giver, points])],
    ['adjustments', adjustments.map(({ id, team, points }) => [id, team, points])],
    ['rules', tieChain, awardedValues(ground).map(({ code, name }) => [code, name.id, name.en])],
    ['decisions', awards.ties.map(({ line, teams: level, decided }) => [line, level.map(({ team }) => team), decided?.way ?? null])],
    ['awards', [...awards.values, awards.help, ...awards.places].map(({ teams: called, measure, observations }) => [called.map(({ team }) => team), measure, observations])],
  ]);
};

/** Whether one of the things a script is made from may have changed between two states. */
export const isSameGround = (one: RevealGround, other: RevealGround): boolean => isSameAwardGround(one, other) && one.hall.boardMode === other.hall.boardMode;

/** 64 hex digits. */
export const revealDigest = lastMade(isSameGround, (ground: RevealGround): string => hashOf(groundText(ground)));
