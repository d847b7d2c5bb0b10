// What a contradiction between draw rules says: who, which rules, and how they hang together; never the sentence.
import type { DrawProblem, DrawRule } from '../problem.ts';

/** One rule ties these two: a link of a chain from one person to another. */
export type Tie = { readonly people: readonly [string, string]; readonly rule: DrawRule };

type Kind =
  /** More people joined by "together" than a team has seats. */
  | { readonly code: 'groupTooLarge'; readonly limit: number }
  /** Each group fills one of the larger teams, and there are only `teams` of those. */
  | { readonly code: 'tooManyFullGroups'; readonly groups: readonly (readonly string[])[]; readonly size: number; readonly teams: number }
  /** The two are kept apart, and the chain keeps them together. */
  | { readonly code: 'apartButTogether' }
  /** One person, or the two ends of the chain, pinned to two teams. */
  | { readonly code: 'pinnedToTwo'; readonly teams: readonly [number, number] }
  /** The chain leads from one pinned person over a pair kept apart to another one pinned to the same team. */
  | { readonly code: 'apartInOneTeam'; readonly apart: readonly [string, string]; readonly team: number }
  /** The people pinned to this team and those tied to them need `needed` seats. */
  | { readonly code: 'pinnedOverfull'; readonly team: number; readonly needed: number; readonly limit: number }
  | { readonly code: 'pinnedToNone'; readonly team: number; readonly teams: number }
  /** Any two of these, or of the groups the chain makes of them, are kept apart: they need a team each. */
  | { readonly code: 'tooManyApart'; readonly needed: number; readonly teams: number }
  /** Proved: kept apart, pinned and in their sizes, these cannot be spread over the teams. */
  | { readonly code: 'apartDoNotFit'; readonly teams: number }
  /** Proved: groups and pinned people, though each fits, do not fit side by side. */
  | { readonly code: 'groupsDoNotFit'; readonly teams: number }
  /** `captains`: how many teams can have one; people together count once. */
  | { readonly code: 'tooFewCaptains'; readonly captains: number; readonly teams: number }
  /** These teams can only be led by these people, who are fewer. */
  | { readonly code: 'captainsOutOfReach'; readonly teams: readonly number[] }
  /** No rule alone is to blame: all of these at once leave no arrangement, or none was found within the steps allowed. */
  | { readonly code: 'noArrangement'; readonly isProved: boolean };

/** `people` by key, `rules` the fewest, in the problem's order: without any one of them there is no contradiction of this code between the others. */
export type Contradiction = Kind & { readonly people: readonly string[]; readonly rules: readonly DrawRule[]; readonly chain: readonly Tie[] };

/** Looks for one contradiction of its kind among the problem's rules; `rules` may hold more than are needed. */
export type Check = (problem: DrawProblem) => Contradiction | null;
